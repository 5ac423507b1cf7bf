//! There is nothing here yet.

use crate::state::State;
use leptos::prelude::*;
use sportello::{
    text::{
        current::{t, words},
        words::Words,
    },
    ui::{
        empty_state::{EmptyState, empty_state, nothing_here},
        heading_level::HeadingLevel,
        rich::rich,
    },
};

pub const STATES: &[State] = &[
    State::new("With something to do", || {
        show(Some((
            "/empty-state".to_owned(),
            words("cases.empty.action"),
        )))
    }),
    State::new("With nothing to do", || show(None)),
    State::new("A sentence", || nothing_here(t("confirm.nothing"))),
];

fn show(action: Option<(String, Words)>) -> AnyView {
    let empty = EmptyState {
        heading: t("cases.empty"),
        text: rich("cases.empty.text"),
        action,
    };
    empty_state(HeadingLevel::Three, empty)
}
