//! There is nothing here yet.

use crate::state::State;
use leptos::prelude::*;
use sportello::{
    text::current::t,
    ui::{
        empty_state::{EmptyState, empty_state},
        heading_level::HeadingLevel,
        rich::rich,
    },
};

pub const STATES: &[State] = &[
    State::new("With something to do", || {
        show(Some(("/empty-state".to_owned(), t("cases.empty.action"))))
    }),
    State::new("With nothing to do", || show(None)),
];

fn show(action: Option<(String, String)>) -> AnyView {
    let empty = EmptyState {
        heading: t("cases.empty"),
        text: rich("cases.empty.text"),
        action,
    };
    empty_state(HeadingLevel::Three, empty)
}
