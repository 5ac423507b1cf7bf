use super::*;
use crate::journey::declaration::{DocumentRule, Group, GroupPrefill, Kind, SecondSigner, Step};
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

    const LONELY: &[Step] = &[
        Step {
            key: "one",
            when: Condition::Always,
            body: Body::Questions(&[
                Question {
                    lookup: Lookup::Municipality { province: "b" },
                    ..Question::new("a", Kind::Municipality)
                },
                yes_no("b"),
            ]),
        },
        REVIEW,
    ];
    let lonely = Journey {
        steps: LONELY,
        ..Journey::EMPTY
    };
    check(
        lonely,
        &["a", "b"],
        Some("a municipality is looked up without a province on its page"),
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
            ..DocumentRule::EMPTY
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

const fn when(key: &'static str, when: Condition) -> Question {
    Question {
        when,
        ..yes_no(key)
    }
}

const fn asking(key: &'static str, questions: &'static [Question]) -> Step {
    Step {
        key,
        when: Condition::Always,
        body: Body::Questions(questions),
    }
}

#[test]
fn a_condition_asks_what_was_answered_before() {
    let check_steps = |steps: &'static [Step], keys: &[&str], fault: Option<&str>| {
        let journey = Journey {
            steps,
            ..Journey::EMPTY
        };
        check(journey, keys, fault);
    };
    const LATER: Option<&str> = Some("a condition about a later question");
    const SAME_PAGE: &[Step] = &[
        asking("one", &[yes_no("a"), when("b", Condition::Is("a", "yes"))]),
        REVIEW,
    ];
    check_steps(SAME_PAGE, &["a", "b"], None);
    const WRONG_WAY: &[Step] = &[
        asking("one", &[when("a", Condition::Is("b", "yes")), yes_no("b")]),
        REVIEW,
    ];
    check_steps(WRONG_WAY, &["a", "b"], LATER);
    const ITSELF: &[Step] = &[
        asking(
            "one",
            &[when("a", Condition::Not(&Condition::Is("a", "yes")))],
        ),
        REVIEW,
    ];
    check_steps(ITSELF, &["a"], LATER);
    const OWN_PAGE: &[Step] = &[
        Step {
            when: Condition::OneOf("a", &["yes"]),
            ..asking("one", &[yes_no("a")])
        },
        REVIEW,
    ];
    check_steps(OWN_PAGE, &["a"], LATER);
    const NEXT_PAGE: &[Step] = &[
        Step {
            when: Condition::Any(&[Condition::Age("b", 1, 2)]),
            ..asking("one", &[yes_no("a")])
        },
        asking("two", &[yes_no("b")]),
        REVIEW,
    ];
    check_steps(NEXT_PAGE, &["a", "b"], LATER);
    const ITEMS: Body = Body::Group(&Group {
        key: "items",
        questions: &[yes_no("a"), when("b", Condition::Is("a", "yes"))],
        min: 0,
        max: 2,
        names: &["a"],
        prefill: GroupPrefill::None,
    });
    const GROUP: Step = Step {
        key: "one",
        when: Condition::Always,
        body: ITEMS,
    };
    check_steps(&[GROUP, REVIEW], &["a", "b"], None);
    const OUTSIDE: &[Step] = &[
        GROUP,
        asking("two", &[when("c", Condition::Is("a", "yes"))]),
        REVIEW,
    ];
    let outside = Some("a condition about an item of a group, outside it");
    check_steps(OUTSIDE, &["a", "b", "c"], outside);
}

#[test]
fn steps_and_signers_are_found() {
    const ONE: Step = asking("one", &[yes_no("a")]);
    const TWICE: &[Step] = &[ONE, asking("one", &[yes_no("b")]), REVIEW];
    let twice = Journey {
        steps: TWICE,
        ..Journey::EMPTY
    };
    check(twice, &["a", "b"], Some("two steps have one name"));
    const ONCE: &[Step] = &[ONE, REVIEW];
    let unsigned = Journey {
        steps: ONCE,
        second_signer: Some(SecondSigner {
            when: Condition::Always,
            tax_code: "gone",
        }),
        ..Journey::EMPTY
    };
    let unknown = Some("a condition about an unknown question");
    check(unsigned, &["a"], unknown);
}
