//! The pre-check: is NASpI due, how much and for how long. Asked without login, computed on the device, sent nowhere.

use super::naspi::REASONS;
use crate::journey::{
    answers::YES,
    condition::Condition::{Always, Is},
    declaration::{Body, DateRange, Journey, Kind, Question, Step},
};

pub const PRE_CHECK: Journey = Journey {
    id: "check",
    path: "/servizi/naspi/calcolo",
    steps: &[
        Step {
            key: "reason",
            when: Always,
            body: Body::Questions(&[Question::new("reason", Kind::Choice(REASONS))]),
        },
        Step {
            key: "end-date",
            when: Always,
            body: Body::Questions(&[Question {
                hint: true,
                ..Question::new("end_date", Kind::Date(DateRange::Past))
            }]),
        },
        Step {
            key: "weeks",
            when: Always,
            body: Body::Questions(&[
                Question {
                    hint: true,
                    ..Question::new("weeks", Kind::Number { min: 0, max: 209 })
                },
                Question {
                    hint: true,
                    ..Question::new("used_weeks", Kind::Number { min: 0, max: 209 })
                },
            ]),
        },
        Step {
            key: "pay",
            when: Always,
            body: Body::Questions(&[Question {
                hint: true,
                ..Question::new("pay", Kind::Money)
            }]),
        },
        Step {
            key: "earlier-resignation",
            when: Always,
            body: Body::Questions(&[
                Question {
                    hint: true,
                    ..Question::new("earlier_resignation", Kind::YesNo)
                },
                Question {
                    when: Is("earlier_resignation", YES),
                    hint: true,
                    ..Question::new("weeks_since", Kind::Number { min: 0, max: 52 })
                },
            ]),
        },
        Step {
            key: "birth",
            when: Always,
            body: Body::Questions(&[Question {
                hint: true,
                ..Question::new("birth", Kind::Date(DateRange::Birth))
            }]),
        },
        Step {
            key: "result",
            when: Always,
            body: Body::Review,
        },
    ],
    ..Journey::EMPTY
};
