//! One of several that exclude one another.

use crate::state::State;
use leptos::prelude::*;
use sportello::{
    text::current::words,
    ui::{
        choice_group::choice_group,
        radio::{RadioOption, radio},
    },
};

pub const STATES: &[State] = &[
    State::new("None is chosen", || {
        show("none", "naspi.channel.label", None, false)
    }),
    State::new("One is chosen", || {
        show("chosen", "naspi.just_cause.label", Some(0), false)
    }),
    State::new("With hints", || {
        show("hints", "naspi.reason.label", None, true)
    }),
];

fn show(name: &'static str, legend: &str, chosen: Option<usize>, hints: bool) -> AnyView {
    let chosen = RwSignal::new(chosen);
    let option = |place: usize, key: &str| {
        let option = RadioOption {
            id: format!("{name}-{place}"),
            name: name.to_owned(),
            value: place.to_string(),
            text: words(key),
            hint: hints.then(|| words(&format!("{key}.hint"))),
        };
        radio(
            option,
            move || chosen.get() == Some(place),
            move || chosen.set(Some(place)),
        )
    };
    let options = view! {
        {option(0, "naspi.reason.dismissal")}
        {option(1, "naspi.reason.dismissal_after_sickness")}
    };
    choice_group(words(legend), || None, || false, options.into_any())
}
