//! A few facts beside each other.

use crate::state::State;
use leptos::prelude::*;
use sportello::{text::current::t, ui::facts::facts};

pub const STATES: &[State] = &[
    State::new("Two", || show(2)),
    State::new("Three", || show(3)),
];

fn show(count: usize) -> AnyView {
    let all = ["amount", "term", "decision"].map(|fact| {
        let value = t(&format!("sheet.fact.{fact}.value"));
        (t(&format!("sheet.fact.{fact}.label")), value.into_any())
    });
    facts(all.into_iter().take(count).collect())
}
