//! What to do when a register is wrong.

use crate::{
    drawn::press,
    fields::{Given, field},
    state::State,
};
use leptos::prelude::*;
use sportello::journey::declaration::{Kind, Prefill, Question};

pub const STATES: &[State] = &[
    State::new("Closed", || {
        let question = Question {
            prefill: Prefill::Email,
            ..Question::new("email", Kind::Email)
        };
        field(question, "naspi.email", Given::KNOWN)
    }),
    State::new("Open", || {
        let question = Question {
            prefill: Prefill::Iban,
            ..Question::new("iban", Kind::Iban)
        };
        let shown = field(question, "naspi.iban", Given::KNOWN);
        press("#correction-open summary");
        view! { <div id="correction-open">{shown}</div> }.into_any()
    }),
];
