//! The parts of a postal address.

use crate::{
    fields::{check, page_of, step_of},
    question_municipality::{Gateway, municipalities},
    state::State,
};
use leptos::prelude::*;
use sportello::{
    journey::declaration::{Body, Journey, Kind, Step},
    segments::disability::carta_disabilita::CARTA_DISABILITA,
    ui::question::{
        address::{address, placed},
        field,
        municipality::municipality_with,
    },
};

static JOURNEY: Journey = CARTA_DISABILITA;

pub const STATES: &[State] = &[
    State::new("Empty", || show(false, &[], false)),
    State::new("From a register", || show(true, &[], false)),
    State::new("Nothing written", || show(false, &[], true)),
    State::new("Wrong in each part", || {
        let answers = [
            ("street", "Viale dei Partigiani di Montagna 12"),
            ("number", "12 interno 4"),
            ("post_code", "4012"),
            ("municipality", "Paperopoli"),
            ("province", "Bologna"),
        ];
        show(false, &answers, true)
    }),
];

fn show(known: bool, answers: &[(&str, &str)], checked: bool) -> AnyView {
    let Some(step) = step_of(&JOURNEY, "address") else {
        return ().into_any();
    };
    let step: &'static Step = step;
    let Body::Questions(questions) = step.body else {
        return ().into_any();
    };
    let page = page_of(&JOURNEY, step, known);
    for (question, answer) in answers {
        page.book.answer(question, (*answer).to_owned());
    }
    if checked {
        check(page);
    }
    let drawn = questions.iter().map(|question| {
        let shown = if question.kind == Kind::Municipality {
            let answer = page.book.peek(|answers| answers.text(question.key));
            municipality_with(page, question, municipalities(answer, Gateway::Knows))
        } else {
            field(page, question)
        };
        placed(question, shown)
    });
    address(page, drawn.collect_view().into_any())
}
