use super::*;

const JOURNEY: Journey = Journey {
    version: 3,
    upgrades: &[
        Upgrade {
            to: 2,
            changes: &[
                Change::Renamed {
                    from: "mail",
                    to: "email",
                },
                Change::StepRenamed {
                    from: "mail",
                    to: "contacts",
                },
            ],
        },
        Upgrade {
            to: 3,
            changes: &[
                Change::Answered {
                    question: "known",
                    answer: "no",
                    now: "day",
                    becomes: "?",
                },
                Change::Dropped("known"),
            ],
        },
    ],
    ..Journey::EMPTY
};

fn answers(pairs: &[(&str, &str)]) -> Answers {
    let owned = |(key, answer): &(&str, &str)| ((*key).to_owned(), (*answer).to_owned());
    pairs.iter().map(owned).collect()
}

#[test]
fn drafts_of_every_earlier_version_are_read() {
    let check = |version: u32, given: &[(&str, &str)], expected: &[(&str, &str)]| {
        let (mut found, mut step) = (answers(given), String::new());
        assert_eq!(upgrade(&JOURNEY, version, &mut found, &mut step), Ok(()));
        assert_eq!(found, answers(expected), "version {version}");
    };
    check(1, &[("mail", "a@b.it")], &[("email", "a@b.it")]);
    check(1, &[("mail", "old"), ("email", "new")], &[("email", "new")]);
    check(1, &[("known", "no")], &[("day", "?")]);
    check(2, &[("known", "no")], &[("day", "?")]);
    check(
        2,
        &[("known", "yes"), ("day", "1|2|2026")],
        &[("day", "1|2|2026")],
    );
    check(
        2,
        &[("known", "no"), ("day", "1|2|2026")],
        &[("day", "1|2|2026")],
    );
    // What an answer of the journey's own version says is never touched.
    check(
        3,
        &[("known", "no"), ("mail", "x")],
        &[("known", "no"), ("mail", "x")],
    );
}

#[test]
fn the_step_reached_keeps_its_place() {
    let mut step = "mail".to_owned();
    assert_eq!(upgrade(&JOURNEY, 1, &mut Answers::new(), &mut step), Ok(()));
    assert_eq!(step, "contacts");
}

#[test]
fn a_newer_draft_is_left_alone() {
    let mut given = answers(&[("mail", "x")]);
    let outcome = upgrade(&JOURNEY, 4, &mut given, &mut String::new());
    assert_eq!(outcome, Err(Newer));
    assert_eq!(given, answers(&[("mail", "x")]));
}

#[test]
fn every_item_of_a_group_is_read() {
    let mut found = answers(&[
        ("pets[]", "aaaa,bbbb"),
        ("pets[aaaa].mail", "a@b.it"),
        ("pets[bbbb].mail", "c@d.it"),
        ("pets[aaaa].known", "no"),
        ("pets[bbbb].known", "yes"),
        // The name of a group is no question.
        ("mail[aaaa].colour", "red"),
    ]);
    let mut step = String::new();
    assert_eq!(upgrade(&JOURNEY, 1, &mut found, &mut step), Ok(()));
    let expected = answers(&[
        ("pets[]", "aaaa,bbbb"),
        ("pets[aaaa].email", "a@b.it"),
        ("pets[bbbb].email", "c@d.it"),
        ("pets[aaaa].day", "?"),
        ("mail[aaaa].colour", "red"),
    ]);
    assert_eq!(found, expected);
}

#[test]
fn what_the_registers_said_goes_with_the_answer() {
    let mut found = answers(&[
        ("mail", "a@b.it"),
        ("_known_mail", "old@b.it"),
        ("known", "no"),
        ("_known_known", "no"),
    ]);
    let mut step = String::new();
    assert_eq!(upgrade(&JOURNEY, 1, &mut found, &mut step), Ok(()));
    let expected = answers(&[
        ("email", "a@b.it"),
        ("_known_email", "old@b.it"),
        ("day", "?"),
    ]);
    assert_eq!(found, expected);
}
