use super::*;
use crate::{
    gateway::contract::drafts::Answers,
    journey::{
        condition::Condition,
        declaration::{Body, ChildFact, DateRange, GroupPrefill, Prefill, Question, Step},
    },
};
use jiff::civil::date;
use serde_json::json;

const PETS: Group = Group {
    key: "pets",
    questions: &[
        Question::new("name", Kind::Text { max: 20 }),
        Question::new("born", Kind::Date(DateRange::Past)),
        Question {
            when: Condition::Is("old", "yes"),
            ..Question::new("teeth", Kind::Number { min: 0, max: 42 })
        },
        Question::new("old", Kind::YesNo),
    ],
    min: 0,
    max: 3,
    names: &["name"],
    prefill: GroupPrefill::None,
};

const JOURNEY: Journey = Journey {
    version: 4,
    steps: &[
        Step {
            key: "about",
            when: Condition::Always,
            body: Body::Questions(&[
                Question::new("owner", Kind::TaxCode),
                Question {
                    may_not_know: true,
                    ..Question::new("cost", Kind::Money)
                },
                Question::new("insured", Kind::YesNo),
            ]),
        },
        Step {
            key: "pets",
            when: Condition::Always,
            body: Body::Group(&PETS),
        },
    ],
    ..Journey::EMPTY
};

const FIELDS: &[Field] = &[
    field("version", Source::JourneyVersion),
    field("owner.tax_code", Source::Answer("owner")),
    field("owner.birth_date", Source::BirthDate("owner")),
    field("cost", Source::Answer("cost")),
    field("insured", Source::Yes("insured")),
    field(
        "pets",
        Source::Items(
            &PETS,
            &[
                field("name", Source::Answer("name")),
                field("born", Source::Answer("born")),
                field("teeth", Source::Answer("teeth")),
            ],
        ),
    ),
];

fn made(given: &[(&str, &str)]) -> Option<Value> {
    made_of(&JOURNEY, FIELDS, given)
}

fn made_of(journey: &Journey, fields: &[Field], given: &[(&str, &str)]) -> Option<Value> {
    let typed: Answers = given
        .iter()
        .map(|(key, answer)| ((*key).to_owned(), (*answer).to_owned()))
        .collect();
    let registers = serde_json::from_value(json!({
        "person": {
            "given_name": "Mario", "family_name": "Rossi", "tax_code": "RSSMRA85T10A562S", "birth_date": "1985-12-10",
            "birth_place": "San Giuliano Terme", "provenance": { "register": "anpr", "as_of": "2026-11-25" },
        },
        "residence": {
            "street": "Via Roma 1", "post_code": "40121", "municipality": "Bologna", "province": "BO",
            "provenance": { "register": "anpr", "as_of": "2026-11-25" },
        },
        "contacts": { "provenance": { "register": "anpr", "as_of": "2026-11-25" } },
        "employments": [],
        "contributions": {
            "weeks": 0, "weeks_already_used": 0, "taxable_pay": Money::parse("0").expect("money"),
            "provenance": { "register": "contribution_account", "as_of": "2026-11-25" },
        },
        "office": { "code": "1", "name": "Bologna", "address": "Via Milazzo 4" },
        "household": {
            "members": [{
                "tax_code": "FRRGLI91D63A944C", "given_name": "Giulia", "family_name": "Ferri", "birth_date": "2020-04-23",
                "relation": "child",
            }],
            "provenance": { "register": "anpr", "as_of": "2026-11-25" },
        },
    }))
    .expect("registers");
    let declared = walk::questions_by_name(journey);
    let answers = View::new(&typed, Some(&registers), &declared, date(2026, 11, 25));
    let envelope = Envelope {
        domus_number: "",
        bic: "",
        uploaded: &[],
        today: date(2026, 11, 25),
    };
    message(journey, fields, &registers, &answers, &envelope)
}

#[test]
fn answers_travel_as_what_they_are() {
    let given = [
        ("owner", "rssmra85t10a562s"),
        ("cost", "1.234,5"),
        ("insured", "yes"),
        ("pets[]", "aaaa,bbbb"),
        ("pets[aaaa].name", " Fido "),
        ("pets[aaaa].born", "1|marzo|2020"),
        ("pets[aaaa].old", "no"),
        // Not asked for a young dog.
        ("pets[aaaa].teeth", "40"),
        ("pets[bbbb].name", "Rex"),
        ("pets[bbbb].old", "yes"),
        ("pets[bbbb].teeth", "12"),
        // Taken off the list.
        ("pets[cccc].name", "Gone"),
    ];
    let expected = json!({
        "version": 4,
        "owner": { "tax_code": "RSSMRA85T10A562S", "birth_date": "1985-12-10" },
        "cost": Money::parse("1234,50").expect("money"),
        "insured": true,
        "pets": [{ "name": "Fido", "born": "2020-03-01" }, { "name": "Rex", "teeth": 12 }],
    });
    assert_eq!(made(&given), Some(expected));
}

#[test]
fn what_nobody_knows_is_left_out() {
    let found = made(&[("owner", "RSSMRA85T10A562S"), ("cost", "?")]).expect("a message");
    assert_eq!(found.get("cost"), None);
    assert_eq!(found.get("insured"), Some(&json!(false)));
    assert_eq!(found.get("pets"), Some(&json!([])));
}

#[test]
fn an_answer_that_cannot_be_read_is_never_sent() {
    assert_eq!(made(&[("owner", "RSSMRA85T10A562X")]), None);
    let wrong_day = [
        ("owner", "RSSMRA85T10A562S"),
        ("pets[]", "aaaa"),
        ("pets[aaaa].born", "31|2|2020"),
    ];
    assert_eq!(made(&wrong_day), None);
}

#[test]
fn known_children_are_sent_where_they_are_asked_about() {
    const CHILDREN: Group = Group {
        key: "children",
        questions: &[Question {
            prefill: Prefill::Child(ChildFact::GivenName),
            ..Question::new("name", Kind::Text { max: 20 })
        }],
        prefill: GroupPrefill::Children,
        ..PETS
    };
    const ASKED: Journey = Journey {
        steps: &[
            Step {
                key: "about",
                when: Condition::Always,
                body: Body::Questions(&[Question::new("parent", Kind::YesNo)]),
            },
            Step {
                key: "children",
                when: Condition::Is("parent", "yes"),
                body: Body::Group(&CHILDREN),
            },
        ],
        ..Journey::EMPTY
    };
    const TABLE: &[Field] = &[field(
        "children",
        Source::Items(&CHILDREN, &[field("name", Source::Answer("name"))]),
    )];
    let check = |parent: &str, expected: Value| {
        let found = made_of(&ASKED, TABLE, &[("parent", parent)]);
        assert_eq!(found, Some(json!({ "children": expected })), "{parent}");
    };
    check("yes", json!([{ "name": "Giulia" }]));
    check("no", json!([]));
}
