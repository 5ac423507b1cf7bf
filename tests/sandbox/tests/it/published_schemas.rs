//! Every state of a claim, held against the schemas INPS has published.

use crate::support::Visitor;
use crate::support::claim;
use crate::support::published::broken_rules;
use crate::support::published::validator;
use crate::support::sandbox;
use jsonschema::Validator;
use serde_json::Value;
use serde_json::json;

fn check(validator: &Validator, message: &Value, state: &str) {
    let errors = broken_rules(validator, message);
    assert!(errors.is_empty(), "{state}: {errors:?}");
    let name = format!("ha_stato_di_{state}_di_domanda_naspi");
    assert!(message[&name].is_object(), "{name} in {message}");
}

#[tokio::test]
async fn every_state_is_in_the_published_shape() {
    let validator = validator();
    let sandbox = sandbox();
    let visitor = Visitor::logged_in(&sandbox, "elena-conti").await;
    let mut message = claim(&visitor).await;
    message["documents"] = json!([{ "kind": "just_cause_proof" }]);
    let key = [("idempotency-key", "3f2504e0-4f89-41d3-9a0c-0305e82c3301")];
    let receipt = visitor
        .send_json("POST", "/api/v1/claims", &key, &message)
        .await
        .expect(201)
        .json();
    let path = format!(
        "/api/v1/claims/{}",
        receipt["claim_id"].as_str().expect("a name")
    );
    let case = async |path: &str, name: &str, days: i64| {
        Visitor::anonymous(&sandbox).wait(days, 1).await;
        Visitor::logged_in(&sandbox, name)
            .await
            .get(path)
            .await
            .expect(200)
            .json()["domanda_naspi"]
            .clone()
    };
    let object = async |to: &str| {
        let visitor = Visitor::logged_in(&sandbox, "elena-conti").await;
        visitor
            .post(&format!("{path}/{to}"), &json!({ "reasons": "x" }))
            .await
            .expect(201)
            .json()["domanda_naspi"]
            .clone()
    };
    let submitted = case(&path, "elena-conti", 0).await;
    check(&validator, &submitted, "bozza");
    check(&validator, &submitted, "protocollata");
    check(
        &validator,
        &case(&path, "elena-conti", 5).await,
        "integrazione",
    );
    check(
        &validator,
        &case(&path, "elena-conti", 40).await,
        "rifiutata",
    );
    check(&validator, &object("reviews").await, "riesame");
    check(&validator, &object("appeals").await, "ricorso");
    check(
        &validator,
        &case("/api/v1/claims/claim-paolo-vitale", "paolo-vitale", 0).await,
        "accolta",
    );
}

#[tokio::test]
async fn the_schemas_do_catch_a_wrong_message() {
    let validator = validator();
    let visitor = Visitor::logged_in(&sandbox(), "giulia-ferri").await;
    let message = claim(&visitor).await["domanda_naspi"].clone();
    assert!(validator.is_valid(&message));
    for (pointer, value) in [
        ("/se_indennita_mancato_preavviso", true.into()),
        ("/ha_richiedente_naspi", json!({})),
        ("/ha_richiedente_naspi/se_titolare_partita_iva", Value::Null),
        ("/ha_richiedente_naspi/se_titolare_partita_iva", "no".into()),
        ("/ha_destinatario_domanda_naspi/codice_sede_inps", "".into()),
        (
            "/ha_modalita_di_pagamento_naspi",
            json!({ "iban": "IT60X0542811101000000123456", "bic": "", "swift": "" }),
        ),
    ] {
        let mut wrong = message.clone();
        *wrong.pointer_mut(pointer).expect("a place") = value;
        assert!(!validator.is_valid(&wrong), "{pointer}");
    }
}
