//! The claim for the Assegno unico e universale (D.Lgs. 230/2021) as a table: what is asked, when, from what it starts, and
//! the message that the answers make.

use crate::{
    domain::{Iban, TaxCode},
    journey::{
        condition::Condition::{self, All, Always, Not},
        contacts::CONTACTS,
        declaration::{
            Body, ChildFact, ClaimFact, Declaration, DocumentRule, Group, GroupPrefill, Journey,
            Lookup, Prefill, Question, SecondSigner, Step,
        },
        key::{Choice, Words, keys},
        mapping::{
            Field,
            Source::{
                Answer, BirthDate, Documents, Holds, Items, JourneyVersion, One, OwnBirthDate,
                OwnFamilyName, OwnGivenName, OwnTaxCode, Text, True, Yes,
            },
            field,
        },
        verify::verify,
        verify_message::verify_message,
    },
};

keys! {
    ROLE: Choice = "role";
    GIVEN_NAME: Words = "given_name";
    FAMILY_NAME: Words = "family_name";
    CHILD_CODE: TaxCode = "child_tax_code";
    DISABILITY: Choice = "disability";
    ACTIVITY: Choice = "activity";
    LIVES_WITH: bool = "lives_with";
    OWN_DISABILITY: Choice = "own_disability";
    OWN_ACTIVITY: Choice = "own_activity";
    SECOND_PARENT: Choice = "second_parent";
    SECOND_PARENT_CODE: TaxCode = "second_parent_tax_code";
    SPLIT: Choice = "split";
    SECOND_PARENT_IBAN: Iban = "second_parent_iban";
    BOTH_WORK: bool = "both_work";
    REQUIREMENTS: bool = "requirements";
    IBAN: Iban = "iban";
}

const DISABILITIES: &[&str] = &["none", "medium", "severe", "non_self_sufficient"];
/// What a child from 18 to 20 must do (art. 2 c. 1 lett. b).
const ACTIVITIES: &[&str] = &[
    "studies",
    "training",
    "works_little",
    "unemployed",
    "civil_service",
];

const IS_PARENT: Condition = ROLE.is("parent");
const IS_CHILD: Condition = ROLE.is("child_of_age");
const HAS_CHILDREN: Condition = ROLE.is_one_of(&["parent", "guardian"]);
const NAMES_OTHER_PARENT: Condition = All(&[IS_PARENT, SECOND_PARENT.is("named")]);
const IS_HALF: Condition = All(&[NAMES_OTHER_PARENT, SPLIT.is("half")]);

/// The children the benefit is asked for.
pub const CHILDREN: Group = Group {
    key: "children",
    questions: &[
        Question {
            prefill: Prefill::Child(ChildFact::GivenName),
            ..GIVEN_NAME.ask(100)
        },
        Question {
            prefill: Prefill::Child(ChildFact::FamilyName),
            ..FAMILY_NAME.ask(100)
        },
        Question {
            hint: true,
            prefill: Prefill::Child(ChildFact::TaxCode),
            ..CHILD_CODE.ask()
        },
        Question {
            hint: true,
            prefill: Prefill::Child(ChildFact::Disability),
            ..DISABILITY.ask(DISABILITIES)
        },
        Question {
            when: All(&[CHILD_CODE.age(18, 20), DISABILITY.is("none")]),
            prefill: Prefill::Child(ChildFact::Activity),
            ..ACTIVITY.ask(ACTIVITIES)
        },
        Question {
            prefill: Prefill::Child(ChildFact::LivesWithApplicant),
            ..LIVES_WITH.ask()
        },
    ],
    min: 1,
    max: 20,
    names: &["given_name", "family_name"],
    prefill: GroupPrefill::Children,
};

const _: () = verify(&ASSEGNO_UNICO, KEYS);
const _: () = verify_message(&ASSEGNO_UNICO, MESSAGE);

pub const ASSEGNO_UNICO: Journey = Journey {
    id: "assegno_unico",
    path: "/domanda/assegno-unico",
    version: 1,
    minutes: 10,
    at_hand: &["children", "other_parent", "iban"],
    steps: &[
        Step::IDENTITY,
        CONTACTS,
        Step {
            key: "role",
            when: Always,
            body: Body::Questions(&[Question {
                prefill: Prefill::LastClaim(ClaimFact::Role),
                ..ROLE.ask(&["parent", "guardian", "child_of_age"])
            }]),
        },
        Step {
            key: "children",
            when: HAS_CHILDREN,
            body: Body::Group(&CHILDREN),
        },
        Step {
            key: "yourself",
            when: IS_CHILD,
            body: Body::Questions(&[
                Question {
                    hint: true,
                    ..OWN_DISABILITY.ask(DISABILITIES)
                },
                Question {
                    when: OWN_DISABILITY.is("none"),
                    ..OWN_ACTIVITY.ask(ACTIVITIES)
                },
            ]),
        },
        Step {
            key: "other-parent",
            when: IS_PARENT,
            body: Body::Questions(&[
                Question {
                    prefill: Prefill::LastClaim(ClaimFact::SecondParent),
                    ..SECOND_PARENT.ask(&["named", "unknown", "deceased", "sole_custody"])
                },
                Question {
                    when: SECOND_PARENT.is("named"),
                    hint: true,
                    prefill: Prefill::LastClaim(ClaimFact::SecondParentTaxCode),
                    ..SECOND_PARENT_CODE.ask()
                },
                Question {
                    when: SECOND_PARENT.is("named"),
                    hint: true,
                    prefill: Prefill::LastClaim(ClaimFact::BothParentsWork),
                    ..BOTH_WORK.ask()
                },
            ]),
        },
        Step {
            key: "split",
            when: NAMES_OTHER_PARENT,
            body: Body::Questions(&[
                Question {
                    prefill: Prefill::LastClaim(ClaimFact::Split),
                    ..SPLIT.ask(&["whole", "half"])
                },
                // Whoever does not know leaves it to the other parent, who confirms.
                Question {
                    when: SPLIT.is("half"),
                    hint: true,
                    may_not_know: true,
                    lookup: Lookup::Bank,
                    ..SECOND_PARENT_IBAN.ask()
                },
            ]),
        },
        Step {
            key: "requirements",
            when: Always,
            body: Body::Questions(&[Question {
                hint: true,
                ..REQUIREMENTS.ask()
            }]),
        },
        Step {
            key: "payment",
            when: Always,
            body: Body::Questions(&[Question {
                hint: true,
                prefill: Prefill::LastClaim(ClaimFact::Iban),
                lookup: Lookup::Bank,
                ..IBAN.ask()
            }]),
        },
        Step::DOCUMENTS,
        Step::REVIEW,
    ],
    documents: &[
        DocumentRule {
            kind: "guardianship_order",
            when: ROLE.is("guardian"),
            ..DocumentRule::EMPTY
        },
        DocumentRule {
            kind: "custody_order",
            when: All(&[IS_PARENT, SECOND_PARENT.is("sole_custody")]),
            ..DocumentRule::EMPTY
        },
    ],
    declarations: &[
        Declaration {
            key: "true",
            when: Always,
        },
        Declaration {
            key: "other_parent_informed",
            when: NAMES_OTHER_PARENT,
        },
    ],
    second_signer: Some(SecondSigner {
        when: IS_HALF,
        tax_code: "second_parent_tax_code",
    }),
    related: &["carta-disabilita"],
    ..Journey::EMPTY
};

/// The message: `gateway::contract::assegno_unico::AssegnoUnicoClaim`, named by its benefit.
pub const MESSAGE: &[Field] = &[
    field("benefit", Text("assegno-unico")),
    field("journey_version", JourneyVersion),
    field("contacts.email", Answer("email")),
    field("contacts.phone", Answer("phone")),
    field("contacts.confirmation_channel", Answer("channel")),
    field("documents", Documents),
    field("requirements_met", Yes("requirements")),
    // Not sent before the person has declared it.
    field("second_parent_informed", Holds(&NAMES_OTHER_PARENT)),
    field("declaration_made", True),
    field("request.role", Answer("role")),
    field("request.applicant_tax_code", OwnTaxCode),
    Field {
        when: HAS_CHILDREN,
        ..field("request.children", Items(&CHILDREN, CHILD))
    },
    Field {
        when: IS_CHILD,
        ..field("request.children", One(YOURSELF))
    },
    field(
        "request.second_parent.tax_code",
        Answer("second_parent_tax_code"),
    ),
    Field {
        when: All(&[IS_PARENT, Not(&SECOND_PARENT.is("named"))]),
        ..field("request.second_parent.absence", Answer("second_parent"))
    },
    field("request.second_parent.iban", Answer("second_parent_iban")),
    field("request.split", Answer("split")),
    Field {
        when: Not(&NAMES_OTHER_PARENT),
        ..field("request.split", Text("whole"))
    },
    field("request.iban", Answer("iban")),
    field("request.both_parents_work", Yes("both_work")),
];

const CHILD: &[Field] = &[
    field("tax_code", Answer("child_tax_code")),
    field("given_name", Answer("given_name")),
    field("family_name", Answer("family_name")),
    field("birth_date", BirthDate("child_tax_code")),
    field("disability", Answer("disability")),
    field("lives_with_applicant", Yes("lives_with")),
    field("activity", Answer("activity")),
];

/// A child of age who asks for themself.
const YOURSELF: &[Field] = &[
    field("tax_code", OwnTaxCode),
    field("given_name", OwnGivenName),
    field("family_name", OwnFamilyName),
    field("birth_date", OwnBirthDate),
    field("disability", Answer("own_disability")),
    field("lives_with_applicant", True),
    field("activity", Answer("own_activity")),
];
