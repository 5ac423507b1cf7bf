//! From one day to another.

use crate::state::State;
use leptos::prelude::*;
use sportello::{
    device::clock::today,
    ui::date_range::{DateEnd, DateRange, date_range},
};

pub const STATES: &[State] = &[
    State::new("Empty", || show(["", ""], None, false)),
    State::new("With answers", || {
        show(["27|marzo|2026", "9|10|2026"], None, false)
    }),
    State::new("Wrong", || {
        let fault = "Questo giorno viene prima dell’altro: controlla le date";
        show(["9|10|2026", "27|3|2026"], Some(fault), false)
    }),
    State::new("Near days with a calendar", || show(["", ""], None, true)),
];

fn show(values: [&str; 2], error: Option<&'static str>, near: bool) -> AnyView {
    let end = |id: &str, label: &str, value: &str, error: Option<&'static str>| DateEnd {
        id: id.to_owned(),
        label: label.to_owned(),
        value: RwSignal::new(value.to_owned()),
        error: Signal::derive(move || error.map(|error| error.to_owned().into())),
    };
    let [from, to] = values;
    let first = today();
    date_range(DateRange {
        id: "absence".to_owned(),
        legend: "Quando non ci sei?".to_owned(),
        hint: Some("Per esempio 27 3 2026.".to_owned().into()),
        from: end("absence-from", "Dal giorno", from, None),
        to: end("absence-to", "Al giorno", to, error),
        near: near.then(|| {
            (
                first,
                (0..60).fold(first, |day, _| day.tomorrow().unwrap_or(day)),
            )
        }),
    })
}
