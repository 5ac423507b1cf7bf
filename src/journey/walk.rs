//! Walking a journey: which steps and questions apply, what comes next, what must be forgotten.

use super::{
    answers::{RESERVED_PREFIX, View},
    declaration::{Body, DocumentRule, Group, Journey, Prefill, Question, Step},
    group::{LIST_MARK, Scope, list_key, split, write_list},
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
        Body::Group(group) => group.questions,
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

/// The questions of a step that apply; those of a group about the item spoken of.
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
        let Body::Group(group) = step.body else {
            keep(step, answers, &mut kept);
            continue;
        };
        let items = answers.items(group);
        kept.insert(list_key(group.key), write_list(&items));
        for item in items {
            keep(step, &answers.within(Scope { group, item }), &mut kept);
        }
    }
    for rule in documents(journey, answers) {
        for key in [document_key(rule.kind), document_reason_key(rule.kind)] {
            if let Some(answer) = answers.get(&key) {
                kept.insert(key, answer.into_owned());
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

fn keep(step: &Step, answers: &View, kept: &mut Answers) {
    for question in questions(step, answers) {
        if let Some(answer) = answers.get(question.key) {
            kept.insert(answers.key(question.key), answer.into_owned());
        }
    }
}

/// Whether an answer of this name can belong to the journey as it is now.
pub fn is_asked(journey: &Journey, key: &str) -> bool {
    if key.starts_with(RESERVED_PREFIX) {
        return true;
    }
    if let Some((name, _, question)) = split(key) {
        let groups = groups(journey);
        return groups.into_iter().any(|group| {
            group.key == name && group.questions.iter().any(|asked| asked.key == question)
        });
    }
    if let Some(name) = key.strip_suffix(LIST_MARK) {
        return groups(journey).into_iter().any(|group| group.key == name);
    }
    let about_document = journey
        .documents
        .iter()
        .any(|rule| key == document_key(rule.kind) || key == document_reason_key(rule.kind));
    about_document || all_questions(journey).any(|question| question.key == key)
}

/// The question behind the key of an answer, and the item it is about.
pub fn question_of(journey: &Journey, key: &str) -> Option<(&'static Question, Option<Scope>)> {
    let Some((name, item, question)) = split(key) else {
        let question = all_questions(journey).find(|question| question.key == key)?;
        return Some((question, None));
    };
    let group = groups(journey)
        .into_iter()
        .find(|group| group.key == name)?;
    let question = group.questions.iter().find(|asked| asked.key == question)?;
    Some((question, Some(Scope { group, item })))
}

/// The repeating groups of the journey.
pub fn groups(journey: &Journey) -> Vec<&'static Group> {
    let group = |step: &Step| match step.body {
        Body::Group(group) => Some(group),
        _ => None,
    };
    journey.steps.iter().filter_map(group).collect()
}

/// The answer that says what the person does about a document.
pub fn document_key(kind: &str) -> String {
    ["document.", kind].concat()
}

/// The answer that says why a document will not come, or where INPS has it.
pub fn document_reason_key(kind: &str) -> String {
    [document_key(kind).as_str(), ".why"].concat()
}
