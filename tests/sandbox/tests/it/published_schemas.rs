//! Every state of a claim, held against the schemas INPS has published.

use crate::support::Visitor;
use crate::support::claim;
use crate::support::sandbox;
use jsonschema::Validator;
use serde_json::Value;
use serde_json::json;
use std::fs;
use std::path::Path;

const PLACE: &str = "https://raw.githubusercontent.com/INPS-it/NDC/main/assets/schemas/";

/// Reads a published file; its references lead to the sibling files, and `type: object` with `items` means the item.
fn published(name: &str) -> Value {
    let folder =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/inps-published/schemas");
    let text =
        fs::read_to_string(folder.join(format!("{name}.oas3.yaml"))).expect("a published schema");
    let mut document: Value = yaml_serde::from_str(&text).expect("YAML");
    resolve(&mut document["components"]["schemas"], name);
    document["components"]["schemas"].take()
}

fn resolve(value: &mut Value, file: &str) {
    match value {
        Value::Object(map) => {
            map.remove("example");
            if map.get("type") == Some(&"object".into())
                && let Some(item) = map.remove("items")
            {
                *map = item.as_object().expect("an item's schema").clone();
            }
            if let Some(Value::String(reference)) = map.get_mut("$ref") {
                let (place, schema) = reference.rsplit_once('/').expect("a path");
                let target = match place.strip_prefix(PLACE) {
                    Some(path) => path.split('/').next().expect("a file").to_owned(),
                    None => file.to_owned(),
                };
                *reference = format!("#/$defs/{target}/{schema}");
            }
            map.values_mut().for_each(|inner| resolve(inner, file));
        }
        Value::Array(list) => list.iter_mut().for_each(|inner| resolve(inner, file)),
        _ => {}
    }
}

fn validator() -> Validator {
    let names = [
        "domanda-naspi",
        "richiedente-naspi",
        "stato-di-accolta-domanda-naspi",
        "stato-di-riesame-domanda-naspi",
        "stato-di-ricorso-domanda-naspi",
    ];
    let definitions: serde_json::Map<String, Value> = names
        .iter()
        .map(|name| ((*name).to_owned(), published(name)))
        .collect();
    let root = json!({ "$ref": "#/$defs/domanda-naspi/DomandaNASpi", "$defs": definitions });
    jsonschema::draft7::options()
        .should_validate_formats(true)
        .build(&root)
        .expect("a schema")
}

fn check(validator: &Validator, message: &Value, state: &str) {
    let errors: Vec<String> = validator
        .iter_errors(message)
        .map(|error| format!("{} {error}", error.instance_path()))
        .collect();
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
        ("/ha_destinatario_domanda_naspi/codice_sede_inps", "".into()),
    ] {
        let mut wrong = message.clone();
        *wrong.pointer_mut(pointer).expect("a place") = value;
        assert!(!validator.is_valid(&wrong), "{pointer}");
    }
}
