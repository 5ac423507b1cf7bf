//! What the registers said when an answer was given, and what has changed there since.

use super::{answers::View, declaration::Journey, facts, walk};
use crate::gateway::contract::drafts::Answers;

/// Before a question's key: what the registers said when it was answered. Reserved, so it travels with the draft.
pub(super) const NOTE: &str = "_known_";

/// A value in the registers that is another one now than when the question was answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    pub question: &'static str,
    pub before: String,
    /// `None` when the registers say nothing any more.
    pub now: Option<String>,
    pub answer: String,
}

/// Notes in `typed` what the registers say now for this question.
pub fn note(typed: &mut Answers, key: &str, known: Option<String>) {
    match known {
        Some(known) => typed.insert(format!("{NOTE}{key}"), known),
        None => typed.remove(&format!("{NOTE}{key}")),
    };
}

/// What the registers say for a question; what the journey itself proposes is not theirs.
pub fn known(journey: &Journey, question: &str, answers: &View) -> Option<String> {
    let declared = walk::all_questions(journey).find(|declared| declared.key == question)?;
    facts::provenance(declared.prefill, answers)?;
    answers.prefilled(question)
}

/// The questions asked now whose value in the registers has changed since they were answered. Where the answer is already
/// the new value there is nothing to choose.
pub fn changes(journey: &'static Journey, answers: &View) -> Vec<Change> {
    walk::steps(journey, answers)
        .into_iter()
        .flat_map(|step| walk::questions(step, answers))
        .filter_map(|question| {
            let before = answers.typed.get(&format!("{NOTE}{}", question.key))?;
            let answer = answers.typed.get(question.key)?;
            let now = known(journey, question.key, answers);
            let changed = now.as_ref() != Some(before) && now.as_ref() != Some(answer);
            changed.then(|| Change {
                question: question.key,
                before: before.clone(),
                now,
                answer: answer.clone(),
            })
        })
        .collect()
}

#[cfg(test)]
#[path = "register_change_tests.rs"]
mod tests;
