//! The questions of a step: how they stand together, and what each has from a register.

use crate::{
    fields::{check, page_of},
    state::State,
};
use leptos::prelude::*;
use sportello::{
    journey::{
        contacts::CONTACTS,
        declaration::{Journey, Step},
    },
    segments::unemployed::naspi::NASPI,
    ui::question::Questions,
};

static JOURNEY: Journey = NASPI;
static STEP: Step = CONTACTS;

pub const STATES: &[State] = &[
    State::new("From registers", || {
        let page = page_of(&JOURNEY, &STEP, true);
        view! { <Questions page/> }.into_any()
    }),
    State::new("With faults", || {
        let page = page_of(&JOURNEY, &STEP, false);
        check(page);
        view! { <Questions page/> }.into_any()
    }),
];
