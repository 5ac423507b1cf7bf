//! "I do not know", for a question that takes it: a box below the field. Typing in the field takes it back.

use super::{FieldIds, QuestionPage};
use crate::{
    journey::{answers::UNKNOWN, declaration::Question},
    text::current::t,
};
use leptos::prelude::*;

/// The box; nothing for a question that must be answered.
pub fn unknown_box(page: QuestionPage, question: &'static Question, ids: &FieldIds) -> AnyView {
    if !question.may_not_know {
        return ().into_any();
    }
    let checked = move || {
        page.book
            .view(|answers| answers.text(question.key) == UNKNOWN)
    };
    view! {
        <label class="checkbox">
            <input
                class="checkbox__input"
                type="checkbox"
                id=format!("{}-unknown", ids.field)
                prop:checked=checked
                on:change=move |event| {
                    let answer = if event_target_checked(&event) { UNKNOWN } else { "" };
                    page.book.answer(question.key, answer.to_owned());
                }
            />
            <span class="checkbox__text">{t("answer.unknown")}</span>
        </label>
    }
    .into_any()
}
