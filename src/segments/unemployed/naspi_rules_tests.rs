use super::*;
use crate::{
    gateway::contract::drafts::Answers,
    journey::{check::Fault, declaration::Journey, walk},
    segments::unemployed::naspi::NASPI,
};
use jiff::civil::date;
use serde_json::json;

const TODAY: Date = date(2026, 11, 25);

/// Dismissed from a permanent job on 4 November 2026; `change` makes another story of it.
fn registers(change: impl FnOnce(&mut serde_json::Value)) -> Registers {
    let from = json!({ "register": "anpr", "as_of": "2026-11-25" });
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
    change(&mut value);
    serde_json::from_value(value).expect("registers")
}

/// Reads typed answers over these registers.
fn with_answers<R>(
    journey: &Journey,
    registers: Option<&Registers>,
    typed: &[(&str, &str)],
    read: impl FnOnce(&View) -> R,
) -> R {
    let prefills = walk::prefills(journey);
    let typed: Answers = typed
        .iter()
        .map(|(question, answer)| ((*question).to_owned(), (*answer).to_owned()))
        .collect();
    read(&View::new(&typed, registers, &prefills))
}

#[test]
fn the_employers_tax_code_is_asked_for_a_job_nobody_knows() {
    let registers = registers(|_| {});
    let faults = |typed: &[(&str, &str)]| -> Vec<Fault> {
        let step = NASPI.steps.iter().find(|step| step.key == "last-job");
        with_answers(&NASPI, Some(&registers), typed, |answers| {
            check::step(step.expect("a step"), answers, TODAY)
        })
    };
    let check = |code: &str, message: Option<&str>, values: &[(&'static str, String)]| {
        let found = faults(&[
            ("employment", "other"),
            ("employer_name", "Alba srl"),
            ("end_date", "4|11|2026"),
            ("employer_tax_code", code),
        ]);
        let found: Vec<_> = found
            .iter()
            .map(|fault| (fault.question, fault.message, fault.values.as_slice()))
            .collect();
        assert_eq!(found, [("employer_tax_code", message, values)], "{code:?}");
    };
    let number = |found: &str| [("found", found.to_owned())];
    check("", None, &[]);
    check("8007-8750587", Some("error.employer_code.characters"), &[]);
    check(
        "800787505",
        Some("error.employer_code.firm_length"),
        &number("9"),
    );
    check(
        "RSSMRA85T10A56",
        Some("error.employer_code.person_length"),
        &number("14"),
    );
    check("80078750578", Some("error.employer_code.check_digit"), &[]);
    check("VRDMRA85T32A562S", Some("error.employer_code.date"), &[]);
    check(
        "VRDMRA85T10A562A",
        Some("error.employer_code.check_letter"),
        &[],
    );
    check("rssmra85t10a562s", Some("error.employer_code.own"), &[]);

    let other = [
        ("employment", "other"),
        ("employer_name", "Alba srl"),
        ("end_date", "4|11|2026"),
        ("employer_tax_code", " 800 787 505 87"),
    ];
    assert_eq!(faults(&other), []);
    assert_eq!(faults(&[]), [], "the registers know the job");
}
