//! A notice of each kind, and an advice of a journey of each weight.

use crate::state::State;
use leptos::prelude::*;
use sportello::{
    journey::advice::{Advice, Weight},
    text::current::t,
    ui::alert::{Alert, Kind, advice, alert_place},
};

pub const STATES: &[State] = &[
    State::new("Information", || notice(Kind::Information).view()),
    State::new("Success", || notice(Kind::Success).view()),
    State::new("Warning", || notice(Kind::Warning).view()),
    State::new("Danger", || notice(Kind::Danger).view()),
    State::new("Without a heading", || {
        Alert::new(Kind::Warning, view! { <p>{t("save.refused")}</p> }).view()
    }),
    State::new("With something to do", || {
        let body = view! {
            <p>{t("failure.claim_exists.text")}</p>
            <p><a class="lone-link" href="/alert">{t("failure.claim_exists.action")}</a></p>
        };
        Alert::new(Kind::Information, body)
            .about(t("failure.claim_exists.title"))
            .view()
    }),
    State::new("Where it appears later", || {
        alert_place(|| Some(notice(Kind::Information)))
    }),
    State::new("Advice to know", || weighing(Weight::Information)),
    State::new("Advice that warns", || weighing(Weight::Warning)),
    State::new("Advice that stops", || weighing(Weight::Obstacle)),
];

fn notice(kind: Kind) -> Alert {
    Alert::new(kind, view! { <p>{t("save.restored.text")}</p> }).about(t("save.restored"))
}

fn weighing(weight: Weight) -> AnyView {
    advice(&Advice {
        key: "advice.pension",
        weight,
        step: "",
        values: Vec::new(),
    })
}
