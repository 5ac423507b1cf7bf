use super::*;
use crate::{
    gateway::contract::registers::Registers,
    journey::{document_choice::DocumentFate, envelope::Envelope},
    segments::unemployed::naspi_message::submission,
};
use jiff::civil::{Date, date};
use serde_json::json;

const TODAY: Date = date(2026, 11, 25);

fn registers() -> Registers {
    let from = json!({ "register": "anpr", "as_of": "2026-11-25" });
    let value = json!({
        "person": {
            "given_name": "Mario", "family_name": "Rossi", "tax_code": "RSSMRA85T10A562S",
            "birth_date": "1985-12-10", "birth_place": "San Giuliano Terme", "provenance": from,
        },
        "residence": {
            "street": "Via Roma 1", "post_code": "40121", "municipality": "Bologna", "province": "BO",
            "provenance": from,
        },
        "contacts": { "email": "mario@example.org", "phone": "+393331234567", "provenance": from },
        "employments": [{
            "employment_id": "last", "employer_name": "Alba srl", "employer_tax_code": "80078750587",
            "contract": "permanent", "start_date": "2023-01-02", "end_date": "2026-11-04",
            "end_reason": "dismissal", "provenance": from,
        }],
        "contributions": {
            "weeks": 150, "weeks_already_used": 0,
            "taxable_pay": { "amount": "60000.00", "currency": "EUR" }, "provenance": from,
        },
        "office": { "code": "1300", "name": "Bologna", "address": "Via Gramsci 6" },
    });
    serde_json::from_value(value).expect("registers")
}

/// The answers of somebody with little to tell, and these.
fn given(typed: &[(&str, &str)]) -> Answers {
    let plain = [
        "vat_number",
        "professional_register",
        "company_member",
        "ill_now",
        "ill_at_end",
        "invalidity_allowance",
    ];
    let mut given: Answers = plain
        .map(|question| (question.to_owned(), "no".to_owned()))
        .into();
    given.insert("iban".to_owned(), "IT60X0542811101000000123456".to_owned());
    given.extend(
        typed
            .iter()
            .map(|(question, answer)| ((*question).to_owned(), (*answer).to_owned())),
    );
    given
}

/// What is sent for these answers.
fn message(typed: &[(&str, &str)]) -> String {
    let (given, registers) = (given(typed), registers());
    let declared = walk::questions_by_name(&NASPI);
    let view = View::new(&given, Some(&registers), &declared, TODAY);
    let envelope = Envelope {
        domus_number: "1",
        bic: "",
        uploaded: &[],
        today: TODAY,
    };
    let message = submission(&registers, &view, &envelope).expect("a message");
    serde_json::to_string(&message).expect("JSON")
}

/// What is sent for these answers, read back, must be the answers that were asked for, in the one way to write them.
fn check(typed: &[(&str, &str)], expected: &[(&str, &str)]) {
    let (given, registers) = (given(typed), registers());
    let declared = walk::questions_by_name(&NASPI);
    let view = View::new(&given, Some(&registers), &declared, TODAY);
    let mut asked = walk::pruned(&NASPI, &view);
    asked.extend(
        expected
            .iter()
            .map(|(question, answer)| ((*question).to_owned(), (*answer).to_owned())),
    );
    let read = sent(&message(typed)).expect("a claim for NASpI");
    assert_eq!(read.answers, asked, "{typed:?}");
}

#[test]
fn the_message_of_another_benefit_is_not_read() {
    assert_eq!(sent("{}"), None);
    assert_eq!(sent("no JSON"), None);
}

#[test]
fn every_answer_that_was_asked_for_comes_back() {
    check(&[("notice_pay", "no")], &[]);
    check(&[("notice_pay", "yes"), ("notice_paid_until", "?")], &[]);
    check(
        &[
            ("notice_pay", "yes"),
            ("notice_paid_until", "31|gennaio|2027"),
        ],
        &[("notice_paid_until", "31|1|2027")],
    );
    check(
        &[
            ("reason", "just_cause_resignation"),
            ("just_cause", "unpaid_wages"),
            ("notice_pay", "no"),
        ],
        &[],
    );
    check(
        &[
            ("reason", "fixed_term_end"),
            ("earlier_resignation", "yes"),
            ("channel", "app_io"),
        ],
        &[],
    );
    check(
        &[
            ("notice_pay", "no"),
            ("vat_number", "yes"),
            ("vat_activity", "yes"),
            ("professional_register", "yes"),
            ("professional_activity", "no"),
        ],
        &[],
    );
    check(
        &[
            ("notice_pay", "no"),
            ("ill_now", "yes"),
            ("ill_at_end", "yes"),
            ("invalidity_allowance", "yes"),
            ("company_member", "yes"),
        ],
        &[],
    );
    check(
        &[
            ("employment", "other"),
            ("employer_name", " Bianchi Maria "),
            ("employer_tax_code", "bncmra80a41f205h"),
            ("end_date", "4|novembre|2026"),
            ("reason", "dismissal"),
            ("notice_pay", "no"),
            ("earlier_resignation", "no"),
            ("email", " nuova@example.org "),
            ("iban", "it60 x054 2811 1010 0000 0123 456"),
        ],
        &[
            ("employer_name", "Bianchi Maria"),
            ("employer_tax_code", "BNCMRA80A41F205H"),
            ("end_date", "4|11|2026"),
            ("email", "nuova@example.org"),
            ("iban", "IT60X0542811101000000123456"),
        ],
    );
}

#[test]
fn what_was_said_of_a_document_comes_back() {
    let said = [
        ("reason", "just_cause_resignation"),
        ("just_cause", "unpaid_wages"),
        ("notice_pay", "no"),
        ("document.just_cause_proof", "not_sent"),
        ("document.just_cause_proof.why", " La ditta non c’è più "),
    ];
    let message = message(&said);
    let read = sent(&message).expect("a claim for NASpI");
    let fate = DocumentFate::NotSent("La ditta non c’è più".to_owned());
    let kind = "just_cause_proof".to_owned();
    assert_eq!(read.documents, [SentDocument { kind, fate }]);
}
