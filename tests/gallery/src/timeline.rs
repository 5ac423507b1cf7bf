//! What happened and what will.

use crate::state::State;
use leptos::prelude::*;
use sportello::{
    text::{current::t, format},
    ui::timeline::{TimelineItem, When, timeline},
};

pub const STATES: &[State] = &[
    State::new("With dates", || show(&[When::Done, When::Done], false)),
    State::new("With dates and words", || {
        show(&[When::Done, When::Now, When::Then], true)
    }),
];

fn show(items: &[When], words: bool) -> AnyView {
    let day = jiff::civil::date(2026, 11, 25);
    let item = |when: &When| TimelineItem {
        when: *when,
        title: t(match when {
            When::Done => "naspi.contacts.name",
            When::Now => "naspi.reason.name",
            When::Then => "naspi.payment.name",
        }),
        date: Some((day.to_string(), format::date(day))),
        text: words.then(|| t("step.patronato")),
    };
    timeline(items.iter().map(item).collect())
}
