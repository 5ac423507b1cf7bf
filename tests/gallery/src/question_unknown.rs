//! The box for who does not know.

use crate::{
    fields::{Given, field},
    state::State,
};
use sportello::journey::declaration::{Kind, Question};

const fn weeks(key: &'static str) -> Question {
    Question {
        may_not_know: true,
        ..Question::new(key, Kind::Number { min: 0, max: 209 })
    }
}

pub const STATES: &[State] = &[
    State::new("Not ticked", || {
        field(weeks("weeks"), "check.weeks", Given::NOTHING)
    }),
    State::new("Ticked", || {
        field(weeks("weeks_ticked"), "check.weeks", Given::answer("?"))
    }),
    State::new("Nothing said", || {
        field(weeks("weeks_missing"), "check.weeks", Given::CHECKED)
    }),
];
