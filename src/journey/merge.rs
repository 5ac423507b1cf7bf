//! Answers given in two places at once.

use crate::gateway::contract::drafts::Answers;

/// Puts together what was changed here since `saved` (`mine`) with what the gateway has now (`theirs`): who changed an
/// answer wins, and where both did, this page, which the person sees.
pub fn merge(saved: &Answers, mine: &Answers, theirs: &Answers) -> Answers {
    let mut merged = theirs.clone();
    for (question, answer) in mine {
        if saved.get(question) != Some(answer) {
            merged.insert(question.clone(), answer.clone());
        }
    }
    for question in saved.keys() {
        if !mine.contains_key(question) {
            merged.remove(question);
        }
    }
    merged
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
            assert_eq!(merged, answers(expected));
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
}
