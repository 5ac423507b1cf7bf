use super::*;
use crate::journey::{
    declaration::{Group, GroupPrefill, Question, Step},
    mapping::field,
};
use std::panic::catch_unwind;

const PETS: Group = Group {
    key: "pets",
    questions: &[Question::new("name", Kind::Text { max: 9 })],
    min: 0,
    max: 2,
    names: &["name"],
    prefill: GroupPrefill::None,
};

const JOURNEY: Journey = Journey {
    steps: &[
        Step {
            key: "owner",
            when: Condition::Always,
            body: Body::Questions(&[
                Question::new("code", Kind::TaxCode),
                Question::new("insured", Kind::YesNo),
                Question::new("has_pets", Kind::YesNo),
            ]),
        },
        Step {
            key: "pets",
            when: Condition::Is("has_pets", "yes"),
            body: Body::Group(&PETS),
        },
    ],
    ..Journey::EMPTY
};

const CODE: Field = field("code", Source::Answer("code"));
const INSURED: Field = field("insured", Source::Yes("insured"));
const LIST: Field = field(
    "pets",
    Source::Items(&PETS, &[field("name", Source::Answer("name"))]),
);

/// The compiler runs the same code: what fails here does not build there.
fn check(fields: &[Field], fault: Option<&str>) {
    let found = catch_unwind(|| verify_message(&JOURNEY, fields)).err();
    let found = found.and_then(|cause| cause.downcast_ref::<&str>().map(|text| (*text).to_owned()));
    assert_eq!(found.as_deref(), fault);
}

#[test]
fn a_whole_message_builds() {
    // Whether there are pets is not sent: it decides whether they are asked about.
    check(&[CODE, INSURED, LIST], None);
    let born = field("born", Source::BirthDate("code"));
    check(&[born, INSURED, LIST], None);
    let insured = field("insured", Source::Holds(&Condition::Is("insured", "yes")));
    check(&[CODE, insured, LIST], None);
}

#[test]
fn a_field_that_nothing_fills_does_not_build() {
    let with = |from| [CODE, INSURED, LIST, field("more", from)];
    const ASTRAY: &[Field] = &[field("a", Source::Yes("gone"))];
    let unknown = Some("a field that no question fills");
    check(&with(Source::Answer("gone")), unknown);
    check(&with(Source::Holds(&Condition::Is("gone", "yes"))), unknown);
    check(&with(Source::One(ASTRAY)), unknown);
    check(
        &with(Source::Yes("code")),
        Some("a field that needs yes or no"),
    );
    check(
        &with(Source::BirthDate("insured")),
        Some("a field that needs a tax code"),
    );
    check(
        &with(Source::Answer("name")),
        Some("a field about an item of a group, outside it"),
    );
    const OTHERS: Group = Group {
        key: "others",
        ..PETS
    };
    check(
        &with(Source::Items(&OTHERS, &[])),
        Some("a list of a group that the journey does not have"),
    );
}

#[test]
fn an_answer_that_goes_nowhere_does_not_build() {
    let nowhere = Some("an answer that no field takes");
    check(&[CODE, LIST], nowhere);
    check(&[CODE, INSURED], nowhere);
}
