//! Answers given in two places at once.

use super::group::{LIST_MARK, merge_lists};
use crate::gateway::contract::drafts::Answers;

/// The answers of both places.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Merged {
    pub answers: Answers,
    /// Questions that both have answered anew, each differently, with the gateway's answer: the person chooses.
    pub clashes: Answers,
}

/// Puts together what was changed here since `saved` (`mine`) with what the gateway has now (`theirs`): who changed an
/// answer wins. Where both did, this page wins until the person has chosen. `untouched` are the lists of groups as they are
/// where nobody has written any (`walk::known_lists`).
pub fn merge(saved: &Answers, mine: &Answers, theirs: &Answers, untouched: &Answers) -> Merged {
    let mut answers = theirs.clone();
    let mut clashes = Answers::new();
    for (question, answer) in mine {
        let (old, other) = (saved.get(question), theirs.get(question));
        if old == Some(answer) || question.ends_with(LIST_MARK) {
            continue;
        }
        if let Some(other) = other.filter(|other| *other != answer && Some(*other) != old) {
            clashes.insert(question.clone(), other.clone());
        }
        answers.insert(question.clone(), answer.clone());
    }
    for question in saved.keys() {
        if !mine.contains_key(question) && !question.ends_with(LIST_MARK) {
            answers.remove(question);
        }
    }
    let lists = mine.keys().filter(|key| key.ends_with(LIST_MARK));
    for list in lists {
        let items = |answers: &Answers| {
            let written = answers.get(list).or_else(|| untouched.get(list));
            written.cloned().unwrap_or_default()
        };
        let merged = merge_lists(&items(saved), &items(mine), &items(theirs));
        answers.insert(list.clone(), merged);
    }
    Merged { answers, clashes }
}

#[cfg(test)]
#[path = "merge_tests.rs"]
mod tests;
