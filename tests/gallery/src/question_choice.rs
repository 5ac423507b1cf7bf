//! One of several.

use crate::{
    fields::{Given, field},
    state::State,
};
use sportello::journey::declaration::{Kind, Prefill, Question};

const REASONS: &[&str] = &["dismissal", "fixed_term_end", "just_cause_resignation"];

pub const STATES: &[State] = &[
    State::new("Yes or no", || {
        field(
            Question::new("yes_no", Kind::YesNo),
            "assegno_unico.lives_with",
            Given::NOTHING,
        )
    }),
    State::new("Yes or no with a hint", || {
        let question = Question {
            hint: true,
            ..Question::new("yes_no_hint", Kind::YesNo)
        };
        field(question, "assegno_unico.both_work", Given::answer("yes"))
    }),
    State::new("Yes or no that is missing", || {
        field(
            Question::new("yes_no_missing", Kind::YesNo),
            "naspi.vat_number",
            Given::CHECKED,
        )
    }),
    State::new("May be unknown", || {
        let question = Question {
            may_not_know: true,
            ..Question::new("yes_no_unknown", Kind::YesNo)
        };
        field(question, "naspi.ill_at_end", Given::answer("?"))
    }),
    State::new("Options with hints", || {
        field(
            Question::new("reason", Kind::Choice(REASONS)),
            "naspi.reason",
            Given::NOTHING,
        )
    }),
    State::new("An option that is chosen", || {
        field(
            Question::new("channel", Kind::Choice(&["email", "sms", "app_io"])),
            "naspi.channel",
            Given::answer("sms"),
        )
    }),
    State::new("Options with a missing answer", || {
        let question = Question {
            hint: true,
            ..Question::new("disability", Kind::Choice(&["none", "medium", "severe"]))
        };
        field(question, "assegno_unico.disability", Given::CHECKED)
    }),
    State::new("Jobs of a register", || {
        let question = Question {
            prefill: Prefill::Employment,
            ..Question::new("employment", Kind::Employment)
        };
        field(question, "naspi.employment", Given::KNOWN)
    }),
];
