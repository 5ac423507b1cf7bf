//! What happened and what will.

use crate::state::State;
use leptos::prelude::*;
use sportello::{
    text::{current::words, format},
    ui::timeline::{TimelineItem, When, timeline},
};

pub const STATES: &[State] = &[
    State::new("With dates", || show(&[When::Done, When::Done], false)),
    State::new("With dates and words", || {
        show(&[When::Done, When::Now, When::Then], true)
    }),
];

fn show(items: &[When], said: bool) -> AnyView {
    let day = jiff::civil::date(2026, 11, 25);
    let item = |when: &When| TimelineItem {
        when: *when,
        title: words(match when {
            When::Done => "naspi.contacts.name",
            When::Now => "naspi.reason.name",
            When::Then => "naspi.payment.name",
        }),
        date: Some((day.to_string(), format::date(day))),
        text: said.then(|| words("step.patronato")),
    };
    timeline(items.iter().map(item).collect())
}
