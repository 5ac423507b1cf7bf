use super::*;
use crate::journey::declaration::{DocumentRule, Group, GroupPrefill, Kind, Step};
use std::panic::catch_unwind;

const fn yes_no(key: &'static str) -> Question {
    Question::new(key, Kind::YesNo)
}

const REVIEW: Step = Step {
    key: "review",
    when: Condition::Always,
    body: Body::Review,
};

/// The compiler runs the same code: what fails here does not build there.
fn check(journey: Journey, keys: &[&str], fault: Option<&str>) {
    let found = catch_unwind(|| verify(&journey, keys)).err();
    let found = found.and_then(|cause| cause.downcast_ref::<&str>().map(|text| (*text).to_owned()));
    assert_eq!(found.as_deref(), fault);
}

#[test]
fn a_sound_journey_builds() {
    const STEPS: &[Step] = &[
        Step {
            key: "one",
            when: Condition::Always,
            body: Body::Questions(&[yes_no("a")]),
        },
        REVIEW,
    ];
    let journey = Journey {
        steps: STEPS,
        ..Journey::EMPTY
    };
    check(journey, &["a"], None);
}

#[test]
fn each_slip_is_found() {
    const ONE: &[Step] = &[
        Step {
            key: "one",
            when: Condition::Always,
            body: Body::Questions(&[yes_no("a")]),
        },
        REVIEW,
    ];
    let one = || Journey {
        steps: ONE,
        ..Journey::EMPTY
    };
    check(one(), &["a", "b"], Some("a question is on no step"));
    check(one(), &[], Some("a question without a key"));

    const TWICE: &[Step] = &[
        Step {
            key: "one",
            when: Condition::Always,
            body: Body::Questions(&[yes_no("a"), yes_no("a")]),
        },
        REVIEW,
    ];
    let twice = Journey {
        steps: TWICE,
        ..Journey::EMPTY
    };
    check(twice, &["a"], Some("a question is asked twice"));

    const ASTRAY: &[Step] = &[
        Step {
            key: "one",
            when: Condition::All(&[Condition::Any(&[Condition::Is("gone", "yes")])]),
            body: Body::Questions(&[yes_no("a")]),
        },
        REVIEW,
    ];
    let astray = Journey {
        steps: ASTRAY,
        ..Journey::EMPTY
    };
    check(
        astray,
        &["a"],
        Some("a condition about an unknown question"),
    );

    const FORGETFUL: &[Step] = &[
        Step {
            key: "one",
            when: Condition::Always,
            body: Body::Questions(&[Question {
                resets_with: &["gone"],
                ..yes_no("a")
            }]),
        },
        REVIEW,
    ];
    let forgetful = Journey {
        steps: FORGETFUL,
        ..Journey::EMPTY
    };
    check(
        forgetful,
        &["a"],
        Some("an answer is forgotten with an unknown question"),
    );

    const NAMELESS: &[Step] = &[
        Step {
            key: "one",
            when: Condition::Always,
            body: Body::Group(&Group {
                key: "items",
                questions: &[yes_no("a")],
                min: 0,
                max: 2,
                names: &["gone"],
                prefill: GroupPrefill::None,
            }),
        },
        REVIEW,
    ];
    let nameless = Journey {
        steps: NAMELESS,
        ..Journey::EMPTY
    };
    check(
        nameless,
        &["a"],
        Some("items are named by an unknown question"),
    );

    let papers = Journey {
        documents: &[DocumentRule {
            kind: "paper",
            when: Condition::Is("gone", "yes"),
        }],
        ..one()
    };
    check(
        papers,
        &["a"],
        Some("a condition about an unknown question"),
    );
    check(Journey::EMPTY, &[], Some("the summary is the last step"));
}
