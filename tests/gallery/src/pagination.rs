//! The way through a list in pages.

use crate::state::State;
use leptos::prelude::AnyView;
use sportello::ui::pagination::{Pagination, pagination};

pub const STATES: &[State] = &[
    State::new("First of many", || show("I tuoi messaggi", 1, 9)),
    State::new("In the middle", || show("I messaggi di un anno fa", 5, 9)),
    State::new("Last of few", || show("I tuoi pagamenti", 3, 3)),
];

fn show(label: &str, present: usize, total: usize) -> AnyView {
    let shown = Pagination {
        label: label.to_owned(),
        present,
        total,
    };
    pagination(shown, |page| format!("/pagination?page={page}"))
}
