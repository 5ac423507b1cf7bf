//! The claim for NASpI (D.Lgs. 22/2015) as a table: what is asked, when, from what it starts and which documents it calls for.
//!
//! The questions about other work, illness and invalidity are those of INPS's published `richiedente-naspi`.

use crate::{
    domain::{EmployerCode, Iban},
    journey::{
        condition::Condition::{self, Always, Any},
        contacts::CONTACTS,
        declaration::{
            Body, DateRange, Declaration, DocumentRule, Journey, Lookup, Prefill, Question, Step,
        },
        key::{Choice, Job, Words, keys},
        upgrade::{Change, Upgrade},
        verify::verify,
    },
};
use jiff::civil::Date;

keys! {
    EMPLOYMENT: Job = "employment";
    EMPLOYER_NAME: Words = "employer_name";
    EMPLOYER_TAX_CODE: EmployerCode = "employer_tax_code";
    END_DATE: Date = "end_date";
    REASON: Choice = "reason";
    JUST_CAUSE: Choice = "just_cause";
    NOTICE_PAY: bool = "notice_pay";
    NOTICE_PAID_UNTIL: Date = "notice_paid_until";
    EARLIER_RESIGNATION: bool = "earlier_resignation";
    VAT_NUMBER: bool = "vat_number";
    VAT_ACTIVITY: bool = "vat_activity";
    PROFESSIONAL_REGISTER: bool = "professional_register";
    PROFESSIONAL_ACTIVITY: bool = "professional_activity";
    COMPANY_MEMBER: bool = "company_member";
    ILL_NOW: bool = "ill_now";
    ILL_AT_END: bool = "ill_at_end";
    INVALIDITY_ALLOWANCE: bool = "invalidity_allowance";
    IBAN: Iban = "iban";
}

/// Why a job can have ended: keys of `rules::naspi` end reasons, in the order they are offered.
pub const REASONS: &[&str] = &[
    "fixed_term_end",
    "dismissal",
    "dismissal_for_cause",
    "dismissal_after_sickness",
    "probation_failed",
    "apprenticeship_end",
    "just_cause_resignation",
    "protected_parenthood_resignation",
    "consensual_art_7",
    "consensual_transfer_refused",
    "consensual_other",
    "voluntary_resignation",
];

const JUST_CAUSES: &[&str] = &[
    "unpaid_wages",
    "harassment",
    "violence",
    "worse_duties",
    "transfer",
    "other_cause",
];

const DISMISSED: Condition = REASON.is_one_of(&[
    "dismissal",
    "dismissal_for_cause",
    "dismissal_after_sickness",
    "probation_failed",
]);

/// When the employer may have paid for a notice that was not worked.
pub const NOTICE_DUE: Condition = Any(&[DISMISSED, REASON.is("just_cause_resignation")]);

/// Forgotten when another job is chosen.
const OF_THE_JOB: &[&str] = &["employment"];

const _: () = verify(&NASPI, KEYS);

pub const NASPI: Journey = Journey {
    id: "naspi",
    path: "/domanda/naspi",
    // Version 1 asked whether the end of the notice is known, and then for the day.
    version: 2,
    upgrades: &[Upgrade {
        to: 2,
        changes: &[
            Change::Answered {
                question: "notice_end_known",
                answer: "no",
                now: "notice_paid_until",
                becomes: "?",
            },
            Change::Dropped("notice_end_known"),
        ],
    }],
    minutes: 10,
    related: &["assegno-unico"],
    at_hand: &["job", "iban", "documents"],
    steps: &[
        Step::IDENTITY,
        CONTACTS,
        Step {
            key: "last-job",
            when: Always,
            body: Body::Questions(&[
                Question {
                    prefill: Prefill::Employment,
                    ..EMPLOYMENT.ask()
                },
                Question {
                    when: EMPLOYMENT.is_another(),
                    ..EMPLOYER_NAME.ask(200)
                },
                Question {
                    when: EMPLOYMENT.is_another(),
                    hint: true,
                    lookup: Lookup::Employer,
                    ..EMPLOYER_TAX_CODE.ask()
                },
                Question {
                    hint: true,
                    prefill: Prefill::EmploymentEndDate,
                    resets_with: OF_THE_JOB,
                    ..END_DATE.ask(DateRange::Past)
                },
            ]),
        },
        Step {
            key: "reason",
            when: Always,
            body: Body::Questions(&[
                Question {
                    prefill: Prefill::EmploymentEndReason,
                    resets_with: OF_THE_JOB,
                    ..REASON.ask(REASONS)
                },
                Question {
                    when: REASON.is("just_cause_resignation"),
                    resets_with: OF_THE_JOB,
                    ..JUST_CAUSE.ask(JUST_CAUSES)
                },
            ]),
        },
        Step {
            key: "notice-pay",
            when: NOTICE_DUE,
            body: Body::Questions(&[
                Question {
                    hint: true,
                    resets_with: OF_THE_JOB,
                    ..NOTICE_PAY.ask()
                },
                // Not everybody has the payslip at hand: whoever does not know says so, and INPS looks it up.
                Question {
                    when: NOTICE_PAY.yes(),
                    hint: true,
                    may_not_know: true,
                    resets_with: &["employment", "end_date"],
                    ..NOTICE_PAID_UNTIL.ask(DateRange::AfterJob)
                },
            ]),
        },
        Step {
            key: "earlier-resignation",
            when: Always,
            body: Body::Questions(&[Question {
                hint: true,
                prefill: Prefill::ResignationInYearBefore,
                resets_with: OF_THE_JOB,
                ..EARLIER_RESIGNATION.ask()
            }]),
        },
        Step {
            key: "other-work",
            when: Always,
            body: Body::Questions(&[
                VAT_NUMBER.ask(),
                Question {
                    when: VAT_NUMBER.yes(),
                    ..VAT_ACTIVITY.ask()
                },
                Question {
                    hint: true,
                    ..PROFESSIONAL_REGISTER.ask()
                },
                Question {
                    when: PROFESSIONAL_REGISTER.yes(),
                    ..PROFESSIONAL_ACTIVITY.ask()
                },
                COMPANY_MEMBER.ask(),
            ]),
        },
        Step {
            key: "health",
            when: Always,
            body: Body::Questions(&[
                Question {
                    hint: true,
                    ..ILL_NOW.ask()
                },
                ILL_AT_END.ask(),
                Question {
                    hint: true,
                    ..INVALIDITY_ALLOWANCE.ask()
                },
            ]),
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
            kind: "just_cause_proof",
            when: REASON.is("just_cause_resignation"),
            ..DocumentRule::EMPTY
        },
        DocumentRule {
            kind: "consensual_record",
            when: REASON.is("consensual_art_7"),
            ..DocumentRule::EMPTY
        },
        DocumentRule {
            kind: "employment_proof",
            when: EMPLOYMENT.is_another(),
            ..DocumentRule::EMPTY
        },
    ],
    declarations: &[Declaration {
        key: "true",
        when: Always,
    }],
    ..Journey::EMPTY
};
