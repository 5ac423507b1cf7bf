//! Adding to a claim after it was sent, and withdrawing it.

use crate::support::PDF;
use crate::support::Visitor;
use crate::support::assegno_unico;
use crate::support::claim;
use crate::support::pdf_form;
use crate::support::sandbox;
use serde_json::Value;
use serde_json::json;
use sportello_sandbox::sandbox::Sandbox;

const KEY: [(&str, &str); 1] = [("idempotency-key", "3f2504e0-4f89-41d3-9a0c-0305e82c3301")];
const OTHER_KEY: [(&str, &str); 1] = [("idempotency-key", "3f2504e0-4f89-41d3-9a0c-0305e82c3302")];
const THIRD_KEY: [(&str, &str); 1] = [("idempotency-key", "3f2504e0-4f89-41d3-9a0c-0305e82c3303")];

/// Sends a claim; the path of its case.
async fn sent(visitor: &Visitor, message: &Value) -> String {
    let receipt = visitor
        .send_json("POST", "/api/v1/claims", &KEY, message)
        .await
        .expect(201)
        .json();
    format!(
        "/api/v1/claims/{}",
        receipt["claim_id"].as_str().expect("a name")
    )
}

async fn giulia(sandbox: &Sandbox) -> Visitor {
    Visitor::logged_in(sandbox, "giulia-ferri").await
}

async fn after_days(sandbox: &Sandbox, path: &str, days: i64) -> Value {
    giulia(sandbox).await.wait(days, 1).await;
    giulia(sandbox).await.get(path).await.expect(200).json()
}

fn last_event(case: &Value) -> &Value {
    let events = case["events"].as_array().expect("events");
    &events.last().expect("an event")["kind"]
}

async fn withdraw(visitor: &Visitor, path: &str) -> crate::support::Answer {
    let place = format!("{path}/withdrawal");
    visitor
        .send_json("PUT", &place, &[], &json!({ "confirmed": true }))
        .await
}

#[tokio::test]
async fn words_and_documents_are_added_once() {
    let sandbox = sandbox();
    let visitor = giulia(&sandbox).await;
    let path = sent(&visitor, &claim(&visitor).await).await;
    let receipt = format!("{path}/signed-receipt");
    let signed = visitor.get(&receipt).await.expect(200).json();
    let place = format!("{path}/additions");
    let document = visitor
        .upload(pdf_form("addition", PDF))
        .await
        .expect(201)
        .json();
    let addition =
        json!({ "words": " Ho cambiato casa. ", "document_ids": [document["document_id"]] });
    let first = visitor
        .send_json("POST", &place, &OTHER_KEY, &addition)
        .await
        .expect(201)
        .json();
    let again = visitor
        .send_json("POST", &place, &OTHER_KEY, &addition)
        .await
        .expect(200)
        .json();
    assert_eq!(first, again);
    let kept = &first["additions"][0];
    assert_eq!(
        (&kept["words"], &kept["files"]),
        (&"Ho cambiato casa.".into(), &json!([document["name"]]))
    );
    let event = first["events"].as_array().and_then(|all| all.last());
    assert_eq!(
        event,
        Some(&json!({ "kind": "added", "at": kept["added_at"] }))
    );
    assert_eq!(first["state"], "protocollata");
    let mut other = addition.clone();
    other["words"] = "Altro".into();
    let reused = visitor
        .send_json("POST", &place, &OTHER_KEY, &other)
        .await
        .expect(422);
    assert_eq!(
        reused.kind(),
        "urn:sportello:problem:idempotency-key-reused"
    );
    // What was sent stays as it is.
    assert_eq!(visitor.get(&receipt).await.expect(200).json(), signed);
    // The document is the claim's now.
    visitor
        .send_json("POST", &place, &THIRD_KEY, &addition)
        .await
        .expect(422);
    assert_eq!(
        visitor.get("/api/v1/documents").await.json()["items"],
        json!([])
    );
    visitor
        .send_json("POST", &place, &THIRD_KEY, &json!({ "words": "E poi" }))
        .await
        .expect(201);
    let case = visitor.get(&path).await.expect(200).json();
    assert_eq!(case["additions"].as_array().map(Vec::len), Some(2));
}

#[tokio::test]
async fn an_addition_says_something() {
    let sandbox = sandbox();
    let visitor = giulia(&sandbox).await;
    let path = sent(&visitor, &claim(&visitor).await).await;
    let place = format!("{path}/additions");
    let other_kind = visitor
        .upload(pdf_form("just_cause_proof", PDF))
        .await
        .expect(201)
        .json();
    for wrong in [
        json!({}),
        json!({ "words": "" }),
        json!({ "words": "  " }),
        json!({ "words": "a".repeat(4001) }),
        json!({ "document_ids": ["doc-of-nobody"] }),
        json!({ "document_ids": [other_kind["document_id"]] }),
    ] {
        let answer = visitor
            .send_json("POST", &place, &OTHER_KEY, &wrong)
            .await
            .expect(422);
        assert_eq!(answer.kind(), "urn:sportello:problem:invalid-content");
    }
    visitor
        .post(&place, &json!({ "words": "Senza chiave" }))
        .await
        .expect(400);
    let marco = Visitor::logged_in(&sandbox, "marco-rinaldi").await;
    marco
        .send_json("POST", &place, &OTHER_KEY, &json!({ "words": "Ciao" }))
        .await
        .expect(404);
}

#[tokio::test]
async fn inps_weighs_an_addition_before_it_decides() {
    let sandbox = sandbox();
    let visitor = giulia(&sandbox).await;
    let path = sent(&visitor, &claim(&visitor).await).await;
    let place = format!("{path}/additions");
    after_days(&sandbox, &path, 11).await;
    giulia(&sandbox)
        .await
        .send_json("POST", &place, &OTHER_KEY, &json!({ "words": "Ecco" }))
        .await
        .expect(201);
    // It would have been decided on the twelfth day.
    let waiting = after_days(&sandbox, &path, 1).await;
    assert_eq!(waiting["state"], "protocollata");
    let decided = after_days(&sandbox, &path, 1).await;
    assert_eq!(decided["state"], "accolta");
    let late = giulia(&sandbox)
        .await
        .send_json("POST", &place, &THIRD_KEY, &json!({ "words": "Tardi" }))
        .await
        .expect(409);
    assert_eq!(late.kind(), "urn:sportello:problem:wrong-state");
}

#[tokio::test]
async fn a_withdrawn_claim_stays_so_and_is_in_no_other_ones_way() {
    let sandbox = sandbox();
    let visitor = giulia(&sandbox).await;
    let message = claim(&visitor).await;
    let path = sent(&visitor, &message).await;
    let unconfirmed = json!({ "confirmed": false });
    visitor
        .send_json("PUT", &format!("{path}/withdrawal"), &[], &unconfirmed)
        .await
        .expect(422);
    let withdrawn = withdraw(&visitor, &path).await.expect(200).json();
    assert_eq!(
        (&withdrawn["state"], &withdrawn["turn"]),
        (&"rinunciata".into(), &"nobody".into())
    );
    assert_eq!(last_event(&withdrawn), "withdrawn");
    let again = withdraw(&visitor, &path).await.expect(200).json();
    assert_eq!(again, withdrawn);
    let later = after_days(&sandbox, &path, 40).await;
    assert_eq!(later, withdrawn);
    let visitor = giulia(&sandbox).await;
    visitor
        .send_json(
            "POST",
            &format!("{path}/additions"),
            &OTHER_KEY,
            &json!({ "words": "Ho cambiato idea" }),
        )
        .await
        .expect(409);
    let next = visitor
        .send_json("POST", "/api/v1/claims", &THIRD_KEY, &message)
        .await
        .expect(201)
        .json();
    assert_ne!(next["claim_id"], withdrawn["receipt"]["claim_id"]);
}

#[tokio::test]
async fn only_before_the_decision_and_by_whom_it_belongs_to() {
    let sandbox = sandbox();
    let visitor = giulia(&sandbox).await;
    let path = sent(&visitor, &claim(&visitor).await).await;
    let marco = Visitor::logged_in(&sandbox, "marco-rinaldi").await;
    withdraw(&marco, &path).await.expect(404);
    after_days(&sandbox, &path, 12).await;
    let late = withdraw(&giulia(&sandbox).await, &path).await.expect(409);
    assert_eq!(late.kind(), "urn:sportello:problem:wrong-state");
}

#[tokio::test]
async fn documents_that_were_asked_for_are_asked_for_no_more() {
    let sandbox = sandbox();
    let visitor = giulia(&sandbox).await;
    let mut message = claim(&visitor).await;
    message["documents"] = json!([{ "kind": "employment_proof" }]);
    let path = sent(&visitor, &message).await;
    let asked = after_days(&sandbox, &path, 5).await;
    assert_eq!(asked["state"], "integrazione");
    let withdrawn = withdraw(&giulia(&sandbox).await, &path).await;
    let withdrawn = withdrawn.expect(200).json();
    assert_eq!(withdrawn["document_requests"], json!([]));
}

#[tokio::test]
async fn the_second_parent_is_asked_no_more() {
    let sandbox = sandbox();
    let ilaria = Visitor::logged_in(&sandbox, "ilaria-bassi").await;
    let mut message = assegno_unico(&ilaria).await;
    message["request"]["split"] = "half".into();
    let path = sent(&ilaria, &message).await;
    let pietro = Visitor::logged_in(&sandbox, "pietro-neri").await;
    let list = pietro.get("/api/v1/confirmations").await.expect(200).json();
    let confirmation = list["items"][0]["confirmation_id"].as_str().expect("one");
    withdraw(&ilaria, &path).await.expect(200);
    let list = pietro.get("/api/v1/confirmations").await.expect(200).json();
    assert_eq!(list["items"], json!([]));
    pietro
        .post(
            &format!("/api/v1/confirmations/{confirmation}"),
            &json!({ "answer": "refuse" }),
        )
        .await
        .expect(409);
    ilaria
        .send_json("POST", "/api/v1/claims", &OTHER_KEY, &message)
        .await
        .expect(201);
}
