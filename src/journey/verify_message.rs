//! What the compiler checks of the table of a message: `const _: () = verify_message(&JOURNEY, MESSAGE);`.

use super::{
    condition::Condition,
    declaration::{Body, Journey, Kind},
    mapping::{Field, Source},
    verify::{place_of, questions, same},
};

/// Fails to build when a field takes the answer to a question that nobody asks, or that is of another kind than the field
/// needs, or that is about an item of a group while the field is not; and when an answer goes nowhere: neither into a
/// field nor into a condition.
pub const fn verify_message(journey: &Journey, fields: &[Field]) {
    filled(journey, fields, None);
    let mut step = 0;
    while step < journey.steps.len() {
        let questions = questions(journey, step);
        let mut question = 0;
        while question < questions.len() {
            let key = questions[question].key;
            assert!(
                takes(fields, key) || decides(journey, key),
                "an answer that no field takes"
            );
            question += 1;
        }
        step += 1;
    }
}

/// Every field is filled by what is asked. `item_of` is the step of the group that the fields are an item of.
const fn filled(journey: &Journey, fields: &[Field], item_of: Option<usize>) {
    let mut place = 0;
    while place < fields.len() {
        let field = &fields[place];
        conditioned(&field.when, journey, item_of);
        match &field.from {
            Source::Answer(question) => {
                asked(journey, question, item_of);
            }
            Source::Yes(question) => assert!(
                matches!(asked(journey, question, item_of), Some(Kind::YesNo)),
                "a field that needs yes or no"
            ),
            Source::BirthDate(question) => assert!(
                matches!(asked(journey, question, item_of), Some(Kind::TaxCode)),
                "a field that needs a tax code"
            ),
            Source::Holds(condition) => conditioned(condition, journey, item_of),
            Source::One(fields) => filled(journey, fields, item_of),
            Source::Items(group, fields) => {
                filled(journey, fields, Some(step_of(journey, group.key)));
            }
            _ => {}
        }
        place += 1;
    }
}

/// The kind of the question, which must be asked for what the fields are about.
const fn asked(journey: &Journey, question: &str, item_of: Option<usize>) -> Option<Kind> {
    let place = place_of(journey, question);
    assert!(place.is_some(), "a field that no question fills");
    let Some(place) = place else { return None };
    let of_an_item = matches!(journey.steps[place.step].body, Body::Group(_));
    let is_this = matches!(item_of, Some(step) if step == place.step);
    assert!(
        !of_an_item || is_this,
        "a field about an item of a group, outside it"
    );
    Some(questions(journey, place.step)[place.question].kind)
}

const fn conditioned(condition: &Condition, journey: &Journey, item_of: Option<usize>) {
    match condition {
        Condition::Always | Condition::Told(_) => {}
        Condition::Not(condition) => conditioned(condition, journey, item_of),
        Condition::Is(question, _)
        | Condition::OneOf(question, _)
        | Condition::Age(question, _, _) => {
            asked(journey, question, item_of);
        }
        Condition::All(conditions) | Condition::Any(conditions) => {
            let mut place = 0;
            while place < conditions.len() {
                conditioned(&conditions[place], journey, item_of);
                place += 1;
            }
        }
    }
}

/// The step of the group of this name.
const fn step_of(journey: &Journey, group: &str) -> usize {
    let mut step = 0;
    while step < journey.steps.len() {
        if let Body::Group(found) = journey.steps[step].body
            && same(found.key, group)
        {
            break;
        }
        step += 1;
    }
    assert!(
        step < journey.steps.len(),
        "a list of a group that the journey does not have"
    );
    step
}

const fn takes(fields: &[Field], key: &str) -> bool {
    let mut place = 0;
    while place < fields.len() {
        let field = &fields[place];
        let taken = match &field.from {
            Source::Answer(question) | Source::Yes(question) | Source::BirthDate(question) => {
                same(question, key)
            }
            Source::Holds(condition) => depends(condition, key),
            Source::Items(_, fields) | Source::One(fields) => takes(fields, key),
            _ => false,
        };
        if taken || depends(&field.when, key) {
            return true;
        }
        place += 1;
    }
    false
}

/// Whether the answer leads somewhere in the journey itself.
const fn decides(journey: &Journey, key: &str) -> bool {
    let mut step = 0;
    while step < journey.steps.len() {
        if depends(&journey.steps[step].when, key) {
            return true;
        }
        let questions = questions(journey, step);
        let mut question = 0;
        while question < questions.len() {
            if depends(&questions[question].when, key) {
                return true;
            }
            question += 1;
        }
        step += 1;
    }
    let mut place = 0;
    while place < journey.documents.len() {
        if depends(&journey.documents[place].when, key) {
            return true;
        }
        place += 1;
    }
    false
}

const fn depends(condition: &Condition, key: &str) -> bool {
    match condition {
        Condition::Always | Condition::Told(_) => false,
        Condition::Not(condition) => depends(condition, key),
        Condition::Is(question, _)
        | Condition::OneOf(question, _)
        | Condition::Age(question, _, _) => same(question, key),
        Condition::All(conditions) | Condition::Any(conditions) => {
            let mut place = 0;
            while place < conditions.len() {
                if depends(&conditions[place], key) {
                    return true;
                }
                place += 1;
            }
            false
        }
    }
}

#[cfg(test)]
#[path = "verify_message_tests.rs"]
mod tests;
