use super::*;
use crate::journey::{
    condition::Condition::{self, Always, Is},
    declaration::{Group, GroupPrefill, Kind, Prefill, Question},
};
use jiff::civil::date;

const fn asked(
    key: &'static str,
    when: Condition,
    resets_with: &'static [&'static str],
) -> Question {
    Question {
        when,
        resets_with,
        ..Question::new(key, Kind::YesNo)
    }
}

const PETS: Group = Group {
    key: "pets",
    questions: &[
        asked("tame", Always, &["country"]),
        asked("fed", Always, &["tame"]),
    ],
    min: 0,
    max: 9,
    names: &[],
    prefill: GroupPrefill::None,
};

const JOURNEY: Journey = Journey {
    steps: &[
        Step {
            key: "place",
            when: Always,
            body: Body::Questions(&[
                asked("country", Always, &[]),
                asked("town", Always, &["country"]),
                asked("street", Is("town", "yes"), &["town"]),
                asked("cellar", Is("street", "yes"), &[]),
            ]),
        },
        Step {
            key: "pets",
            when: Always,
            body: Body::Group(&PETS),
        },
        Step {
            key: "damp",
            when: Is("cellar", "yes"),
            body: Body::Questions(&[Question {
                prefill: Prefill::Constant("no"),
                ..asked("damp", Always, &["fed"])
            }]),
        },
    ],
    ..Journey::EMPTY
};

fn typed(pairs: &[(&str, &str)]) -> Answers {
    pairs
        .iter()
        .map(|(key, answer)| ((*key).to_owned(), (*answer).to_owned()))
        .collect()
}

/// What is left of `given` after the answer.
fn check(given: &[(&str, &str)], item: Option<&str>, question: &str, expected: &[(&str, &str)]) {
    let given = typed(given);
    let declared = walk::questions_by_name(&JOURNEY);
    let view = View::new(&given, None, &declared, date(2026, 11, 25));
    let item = item.and_then(crate::journey::group::ItemId::parse);
    let view = item.map_or(view, |item| view.within(Scope { group: &PETS, item }));
    let found = answered(&JOURNEY, &view, question, "no");
    assert_eq!(found, Some(typed(expected)), "{question}");
}

#[test]
fn what_was_about_the_old_answer_is_forgotten_in_every_item() {
    check(
        &[
            ("country", "yes"),
            ("pets[]", "aaaa,bbbb"),
            ("pets[aaaa].tame", "yes"),
            ("pets[bbbb].tame", "no"),
            ("_known_pets[bbbb].tame", "no"),
        ],
        None,
        "country",
        &[("country", "no"), ("pets[]", "aaaa,bbbb")],
    );
}

#[test]
fn an_item_forgets_for_itself_alone() {
    check(
        &[
            ("pets[]", "aaaa,bbbb"),
            ("pets[aaaa].tame", "yes"),
            ("pets[aaaa].fed", "yes"),
            ("pets[bbbb].fed", "yes"),
            // Said of all of them together.
            ("damp", "yes"),
        ],
        Some("aaaa"),
        "tame",
        &[
            ("pets[]", "aaaa,bbbb"),
            ("pets[aaaa].tame", "no"),
            ("pets[bbbb].fed", "yes"),
        ],
    );
}

#[test]
fn what_is_about_a_forgotten_answer_is_forgotten_too() {
    check(
        &[
            ("country", "yes"),
            ("town", "yes"),
            ("street", "yes"),
            ("cellar", "yes"),
        ],
        None,
        "country",
        &[("cellar", "yes"), ("country", "no")],
    );
}

#[test]
fn an_answer_that_stands_is_not_written_again() {
    let given = typed(&[("country", "no"), ("town", "yes")]);
    let declared = walk::questions_by_name(&JOURNEY);
    let view = View::new(&given, None, &declared, date(2026, 11, 25));
    assert_eq!(answered(&JOURNEY, &view, "country", "no"), None);
}

#[test]
fn an_answer_of_a_branch_left_opens_no_other_branch() {
    let declared = walk::questions_by_name(&JOURNEY);
    let check = |given: &[(&str, &str)], expected: &[&str]| {
        let given = typed(given);
        let view = View::new(&given, None, &declared, date(2026, 11, 25));
        let found: Vec<&str> = walk::steps(&JOURNEY, &view)
            .into_iter()
            .flat_map(|step| walk::questions(step, &view))
            .map(|question| question.key)
            .filter(|key| !PETS.questions.iter().any(|asked| asked.key == *key))
            .collect();
        assert_eq!(found, expected, "{given:?}");
    };
    let whole = ["country", "town", "street", "cellar", "damp"];
    check(
        &[("town", "yes"), ("street", "yes"), ("cellar", "yes")],
        &whole,
    );
    // Street and cellar are still answered, and come back with the town, but nobody asks for them now.
    let left = [("town", "no"), ("street", "yes"), ("cellar", "yes")];
    check(&left, &["country", "town"]);
}

#[test]
fn what_a_person_has_seen_is_an_answer() {
    let given = typed(&[("pets[]", "aaaa"), ("cellar", "yes")]);
    let declared = walk::questions_by_name(&JOURNEY);
    let view = View::new(&given, None, &declared, date(2026, 11, 25));
    let found = confirmed(&JOURNEY, &view, &JOURNEY.steps[2]);
    assert_eq!(
        found,
        typed(&[("pets[]", "aaaa"), ("cellar", "yes"), ("damp", "no")])
    );
}
