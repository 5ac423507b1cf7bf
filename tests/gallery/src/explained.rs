//! How a result came about.

use crate::state::State;
use leptos::prelude::*;
use sportello::{
    domain::Money,
    rules::{Line, Source, Value},
    ui::{explained::explained, shared_device::set_shared},
};

const ACT: Source = Source::act("D.Lgs. 22/2015, art. 4");

pub const STATES: &[State] = &[
    State::new("With amounts", || explained(&lines())),
    State::new("On a shared device", || {
        set_shared(true);
        on_cleanup(|| set_shared(false));
        explained(&lines())
    }),
];

fn lines() -> Vec<Line> {
    vec![
        Line::new("naspi.line.reference_pay_given", ACT).amounting_to(Money::from_cents(120_000)),
        Line::new("naspi.line.ceiling", ACT)
            .with("ceiling", Value::Money(Money::from_cents(156_266))),
        Line::new("naspi.line.involuntary", ACT.to_verify()),
    ]
}
