//! A date in three boxes: no jumping from one to the next, months as numbers or words.

use super::{
    FieldIds, QuestionPage, correction::correction, error_slot, fault_of, hint, hint_slot, label,
    lookup::lookup_line, unknown::unknown_box,
};
use crate::{
    journey::{
        check::date_parts,
        declaration::{DateRange, Kind, Question},
    },
    text::current::t,
};
use leptos::prelude::*;

const PARTS: [(&str, &str, &str); 3] = [
    ("date.day", "field__input field__input--w-2", "bday-day"),
    (
        "date.month",
        "field__input field__input--w-10",
        "bday-month",
    ),
    ("date.year", "field__input field__input--w-4", "bday-year"),
];

pub fn part_id(ids: &FieldIds, part: usize) -> String {
    match part {
        0 => ids.field.clone(),
        1 => format!("{}-month", ids.field),
        _ => format!("{}-year", ids.field),
    }
}

pub fn date_field(page: QuestionPage, question: &'static Question) -> AnyView {
    let ids = FieldIds::of(question.key);
    let fault = fault_of(page, question);
    let hint = hint(page, question);
    let described = {
        let ids = ids.clone();
        move || ids.described_by(hint.with(Option::is_some), fault.with(Option::is_some))
    };
    let boxes = PARTS
        .into_iter()
        .enumerate()
        .map(|(part, (key, class, autocomplete))| {
            let birth = question.kind == Kind::Date(DateRange::Birth);
            date_box(
                page,
                question,
                part_id(&ids, part),
                part,
                t(key),
                class,
                birth.then_some(autocomplete),
            )
        })
        .collect_view();
    view! {
        <fieldset
            class="field date-field"
            class:field--error=move || fault.with(Option::is_some)
            aria-describedby=described
        >
            <legend class="field__label">{label(page.book.journey.id, question.key)}</legend>
            {hint_slot(&ids, hint)}
            {error_slot(page, &ids, fault)}
            <div class="date-field__parts">{boxes}</div>
            {unknown_box(page, question, &ids)}
            {lookup_line(page, question)}
            {correction(page, question)}
        </fieldset>
    }
    .into_any()
}

fn date_box(
    page: QuestionPage,
    question: &'static Question,
    id: String,
    part: usize,
    name: String,
    class: &'static str,
    autocomplete: Option<&'static str>,
) -> AnyView {
    let text = move || {
        page.book
            .view(|answers| part_of(&answers.text(question.key), part))
    };
    let wrong = move || {
        page.faults.with(|faults| {
            faults
                .iter()
                .any(|fault| fault.question == question.key && fault.concerns(part))
        })
    };
    let with_box = move |event: &leptos::ev::Event| {
        let old = page.book.peek(|answers| answers.text(question.key));
        with_part(&old, part, &event_target_value(event))
    };
    view! {
        <div class="date-field__part">
            <label class="date-field__label" for=id.clone()>{name}</label>
            <input
                class=class
                id=id
                type="text"
                inputmode=(part != 1).then_some("numeric")
                autocomplete=autocomplete
                aria-invalid=move || wrong().then_some("true")
                prop:value=text
                on:input=move |event| page.book.note(question.key, with_box(&event))
                on:change=move |event| page.book.answer(question.key, with_box(&event))
            />
        </div>
    }
    .into_any()
}

fn part_of(answer: &str, part: usize) -> String {
    let parts = date_parts(answer);
    match part {
        0 => parts.day,
        1 => parts.month,
        _ => parts.year,
    }
}

fn with_part(answer: &str, part: usize, typed: &str) -> String {
    let old = date_parts(answer);
    let typed = typed.replace('|', " ");
    let [day, month, year] = match part {
        0 => [typed, old.month, old.year],
        1 => [old.day, typed, old.year],
        _ => [old.day, old.month, typed],
    };
    format!("{day}|{month}|{year}")
}
