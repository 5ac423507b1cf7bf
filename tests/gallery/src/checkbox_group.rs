//! Several of many.

use crate::state::State;
use leptos::prelude::*;
use sportello::{
    text::current::words,
    ui::checkbox_group::{CheckboxGroup, CheckboxOption, checkbox_group},
};

pub const STATES: &[State] = &[
    State::new("Nothing chosen", || show("nothing", &[], false, None)),
    State::new("Some chosen", || {
        show("some", &["later", "given"], false, None)
    }),
    State::new("One that stands alone", || {
        show("alone", &["none"], true, None)
    }),
    State::new("Wrong", || {
        show("wrong", &[], true, Some("case.addition.missing"))
    }),
];

fn show(id: &str, chosen: &[&str], alone: bool, error: Option<&'static str>) -> AnyView {
    let option = |value: &str, text: &str, hint: Option<&str>, alone| CheckboxOption {
        value: value.to_owned(),
        text: words(text),
        hint: hint.map(words),
        alone,
    };
    let mut options = vec![
        option("now", "documents.now", None, false),
        option("later", "documents.later", None, false),
        option(
            "given",
            "documents.already_given",
            Some("documents.already_given.hint"),
            false,
        ),
    ];
    if alone {
        options.push(option("none", "documents.not_sent", None, true));
    }
    let group = CheckboxGroup {
        id: id.to_owned(),
        legend: words("case.addition"),
        hint: Some(words("case.addition.hint")),
        error: Signal::derive(move || error.map(words)),
        options,
    };
    let chosen = chosen.iter().map(|value| (*value).to_owned()).collect();
    checkbox_group(group, RwSignal::new(chosen))
}
