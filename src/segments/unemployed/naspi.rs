//! The claim for NASpI (D.Lgs. 22/2015) as a table: what is asked, when, from what it starts and which documents it calls for.
//!
//! The questions about other work, illness and invalidity are those of INPS's published `richiedente-naspi`.

use crate::journey::{
    answers::{OTHER_EMPLOYMENT, YES},
    condition::Condition::{self, All, Always, Any, Is, OneOf},
    declaration::{Body, DateRange, DocumentRule, Journey, Kind, Prefill, Question, Step},
};

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

const DISMISSED: Condition = OneOf(
    "reason",
    &[
        "dismissal",
        "dismissal_for_cause",
        "dismissal_after_sickness",
        "probation_failed",
    ],
);

/// When the employer may have paid for a notice that was not worked.
pub const NOTICE_DUE: Condition = Any(&[DISMISSED, Is("reason", "just_cause_resignation")]);

pub const NASPI: Journey = Journey {
    id: "naspi",
    path: "/domanda/naspi",
    version: 1,
    steps: &[
        Step {
            key: "identity",
            when: Always,
            body: Body::KnownIdentity,
        },
        Step {
            key: "contacts",
            when: Always,
            body: Body::Questions(&[
                Question {
                    prefill: Prefill::Email,
                    ..Question::new("email", Kind::Email)
                },
                Question {
                    prefill: Prefill::Phone,
                    hint: true,
                    ..Question::new("phone", Kind::Phone)
                },
                Question {
                    prefill: Prefill::Constant("email"),
                    ..Question::new("channel", Kind::Choice(&["email", "sms", "app_io"]))
                },
            ]),
        },
        Step {
            key: "last-job",
            when: Always,
            body: Body::Questions(&[
                Question {
                    prefill: Prefill::Employment,
                    ..Question::new("employment", Kind::Employment)
                },
                Question {
                    when: Is("employment", OTHER_EMPLOYMENT),
                    ..Question::new("employer_name", Kind::Text { max: 200 })
                },
                Question {
                    when: Is("employment", OTHER_EMPLOYMENT),
                    hint: true,
                    ..Question::new("employer_tax_code", Kind::EmployerCode)
                },
                Question {
                    hint: true,
                    prefill: Prefill::EmploymentEndDate,
                    resets_with: &["employment"],
                    ..Question::new("end_date", Kind::Date(DateRange::Past))
                },
            ]),
        },
        Step {
            key: "reason",
            when: Always,
            body: Body::Questions(&[
                Question {
                    prefill: Prefill::EmploymentEndReason,
                    resets_with: &["employment"],
                    ..Question::new("reason", Kind::Choice(REASONS))
                },
                Question {
                    when: Is("reason", "just_cause_resignation"),
                    resets_with: &["employment"],
                    ..Question::new(
                        "just_cause",
                        Kind::Choice(&[
                            "unpaid_wages",
                            "harassment",
                            "violence",
                            "worse_duties",
                            "transfer",
                            "other_cause",
                        ]),
                    )
                },
            ]),
        },
        Step {
            key: "notice-pay",
            when: NOTICE_DUE,
            body: Body::Questions(&[
                Question {
                    hint: true,
                    resets_with: &["employment"],
                    ..Question::new("notice_pay", Kind::YesNo)
                },
                // Not everybody has the payslip at hand: whoever does not know says so, and INPS looks it up.
                Question {
                    when: Is("notice_pay", YES),
                    hint: true,
                    resets_with: &["employment"],
                    ..Question::new("notice_end_known", Kind::YesNo)
                },
                Question {
                    when: All(&[Is("notice_pay", YES), Is("notice_end_known", YES)]),
                    hint: true,
                    resets_with: &["employment", "end_date"],
                    ..Question::new("notice_paid_until", Kind::Date(DateRange::AfterJob))
                },
            ]),
        },
        Step {
            key: "earlier-resignation",
            when: Always,
            body: Body::Questions(&[Question {
                hint: true,
                prefill: Prefill::ResignationInYearBefore,
                resets_with: &["employment"],
                ..Question::new("earlier_resignation", Kind::YesNo)
            }]),
        },
        Step {
            key: "other-work",
            when: Always,
            body: Body::Questions(&[
                Question::new("vat_number", Kind::YesNo),
                Question {
                    when: Is("vat_number", YES),
                    ..Question::new("vat_activity", Kind::YesNo)
                },
                Question {
                    hint: true,
                    ..Question::new("professional_register", Kind::YesNo)
                },
                Question {
                    when: Is("professional_register", YES),
                    ..Question::new("professional_activity", Kind::YesNo)
                },
                Question::new("company_member", Kind::YesNo),
            ]),
        },
        Step {
            key: "health",
            when: Always,
            body: Body::Questions(&[
                Question {
                    hint: true,
                    ..Question::new("ill_now", Kind::YesNo)
                },
                Question::new("ill_at_end", Kind::YesNo),
                Question {
                    hint: true,
                    ..Question::new("invalidity_allowance", Kind::YesNo)
                },
            ]),
        },
        Step {
            key: "payment",
            when: Always,
            body: Body::Questions(&[Question {
                hint: true,
                prefill: Prefill::Iban,
                ..Question::new("iban", Kind::Iban)
            }]),
        },
        Step {
            key: "documents",
            when: Always,
            body: Body::Documents,
        },
        Step {
            key: "review",
            when: Always,
            body: Body::Review,
        },
    ],
    documents: &[
        DocumentRule {
            kind: "just_cause_proof",
            when: Is("reason", "just_cause_resignation"),
        },
        DocumentRule {
            kind: "consensual_record",
            when: Is("reason", "consensual_art_7"),
        },
        DocumentRule {
            kind: "employment_proof",
            when: Is("employment", OTHER_EMPLOYMENT),
        },
    ],
};
