//! The claim for the European Disability Card (D.P.C.M. 6 November 2020) as a table. INPS takes it by an API of its own
//! (decision 15), and asks for no more than is here: who, where the card goes, a photo, and a proof where INPS has none.

use crate::{
    domain::{PostCode, Province},
    journey::{
        condition::Condition::{self, All, Always, Not, Told},
        declaration::{
            Body, DateRange, Declaration, DocumentRule, Journey, Lookup, Prefill, Question,
            ResidenceFact, Step, Takes,
        },
        key::{Choice, Municipality, Words, keys},
        verify::verify,
    },
};
use jiff::civil::Date;

keys! {
    CITIZENSHIP: Choice = "citizenship";
    PERMIT_EXPIRY: Date = "permit_expiry";
    STREET: Words = "street";
    NUMBER: Words = "number";
    POST_CODE: PostCode = "post_code";
    MUNICIPALITY: Municipality = "municipality";
    PROVINCE: Province = "province";
    CARE_OF: bool = "care_of";
    CARE_OF_NAME: Words = "care_of_name";
    HAS_DETAILS: bool = "has_details";
    DETAILS: Words = "details";
    PROOF: Choice = "proof";
    COURT_MUNICIPALITY: Municipality = "court_municipality";
    COURT_PROVINCE: Province = "court_province";
    RULING_DATE: Date = "ruling_date";
    COMPANION: bool = "companion";
}

/// What INPS has told of somebody whose report it has already.
pub const COMPLETE: &str = "complete";
/// What INPS has told of somebody who must prove the disability.
pub const DOCUMENT_NEEDED: &str = "document_needed";

/// Who is not known to need no proof is asked for one: while a request is begun, INPS does not tell again.
const PROOF_NEEDED: Condition = Not(&Told(COMPLETE));
const HAS_REPORT: Condition = All(&[PROOF_NEEDED, PROOF.is("report")]);
const HAS_RULING: Condition = All(&[PROOF_NEEDED, PROOF.is("ruling")]);
const DECLARES_RULING: Condition = All(&[PROOF_NEEDED, PROOF.is("declared_ruling")]);
const BY_RULING: Condition = PROOF.is_one_of(&["ruling", "declared_ruling"]);

const _: () = verify(&CARTA_DISABILITA, KEYS);

pub const CARTA_DISABILITA: Journey = Journey {
    id: "carta_disabilita",
    path: "/domanda/carta-disabilita",
    minutes: 5,
    at_hand: &["photo", "address", "proof"],
    steps: &[
        Step::IDENTITY,
        Step {
            key: "citizenship",
            when: Always,
            body: Body::Questions(&[
                CITIZENSHIP.ask(&["italian", "union", "other"]),
                Question {
                    when: CITIZENSHIP.is("other"),
                    hint: true,
                    ..PERMIT_EXPIRY.ask(DateRange::Future)
                },
            ]),
        },
        Step {
            key: "address",
            when: Always,
            body: Body::Questions(&[
                Question {
                    hint: true,
                    prefill: Prefill::Residence(ResidenceFact::Street),
                    ..STREET.ask(30)
                },
                Question {
                    hint: true,
                    prefill: Prefill::Residence(ResidenceFact::Number),
                    ..NUMBER.ask(10)
                },
                Question {
                    prefill: Prefill::Residence(ResidenceFact::PostCode),
                    ..POST_CODE.ask()
                },
                Question {
                    prefill: Prefill::Residence(ResidenceFact::Municipality),
                    lookup: Lookup::Municipality {
                        province: PROVINCE.name(),
                    },
                    ..MUNICIPALITY.ask()
                },
                Question {
                    hint: true,
                    prefill: Prefill::Residence(ResidenceFact::Province),
                    ..PROVINCE.ask()
                },
            ]),
        },
        Step {
            key: "doorbell",
            when: Always,
            body: Body::Questions(&[
                Question {
                    prefill: Prefill::Constant("no"),
                    ..CARE_OF.ask()
                },
                Question {
                    when: CARE_OF.yes(),
                    ..CARE_OF_NAME.ask(40)
                },
                Question {
                    hint: true,
                    prefill: Prefill::Constant("no"),
                    ..HAS_DETAILS.ask()
                },
                Question {
                    when: HAS_DETAILS.yes(),
                    ..DETAILS.ask(45)
                },
            ]),
        },
        Step {
            key: "proof",
            when: PROOF_NEEDED,
            body: Body::Questions(&[
                Question {
                    hint: true,
                    ..PROOF.ask(&["report", "ruling", "declared_ruling"])
                },
                Question {
                    when: BY_RULING,
                    lookup: Lookup::Municipality {
                        province: COURT_PROVINCE.name(),
                    },
                    ..COURT_MUNICIPALITY.ask()
                },
                Question {
                    when: BY_RULING,
                    hint: true,
                    ..COURT_PROVINCE.ask()
                },
                Question {
                    when: BY_RULING,
                    hint: true,
                    ..RULING_DATE.ask(DateRange::Past)
                },
                Question {
                    when: BY_RULING,
                    may_not_know: true,
                    hint: true,
                    ..COMPANION.ask()
                },
            ]),
        },
        Step::DOCUMENTS,
        Step::REVIEW,
    ],
    documents: &[
        DocumentRule {
            kind: "photo",
            now: true,
            single: true,
            takes: Takes::Photo,
            ..DocumentRule::EMPTY
        },
        DocumentRule {
            kind: "disability_report",
            when: HAS_REPORT,
            now: true,
            single: true,
            ..DocumentRule::EMPTY
        },
        DocumentRule {
            kind: "court_ruling",
            when: HAS_RULING,
            now: true,
            single: true,
            ..DocumentRule::EMPTY
        },
    ],
    declarations: &[
        Declaration {
            key: "true",
            when: Always,
        },
        Declaration {
            key: "privacy",
            when: Always,
        },
        Declaration {
            key: "photo_notice",
            when: Always,
        },
        Declaration {
            key: "true_copy",
            when: HAS_REPORT,
        },
        Declaration {
            key: "ruling",
            when: DECLARES_RULING,
        },
    ],
    ..Journey::EMPTY
};
