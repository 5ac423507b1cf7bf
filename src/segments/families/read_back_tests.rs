//! A claim for the Assegno unico that was sent, read back for its receipt.

use super::assegno_unico::{ASSEGNO_UNICO, MESSAGE};
use crate::journey::{document_choice::DocumentFate, mapping_back::sent, sent::Sent};
use serde_json::{Value, json};

fn claim(role: &str) -> Value {
    json!({
        "benefit": "assegno-unico",
        "journey_version": 1,
        "contacts": { "email": "ilaria@example.org", "phone": "+393331234567", "confirmation_channel": "sms" },
        "documents": [{ "kind": "disability", "document_id": "d1" }, { "kind": "school" }, {
            "kind": "custody_order", "absence": { "reason": "already_given", "words": "Con la domanda del 2025" },
        }],
        "requirements_met": true,
        "second_parent_informed": false,
        "declaration_made": true,
        "request": {
            "role": role,
            "applicant_tax_code": "RSSMRA85T10A562S",
            "children": [
                { "tax_code": "RSSMRA20T10A562X", "given_name": "Ada", "family_name": "Rossi", "birth_date": "2020-12-10", "lives_with_applicant": true },
                { "tax_code": "RSSMRA22T10A562Y", "given_name": "Ugo", "family_name": "Rossi", "birth_date": "2022-12-10", "lives_with_applicant": false },
            ],
            "split": "whole",
            "iban": "IT60X0542811101000000123456",
            "both_parents_work": true,
        },
    })
}

fn read(message: &Value) -> Option<Sent> {
    sent(&ASSEGNO_UNICO, MESSAGE, &message.to_string())
}

#[test]
fn what_was_sent_comes_back_as_answers() {
    let sent = read(&claim("parent")).expect("a claim");
    assert_eq!(sent.tax_code, "RSSMRA85T10A562S");
    let answer = |key: &str| sent.answers.get(key).map(String::as_str);
    for (key, expected) in [
        ("email", "ilaria@example.org"),
        ("channel", "sms"),
        ("role", "parent"),
        ("iban", "IT60X0542811101000000123456"),
        ("both_work", "yes"),
        ("children[]", "r000,r001"),
        ("children[r000].given_name", "Ada"),
        ("children[r000].lives_with", "yes"),
        ("children[r001].given_name", "Ugo"),
        ("children[r001].lives_with", "no"),
    ] {
        assert_eq!(answer(key), Some(expected), "{key}");
    }
    let documents: Vec<(&str, DocumentFate)> = sent
        .documents
        .iter()
        .map(|document| (document.kind.as_str(), document.fate.clone()))
        .collect();
    let given = DocumentFate::AlreadyGiven("Con la domanda del 2025".to_owned());
    assert_eq!(
        documents,
        [
            ("disability", DocumentFate::Sent),
            ("school", DocumentFate::Later),
            ("custody_order", given),
        ]
    );
}

/// A child of age who asks is no item of the group, though it stands at the same place.
#[test]
fn the_shape_follows_from_the_answers_before() {
    let mut claim = claim("child_of_age");
    claim["request"]["children"] =
        json!([{ "tax_code": "RSSMRA85T10A562S", "disability": "severe" }]);
    let sent = read(&claim).expect("a claim");
    let answer = |key: &str| sent.answers.get(key).map(String::as_str);
    assert_eq!(answer("own_disability"), Some("severe"));
    assert_eq!(answer("children[]"), None);
}

#[test]
fn the_message_of_another_benefit_is_not_read() {
    let mut other = claim("parent");
    other["benefit"] = json!("naspi");
    assert_eq!(read(&other), None);
    assert_eq!(read(&json!({})), None);
    assert_eq!(sent(&ASSEGNO_UNICO, MESSAGE, "no JSON"), None);
}
