//! Something for who opens it.

use crate::{drawn::press, state::State};
use leptos::prelude::*;
use sportello::{
    text::current::t,
    ui::{disclosure::disclosure, rich::rich},
};

pub const STATES: &[State] = &[
    State::new("Closed", || show("disclosure-closed")),
    State::new("Open", || {
        press("#disclosure-open summary");
        show("disclosure-open")
    }),
];

fn show(id: &'static str) -> AnyView {
    disclosure(id, "steps", t("correct.title"), || {
        view! { <p>{rich("correct.anpr")}</p> }.into_any()
    })
}
