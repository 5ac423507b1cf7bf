//! Facts and answers in rows.

use crate::state::State;
use leptos::prelude::*;
use sportello::{
    text::{
        current::{t, words},
        words::Words,
    },
    ui::summary_list::{SummaryRow, summary_list},
};

pub const STATES: &[State] = &[
    State::new("Key and value", || show(None, None)),
    State::new("With a source", || {
        show(Some(words("correct.inps_contacts")), None)
    }),
    State::new("With an action", || {
        show(None, Some(("/summary-list".to_owned(), t("group.change"))))
    }),
];

fn show(source: Option<Words>, action: Option<(String, String)>) -> AnyView {
    let row = |key: &str, value: &str| SummaryRow {
        key: words(key),
        value: value.to_owned().into_any(),
        source: source.clone(),
        action: action.clone(),
    };
    summary_list(vec![
        row("naspi.email.label", "ilaria.bassi@example.org"),
        row("naspi.phone.label", "+39 329 0000501"),
    ])
}
