//! The keys of a declared journey: what must have its text, and what may have one.

use sportello::journey::{
    check::messages,
    declaration::{Journey, Kind, Question},
    walk,
};
use std::collections::BTreeSet;

/// Everything that must have its text.
pub fn needed(journey: &Journey, keys: &mut BTreeSet<String>) {
    steps(journey, keys);
    spoken(journey, keys);
    walk::all_questions(journey).for_each(|question| asked(journey, question, keys));
    for document in journey.documents {
        let stem = format!("{}.document.{}", journey.id, document.kind);
        keys.extend(["name", "why"].map(|part| format!("{stem}.{part}")));
        if document.now {
            keys.insert(format!("{stem}.missing"));
        }
    }
}

/// What may have a text: hints of options.
pub fn allowed(journey: &Journey, keys: &mut BTreeSet<String>) {
    for question in walk::all_questions(journey) {
        if let Kind::Choice(options) = question.kind {
            let stem = format!("{}.{}", journey.id, question.key);
            let hints = options.iter().map(|option| format!("{stem}.{option}.hint"));
            keys.extend(hints);
        }
    }
}

fn steps(journey: &Journey, keys: &mut BTreeSet<String>) {
    keys.insert(format!("{}.name", journey.id));
    for step in journey.steps {
        keys.extend(["title", "name"].map(|part| format!("{}.{}.{part}", journey.id, step.key)));
    }
}

/// What is said about the journey as a whole, and about its groups.
fn spoken(journey: &Journey, keys: &mut BTreeSet<String>) {
    let id = journey.id;
    keys.extend(
        journey
            .at_hand
            .iter()
            .map(|name| format!("{id}.at_hand.{name}")),
    );
    keys.extend(
        journey
            .related
            .iter()
            .map(|benefit| format!("{id}.related.{benefit}")),
    );
    for declared in journey.declarations {
        let stem = format!("{id}.declaration.{}", declared.key);
        keys.extend([format!("{stem}.missing"), stem]);
    }
    if journey.second_signer.is_some() {
        keys.insert(format!("{id}.second_signer"));
    }
    for group in walk::groups(journey) {
        let parts = ["add", "one", "none", "missing"];
        keys.extend(parts.map(|part| format!("{id}.{}.{part}", group.key)));
    }
}

fn asked(journey: &Journey, question: &Question, keys: &mut BTreeSet<String>) {
    let stem = format!("{}.{}", journey.id, question.key);
    keys.extend(["label", "missing"].map(|part| format!("{stem}.{part}")));
    if question.hint {
        keys.insert(format!("{stem}.hint"));
    }
    if let Kind::Choice(options) = question.kind {
        keys.extend(options.iter().map(|option| format!("{stem}.{option}")));
    }
    keys.extend(messages(question.kind).iter().map(|key| (*key).to_owned()));
}
