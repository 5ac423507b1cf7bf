//! Words of several lines.

use crate::state::State;
use leptos::prelude::*;
use sportello::{
    text::current::t,
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

fn show(id: &str, words: &str, hint: Option<&str>, error: Option<&'static str>) -> AnyView {
    let words = RwSignal::new(words.to_owned());
    let area = TextArea {
        id: id.to_owned(),
        label: t("case.review.reasons"),
        hint: hint.map(t),
        error: Signal::derive(move || error.map(t)),
        most: MOST,
        rows: 3,
    };
    text_area(
        area,
        move || words.get(),
        move |typed| words.set(typed),
        |_| {},
    )
}
