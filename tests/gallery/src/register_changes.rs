//! A register says something else than when the person answered.

use crate::{
    fields::{page_of, registers},
    state::State,
};
use leptos::prelude::*;
use sportello::{
    account::register_changes::{ChangedSteps, RegisterChanges},
    gateway::contract::drafts::Answers,
    journey::{
        contacts::CONTACTS,
        declaration::{Journey, Step},
        register_change::note,
    },
    segments::unemployed::naspi::NASPI,
    ui::answer_book::AnswerBook,
};

static JOURNEY: Journey = NASPI;
static STEP: Step = CONTACTS;

pub const STATES: &[State] = &[
    State::new("Another value", || {
        let book = changed("email", "ilaria@example.org", "bassi@example.org");
        view! { <RegisterChanges book step=&STEP/> }.into_any()
    }),
    State::new("No value any more", || {
        let book = changed("phone", "+39 329 0000999", "+39 329 0000998");
        if let Some(mut known) = registers() {
            known.contacts.phone = None;
            book.registers.set(Some(known));
        }
        view! { <RegisterChanges book step=&STEP/> }.into_any()
    }),
    State::new("On the last page", || {
        let book = changed("email", "ilaria@example.org", "bassi@example.org");
        view! { <ChangedSteps book/> }.into_any()
    }),
];

/// A question answered while the register said `before`.
fn changed(question: &str, before: &str, answer: &str) -> AnswerBook {
    let book = page_of(&JOURNEY, &STEP, true).book;
    let mut typed = Answers::from([(question.to_owned(), answer.to_owned())]);
    note(&mut typed, question, Some(before.to_owned()));
    book.typed.set(typed);
    book
}
