//! A declared question as a field, in the state that its answer brings it into.

use crate::texts::{JOURNEY, lend};
use leptos::prelude::*;
use sportello::{
    gateway::contract::registers::Registers,
    journey::{
        check,
        condition::Condition,
        declaration::{Body, Journey, Question, Step},
    },
    ui::{
        answer_book::AnswerBook,
        question::{QuestionPage, Questions},
    },
};

/// A person who does not exist.
const REGISTERS: &str = include_str!("../registers.json");

/// What brings a field into its state.
#[derive(Clone, Copy, Default)]
pub struct Given {
    /// The answer.
    pub typed: Option<&'static str>,
    /// The registers know the person.
    pub known: bool,
    /// The person wanted to go on: what is wrong is shown.
    pub checked: bool,
}

impl Given {
    pub const NOTHING: Self = Self {
        typed: None,
        known: false,
        checked: false,
    };
    pub const CHECKED: Self = Self {
        checked: true,
        ..Self::NOTHING
    };
    pub const KNOWN: Self = Self {
        known: true,
        ..Self::NOTHING
    };

    pub const fn answer(typed: &'static str) -> Self {
        Self {
            typed: Some(typed),
            ..Self::NOTHING
        }
    }

    /// An answer that is wrong.
    pub const fn wrong(typed: &'static str) -> Self {
        Self {
            typed: Some(typed),
            ..Self::CHECKED
        }
    }
}

/// The field of a question, with the words of the one whose texts begin with `like`.
pub fn field(question: Question, like: &str, given: Given) -> AnyView {
    let (page, _) = alone(question, like, given);
    view! { <Questions page/> }.into_any()
}

/// A page that has this question alone, and the question as it stands there.
pub fn alone(question: Question, like: &str, given: Given) -> (QuestionPage, &'static Question) {
    lend(&question, like);
    // Journeys live as long as the program; these few are made anew for each look at the page.
    let questions: &'static [Question] = vec![question].leak();
    let steps: &'static [Step] = vec![Step {
        key: "field",
        when: Condition::Always,
        body: Body::Questions(questions),
    }]
    .leak();
    let journey: &'static Journey = Box::leak(Box::new(Journey {
        id: JOURNEY,
        steps,
        ..Journey::EMPTY
    }));
    let page = page_of(journey, &steps[0], given.known);
    if let Some(typed) = given.typed {
        page.book.answer(questions[0].key, typed.to_owned());
    }
    if given.checked {
        check(page);
    }
    (page, &questions[0])
}

/// A step as it is opened.
pub fn page_of(journey: &'static Journey, step: &'static Step, known: bool) -> QuestionPage {
    let book = AnswerBook::new(journey);
    if known {
        book.registers.set(registers());
    }
    QuestionPage {
        book,
        faults: RwSignal::new(Vec::new()),
        step,
    }
}

/// Shows what is wrong on the step.
pub fn check(page: QuestionPage) {
    let faults = page
        .book
        .peek(|answers| check::faults(page.book.journey, page.step, answers));
    page.faults.set(faults);
}

/// The step of a journey of the app.
pub fn step_of(journey: &'static Journey, key: &str) -> Option<&'static Step> {
    journey.steps.iter().find(|step| step.key == key)
}

/// What INPS knows of that person.
pub fn registers() -> Option<Registers> {
    serde_json::from_str(REGISTERS).ok()
}
