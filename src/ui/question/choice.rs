//! One of several: radios in a fieldset.

use super::{
    FieldIds, QuestionPage, correction::correction, error_slot, fault_of, hint, hint_slot, label,
    option_hint,
};
use crate::{
    gateway::contract::registers::Employment,
    journey::{
        answers::{NO, OTHER_EMPLOYMENT, UNKNOWN, YES},
        declaration::{Kind, Question},
    },
    text::{
        current::{t, words, words_with},
        format,
        words::Words,
    },
    ui::{
        answer_book::AnswerBook,
        choice_group::choice_group,
        radio::{RadioOption, radio},
    },
};
use leptos::prelude::*;

struct Choice {
    value: String,
    text: Words,
    hint: Option<Words>,
}

pub fn option_id(ids: &FieldIds, index: usize) -> String {
    if index == 0 {
        ids.field.clone()
    } else {
        format!("{}-{index}", ids.field)
    }
}

pub fn choice(page: QuestionPage, question: &'static Question) -> AnyView {
    let ids = FieldIds::of(question.key);
    let fault = fault_of(page, question);
    let hint = hint(page, question);
    let described = {
        let ids = ids.clone();
        move || ids.described_by(hint.with(Option::is_some), fault.with(Option::is_some))
    };
    let options = choices(page, question)
        .into_iter()
        .enumerate()
        .map(|(index, choice)| option(page, question, option_id(&ids, index), choice))
        .collect_view();
    let content = view! {
        {hint_slot(&ids, hint)}
        {error_slot(page, &ids, fault)}
        {options}
        {correction(page, question)}
    };
    choice_group(
        label(page.book.journey.id, question.key),
        described,
        move || fault.with(Option::is_some),
        content.into_any(),
    )
}

fn option(page: QuestionPage, question: &'static Question, id: String, option: Choice) -> AnyView {
    let value = option.value.clone();
    let checked = {
        let value = value.clone();
        move || {
            page.book.view(|answers| {
                answers
                    .get(question.key)
                    .is_some_and(|answer| answer == value.as_str())
            })
        }
    };
    let shown = RadioOption {
        id,
        name: question.key.to_owned(),
        value: option.value,
        text: option.text,
        hint: option.hint,
    };
    radio(shown, checked, move || {
        page.book.answer(question.key, value.clone());
    })
}

fn choices(page: QuestionPage, question: &'static Question) -> Vec<Choice> {
    let journey = page.book.journey.id;
    let mut choices = match question.kind {
        Kind::Choice(options) => options
            .iter()
            .map(|option| Choice {
                value: (*option).to_owned(),
                text: words(&format!("{journey}.{}.{option}", question.key)),
                hint: option_hint(journey, question.key, option),
            })
            .collect(),
        Kind::Employment => employments(page.book),
        _ => [YES, NO]
            .into_iter()
            .map(|answer| Choice {
                value: answer.to_owned(),
                text: words(&format!("answer.{answer}")),
                hint: None,
            })
            .collect(),
    };
    if question.may_not_know {
        choices.push(Choice {
            value: UNKNOWN.to_owned(),
            text: words("answer.unknown"),
            hint: None,
        });
    }
    choices
}

fn employments(book: AnswerBook) -> Vec<Choice> {
    let known = book.registers.with_untracked(|registers| {
        registers
            .as_ref()
            .map(|registers| registers.employments.clone())
            .unwrap_or_default()
    });
    let mut choices: Vec<Choice> = known
        .into_iter()
        .filter(|job| job.end_date.is_some())
        .map(|job| Choice {
            hint: Some(period(&job)),
            value: job.employment_id,
            text: job.employer_name.into(),
        })
        .collect();
    choices.push(Choice {
        value: OTHER_EMPLOYMENT.to_owned(),
        text: words("employment.other"),
        hint: None,
    });
    choices
}

fn period(job: &Employment) -> Words {
    let start = format::date(job.start_date);
    let end = job.end_date.map(format::date).unwrap_or_default();
    words_with("employment.period", &[("start", &start), ("end", &end)])
}

/// The employer's name for an answer.
pub fn employment_name(book: AnswerBook, answer: &str) -> String {
    let known = book.registers.with_untracked(|registers| {
        let job = registers
            .as_ref()?
            .employments
            .iter()
            .find(|job| job.employment_id == answer)?;
        Some(job.employer_name.clone())
    });
    known.unwrap_or_else(|| t("employment.other"))
}
