use super::*;
use crate::{
    gateway::contract::{documents::Document, drafts::Answers},
    journey::{
        condition::Condition,
        declaration::{Body, DateRange, GroupPrefill},
    },
};
use jiff::civil::date;

const QUESTIONS: [&[Question]; 2] = [
    &[Question::new("first", Kind::YesNo)],
    &[Question::new("second", Kind::YesNo)],
];

const JOURNEY: Journey = Journey {
    id: "test",
    steps: &[
        Step {
            key: "one",
            when: Condition::Always,
            body: Body::Questions(QUESTIONS[0]),
        },
        Step {
            key: "two",
            when: Condition::Is("first", YES),
            body: Body::Questions(QUESTIONS[1]),
        },
        Step {
            key: "end",
            when: Condition::Always,
            body: Body::Review,
        },
    ],
    ..Journey::EMPTY
};

#[test]
fn nobody_skips_a_question() {
    let declared = walk::questions_by_name(&JOURNEY);
    let check = |answered: &[(&str, &str)], wanted: &str, expected: &str| {
        let typed: Answers = answered
            .iter()
            .map(|(key, answer)| ((*key).to_owned(), (*answer).to_owned()))
            .collect();
        let answers = View::new(&typed, None, &declared, date(2026, 11, 25));
        let found = reachable(&JOURNEY, wanted, &answers);
        assert_eq!(
            found.map(|step| step.key),
            Some(expected),
            "{wanted} with {answered:?}"
        );
    };
    check(&[], "one", "one");
    check(&[], "end", "one");
    check(&[], "nowhere", "one");
    check(&[], "", "one");
    check(&[("first", "yes")], "end", "two");
    check(&[("first", "yes")], "two", "two");
    check(&[("first", "yes")], "one", "one");
    check(&[("first", "no")], "end", "end");
    // The step does not apply.
    check(&[("first", "no")], "two", "one");
    check(&[("first", "yes"), ("second", "no")], "end", "end");
}

#[test]
fn every_fault_has_a_message_that_the_texts_know() {
    const ASKED: [Question; 6] = [
        Question::new("phone", Kind::Phone),
        Question::new("iban", Kind::Iban),
        Question::new("employer_tax_code", Kind::EmployerCode),
        Question::new("pay", Kind::Money),
        Question::new("province", Kind::Province),
        Question::new("post_code", Kind::PostCode),
    ];
    let declared = walk::questions_by_name(&JOURNEY);
    let check = |asked: &Question, answer: &str| {
        let typed = Answers::from([(asked.key.to_owned(), answer.to_owned())]);
        let answers = View::new(&typed, None, &declared, date(2026, 11, 25));
        let fault = question(asked, &answers).expect_err(answer);
        let known = fault
            .message
            .is_none_or(|message| messages(asked.kind).contains(&message));
        assert!(known, "{answer:?}: {fault:?}");
    };
    for asked in &ASKED {
        // Some are nothing but signs that the domain drops.
        for answer in ["", " ", "-", ". -", "€", "x", "1x", "TR33"] {
            check(asked, answer);
        }
    }
}

#[test]
fn each_box_of_a_date_that_is_wrong_is_marked() {
    const ASKED: Question = Question::new("end_date", Kind::Date(DateRange::Past));
    let declared = walk::questions_by_name(&JOURNEY);
    let check = |answer: &str, expected: [bool; 3]| {
        let typed = Answers::from([(ASKED.key.to_owned(), answer.to_owned())]);
        let answers = View::new(&typed, None, &declared, date(2026, 11, 25));
        let fault = question(&ASKED, &answers).expect_err(answer);
        let marked = [0, 1, 2].map(|part| fault.concerns(part));
        assert_eq!(marked, expected, "{answer:?}: {fault:?}");
    };
    check("", [true, true, true]);
    check("||2026", [true, true, false]);
    check("|10|", [true, false, true]);
    check("5||", [false, true, true]);
    check("5||2026", [false, true, false]);
    check("31|2|2026", [true, false, false]);
    check("5|13|2026", [false, true, false]);
    check("5|10|26", [false, false, true]);
    check("26|11|2026", [false, false, true]);
}

#[test]
fn the_first_step_is_one_that_applies() {
    const ONLY_AFTER: Journey = Journey {
        steps: &[
            Step {
                key: "papers",
                when: Condition::Always,
                // No document is called for, so there is no such step.
                body: Body::Documents,
            },
            Step {
                key: "one",
                when: Condition::Always,
                body: Body::Questions(QUESTIONS[0]),
            },
        ],
        ..Journey::EMPTY
    };
    let declared = walk::questions_by_name(&ONLY_AFTER);
    let typed = Answers::new();
    let answers = View::new(&typed, None, &declared, date(2026, 11, 25));
    for wanted in ["", "nowhere", "papers", "two"] {
        let found = reachable(&ONLY_AFTER, wanted, &answers);
        assert_eq!(found.map(|step| step.key), Some("one"), "{wanted}");
    }
}

#[test]
fn a_list_that_two_tabs_made_too_long_is_told() {
    const PETS: Group = Group {
        key: "pets",
        questions: QUESTIONS[0],
        min: 1,
        max: 2,
        names: &[],
        prefill: GroupPrefill::None,
    };
    const STEP: Step = Step {
        key: "pets",
        when: Condition::Always,
        body: Body::Group(&PETS),
    };
    let declared = Default::default();
    let check = |list: &str, expected: &[(Option<&str>, usize)]| {
        let mut typed: Answers = ["aaaa", "bbbb", "cccc"]
            .map(|item| (format!("pets[{item}].first"), "yes".to_owned()))
            .into();
        typed.insert("pets[]".to_owned(), list.to_owned());
        let answers = View::new(&typed, None, &declared, date(2026, 11, 25));
        let found = step(&STEP, &answers);
        let found: Vec<(Option<&str>, usize)> = found
            .iter()
            .map(|fault| (fault.message, fault.part))
            .collect();
        assert_eq!(found, expected, "{list}");
    };
    check("", &[(None, 0)]);
    check("aaaa,bbbb", &[]);
    check("aaaa,dddd", &[(Some("error.group.unfinished"), 1)]);
    // The error leads to the first item too many.
    check("aaaa,bbbb,cccc", &[(Some("error.group.too_many"), 2)]);
}

#[test]
fn what_ends_in_the_future_is_still_valid() {
    const ASKED: Question = Question::new("permit", Kind::Date(DateRange::Future));
    let prefills = walk::questions_by_name(&JOURNEY);
    let check = |answer: &str, expected: Option<&str>| {
        let typed = Answers::from([(ASKED.key.to_owned(), answer.to_owned())]);
        let answers = View::new(&typed, None, &prefills, date(2026, 11, 25));
        let fault = question(&ASKED, &answers).err();
        let message = fault.and_then(|fault| fault.message);
        assert_eq!(message, expected, "{answer:?}");
    };
    check("25|11|2026", None);
    check("24|11|2026", Some("error.date.past"));
    check("25|11|2046", None);
    check("26|11|2046", Some("error.date.far_ahead"));
    check("31|2|2027", Some("error.date.impossible_day"));
}

/// A photo that must come now, in one file.
const WITH_PHOTO: Journey = Journey {
    steps: &[
        Step {
            key: "documents",
            when: Condition::Always,
            body: Body::Documents,
        },
        Step {
            key: "end",
            when: Condition::Always,
            body: Body::Review,
        },
    ],
    documents: &[
        DocumentRule {
            kind: "photo",
            now: true,
            single: true,
            ..DocumentRule::EMPTY
        },
        DocumentRule {
            kind: "letter",
            ..DocumentRule::EMPTY
        },
    ],
    ..Journey::EMPTY
};

#[test]
fn nobody_skips_a_document_that_must_come_now() {
    let prefills = walk::questions_by_name(&WITH_PHOTO);
    let file = |kind: &str| Document {
        document_id: "doc".to_owned(),
        kind: kind.to_owned(),
        name: "file".to_owned(),
        size_bytes: 1,
        media_type: "image/jpeg".to_owned(),
        uploaded_at: jiff::Timestamp::UNIX_EPOCH,
    };
    let check = |kinds: &[&str], expected: &[Option<&str>]| {
        let uploaded: Vec<Document> = kinds.iter().map(|kind| file(kind)).collect();
        // For the photo there is nothing to choose.
        let letter = if kinds.contains(&"letter") {
            "now"
        } else {
            "later"
        };
        let said = ["photo", "letter"].map(|kind| (walk::document_key(kind), letter.to_owned()));
        let typed = Answers::from(said);
        let answers = View::new(&typed, None, &prefills, date(2026, 11, 25));
        let answers = answers.beside(None, &uploaded);
        let found: Vec<_> = faults(&WITH_PHOTO, &WITH_PHOTO.steps[0], &answers)
            .into_iter()
            .map(|fault| (fault.question, fault.message))
            .collect();
        let expected: Vec<_> = expected.iter().map(|message| ("photo", *message)).collect();
        assert_eq!(found, expected, "{kinds:?}");
        let reached = reachable(&WITH_PHOTO, "end", &answers).map(|step| step.key);
        let passes = expected.is_empty();
        assert_eq!(reached, Some(if passes { "end" } else { "documents" }));
    };
    check(&[], &[None]);
    check(&["letter"], &[None]);
    check(&["photo"], &[]);
    check(&["photo", "letter", "letter"], &[]);
    check(&["photo", "photo"], &[Some("error.document.one_only")]);
}
