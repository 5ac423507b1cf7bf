//! What to do when a pre-filled answer is wrong: write the right one here, and have the register corrected.

use super::{QuestionPage, address::is_address, label, register_key};
use crate::{
    journey::{declaration::Question, facts},
    text::{current::t, words::Words},
    ui::{disclosure::details, rich::rich},
};
use leptos::prelude::*;

/// Nothing while the question starts from nothing. Of an address it stands once, after all its parts.
pub fn correction(page: QuestionPage, question: &'static Question) -> AnyView {
    if is_address(page.step) {
        return ().into_any();
    }
    let about = label(page.book.journey.id, question.key);
    correction_of(page, question, about)
}

/// The same under another name.
pub fn correction_of(page: QuestionPage, question: &'static Question, about: Words) -> AnyView {
    let register = Memo::new(move |_| {
        page.book.view(|answers| {
            answers.prefilled(question.key)?;
            facts::provenance(question.prefill, answers).map(|provenance| provenance.register)
        })
    });
    (move || {
        let register = register.get()?;
        let key = format!("correct.{}", register_key(register));
        let summary =
            view! { {t("correct.title")}<span class="visually-hidden">": "{about.clone()}</span> };
        Some(details(
            summary.into_any(),
            view! { <p>{rich(&key)}</p> }.into_any(),
        ))
    })
    .into_any()
}
