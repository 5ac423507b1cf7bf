//! Files that were taken and turn out to be of no use when the office opens them.

use crate::support::PDF;
use crate::support::Visitor;
use crate::support::claim;
use crate::support::pdf_form;
use crate::support::sandbox;
use serde_json::Value;
use serde_json::json;
use sportello_sandbox::sandbox::Sandbox;

const KEY: [(&str, &str); 1] = [("idempotency-key", "3f2504e0-4f89-41d3-9a0c-0305e82c3301")];
const KIND: &str = "just_cause_proof";
/// A PDF that was cut off on its way.
const CUT: &[u8] = b"%PDF-1.7\nwhatever";
/// The scanners' test string in base64, as mail wraps a file.
const WRAPPED_VIRUS: &[u8] =
    b"WDVPIVAlQEFQWzRcUFpYNTQoUF4pN0NDKTd9JEVJQ0FSLVNUQU5EQVJELUFOVElWSVJVUy1URVNULUZJTEUhJEgrSCo=";

async fn upload(visitor: &Visitor, content: &[u8]) -> Value {
    let document = visitor.upload(pdf_form(KIND, content)).await.expect(201);
    document.json()["document_id"].clone()
}

/// A claim of Elena Conti with these files, or with a promise; its path.
async fn claimed(sandbox: &Sandbox, files: &[&[u8]]) -> String {
    let visitor = Visitor::logged_in(sandbox, "elena-conti").await;
    let mut documents = Vec::new();
    for file in files {
        documents.push(json!({ "kind": KIND, "document_id": upload(&visitor, file).await }));
    }
    let mut message = claim(&visitor).await;
    message["documents"] = documents.into();
    let receipt = visitor
        .send_json("POST", "/api/v1/claims", &KEY, &message)
        .await
        .expect(201)
        .json();
    let name = receipt["claim_id"].as_str().expect("a name");
    format!("/api/v1/claims/{name}")
}

async fn after_days(sandbox: &Sandbox, path: &str, days: i64) -> Value {
    let visitor = Visitor::logged_in(sandbox, "elena-conti").await;
    visitor.wait(days, 1).await;
    let visitor = Visitor::logged_in(sandbox, "elena-conti").await;
    visitor.get(path).await.expect(200).json()
}

fn kinds(case: &Value) -> Vec<&str> {
    let events = case["events"].as_array().expect("events");
    let kinds = events.iter().map(|event| event["kind"].as_str());
    kinds.map(|kind| kind.expect("a kind")).collect()
}

#[tokio::test]
async fn asked_for_again_with_the_reason() {
    let check = async |file: &[u8], trouble: &str| {
        let sandbox = sandbox();
        let path = claimed(&sandbox, &[PDF, file]).await;
        assert_eq!(
            after_days(&sandbox, &path, 1).await["state"],
            "protocollata"
        );
        let case = after_days(&sandbox, &path, 1).await;
        assert_eq!(
            (&case["state"], &case["turn"]),
            (&"integrazione".into(), &"person".into())
        );
        assert_eq!(
            case["document_requests"],
            json!([{
                "kind": KIND, "send_by": "2026-12-27",
                "refused_documents": [{ "name": "prova.pdf", "trouble": trouble }],
            }])
        );
        assert_eq!(kinds(&case).last(), Some(&"documents_refused"));
    };
    check(CUT, "unreadable").await;
    let wrapped = [b"%PDF-1.7\n", WRAPPED_VIRUS, b"\n%%EOF"].concat();
    check(&wrapped, "infected").await;
}

/// A whole file sent instead ends it; another bad one is asked for once more.
#[tokio::test]
async fn sent_again() {
    let sandbox = sandbox();
    let path = claimed(&sandbox, &[CUT]).await;
    let mut sent = Value::Null;
    for (file, state) in [(CUT, "integrazione"), (PDF, "protocollata")] {
        let asked = after_days(&sandbox, &path, 3).await;
        assert_eq!(asked["state"], "integrazione");
        let visitor = Visitor::logged_in(&sandbox, "elena-conti").await;
        let delivery = json!({ "document_ids": [upload(&visitor, file).await] });
        let delivered = visitor.post(&format!("{path}/documents"), &delivery).await;
        assert_eq!(delivered.expect(200).json()["document_requests"], json!([]));
        sent = after_days(&sandbox, &path, 3).await;
        assert_eq!(sent["state"], state);
    }
    assert_eq!(
        kinds(&sent),
        [
            "submitted",
            "taken_in_charge",
            "documents_refused",
            "documents_received",
            "contributions_checked",
            "documents_refused",
            "documents_received",
        ]
    );
    let moments: Vec<&str> = sent["events"]
        .as_array()
        .expect("events")
        .iter()
        .map(|event| event["at"].as_str().expect("a moment"))
        .collect();
    assert!(moments.is_sorted(), "{moments:?}");
    assert_eq!(after_days(&sandbox, &path, 7).await["state"], "accolta");
}

#[tokio::test]
async fn never_sent_again() {
    let sandbox = sandbox();
    let path = claimed(&sandbox, &[CUT]).await;
    let decided = after_days(&sandbox, &path, 40).await;
    assert_eq!(
        (&decided["state"], &decided["refusal_reasons"]),
        (&"rifiutata".into(), &json!(["documents_missing"]))
    );
}
