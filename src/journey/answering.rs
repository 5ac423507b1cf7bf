//! Writing an answer: what it replaces, and what is forgotten with it.

use super::{
    answers::View,
    declaration::{Body, Journey, Step},
    group::{Scope, list_key, write_list},
    register_change, walk,
};
use crate::gateway::contract::drafts::Answers;

/// The answers with this one written, and without those that were about the old one; `None` when it stands already.
pub fn answered(journey: &Journey, answers: &View, question: &str, text: &str) -> Option<Answers> {
    let key = answers.key(question);
    let unchanged = answers.get(question).is_some_and(|old| old == text);
    if unchanged && answers.typed.contains_key(&key) {
        return None;
    }
    let mut typed = answers.typed.clone();
    if !unchanged {
        for forgotten in walk::resets(journey, answers, question) {
            typed.remove(&forgotten);
            register_change::note(&mut typed, &forgotten, None);
        }
    }
    let known = register_change::known(journey, question, answers);
    register_change::note(&mut typed, &key, known);
    typed.insert(key, text.to_owned());
    Some(typed)
}

/// The answers with what the step shows written down, so that pre-filled answers the person has seen are answers.
pub fn confirmed(journey: &Journey, answers: &View, step: &'static Step) -> Answers {
    let mut typed = answers.typed.clone();
    if let (Body::Group(group), None) = (&step.body, answers.scope) {
        let items = answers.items(group);
        typed.insert(list_key(group.key), write_list(&items));
        for item in items {
            let scope = Scope { group, item };
            typed = confirmed(journey, &answers.over(&typed).within(scope), step);
        }
        return typed;
    }
    for question in walk::questions(step, answers) {
        let Some(answer) = answers.get(question.key) else {
            continue;
        };
        if let Some(more) = answered(journey, &answers.over(&typed), question.key, &answer) {
            typed = more;
        }
    }
    typed
}

#[cfg(test)]
#[path = "answering_tests.rs"]
mod tests;
