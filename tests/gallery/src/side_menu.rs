//! The pages of one area.

use crate::state::State;
use leptos::prelude::AnyView;
use sportello::ui::side_menu::{SideMenuItem, side_menu};

pub const STATES: &[State] = &[
    State::new("First page", || show(0)),
    State::new("Another page", || show(2)),
];

fn show(present: usize) -> AnyView {
    let names = [
        "I tuoi dati",
        "I tuoi contatti",
        "Chi agisce per te",
        "I tuoi accessi",
    ];
    let item = |(place, name): (usize, &str)| SideMenuItem {
        name: name.to_owned(),
        href: "/side-menu".to_owned(),
        present: place == present,
    };
    let items = names.into_iter().enumerate().map(item).collect();
    side_menu("La tua pagina".to_owned(), items)
}
