//! The message that the app makes of answers, held against INPS's published schemas, and taken by the gateway.

use crate::support::PDF;
use crate::support::Visitor;
use crate::support::draft;
use crate::support::pdf_form;
use crate::support::published::broken_rules;
use crate::support::published::validator;
use crate::support::sandbox;
use serde_json::Value;
use serde_json::json;
use sportello::gateway::contract::claims::ClaimSubmission;
use sportello::gateway::contract::claims::NaspiClaim;
use sportello::gateway::contract::documents::Documents;
use sportello::gateway::contract::drafts::Answers;
use sportello::gateway::contract::registers::Registers;
use sportello::journey::answers::View;
use sportello::journey::check;
use sportello::journey::declaration::Kind;
use sportello::journey::envelope::Envelope;
use sportello::journey::walk;
use sportello::journey::walk::document_key;
use sportello::segments::unemployed::naspi::NASPI;
use sportello::segments::unemployed::naspi::REASONS;
use sportello::segments::unemployed::naspi_message::submission;

const TODAY: jiff::civil::Date = jiff::civil::date(2026, 11, 25);

/// What a person answers where it is not no or what the registers say, and what must be in the message, INPS's own part or
/// what travels beside it.
struct Case {
    person: &'static str,
    answers: &'static [(&'static str, &'static str)],
    uploads: &'static [&'static str],
    expected: &'static [(&'static str, &'static str)],
}

const CASES: &[Case] = &[
    Case {
        person: "giulia-ferri",
        answers: &[],
        uploads: &[],
        expected: &[
            (
                "/nota_domanda_naspi",
                "Domanda NASpI per scadenza del contratto a termine",
            ),
            ("/se_indennita_mancato_preavviso", "false"),
            ("/ha_richiedente_naspi/se_titolare_partita_iva", "false"),
        ],
    },
    Case {
        person: "marco-rinaldi",
        answers: &[("notice_pay", "yes"), ("notice_paid_until", "?")],
        uploads: &[],
        expected: &[
            ("/nota_domanda_naspi", "Domanda NASpI per licenziamento"),
            ("/se_indennita_mancato_preavviso", "true"),
        ],
    },
    Case {
        person: "marco-rinaldi",
        answers: &[
            ("notice_pay", "yes"),
            ("notice_paid_until", "31|gennaio|2027"),
        ],
        uploads: &[],
        expected: &[
            ("/se_indennita_mancato_preavviso", "true"),
            ("/last_employment/notice_paid_until", "2027-01-31"),
        ],
    },
    // The day was answered before the pay was taken back: it is not sent, and the gateway would not take it.
    Case {
        person: "marco-rinaldi",
        answers: &[
            ("notice_pay", "no"),
            ("notice_paid_until", "31|gennaio|2027"),
        ],
        uploads: &[],
        expected: &[("/se_indennita_mancato_preavviso", "false")],
    },
    Case {
        person: "elena-conti",
        answers: &[("just_cause", "unpaid_wages")],
        uploads: &["just_cause_proof", "just_cause_proof"],
        expected: &[
            (
                "/nota_domanda_naspi",
                "Domanda NASpI per dimissioni per giusta causa",
            ),
            (
                "/ha_allegato_per_naspi/nome_documento_domanda_naspi",
                "prova.pdf",
            ),
            ("/last_employment/just_cause", "unpaid_wages"),
        ],
    },
    // Documents promised for later.
    Case {
        person: "elena-conti",
        answers: &[("just_cause", "harassment"), ("channel", "app_io")],
        uploads: &[],
        expected: &[("/se_indennita_mancato_preavviso", "false")],
    },
    // INPS has it: its own part of the message has no place for that.
    Case {
        person: "elena-conti",
        answers: &[
            ("just_cause", "harassment"),
            ("document.just_cause_proof", "already_given"),
            (
                "document.just_cause_proof.why",
                " Con la denuncia del 2025 ",
            ),
        ],
        uploads: &[],
        expected: &[
            ("/documents/0/absence/reason", "already_given"),
            ("/documents/0/absence/words", "Con la denuncia del 2025"),
        ],
    },
    // No account and no e-mail on file: typed as people type them.
    Case {
        person: "amina-haddad",
        answers: &[
            ("email", " amina@example.org "),
            ("iban", "it60 x054 2811 1010 0000 0123 456"),
        ],
        uploads: &[],
        expected: &[(
            "/ha_modalita_di_pagamento_naspi/iban",
            "IT60X0542811101000000123456",
        )],
    },
    Case {
        person: "roberto-marchetti",
        answers: &[
            ("phone", "06 1234567"),
            ("vat_number", "yes"),
            ("vat_activity", "yes"),
            ("professional_register", "yes"),
            ("professional_activity", "yes"),
            ("company_member", "yes"),
        ],
        uploads: &[],
        expected: &[
            ("/ha_richiedente_naspi/se_titolare_partita_iva", "true"),
            (
                "/ha_richiedente_naspi/se_svolge_attivita_a_partita_iva",
                "true",
            ),
            (
                "/ha_richiedente_naspi/se_iscritto_albo_cassa_professionale",
                "true",
            ),
            (
                "/ha_richiedente_naspi/se_svolge_attivita_profesionale",
                "true",
            ),
            ("/ha_richiedente_naspi/se_socio_di_societa", "true"),
        ],
    },
    // The activity was answered before the VAT number was taken back: it is not sent.
    Case {
        person: "chiara-de-santis",
        answers: &[("vat_number", "no"), ("vat_activity", "yes")],
        uploads: &[],
        expected: &[(
            "/ha_richiedente_naspi/se_svolge_attivita_a_partita_iva",
            "false",
        )],
    },
    Case {
        person: "stefano-pellegrini",
        answers: &[
            ("reason", "dismissal_after_sickness"),
            ("ill_now", "yes"),
            ("ill_at_end", "yes"),
            ("invalidity_allowance", "yes"),
        ],
        uploads: &[],
        expected: &[
            (
                "/ha_richiedente_naspi/se_licenziato_per_superamento_periodo_comporto",
                "true",
            ),
            (
                "/ha_richiedente_naspi/se_stato_di_malattia_in_corso",
                "true",
            ),
            (
                "/ha_richiedente_naspi/se_stato_di_malattia_pregressa",
                "true",
            ),
            (
                "/ha_richiedente_naspi/se_titolare_assegno_di_invalidita",
                "true",
            ),
        ],
    },
    Case {
        person: "luca-moretti",
        answers: &[
            ("employment", "other"),
            ("employer_name", "Bar Sport di Rossi Anna"),
            ("employer_tax_code", " it 019 87650379 "),
            ("end_date", "2|novembre|2026"),
            ("reason", "dismissal"),
            ("earlier_resignation", "no"),
        ],
        uploads: &["employment_proof"],
        expected: &[
            ("/nota_domanda_naspi", "Domanda NASpI per licenziamento"),
            ("/last_employment/employer_tax_code", "01987650379"),
        ],
    },
];

/// The answers, with no wherever a yes/no question is left open, as the registers leave it.
fn complete(case: &Case, registers: &Registers) -> Answers {
    let declared = walk::questions_by_name(&NASPI);
    let mut typed: Answers = case
        .answers
        .iter()
        .map(|(question, answer)| ((*question).to_owned(), (*answer).to_owned()))
        .collect();
    for question in walk::all_questions(&NASPI).filter(|question| question.kind == Kind::YesNo) {
        let open = View::new(&typed, Some(registers), &declared, TODAY)
            .get(question.key)
            .is_none();
        if open {
            typed.insert(question.key.to_owned(), "no".to_owned());
        }
    }
    typed
}

/// What the app makes of the case, uploads included; the person is logged in.
async fn message(visitor: &Visitor, case: &Case) -> ClaimSubmission {
    let registers = visitor.get("/api/v1/registers").await.expect(200).json();
    let registers: Registers = serde_json::from_value(registers).expect("registers");
    for (number, kind) in case.uploads.iter().enumerate() {
        let form = pdf_form(kind, &[PDF, &[number as u8]].concat());
        visitor.upload(form).await.expect(201);
    }
    let uploaded = visitor.get("/api/v1/documents").await.expect(200).json();
    let uploaded: Documents = serde_json::from_value(uploaded).expect("documents");
    let opening = [("if-none-match", "*")];
    let opened = visitor
        .send_json("PUT", "/api/v1/drafts/naspi", &opening, &draft("x"))
        .await
        .expect(201)
        .json();
    let mut typed = complete(case, &registers);
    for document in NASPI.documents.iter().map(|rule| rule.kind) {
        if !case.uploads.contains(&document) {
            let later = "later".to_owned();
            typed.entry(document_key(document)).or_insert(later);
        }
    }
    let declared = walk::questions_by_name(&NASPI);
    let answers =
        View::new(&typed, Some(&registers), &declared, TODAY).beside(None, &uploaded.items);
    for step in walk::steps(&NASPI, &answers) {
        let faults = check::faults(&NASPI, step, &answers);
        assert!(faults.is_empty(), "{} {faults:?}", case.person);
    }
    let envelope = Envelope {
        domus_number: opened["domus_number"].as_str().expect("a number"),
        bic: "",
        uploaded: &uploaded.items,
        today: TODAY,
    };
    submission(&registers, &answers, &envelope).expect("nothing is missing")
}

fn wire(submission: &ClaimSubmission) -> Value {
    serde_json::to_value(submission).expect("JSON")
}

#[tokio::test]
async fn the_apps_messages_are_in_the_published_shape_and_are_taken() {
    let validator = validator();
    for case in CASES {
        let visitor = Visitor::logged_in(&sandbox(), case.person).await;
        let sent = wire(&message(&visitor, case).await);
        let claim = &sent["domanda_naspi"];
        let broken = broken_rules(&validator, claim);
        assert!(broken.is_empty(), "{} {broken:?}", case.person);
        for (place, value) in case.expected {
            let found = claim.pointer(place).or_else(|| sent.pointer(place));
            let found = found.and_then(Value::as_str);
            assert_eq!(found, Some(*value), "{} {place}", case.person);
        }
        let attached = claim.get("ha_allegato_per_naspi").is_some();
        assert_eq!(attached, !case.uploads.is_empty(), "{}", case.person);
        let files = sent["documents"].as_array().expect("a list").iter();
        let files = files.filter(|line| line.get("document_id").is_some());
        assert_eq!(files.count(), case.uploads.len(), "{}", case.person);
        let key = [("idempotency-key", "3f2504e0-4f89-41d3-9a0c-0305e82c3301")];
        visitor
            .send_json("POST", "/api/v1/claims", &key, &sent)
            .await
            .expect(201);
    }
}

#[tokio::test]
async fn every_reason_has_its_note_in_the_published_shape() {
    let validator = validator();
    let mut notes = Vec::new();
    for reason in REASONS {
        let answers: &'static [(&str, &str)] =
            vec![("reason", *reason), ("just_cause", "unpaid_wages")].leak();
        let case = Case {
            person: "marco-rinaldi",
            answers,
            uploads: &[],
            expected: &[],
        };
        let visitor = Visitor::logged_in(&sandbox(), case.person).await;
        let claim = wire(&message(&visitor, &case).await)["domanda_naspi"].clone();
        let broken = broken_rules(&validator, &claim);
        assert!(broken.is_empty(), "{reason} {broken:?}");
        notes.push(claim["nota_domanda_naspi"].to_string());
    }
    notes.sort();
    notes.dedup();
    assert_eq!(notes.len(), REASONS.len(), "two reasons share a note");
}

#[tokio::test]
async fn a_broken_message_of_the_app_is_refused() {
    let validator = validator();
    let case = CASES
        .iter()
        .find(|case| !case.uploads.is_empty())
        .expect("a case with everything");
    let visitor = Visitor::logged_in(&sandbox(), case.person).await;
    let whole = message(&visitor, case).await;
    let check = |place: &str, spoil: &dyn Fn(&mut NaspiClaim)| {
        let mut spoiled = whole.clone();
        let ClaimSubmission::Naspi(claim) = &mut spoiled else {
            panic!("another claim");
        };
        spoil(claim);
        let broken = broken_rules(&validator, &wire(&spoiled)["domanda_naspi"]);
        assert!(
            broken.len() == 1 && broken[0].starts_with(&format!("{place} ")),
            "{place}: {broken:?}"
        );
    };
    check("/codice_domanda_naspi", &|message| {
        message.domanda_naspi.codice_domanda_naspi.clear();
    });
    check("/nota_domanda_naspi", &|message| {
        message.domanda_naspi.nota_domanda_naspi = "x".repeat(256);
    });
    check("/ha_modalita_di_pagamento_naspi/iban", &|message| {
        message
            .domanda_naspi
            .ha_modalita_di_pagamento_naspi
            .iban
            .clear();
    });
    let mut misspelled = wire(&whole)["domanda_naspi"].clone();
    misspelled["ha_richiedente"] = json!({});
    assert!(!broken_rules(&validator, &misspelled).is_empty());
}
