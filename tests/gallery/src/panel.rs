//! A part of a page in a box. Its headings are as high as those of a page's parts: each state has a page of its own.

use crate::state::State;
use leptos::prelude::*;
use sportello::{
    text::current::t,
    ui::{
        panel::{panel, panels, urgent_panel},
        rich::rich,
    },
};

pub const STATES: &[State] = &[
    State::new("With a heading", || panel(Some(heading()), content())),
    State::new("Without a heading", || panel(None, content())),
    State::new("Urgent", || urgent_panel(heading(), content())),
    State::new("Several", || {
        panels(vec![
            (heading(), content()),
            (t("case.addition").into_any(), content()),
        ])
    }),
];

fn heading() -> AnyView {
    t("case.review").into_any()
}

fn content() -> AnyView {
    view! { <p>{rich("case.review.text")}</p> }.into_any()
}
