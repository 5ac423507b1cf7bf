use crate::support::Visitor;
use crate::support::sandbox;
use serde_json::Value;
use sportello::domain::Iban;
use sportello::domain::TaxCode;
use sportello::gateway::contract::registers::Registers;
use sportello::rules::naspi::EndReason;
use std::collections::BTreeSet;

#[tokio::test]
async fn everybodys_registers_are_valid() {
    let sandbox = sandbox();
    let people = sandbox.people().expect("people");
    assert!(people.len() >= 12);
    let mut codes = BTreeSet::new();
    for person in &people {
        let mut visitor = Visitor::anonymous(&sandbox);
        let identity = if person.abroad { "eidas" } else { "cns" };
        visitor
            .log_in(identity, &person.login_name, "/")
            .await
            .expect(303);
        let registers: Registers =
            serde_json::from_value(visitor.get("/api/v1/registers").await.expect(200).json())
                .unwrap_or_else(|error| panic!("{}: {error}", person.login_name));
        let code = TaxCode::parse(&registers.person.tax_code).expect("a valid tax code");
        let born = registers.person.birth_date;
        assert_eq!(
            (code.birth_month(), code.birth_day()),
            (born.month() as u8, born.day() as u8)
        );
        assert!(
            codes.insert(registers.person.tax_code.clone()),
            "{} twice",
            person.login_name
        );
        if let Some(account) = &registers.payment_account {
            Iban::parse(&account.iban).expect("a valid account");
            let bank = visitor
                .get(&format!("/api/v1/banks/{}", &account.iban[5..10]))
                .await
                .expect(200)
                .json();
            assert_eq!(bank["bic"], account.bic.as_str());
        }
        for job in &registers.employments {
            assert!(
                job.end_date.is_none_or(|end| job.start_date < end),
                "{}",
                job.employment_id
            );
            assert_eq!(job.end_date.is_some(), job.end_reason.is_some());
            assert!(
                job.end_reason
                    .as_deref()
                    .is_none_or(|reason| EndReason::parse(reason).is_some())
            );
        }
        assert!(registers.contributions.weeks_already_used <= registers.contributions.weeks);
    }
}

#[tokio::test]
async fn giulia_is_the_example_of_the_rules() {
    let visitor = Visitor::logged_in(&sandbox(), "giulia-ferri").await;
    let registers = visitor.get("/api/v1/registers").await.expect(200).json();
    assert_eq!(
        registers["employments"][0]["employer_name"],
        "Alba Servizi srl"
    );
    assert_eq!(registers["employments"][0]["end_date"], "2026-11-04");
    assert_eq!(registers["contributions"]["weeks"], 200);
    assert_eq!(
        registers["contributions"]["taxable_pay"]["amount"],
        "60000.00"
    );
    visitor.get("/api/v1/banks/99999").await.expect(404);
}

#[tokio::test]
async fn earlier_claims_are_decided() {
    let sandbox = sandbox();
    let case = async |login_name: &str| -> Value {
        let visitor = Visitor::logged_in(&sandbox, login_name).await;
        visitor
            .get(&format!("/api/v1/claims/claim-{login_name}"))
            .await
            .expect(200)
            .json()
    };
    assert_eq!(case("paolo-vitale").await["state"], "accolta");
    let refused = case("francesca-serra").await;
    assert_eq!(refused["state"], "rifiutata");
    assert_eq!(
        refused["refusal_reasons"],
        serde_json::json!(["voluntary_resignation"])
    );
}
