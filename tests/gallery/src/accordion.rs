//! Several parts to open.

use crate::state::State;
use leptos::prelude::*;
use sportello::{
    text::current::t,
    ui::{
        accordion::{AccordionPart, accordion},
        heading_level::HeadingLevel,
        rich::rich,
    },
};

pub const STATES: &[State] = &[
    State::new("Several parts", || {
        show(
            "several",
            &["advice.pension", "timeline.decision", "timeline.payment"],
        )
    }),
    State::new("One part", || show("one", &["timeline.decision"])),
];

fn show(id: &str, stems: &[&str]) -> AnyView {
    let part = |(place, stem): (usize, &&str)| {
        let (title, text) = (format!("{stem}.title"), format!("{stem}.text"));
        AccordionPart {
            id: format!("{id}-{place}"),
            heading: t(if stem.starts_with("advice") {
                &title
            } else {
                stem
            }),
            content: view! { <p>{rich(&text)}</p> }.into_any(),
        }
    };
    let parts = stems.iter().enumerate().map(part).collect();
    accordion(HeadingLevel::Three, parts)
}
