//! Walking a journey: which steps and questions apply, what comes next, what must be forgotten.

use super::{
    answers::{RESERVED_PREFIX, View},
    declaration::{Body, DocumentRule, Journey, Prefill, Question, Step},
};
use crate::gateway::contract::drafts::Answers;
use std::collections::BTreeMap;

/// What each question of the journey starts from.
pub fn prefills(journey: &Journey) -> BTreeMap<&'static str, Prefill> {
    all_questions(journey)
        .map(|question| (question.key, question.prefill))
        .collect()
}

/// Every question declared, asked or not.
pub fn all_questions(journey: &Journey) -> impl Iterator<Item = &'static Question> {
    journey
        .steps
        .iter()
        .flat_map(|step| questions_of(step).iter())
}

/// The questions a step declares.
pub fn questions_of(step: &Step) -> &'static [Question] {
    match step.body {
        Body::Questions(questions) => questions,
        Body::KnownIdentity | Body::Documents | Body::Review => &[],
    }
}

/// The steps that apply, in order. A documents step without documents does not.
pub fn steps(journey: &Journey, answers: &View) -> Vec<&'static Step> {
    journey
        .steps
        .iter()
        .filter(|step| step.when.holds(answers))
        .filter(|step| {
            !matches!(step.body, Body::Documents) || !documents(journey, answers).is_empty()
        })
        .collect()
}

/// The questions of a step that apply.
pub fn questions(step: &Step, answers: &View) -> Vec<&'static Question> {
    questions_of(step)
        .iter()
        .filter(|question| question.when.holds(answers))
        .collect()
}

/// The step with this key, if it applies.
pub fn find(journey: &Journey, key: &str, answers: &View) -> Option<&'static Step> {
    steps(journey, answers)
        .into_iter()
        .find(|step| step.key == key)
}

/// The step after this one.
pub fn next(journey: &Journey, key: &str, answers: &View) -> Option<&'static Step> {
    steps(journey, answers)
        .into_iter()
        .skip_while(|step| step.key != key)
        .nth(1)
}

/// The step before this one.
pub fn previous(journey: &Journey, key: &str, answers: &View) -> Option<&'static Step> {
    steps(journey, answers)
        .into_iter()
        .take_while(|step| step.key != key)
        .last()
}

/// The documents the answers call for.
pub fn documents(journey: &Journey, answers: &View) -> Vec<&'static DocumentRule> {
    journey
        .documents
        .iter()
        .filter(|document| document.when.holds(answers))
        .collect()
}

/// What must be forgotten when `changed` gets another answer.
pub fn resets(journey: &Journey, changed: &str) -> Vec<&'static str> {
    all_questions(journey)
        .filter(|question| question.resets_with.contains(&changed))
        .map(|question| question.key)
        .collect()
}

/// Only the answers of questions that are asked now: what was answered on branches left is never sent.
pub fn pruned(journey: &Journey, answers: &View) -> Answers {
    let mut kept = Answers::new();
    for step in steps(journey, answers) {
        for question in questions(step, answers) {
            if let Some(answer) = answers.get(question.key) {
                kept.insert(question.key.to_owned(), answer.into_owned());
            }
        }
    }
    let reserved = answers
        .typed
        .iter()
        .filter(|(key, _)| key.starts_with(RESERVED_PREFIX));
    kept.extend(reserved.map(|(key, answer)| (key.clone(), answer.clone())));
    kept
}
