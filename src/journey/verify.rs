//! What the compiler checks of a declaration: `const _: () = verify(&JOURNEY, KEYS);` does not build where it is wrong.
//! `verify_message` does the same for the table of its message.

use super::{
    condition::Condition,
    contacts::KEYS as CONTACTS,
    declaration::{Body, Journey, Kind, Lookup, Question},
};

/// Fails to build when a question that has a key is on no step, when a step asks without a key or twice, when a condition
/// asks something later or something that only an item of a group can answer, when anything depends on a question that
/// does not exist, when two steps have one name, or when the journey does not end with its summary. The questions of
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
        named_once(journey, place);
        body(journey, place, keys);
        place += 1;
    }
    let end = Place {
        step: journey.steps.len(),
        question: 0,
    };
    let mut place = 0;
    while place < journey.documents.len() {
        conditioned(&journey.documents[place].when, journey, end);
        place += 1;
    }
    let mut place = 0;
    while place < journey.declarations.len() {
        conditioned(&journey.declarations[place].when, journey, end);
        place += 1;
    }
    if let Some(signer) = &journey.second_signer {
        conditioned(&signer.when, journey, end);
        before(signer.tax_code, journey, end);
    }
    assert!(
        !journey.steps.is_empty()
            && matches!(journey.steps[journey.steps.len() - 1].body, Body::Review),
        "the summary is the last step"
    );
}

/// Where in a journey something stands: a step, and a question of it.
#[derive(Clone, Copy)]
pub(super) struct Place {
    pub(super) step: usize,
    pub(super) question: usize,
}

/// Where the question is asked; `None` for one that is not.
pub(super) const fn place_of(journey: &Journey, key: &str) -> Option<Place> {
    let mut step = 0;
    while step < journey.steps.len() {
        let questions = questions(journey, step);
        let mut question = 0;
        while question < questions.len() {
            if same(questions[question].key, key) {
                return Some(Place { step, question });
            }
            question += 1;
        }
        step += 1;
    }
    None
}

/// The questions of the step at this place.
pub(super) const fn questions(journey: &Journey, step: usize) -> &[Question] {
    match journey.steps[step].body {
        Body::Questions(questions) => questions,
        Body::Group(group) => group.questions,
        Body::KnownIdentity | Body::Documents | Body::Review => &[],
    }
}

/// Checks a condition that stands at `here`.
const fn conditioned(condition: &Condition, journey: &Journey, here: Place) {
    match condition {
        Condition::Always | Condition::Told(_) => {}
        Condition::Not(condition) => conditioned(condition, journey, here),
        Condition::Is(question, _)
        | Condition::OneOf(question, _)
        | Condition::Age(question, _, _) => before(question, journey, here),
        Condition::All(conditions) | Condition::Any(conditions) => {
            let mut place = 0;
            while place < conditions.len() {
                conditioned(&conditions[place], journey, here);
                place += 1;
            }
        }
    }
}

pub(super) const fn same(one: &str, other: &str) -> bool {
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

/// The question is answered by then, and for what stands at `here`.
const fn before(question: &str, journey: &Journey, here: Place) {
    let asked = place_of(journey, question);
    assert!(asked.is_some(), "a condition about an unknown question");
    let Some(asked) = asked else { return };
    let of_an_item = matches!(journey.steps[asked.step].body, Body::Group(_));
    assert!(
        !of_an_item || asked.step == here.step,
        "a condition about an item of a group, outside it"
    );
    assert!(
        asked.step < here.step || (asked.step == here.step && asked.question < here.question),
        "a condition about a later question"
    );
}

const fn named_once(journey: &Journey, step: usize) {
    let mut other = 0;
    while other < step {
        assert!(
            !same(journey.steps[other].key, journey.steps[step].key),
            "two steps have one name"
        );
        other += 1;
    }
}

const fn body(journey: &Journey, step: usize, keys: &[&str]) {
    let here = Place { step, question: 0 };
    conditioned(&journey.steps[step].when, journey, here);
    if let Body::Group(group) = journey.steps[step].body {
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
    let questions = questions(journey, step);
    let mut question = 0;
    while question < questions.len() {
        let asked = &questions[question];
        assert!(known(keys, asked.key), "a question without a key");
        conditioned(&asked.when, journey, Place { step, question });
        let mut reset = 0;
        while reset < asked.resets_with.len() {
            assert!(
                known(keys, asked.resets_with[reset]),
                "an answer is forgotten with an unknown question"
            );
            reset += 1;
        }
        if let Lookup::Municipality { province } = asked.lookup {
            assert!(
                matches!(kind_of(questions, province), Some(Kind::Province)),
                "a municipality is looked up without a province on its page"
            );
        }
        question += 1;
    }
}

/// The kind of the question, among those of its page.
const fn kind_of(questions: &[Question], key: &str) -> Option<Kind> {
    let mut question = 0;
    while question < questions.len() {
        if same(questions[question].key, key) {
            return Some(questions[question].kind);
        }
        question += 1;
    }
    None
}

const fn times_asked(journey: &Journey, key: &str) -> usize {
    let mut found = 0;
    let mut step = 0;
    while step < journey.steps.len() {
        let questions = questions(journey, step);
        let mut question = 0;
        while question < questions.len() {
            if same(questions[question].key, key) {
                found += 1;
            }
            question += 1;
        }
        step += 1;
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

#[cfg(test)]
#[path = "verify_tests.rs"]
mod tests;
