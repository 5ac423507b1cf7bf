//! What every step has around its body.

use crate::{
    fields::{check, page_of, step_of},
    state::State,
};
use leptos::prelude::*;
use sportello::{
    journey::declaration::Journey,
    segments::unemployed::naspi::NASPI,
    ui::{question::Questions, route::Route, step_frame::StepHead},
};

static JOURNEY: Journey = NASPI;

pub const STATES: &[State] = &[
    State::new("Second step", || show("contacts", false)),
    State::new("Later step with a fault", || show("payment", true)),
];

fn show(step: &str, wrong: bool) -> AnyView {
    let Some(step) = step_of(&JOURNEY, step) else {
        return ().into_any();
    };
    let page = page_of(&JOURNEY, step, !wrong);
    if wrong {
        check(page);
    }
    view! {
        <div class="page page--narrow">
            <StepHead page start=Route::Home/>
            <Questions page/>
        </div>
    }
    .into_any()
}
