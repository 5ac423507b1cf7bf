//! "I do not know", for a question that takes it: a box below the field. Typing in the field takes it back.

use super::{FieldIds, QuestionPage};
use crate::{
    journey::{answers::UNKNOWN, declaration::Question},
    text::current::t,
    ui::checkbox::{Checkbox, checkbox},
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
    let shown = Checkbox {
        id: format!("{}-unknown", ids.field),
        words: t("answer.unknown").into_any(),
        error: Signal::stored(None),
    };
    checkbox(shown, checked, move |ticked| {
        let answer = if ticked { UNKNOWN } else { "" };
        page.book.answer(question.key, answer.to_owned());
    })
}
