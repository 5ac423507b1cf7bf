//! Where one is in a journey.

use crate::{drawn::press, state::State};
use leptos::prelude::*;
use sportello::{
    text::current::t,
    ui::stepper::{StepperStep, stepper},
};

const FEW: &[&str] = &[
    "naspi.contacts.name",
    "naspi.reason.name",
    "naspi.payment.name",
];
const MANY: &[&str] = &[
    "naspi.identity.name",
    "naspi.contacts.name",
    "naspi.last-job.name",
    "naspi.reason.name",
    "naspi.notice-pay.name",
    "naspi.earlier-resignation.name",
    "naspi.other-work.name",
    "naspi.health.name",
    "naspi.payment.name",
    "naspi.documents.name",
    "naspi.review.name",
];

pub const STATES: &[State] = &[
    State::new("First step", || show(FEW, 0)),
    State::new("Last step", || show(FEW, FEW.len() - 1)),
    State::new("Many steps", || show(MANY, 4)),
    State::new("All steps shown", || {
        press(".stepper__fold");
        show(MANY, 4)
    }),
];

fn show(steps: &[&str], position: usize) -> AnyView {
    let step = |key: &&str| StepperStep {
        name: t(key),
        href: Some("/stepper".to_owned()),
    };
    stepper(&t("naspi.name"), steps.iter().map(step).collect(), position)
}
