//! A field to search for words.

use crate::state::State;
use leptos::prelude::AnyView;
use sportello::ui::{
    live::announce,
    search_bar::{SearchBar, search_bar},
};

pub const STATES: &[State] = &[
    State::new("Empty", || show("empty", "")),
    State::new("With words", || show("words", "assegno per i figli")),
];

fn show(id: &str, words: &str) -> AnyView {
    let bar = SearchBar {
        id: id.to_owned(),
        label: "Cerca nei messaggi".to_owned(),
        button: "Cerca".to_owned(),
        words: words.to_owned(),
    };
    search_bar(bar, announce)
}
