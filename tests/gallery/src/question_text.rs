//! A line of text: each kind of answer, empty and wrong.

use crate::{
    fields::{Given, field},
    state::State,
};
use sportello::journey::declaration::{Kind, Prefill, Question};

pub const STATES: &[State] = &[
    State::new("Words", || {
        field(
            Question::new("words", Kind::Text { max: 200 }),
            "naspi.employer_name",
            Given::NOTHING,
        )
    }),
    State::new("Words that are missing", || {
        field(
            Question::new("words_missing", Kind::Text { max: 200 }),
            "naspi.employer_name",
            Given::CHECKED,
        )
    }),
    State::new("Words that are too long", || {
        field(
            Question::new("words_long", Kind::Text { max: 10 }),
            "naspi.employer_name",
            Given::wrong("Libreria del Portico"),
        )
    }),
    State::new("E-mail", || {
        field(
            Question::new("email", Kind::Email),
            "naspi.email",
            Given::NOTHING,
        )
    }),
    State::new("E-mail that is wrong", || {
        field(
            Question::new("email_wrong", Kind::Email),
            "naspi.email",
            Given::wrong("ilaria.bassi"),
        )
    }),
    State::new("Phone from a register", || {
        let question = Question {
            hint: true,
            prefill: Prefill::Phone,
            ..Question::new("phone", Kind::Phone)
        };
        field(question, "naspi.phone", Given::KNOWN)
    }),
    State::new("Phone that is wrong", || {
        let question = Question {
            hint: true,
            ..Question::new("phone_wrong", Kind::Phone)
        };
        field(question, "naspi.phone", Given::wrong("12"))
    }),
    State::new("IBAN", || {
        let question = Question {
            hint: true,
            ..Question::new("iban", Kind::Iban)
        };
        field(question, "naspi.iban", Given::NOTHING)
    }),
    State::new("IBAN that is wrong", || {
        let question = Question {
            hint: true,
            ..Question::new("iban_wrong", Kind::Iban)
        };
        field(
            question,
            "naspi.iban",
            Given::wrong("IT55H0538702400000000100501"),
        )
    }),
    State::new("Employer code", || {
        let question = Question {
            hint: true,
            ..Question::new("employer", Kind::EmployerCode)
        };
        field(question, "naspi.employer_tax_code", Given::NOTHING)
    }),
    State::new("Employer code that is wrong", || {
        field(
            Question::new("employer_wrong", Kind::EmployerCode),
            "naspi.employer_tax_code",
            Given::wrong("03124560371"),
        )
    }),
    State::new("Tax code", || {
        let question = Question {
            hint: true,
            ..Question::new("tax_code", Kind::TaxCode)
        };
        field(question, "assegno_unico.child_tax_code", Given::NOTHING)
    }),
    State::new("Tax code that is wrong", || {
        field(
            Question::new("tax_code_wrong", Kind::TaxCode),
            "assegno_unico.child_tax_code",
            Given::wrong("NREVLI19P68A944"),
        )
    }),
    State::new("Province", || {
        let question = Question {
            hint: true,
            ..Question::new("province", Kind::Province)
        };
        field(question, "carta_disabilita.province", Given::NOTHING)
    }),
    State::new("Province that is wrong", || {
        field(
            Question::new("province_wrong", Kind::Province),
            "carta_disabilita.province",
            Given::wrong("Bologna"),
        )
    }),
    State::new("Post code", || {
        field(
            Question::new("post_code", Kind::PostCode),
            "carta_disabilita.post_code",
            Given::NOTHING,
        )
    }),
    State::new("Post code that is wrong", || {
        field(
            Question::new("post_code_wrong", Kind::PostCode),
            "carta_disabilita.post_code",
            Given::wrong("4012"),
        )
    }),
    State::new("Money", || {
        let question = Question {
            hint: true,
            ..Question::new("money", Kind::Money)
        };
        field(question, "check.pay", Given::NOTHING)
    }),
    State::new("Money that is wrong", || {
        field(
            Question::new("money_wrong", Kind::Money),
            "check.pay",
            Given::wrong("sessantamila"),
        )
    }),
    State::new("Number", || {
        let question = Question {
            hint: true,
            ..Question::new("number", Kind::Number { min: 0, max: 209 })
        };
        field(question, "check.weeks", Given::NOTHING)
    }),
    State::new("Number that is too high", || {
        field(
            Question::new("number_high", Kind::Number { min: 0, max: 209 }),
            "check.weeks",
            Given::wrong("400"),
        )
    }),
];
