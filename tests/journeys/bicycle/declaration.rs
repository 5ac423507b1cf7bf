//! The bicycle bonus: a small journey that nobody can apply for. `docs/journeys.md` explains it line by line.

use sportello::{
    domain::{Iban, Money, TaxCode},
    journey::{
        condition::Condition::Always,
        contacts::CONTACTS,
        declaration::{
            Body, ChildFact, DateRange, Declaration, DocumentRule, Group, GroupPrefill, Journey,
            Lookup, Prefill, Question, Step,
        },
        key::{Choice, Words, keys},
        mapping::{
            Field,
            Source::{
                Answer, BirthDate, Documents, Items, JourneyVersion, OwnTaxCode, Text, True, Yes,
            },
            field,
        },
        upgrade::{Change, Upgrade},
        verify::verify,
        verify_message::verify_message,
    },
};

keys! {
    MODEL: Choice = "model";
    PRICE: Money = "price";
    BOUGHT_ON: jiff::civil::Date = "bought_on";
    FRAME_NUMBER: Words = "frame_number";
    CHILD_CODE: TaxCode = "child_tax_code";
    HAS_HELMET: bool = "has_helmet";
    IBAN: Iban = "iban";
}

/// The children who ride along.
pub const CHILDREN: Group = Group {
    key: "children",
    questions: &[
        Question {
            hint: true,
            prefill: Prefill::Child(ChildFact::TaxCode),
            ..CHILD_CODE.ask()
        },
        // Nobody is too old for one, but from 14 the law leaves it to them.
        Question {
            when: CHILD_CODE.age(0, 13),
            ..HAS_HELMET.ask()
        },
    ],
    min: 1,
    max: 3,
    names: &["child_tax_code"],
    prefill: GroupPrefill::Children,
};

const _: () = verify(&BICYCLE, KEYS);
const _: () = verify_message(&BICYCLE, MESSAGE);

pub const BICYCLE: Journey = Journey {
    id: "bicycle",
    path: "/domanda/bonus-bicicletta",
    version: 2,
    upgrades: &[Upgrade {
        to: 2,
        changes: &[Change::Renamed {
            from: "cost",
            to: "price",
        }],
    }],
    minutes: 5,
    at_hand: &["invoice", "iban"],
    steps: &[
        Step::IDENTITY,
        CONTACTS,
        Step {
            key: "bicycle",
            when: Always,
            body: Body::Questions(&[
                MODEL.ask(&["city", "cargo", "electric"]),
                PRICE.ask(),
                BOUGHT_ON.ask(DateRange::Past),
                Question {
                    when: MODEL.is_one_of(&["cargo", "electric"]),
                    hint: true,
                    may_not_know: true,
                    ..FRAME_NUMBER.ask(30)
                },
            ]),
        },
        Step {
            key: "children",
            when: MODEL.is("cargo"),
            body: Body::Group(&CHILDREN),
        },
        Step {
            key: "payment",
            when: Always,
            body: Body::Questions(&[Question {
                hint: true,
                prefill: Prefill::Iban,
                lookup: Lookup::Bank,
                ..IBAN.ask()
            }]),
        },
        Step::DOCUMENTS,
        Step::REVIEW,
    ],
    documents: &[
        DocumentRule {
            kind: "invoice",
            when: Always,
            ..DocumentRule::EMPTY
        },
        DocumentRule {
            kind: "conformity",
            when: MODEL.is("electric"),
            ..DocumentRule::EMPTY
        },
    ],
    declarations: &[Declaration {
        key: "true",
        when: Always,
    }],
    ..Journey::EMPTY
};

/// What INPS would get.
pub const MESSAGE: &[Field] = &[
    field("benefit", Text("bonus-bicicletta")),
    field("journey_version", JourneyVersion),
    field("contacts.email", Answer("email")),
    field("contacts.phone", Answer("phone")),
    field("contacts.confirmation_channel", Answer("channel")),
    field("documents", Documents),
    field("declaration_made", True),
    field("request.applicant_tax_code", OwnTaxCode),
    field("request.model", Answer("model")),
    field("request.price", Answer("price")),
    field("request.bought_on", Answer("bought_on")),
    // Absent from a person who does not know it.
    field("request.frame_number", Answer("frame_number")),
    Field {
        when: MODEL.is("cargo"),
        ..field("request.children", Items(&CHILDREN, CHILD))
    },
    field("request.iban", Answer("iban")),
];

const CHILD: &[Field] = &[
    field("tax_code", Answer("child_tax_code")),
    field("birth_date", BirthDate("child_tax_code")),
    field("has_helmet", Yes("has_helmet")),
];
