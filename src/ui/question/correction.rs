//! What to do when a pre-filled answer is wrong: write the right one here, and have the register corrected.

use super::{QuestionPage, label, register_key};
use crate::{
    journey::{declaration::Question, facts},
    text::current::t,
    ui::{disclosure::details, rich::rich},
};
use leptos::prelude::*;

/// Nothing while the question starts from nothing.
pub fn correction(page: QuestionPage, question: &'static Question) -> AnyView {
    let register = Memo::new(move |_| {
        page.book.view(|answers| {
            answers.prefilled(question.key)?;
            facts::provenance(question.prefill, answers).map(|provenance| provenance.register)
        })
    });
    let about = label(page.book.journey.id, question.key);
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
