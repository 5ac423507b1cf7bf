//! For whom one is acting.

use crate::state::State;
use leptos::prelude::AnyView;
use sportello::ui::{
    acting_for::{ActingFor, acting_for},
    live::announce,
};

pub const STATES: &[State] = &[
    State::new("As a parent", || show("Anna Prova", "Sei un genitore.")),
    State::new("By proxy", || {
        show(
            "Massimiliano Nomelunghissimo Cognomealtrettantolungo",
            "Hai la sua delega fino al 31 dicembre 2027.",
        )
    }),
];

fn show(name: &str, capacity: &str) -> AnyView {
    let acting = ActingFor {
        name: name.to_owned(),
        capacity: capacity.to_owned(),
    };
    acting_for(acting, || announce("Torni alla tua pagina.".to_owned()))
}
