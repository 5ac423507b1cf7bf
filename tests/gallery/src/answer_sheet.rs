//! All answers in parts.

use crate::state::State;
use leptos::prelude::*;
use sportello::{
    text::current::{t, words},
    ui::{
        answer_sheet::{Level, Part, answer_sheet},
        summary_list::SummaryRow,
    },
};

pub const STATES: &[State] = &[
    State::new("Below the heading of a page", || show(Level::Second)),
    State::new("Below another heading", || {
        view! { <h2>{t("naspi.name")}</h2> {show(Level::Third)} }.into_any()
    }),
];

fn show(level: Level) -> AnyView {
    let part = |heading: &str, rows: &[(&str, &str)]| Part {
        heading: t(heading),
        rows: rows
            .iter()
            .map(|(key, value)| SummaryRow {
                key: words(key),
                value: (*value).to_owned().into_any(),
                source: None,
                action: None,
            })
            .collect(),
    };
    let parts = vec![
        part(
            "naspi.contacts.title",
            &[
                ("naspi.email.label", "ilaria.bassi@example.org"),
                ("naspi.phone.label", "+39 329 0000501"),
            ],
        ),
        part(
            "naspi.payment.title",
            &[("naspi.iban.label", "IT54 H053 8702 4000 0000 0100 501")],
        ),
        part("naspi.health.title", &[]),
    ];
    answer_sheet(level, parts)
}
