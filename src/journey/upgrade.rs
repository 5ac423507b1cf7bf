//! Drafts of earlier versions: what an answer given then means now, as data.

use super::{declaration::Journey, group::split, register_change::NOTE};
use crate::gateway::contract::drafts::Answers;

/// What changed when the journey became version `to`.
#[derive(Debug)]
pub struct Upgrade {
    pub to: u32,
    pub changes: &'static [Change],
}

/// One change. A question of a repeating group changes in every item.
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
            for key in keys_of(answers, from) {
                if let Some(answer) = answers.remove(&key) {
                    answers.entry(beside(&key, from, to)).or_insert(answer);
                }
            }
        }
        Change::Answered {
            question,
            answer,
            now,
            becomes,
        } => {
            // What the registers said about the old question says nothing about the new one.
            let given = keys_of(answers, question).into_iter();
            for key in given.filter(|key| !key.starts_with(NOTE)) {
                if answers.get(&key).is_some_and(|given| given == answer) {
                    let now = answers.entry(beside(&key, question, now));
                    now.or_insert_with(|| (*becomes).to_owned());
                }
            }
        }
        Change::Dropped(question) => {
            for key in keys_of(answers, question) {
                answers.remove(&key);
            }
        }
        Change::StepRenamed { from, to } => {
            if step == from {
                *step = (*to).to_owned();
            }
        }
    }
}

/// The keys under which something stands about a question: answers to it, in every item, and what the registers said then.
fn keys_of(answers: &Answers, question: &str) -> Vec<String> {
    let is_about = |key: &&String| {
        let key = key.strip_prefix(NOTE).unwrap_or(key);
        key == question || split(key).is_some_and(|(_, _, asked)| asked == question)
    };
    answers.keys().filter(is_about).cloned().collect()
}

/// The key of another question at the same place: `children[a1f3].name` for `children[a1f3].called`.
fn beside(key: &str, question: &str, other: &str) -> String {
    let place = key.strip_suffix(question).unwrap_or_default();
    [place, other].concat()
}

#[cfg(test)]
#[path = "upgrade_tests.rs"]
mod tests;
