use super::*;
use crate::{
    gateway::contract::registers::Registers,
    journey::{
        condition::Condition,
        declaration::{Body, Kind, Prefill, Question, Step},
    },
};
use jiff::civil::date;
use serde_json::json;

const JOURNEY: Journey = Journey {
    steps: &[Step {
        key: "contacts",
        when: Condition::Always,
        body: Body::Questions(&[
            Question {
                prefill: Prefill::Email,
                ..Question::new("email", Kind::Email)
            },
            Question {
                prefill: Prefill::Constant("no"),
                ..Question::new("ill", Kind::YesNo)
            },
        ]),
    }],
    ..Journey::EMPTY
};

fn registers(email: Option<&str>) -> Registers {
    let from = json!({ "register": "inps_contacts", "as_of": "2026-11-25" });
    let mut value = json!({
        "person": {
            "given_name": "Mario", "family_name": "Rossi", "tax_code": "RSSMRA85T10A562S",
            "birth_date": "1985-12-10", "birth_place": "San Giuliano Terme", "provenance": from,
        },
        "residence": {
            "street": "Via Roma 1", "post_code": "40121", "municipality": "Bologna", "province": "BO",
            "provenance": from,
        },
        "contacts": { "provenance": from },
        "employments": [],
        "contributions": {
            "weeks": 150, "weeks_already_used": 0,
            "taxable_pay": { "amount": "60000.00", "currency": "EUR" }, "provenance": from,
        },
        "office": { "code": "1300", "name": "Bologna", "address": "Via Gramsci 6" },
    });
    if let Some(email) = email {
        value["contacts"]["email"] = email.into();
    }
    serde_json::from_value(value).expect("registers")
}

fn with_view<R>(registers: &Registers, typed: &Answers, read: impl FnOnce(&View) -> R) -> R {
    let declared = walk::questions_by_name(&JOURNEY);
    read(&View::new(
        typed,
        Some(registers),
        &declared,
        date(2026, 11, 25),
    ))
}

/// What is to be chosen when the registers said `before`, the person answered `answer`, and they say `now` since.
fn found(before: Option<&str>, answer: &str, now: Option<&str>) -> Vec<Change> {
    let mut typed = Answers::from([("email".to_owned(), answer.to_owned())]);
    let said = with_view(&registers(before), &typed, |answers| {
        known(&JOURNEY, "email", answers)
    });
    note(&mut typed, "email", said);
    with_view(&registers(now), &typed, |answers| {
        changes(&JOURNEY, answers)
    })
}

#[test]
fn a_change_since_the_answer_is_found() {
    let check = |before: Option<&str>, answer: &str, now: Option<&str>, changed: bool| {
        let expected = changed.then(|| Change {
            question: "email",
            before: before.unwrap_or_default().to_owned(),
            now: now.map(str::to_owned),
            answer: answer.to_owned(),
        });
        assert_eq!(
            found(before, answer, now),
            Vec::from_iter(expected),
            "{before:?} {answer} {now:?}"
        );
    };
    check(Some("old"), "old", Some("old"), false);
    check(Some("old"), "mine", Some("old"), false);
    check(Some("old"), "old", Some("new"), true);
    check(Some("old"), "mine", Some("new"), true);
    check(Some("old"), "old", None, true);
    // The person has said already what the registers say now.
    check(Some("old"), "new", Some("new"), false);
    // The registers knew nothing: nothing of theirs has changed.
    check(None, "mine", Some("new"), false);
}

#[test]
fn what_a_journey_proposes_itself_is_not_of_the_registers() {
    let typed = Answers::new();
    let said = with_view(&registers(None), &typed, |answers| {
        known(&JOURNEY, "ill", answers)
    });
    assert_eq!(said, None);
}

#[test]
fn an_answer_that_is_kept_is_not_asked_about_again() {
    let mut typed = Answers::from([("email".to_owned(), "mine".to_owned())]);
    note(&mut typed, "email", Some("old".to_owned()));
    note(&mut typed, "email", Some("new".to_owned()));
    let left = with_view(&registers(Some("new")), &typed, |answers| {
        changes(&JOURNEY, answers)
    });
    assert_eq!(left, []);
    note(&mut typed, "email", None);
    assert_eq!(typed.len(), 1);
}
