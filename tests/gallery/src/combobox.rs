//! A line of text with proposals.

use crate::state::State;
use leptos::prelude::*;
use sportello::{
    shape::fold::found,
    ui::combobox::{Combobox, ComboboxValue, combobox},
};

const TOWNS: [&str; 9] = [
    "Ancona",
    "Bologna",
    "Bolzano",
    "Forlì",
    "L’Aquila",
    "Lecce",
    "Roma",
    "Romagnano Sesia",
    "Trieste",
];

pub const STATES: &[State] = &[
    State::new("Empty", || show("empty", "", None, None)),
    State::new("With an answer", || {
        show(
            "answered",
            "Forlì",
            Some("Scrivi le prime lettere, poi scegli."),
            None,
        )
    }),
    State::new("Wrong", || {
        show(
            "wrong",
            "Bolo",
            None,
            Some("Scrivi il nome intero, per esempio Bologna"),
        )
    }),
];

fn show(id: &str, value: &str, hint: Option<&str>, error: Option<&'static str>) -> AnyView {
    let value = RwSignal::new(value.to_owned());
    let all = StoredValue::new(TOWNS.map(str::to_owned).to_vec());
    let proposals = Signal::derive(move || {
        let typed = value.get();
        all.with_value(|all| {
            let places = found(all, &typed);
            let named = places.into_iter();
            Some(named.filter_map(|place| all.get(place).cloned()).collect())
        })
    });
    let shown = Combobox {
        id: id.to_owned(),
        label: "In quale Comune abiti?".to_owned(),
        hint: Signal::stored(hint.map(|hint| hint.to_owned().into())),
        error: Signal::derive(move || error.map(|error| error.to_owned().into())),
        autocomplete: None,
        below: ().into_any(),
    };
    let value = ComboboxValue {
        value: value.into(),
        proposals,
        typed: move |typed| value.set(typed),
        chosen: move |chosen| value.set(chosen),
    };
    combobox(shown, value)
}
