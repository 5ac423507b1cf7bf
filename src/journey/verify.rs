//! What the compiler checks of a declaration: `const _: () = verify(&JOURNEY, KEYS);` does not build where it is wrong.

use super::{
    condition::Condition,
    contacts::KEYS as CONTACTS,
    declaration::{Body, Journey, Question},
};

/// Fails to build when a question that has a key is on no step, when a step asks without a key or twice, when something
/// depends on a question that does not exist, or when the journey does not end with its summary. The questions of
/// `contacts` have their keys there; a journey need not ask them.
pub const fn verify(journey: &Journey, keys: &[&str]) {
    let mut place = 0;
    while place < keys.len() {
        let asked = times_asked(journey, keys[place]);
        assert!(asked > 0, "a question is on no step");
        assert!(asked < 2, "a question is asked twice");
        place += 1;
    }
    let mut place = 0;
    while place < CONTACTS.len() {
        let asked = times_asked(journey, CONTACTS[place]);
        assert!(asked < 2, "a question is asked twice");
        place += 1;
    }
    let mut place = 0;
    while place < journey.steps.len() {
        let step = &journey.steps[place];
        conditioned(&step.when, keys);
        match step.body {
            Body::Questions(questions) => all_known(questions, keys),
            Body::Group(group) => {
                all_known(group.questions, keys);
                assert!(group.min <= group.max, "a group that cannot be filled");
                let mut name = 0;
                while name < group.names.len() {
                    assert!(
                        known(keys, group.names[name]),
                        "items are named by an unknown question"
                    );
                    name += 1;
                }
            }
            Body::KnownIdentity | Body::Documents | Body::Review => {}
        }
        place += 1;
    }
    let mut place = 0;
    while place < journey.documents.len() {
        conditioned(&journey.documents[place].when, keys);
        place += 1;
    }
    let mut place = 0;
    while place < journey.declarations.len() {
        conditioned(&journey.declarations[place].when, keys);
        place += 1;
    }
    assert!(
        !journey.steps.is_empty()
            && matches!(journey.steps[journey.steps.len() - 1].body, Body::Review),
        "the summary is the last step"
    );
}

const fn all_known(questions: &[Question], keys: &[&str]) {
    let mut place = 0;
    while place < questions.len() {
        let question = &questions[place];
        assert!(known(keys, question.key), "a question without a key");
        conditioned(&question.when, keys);
        let mut reset = 0;
        while reset < question.resets_with.len() {
            assert!(
                known(keys, question.resets_with[reset]),
                "an answer is forgotten with an unknown question"
            );
            reset += 1;
        }
        place += 1;
    }
}

const fn conditioned(condition: &Condition, keys: &[&str]) {
    match condition {
        Condition::Always => {}
        Condition::Not(condition) => conditioned(condition, keys),
        Condition::Is(question, _)
        | Condition::OneOf(question, _)
        | Condition::Age(question, _, _) => {
            assert!(
                known(keys, question),
                "a condition about an unknown question"
            );
        }
        Condition::All(conditions) | Condition::Any(conditions) => {
            let mut place = 0;
            while place < conditions.len() {
                conditioned(&conditions[place], keys);
                place += 1;
            }
        }
    }
}

const fn times_asked(journey: &Journey, key: &str) -> usize {
    let mut found = 0;
    let mut place = 0;
    while place < journey.steps.len() {
        let questions: &[Question] = match journey.steps[place].body {
            Body::Questions(questions) => questions,
            Body::Group(group) => group.questions,
            Body::KnownIdentity | Body::Documents | Body::Review => &[],
        };
        let mut question = 0;
        while question < questions.len() {
            if same(questions[question].key, key) {
                found += 1;
            }
            question += 1;
        }
        place += 1;
    }
    found
}

const fn known(keys: &[&str], key: &str) -> bool {
    contains(keys, key) || contains(CONTACTS, key)
}

const fn contains(keys: &[&str], key: &str) -> bool {
    let mut place = 0;
    while place < keys.len() {
        if same(keys[place], key) {
            return true;
        }
        place += 1;
    }
    false
}

const fn same(one: &str, other: &str) -> bool {
    let (one, other) = (one.as_bytes(), other.as_bytes());
    if one.len() != other.len() {
        return false;
    }
    let mut place = 0;
    while place < one.len() {
        if one[place] != other[place] {
            return false;
        }
        place += 1;
    }
    true
}

#[cfg(test)]
#[path = "verify_tests.rs"]
mod tests;
