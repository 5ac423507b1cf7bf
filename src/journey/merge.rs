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
/// answer wins. Where both did, this page wins until the person has chosen.
pub fn merge(saved: &Answers, mine: &Answers, theirs: &Answers) -> Merged {
    let mut answers = theirs.clone();
    let mut clashes = Answers::new();
    for (question, answer) in mine {
        let (old, other) = (saved.get(question), theirs.get(question));
        if old == Some(answer) {
            continue;
        }
        if question.ends_with(LIST_MARK) {
            let list = |answer: Option<&String>| answer.cloned().unwrap_or_default();
            let merged = merge_lists(&list(old), answer, &list(other));
            answers.insert(question.clone(), merged);
            continue;
        }
        if let Some(other) = other.filter(|other| *other != answer && Some(*other) != old) {
            clashes.insert(question.clone(), other.clone());
        }
        answers.insert(question.clone(), answer.clone());
    }
    for question in saved.keys() {
        if !mine.contains_key(question) {
            answers.remove(question);
        }
    }
    Merged { answers, clashes }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answers(pairs: &[(&str, &str)]) -> Answers {
        pairs
            .iter()
            .map(|(question, answer)| ((*question).to_owned(), (*answer).to_owned()))
            .collect()
    }

    #[test]
    fn keeps_what_was_changed_on_either_side() {
        let check = |mine: &[(&str, &str)], theirs: &[(&str, &str)], expected: &[(&str, &str)]| {
            let saved = answers(&[("email", "old"), ("phone", "old")]);
            let merged = merge(&saved, &answers(mine), &answers(theirs));
            assert_eq!(merged.answers, answers(expected));
        };
        let unchanged = [("email", "old"), ("phone", "old")];
        check(&unchanged, &unchanged, &unchanged);
        check(
            &[("email", "mine"), ("phone", "old")],
            &[("email", "old"), ("phone", "theirs")],
            &[("email", "mine"), ("phone", "theirs")],
        );
        check(
            &[("email", "mine"), ("phone", "old")],
            &[("email", "theirs"), ("phone", "old")],
            &[("email", "mine"), ("phone", "old")],
        );
        // What was forgotten here, because it was about another answer, stays forgotten.
        check(
            &[("email", "old")],
            &[("email", "theirs"), ("phone", "old"), ("iban", "new")],
            &[("email", "theirs"), ("iban", "new")],
        );
        check(
            &[("email", "old"), ("phone", "old"), ("iban", "mine")],
            &[],
            &[("iban", "mine")],
        );
    }

    #[test]
    fn names_what_both_sides_have_changed() {
        let check = |mine: &[(&str, &str)], theirs: &[(&str, &str)], expected: &[(&str, &str)]| {
            let saved = answers(&[("email", "old")]);
            let merged = merge(&saved, &answers(mine), &answers(theirs));
            assert_eq!(merged.clashes, answers(expected));
        };
        check(
            &[("email", "mine")],
            &[("email", "theirs")],
            &[("email", "theirs")],
        );
        check(&[("email", "same")], &[("email", "same")], &[]);
        check(&[("email", "mine")], &[("email", "old")], &[]);
        check(&[("email", "old")], &[("email", "theirs")], &[]);
        // What one side has forgotten is no other answer.
        check(&[("email", "mine")], &[], &[]);
        check(&[], &[("email", "theirs")], &[]);
        // Answered for the first time on both sides.
        check(
            &[("email", "old"), ("iban", "mine")],
            &[("email", "old"), ("iban", "theirs")],
            &[("iban", "theirs")],
        );
    }
}
