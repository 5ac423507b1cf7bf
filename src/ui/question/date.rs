//! A date in three boxes: no jumping from one to the next, months as numbers or words.

use super::{
    FieldIds, QuestionPage, correction::correction, error_slot, fault_of, hint, hint_slot, label,
    lookup::lookup_line, unknown::unknown_box,
};
use crate::{
    journey::declaration::{DateRange, Kind, Question},
    ui::date_box::{BOXES, date_box, date_box_id, date_boxes},
};
use leptos::prelude::*;

pub fn part_id(ids: &FieldIds, part: usize) -> String {
    date_box_id(&ids.field, part)
}

pub fn date_field(page: QuestionPage, question: &'static Question) -> AnyView {
    let ids = FieldIds::of(question.key);
    let fault = fault_of(page, question);
    let hint = hint(page, question);
    let described = {
        let ids = ids.clone();
        move || ids.described_by(hint.with(Option::is_some), fault.with(Option::is_some))
    };
    let birth = question.kind == Kind::Date(DateRange::Birth);
    let boxes = BOXES.map(|shown| {
        let part = shown.part;
        let wrong = move || {
            page.faults.with(|faults| {
                faults
                    .iter()
                    .any(|fault| fault.question == question.key && fault.concerns(part))
            })
        };
        date_box(
            shown,
            part_id(&ids, part),
            if birth { shown.of_birth } else { "" },
            move || page.book.view(|answers| answers.text(question.key)),
            wrong,
            move |date| page.book.note(question.key, date),
            move |date| page.book.answer(question.key, date),
        )
    });
    let boxes = boxes.collect_view();
    view! {
        <fieldset
            class="field"
            class:field--error=move || fault.with(Option::is_some)
            aria-describedby=described
        >
            <legend class="field__label">{label(page.book.journey.id, question.key)}</legend>
            {hint_slot(&ids, hint)}
            {error_slot(page, &ids, fault)}
            {date_boxes(boxes.into_any())}
            {unknown_box(page, question, &ids)}
            {lookup_line(page, question)}
            {correction(page, question)}
        </fieldset>
    }
    .into_any()
}
