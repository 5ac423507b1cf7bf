//! Something for who opens it.

use crate::{drawn::press, state::State};
use leptos::prelude::*;
use sportello::{
    text::current::t,
    ui::{
        disclosure::{details, disclosure},
        rich::rich,
    },
};

pub const STATES: &[State] = &[
    State::new("Closed", || show("disclosure-closed")),
    State::new("Always in the page", || {
        let content = view! { <p>{rich("identity.wrong.text")}</p> };
        details(t("identity.wrong").into_any(), content.into_any())
    }),
    State::new("Open", || {
        press("#disclosure-open summary");
        show("disclosure-open")
    }),
];

fn show(id: &'static str) -> AnyView {
    disclosure(id, t("correct.title"), || {
        view! { <p>{rich("correct.anpr")}</p> }.into_any()
    })
}
