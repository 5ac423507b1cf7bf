//! Views side by side.

use crate::state::State;
use leptos::prelude::*;
use sportello::{
    text::current::t,
    ui::{
        rich::rich,
        tabs::{Tab, tabs},
    },
};

pub const STATES: &[State] = &[State::new("Three views", || {
    let tab = |name: &str| Tab {
        id: name.replace('.', "-"),
        name: t(name),
        panel: view! { <p>{rich(&format!("{name}.text"))}</p> }.into_any(),
    };
    tabs(
        t("case.days"),
        vec![
            tab("timeline.decision"),
            tab("timeline.payment"),
            tab("timeline.objection"),
        ],
    )
})];
