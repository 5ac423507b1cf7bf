//! How INPS reaches the person: the questions that every claim asks alike.

use super::{
    declaration::{Prefill, Question},
    key::{Choice, keys},
};
use crate::domain::{Email, Phone};

keys! {
    EMAIL: Email = "email";
    PHONE: Phone = "phone";
    CHANNEL: Choice = "channel";
}

/// E-mail, phone and the way the person wants to be told; each starts from what the registers know.
pub const CONTACTS: &[Question] = &[
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
