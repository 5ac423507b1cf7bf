//! The parts of a postal address in Italy, as one group: street and number, post code, municipality (proposed while one
//! types), province.
//!
//! When to use: a page that asks for the address of the person, which the registers have. When not: a municipality alone
//! (`municipality.rs`).
//!
//! Keyboard: that of its fields, in the order of an envelope. Announced: the group by its name and where the address comes
//! from, once for all its parts; each part with its label, its hint and its own error. How to correct the register stands
//! once, after the last part.

use super::{FieldIds, QuestionPage, correction::correction_of, hint_source};
use crate::{
    journey::declaration::{Body, Prefill, Question, ResidenceFact, Step},
    text::current::t,
};
use leptos::prelude::*;

/// Whether the page asks for an address and nothing else.
pub fn is_address(step: &Step) -> bool {
    match step.body {
        Body::Questions(questions) => {
            questions.len() > 1 && questions.iter().all(|question| part(question).is_some())
        }
        _ => false,
    }
}

/// The group around the fields.
pub fn address(page: QuestionPage, fields: AnyView) -> AnyView {
    let step = page.step.key;
    let name = t(&format!("{}.{}.name", page.book.journey.id, step));
    let source_id = FieldIds::of(step).hint;
    let first = match page.step.body {
        Body::Questions(questions) => questions.first(),
        _ => None,
    };
    let source = Memo::new(move |_| first.and_then(|first| hint_source(page, first)));
    let described = {
        let id = source_id.clone();
        move || source.with(Option::is_some).then(|| id.clone())
    };
    let source = move || {
        let id = source_id.clone();
        source
            .get()
            .map(|source| view! { <p class="address__source" id=id>{source}</p> })
    };
    let correction = first.map(|first| correction_of(page, first, name.clone().into()));
    // No fieldset: its legend would be brought into view in the place of the label of the part that is wrong.
    view! {
        <div class="address" role="group" aria-label=name aria-describedby=described>
            {source}
            {fields}
            {correction.map(|correction| view! { <div class="address__correction">{correction}</div> })}
        </div>
    }
    .into_any()
}

/// The field of a part, in its place.
pub fn placed(question: &Question, field: AnyView) -> AnyView {
    let class = match part(question) {
        Some(ResidenceFact::Street) => "address__street",
        Some(ResidenceFact::Number) => "address__number",
        Some(ResidenceFact::PostCode) => "address__post-code",
        Some(ResidenceFact::Municipality) => "address__municipality",
        Some(ResidenceFact::Province) => "address__province",
        None => return field,
    };
    view! { <div class=class>{field}</div> }.into_any()
}

fn part(question: &Question) -> Option<ResidenceFact> {
    match question.prefill {
        Prefill::Residence(part) => Some(part),
        _ => None,
    }
}
