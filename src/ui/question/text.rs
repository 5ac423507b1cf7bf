//! A line of text: e-mail, phone, IBAN, money, number or free words, each with the keyboard and the width that fit.

use super::{
    FieldIds, QuestionPage, correction::correction, error_slot, fault_of, hint, hint_slot, label,
    lookup::lookup_line, unknown::unknown_box,
};
use crate::journey::{
    answers::UNKNOWN,
    declaration::{Kind, Prefill, Question, ResidenceFact},
};
use leptos::prelude::*;

/// How a kind of text is typed.
struct Typing {
    kind: &'static str,
    mode: Option<&'static str>,
    width: &'static str,
}

pub fn text_field(page: QuestionPage, question: &'static Question) -> AnyView {
    let ids = FieldIds::of(question.key);
    let fault = fault_of(page, question);
    let hint = hint(page, question);
    let typing = typing(question.kind);
    let wrong = move || fault.with(Option::is_some);
    let described = {
        let ids = ids.clone();
        move || ids.described_by(hint.with(Option::is_some), wrong())
    };
    // A memo, or another answer that comes meanwhile would write over what is being typed here.
    let value = Memo::new(move |_| page.book.view(|answers| shown(&answers.text(question.key))));
    let input = view! {
        <input
            class=typing.width
            id=ids.field.clone()
            type=typing.kind
            inputmode=typing.mode
            autocomplete=token(question)
            aria-describedby=described
            aria-invalid=move || wrong().then_some("true")
            prop:value=move || value.get()
            on:input=move |event| page.book.note(question.key, event_target_value(&event))
            on:change=move |event| page.book.answer(question.key, event_target_value(&event))
        />
    };
    let control = if question.kind == Kind::Money {
        view! { <div class="money-field">{input}<span class="money-field__unit" aria-hidden="true">"€"</span></div> }.into_any()
    } else {
        input.into_any()
    };
    view! {
        <div class="field" class:field--error=wrong>
            <label class="field__label" for=ids.field.clone()>{label(page.book.journey.id, question.key)}</label>
            {hint_slot(&ids, hint)}
            {error_slot(page, &ids, fault)}
            {control}
            {unknown_box(page, question, &ids)}
            {lookup_line(page, question)}
            {correction(page, question)}
        </div>
    }
    .into_any()
}

/// What stands in the field: nothing for "I do not know", which has a box of its own.
fn shown(answer: &str) -> String {
    if answer == UNKNOWN {
        String::new()
    } else {
        answer.to_owned()
    }
}

/// The person's own data that the question asks for, by the name browsers know it by (WCAG 1.3.5). An address is the
/// person's own where the register has it; the number of a house has no name of its own.
pub fn token(question: &Question) -> Option<&'static str> {
    match (question.kind, question.prefill) {
        (Kind::Email, _) => Some("email"),
        (Kind::Phone, _) => Some("tel"),
        (_, Prefill::Residence(part)) => match part {
            ResidenceFact::Street => Some("address-line1"),
            ResidenceFact::Number => None,
            ResidenceFact::PostCode => Some("postal-code"),
            ResidenceFact::Municipality => Some("address-level2"),
            ResidenceFact::Province => Some("address-level1"),
        },
        _ => None,
    }
}

fn typing(kind: Kind) -> Typing {
    let plain = Typing {
        kind: "text",
        mode: None,
        width: "field__input",
    };
    match kind {
        Kind::Email => Typing {
            kind: "email",
            ..plain
        },
        Kind::EmployerCode | Kind::TaxCode => Typing {
            width: "field__input field__input--w-20",
            ..plain
        },
        Kind::Phone => Typing {
            kind: "tel",
            width: "field__input field__input--w-20",
            ..plain
        },
        Kind::PostCode => Typing {
            mode: Some("numeric"),
            width: "field__input field__input--w-10",
            ..plain
        },
        Kind::Province => Typing {
            width: "field__input field__input--w-4",
            ..plain
        },
        Kind::Money => Typing {
            mode: Some("decimal"),
            width: "field__input field__input--w-10",
            ..plain
        },
        Kind::Number { .. } => Typing {
            mode: Some("numeric"),
            width: "field__input field__input--w-4",
            ..plain
        },
        _ => plain,
    }
}
