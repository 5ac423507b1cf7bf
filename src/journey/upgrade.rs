//! Drafts of earlier versions: what an answer given then means now, as data.

use super::declaration::Journey;
use crate::gateway::contract::drafts::Answers;

/// What changed when the journey became version `to`.
#[derive(Debug)]
pub struct Upgrade {
    pub to: u32,
    pub changes: &'static [Change],
}

/// One change.
#[derive(Debug)]
pub enum Change {
    /// The question has another name.
    Renamed {
        from: &'static str,
        to: &'static str,
    },
    /// An answer to a question that is gone answers another one, where that has no answer yet.
    Answered {
        question: &'static str,
        answer: &'static str,
        now: &'static str,
        becomes: &'static str,
    },
    /// The question is gone.
    Dropped(&'static str),
    /// The page has another name.
    StepRenamed {
        from: &'static str,
        to: &'static str,
    },
}

/// The draft was written with a newer app than this one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Newer;

/// Brings answers and the step reached from `version` to the journey's own.
pub fn upgrade(
    journey: &Journey,
    version: u32,
    answers: &mut Answers,
    step: &mut String,
) -> Result<(), Newer> {
    if version > journey.version {
        return Err(Newer);
    }
    let later = journey.upgrades.iter().filter(|later| later.to > version);
    for change in later.flat_map(|later| later.changes) {
        apply(change, answers, step);
    }
    Ok(())
}

fn apply(change: &Change, answers: &mut Answers, step: &mut String) {
    match change {
        Change::Renamed { from, to } => {
            if let Some(answer) = answers.remove(*from) {
                answers.entry((*to).to_owned()).or_insert(answer);
            }
        }
        Change::Answered {
            question,
            answer,
            now,
            becomes,
        } => {
            if answers.get(*question).is_some_and(|given| given == answer) {
                answers
                    .entry((*now).to_owned())
                    .or_insert_with(|| (*becomes).to_owned());
            }
        }
        Change::Dropped(question) => {
            answers.remove(*question);
        }
        Change::StepRenamed { from, to } => {
            if step == from {
                *step = (*to).to_owned();
            }
        }
    }
}

#[cfg(test)]
#[path = "upgrade_tests.rs"]
mod tests;
