//! One of many fixed words.

use crate::state::State;
use leptos::prelude::*;
use sportello::{
    text::current::words,
    ui::select::{Select, select},
};

pub const STATES: &[State] = &[
    State::new("Nothing is chosen", || show("none", "", None, None)),
    State::new("One is chosen", || show("chosen", "ch", None, None)),
    State::new("With a hint", || {
        show("hint", "", Some("case.addition.hint"), None)
    }),
    State::new("Wrong", || {
        show("wrong", "", None, Some("case.review.missing"))
    }),
];

const COUNTRIES: [(&str, &str); 8] = [
    ("at", "Austria"),
    ("be", "Belgio"),
    ("fr", "Francia"),
    ("de", "Germania"),
    ("lu", "Lussemburgo"),
    ("si", "Slovenia"),
    ("es", "Spagna"),
    ("ch", "Svizzera"),
];

fn show(id: &str, chosen: &str, hint: Option<&str>, error: Option<&'static str>) -> AnyView {
    let chosen = RwSignal::new(chosen.to_owned());
    let shown = Select {
        id: id.to_owned(),
        label: "In quale Paese hai lavorato?".to_owned().into(),
        hint: hint.map(words),
        error: Signal::derive(move || error.map(words)),
        autocomplete: None,
        options: COUNTRIES
            .map(|(value, name)| (value.to_owned(), name.to_owned()))
            .into(),
    };
    select(shown, move || chosen.get(), move |value| chosen.set(value))
}
