//! On or off, at once.

use crate::state::State;
use leptos::prelude::*;
use sportello::{
    text::current::{t, words},
    ui::switch::{Switch, switch},
};

pub const STATES: &[State] = &[
    State::new("Off", || show("off", false, None)),
    State::new("On", || show("on", true, None)),
    State::new("With a hint", || {
        show("hint", true, Some("documents.already_given.hint"))
    }),
];

fn show(id: &str, on: bool, hint: Option<&str>) -> AnyView {
    let on = RwSignal::new(on);
    let shown = Switch {
        id: id.to_owned(),
        label: t("documents.later"),
        hint: hint.map(words),
    };
    switch(shown, move || on.get(), move |now| on.set(now))
}
