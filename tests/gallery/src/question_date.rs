//! A date in three boxes.

use crate::{
    fields::{Given, field},
    state::State,
};
use sportello::journey::declaration::{DateRange, Kind, Question};

pub const STATES: &[State] = &[
    State::new("Empty", || {
        let question = Question {
            hint: true,
            ..Question::new("day", Kind::Date(DateRange::Past))
        };
        field(question, "naspi.end_date", Given::NOTHING)
    }),
    State::new("A birth", || {
        let question = Question {
            hint: true,
            ..Question::new("birth", Kind::Date(DateRange::Birth))
        };
        field(question, "check.birth", Given::answer("9|3|1980"))
    }),
    State::new("Missing", || {
        let question = Question {
            hint: true,
            ..Question::new("day_missing", Kind::Date(DateRange::Past))
        };
        field(question, "check.end_date", Given::CHECKED)
    }),
    State::new("One box missing", || {
        field(
            Question::new("month_missing", Kind::Date(DateRange::Past)),
            "carta_disabilita.ruling_date",
            Given::wrong("31||2026"),
        )
    }),
    State::new("No such day", || {
        field(
            Question::new("no_such_day", Kind::Date(DateRange::Past)),
            "carta_disabilita.permit_expiry",
            Given::wrong("31|febbraio|2026"),
        )
    }),
    State::new("May be unknown", || {
        let question = Question {
            may_not_know: true,
            ..Question::new("day_unknown", Kind::Date(DateRange::Past))
        };
        field(question, "naspi.notice_paid_until", Given::NOTHING)
    }),
];
