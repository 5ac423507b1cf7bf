//! How INPS reaches the person: the questions that every claim asks alike.

use super::{
    condition::Condition,
    declaration::{Body, Prefill, Question, Step},
    key::{Choice, keys},
};
use crate::domain::{Email, Phone};

keys! {
    EMAIL: Email = "email";
    PHONE: Phone = "phone";
    CHANNEL: Choice = "channel";
}

/// The page: e-mail, phone and the way the person wants to be told; each starts from what the registers know.
pub const CONTACTS: Step = Step {
    key: "contacts",
    when: Condition::Always,
    body: Body::Questions(QUESTIONS),
};

const QUESTIONS: &[Question] = &[
    Question {
        prefill: Prefill::Email,
        ..EMAIL.ask()
    },
    Question {
        prefill: Prefill::Phone,
        hint: true,
        ..PHONE.ask()
    },
    Question {
        prefill: Prefill::Constant("email"),
        ..CHANNEL.ask(&["email", "sms", "app_io"])
    },
];
