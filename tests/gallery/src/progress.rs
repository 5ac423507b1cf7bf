//! Where one is in a journey.

use crate::{drawn::press, state::State};
use leptos::prelude::*;
use sportello::{
    text::current::t,
    ui::progress::{ProgressStep, progress},
};

const STEPS: [&str; 3] = [
    "naspi.contacts.name",
    "naspi.reason.name",
    "naspi.payment.name",
];

pub const STATES: &[State] = &[
    State::new("First step", || show(0)),
    State::new("Last step", || show(STEPS.len() - 1)),
    State::new("All steps open", || {
        press("main details.disclosure summary");
        show(1)
    }),
];

fn show(position: usize) -> AnyView {
    let step = |key: &str| ProgressStep {
        name: t(key),
        href: Some("/progress".to_owned()),
    };
    progress(&t("naspi.name"), STEPS.map(step).into(), position)
}
