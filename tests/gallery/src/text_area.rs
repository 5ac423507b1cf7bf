//! Words of several lines.

use crate::state::State;
use leptos::prelude::*;
use sportello::{
    text::current::{t, words},
    ui::text_area::{TextArea, text_area},
};

pub const STATES: &[State] = &[
    State::new("Empty", || show("empty", "", None, None)),
    State::new("With a hint", || {
        show("hint", "", Some("case.addition.hint"), None)
    }),
    State::new("Wrong", || {
        show("wrong", "", None, Some("case.review.missing"))
    }),
    State::new("Wrong with a hint", || {
        let (hint, error) = ("case.addition.hint", "case.addition.missing");
        show("both", "", Some(hint), Some(error))
    }),
    State::new("Nearly full", || {
        show("nearly", &"a".repeat(MOST - 1), None, None)
    }),
    State::new("Full", || show("full", &"a".repeat(MOST), None, None)),
];

const MOST: usize = 40;

fn show(id: &str, typed: &str, hint: Option<&str>, error: Option<&'static str>) -> AnyView {
    let typed = RwSignal::new(typed.to_owned());
    let area = TextArea {
        id: id.to_owned(),
        label: t("case.review.reasons"),
        hint: hint.map(words),
        error: Signal::derive(move || error.map(words)),
        most: MOST,
        rows: 3,
    };
    text_area(area, move || typed.get(), move |now| typed.set(now), |_| {})
}
