//! What is declared before sending.

use crate::{
    state::State,
    texts::{JOURNEY, lend_all},
};
use leptos::prelude::*;
use sportello::{
    journey::{
        condition::Condition,
        declaration::{Declaration, Journey},
    },
    ui::{answer_book::AnswerBook, declarations::Declarations},
};

pub const STATES: &[State] = &[
    State::new("Not made", || {
        show("true", "carta_disabilita.declaration.true", false, false)
    }),
    State::new("Made", || {
        show(
            "privacy",
            "carta_disabilita.declaration.privacy",
            true,
            false,
        )
    }),
    State::new("Missing", || {
        show("ruling", "carta_disabilita.declaration.ruling", false, true)
    }),
];

fn show(key: &'static str, like: &str, made: bool, sent: bool) -> AnyView {
    lend_all(
        &format!("declaration.{key}"),
        like,
        ["", ".missing"].into_iter().map(str::to_owned),
    );
    let declarations = vec![Declaration {
        key,
        when: Condition::Always,
    }];
    // Journeys live as long as the program; these few are made anew for each look at the page.
    let journey: &'static Journey = Box::leak(Box::new(Journey {
        id: JOURNEY,
        declarations: declarations.leak(),
        ..Journey::EMPTY
    }));
    let shown = Declarations::new(AnswerBook::new(journey), RwSignal::new(Vec::new()), made);
    if sent {
        shown.are_made();
    }
    shown.view()
}
