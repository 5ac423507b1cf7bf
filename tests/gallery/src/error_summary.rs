//! The list of what is wrong, above the fields that it leads to.

use crate::{
    fields::{check, page_of, step_of},
    state::State,
};
use leptos::prelude::*;
use sportello::{
    journey::declaration::Journey,
    segments::unemployed::naspi::NASPI,
    ui::{
        error_summary::ErrorSummary,
        question::{Questions, error_lines},
    },
};

static JOURNEY: Journey = NASPI;

pub const STATES: &[State] = &[
    State::new("One line", || show("payment")),
    State::new("Several lines", || show("contacts")),
];

fn show(step: &str) -> AnyView {
    let Some(step) = step_of(&JOURNEY, step) else {
        return ().into_any();
    };
    let page = page_of(&JOURNEY, step, false);
    check(page);
    view! {
        <ErrorSummary lines=error_lines(page)/>
        <Questions page/>
    }
    .into_any()
}
