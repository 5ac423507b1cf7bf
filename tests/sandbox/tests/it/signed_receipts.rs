//! The receipt that proves itself, checked as somebody would who knows nothing but the public keys and the RFCs.

use crate::support::Visitor;
use crate::support::claim;
use crate::support::sandbox;
use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use ed25519_dalek::Signature;
use ed25519_dalek::VerifyingKey;
use serde_json::Value;
use sha2::Digest;
use sha2::Sha256;
use sportello::gateway::contract::signed_receipts::SignedReceipt;

const KEY: [(&str, &str); 1] = [("idempotency-key", "3f2504e0-4f89-41d3-9a0c-0305e82c3301")];

#[tokio::test]
async fn proves_what_was_sent_and_when() {
    let (visitor, receipt, message) = sent().await;
    let signed = signed_receipt(&visitor, &receipt).await;
    assert!(is_genuine(&visitor, &signed).await);
    let statement = &signed.statement;
    assert_eq!(receipt["claim_id"], statement.claim_id.as_str());
    assert_eq!(
        receipt["protocol_number"],
        statement.protocol_number.as_str()
    );
    assert_eq!(receipt["submitted_at"], statement.submitted_at.as_str());
    let answers: Value = serde_json::from_str(&signed.answers).expect("JSON");
    assert_eq!(answers, message);
    // Canonical: written without blanks, names in order.
    assert!(
        signed
            .answers
            .starts_with("{\"benefit\":\"naspi\",\"contacts\":{\"confirmation_channel\":")
    );
}

#[tokio::test]
async fn one_changed_byte_is_found() {
    let (visitor, receipt, _) = sent().await;
    let signed = signed_receipt(&visitor, &receipt).await;
    let parts: [fn(&mut SignedReceipt) -> &mut String; 7] = [
        |signed| &mut signed.answers,
        |signed| &mut signed.signature,
        |signed| &mut signed.statement.answers_sha256,
        |signed| &mut signed.statement.claim_id,
        |signed| &mut signed.statement.kind,
        |signed| &mut signed.statement.protocol_number,
        |signed| &mut signed.statement.submitted_at,
    ];
    for part in parts {
        let mut changed = signed.clone();
        let text = part(&mut changed);
        let last = text.pop().expect("text");
        text.push(if last == '0' { '1' } else { '0' });
        assert!(!is_genuine(&visitor, &changed).await, "{changed:?}");
    }
}

#[tokio::test]
async fn is_the_same_ever_after_and_nobody_elses() {
    let (visitor, receipt, _) = sent().await;
    let signed = signed_receipt(&visitor, &receipt).await;
    visitor.wait(40, 0).await;
    let mut later = visitor.clone();
    later.log_in("spid", "giulia-ferri", "/").await.expect(303);
    assert_eq!(signed_receipt(&later, &receipt).await, signed);
    let mut other = visitor.clone();
    other.log_in("spid", "marco-rinaldi", "/").await.expect(303);
    other.get(&path(&receipt)).await.expect(404);
}

#[tokio::test]
async fn claims_that_were_there_before_have_one() {
    let visitor = Visitor::logged_in(&sandbox(), "paolo-vitale").await;
    let receipt = visitor
        .get("/api/v1/claims/claim-paolo-vitale/receipt")
        .await;
    let signed = signed_receipt(&visitor, &receipt.expect(200).json()).await;
    assert!(is_genuine(&visitor, &signed).await);
}

#[tokio::test]
async fn the_keys_are_for_everybody() {
    let keys = Visitor::anonymous(&sandbox())
        .get("/api/v1/receipt-keys")
        .await
        .expect(200)
        .json();
    assert_eq!(keys["keys"][0]["crv"], "Ed25519");
}

/// Giulia Ferri's claim: her browser, the receipt and the message.
async fn sent() -> (Visitor, Value, Value) {
    let visitor = Visitor::logged_in(&sandbox(), "giulia-ferri").await;
    let message = claim(&visitor).await;
    let receipt = visitor
        .send_json("POST", "/api/v1/claims", &KEY, &message)
        .await
        .expect(201)
        .json();
    (visitor, receipt, message)
}

fn path(receipt: &Value) -> String {
    let claim_id = receipt["claim_id"].as_str().expect("an id");
    format!("/api/v1/claims/{claim_id}/signed-receipt")
}

async fn signed_receipt(visitor: &Visitor, receipt: &Value) -> SignedReceipt {
    let answer = visitor.get(&path(receipt)).await.expect(200).json();
    serde_json::from_value(answer).expect("a signed receipt")
}

async fn is_genuine(visitor: &Visitor, signed: &SignedReceipt) -> bool {
    let keys = visitor.get("/api/v1/receipt-keys").await.expect(200).json();
    let of_this_name = |key: &&Value| key["kid"] == signed.statement.key_id.as_str();
    let key = keys["keys"]
        .as_array()
        .expect("keys")
        .iter()
        .find(of_this_name);
    let x = key.expect("the key")["x"].as_str().expect("text");
    let bytes = BASE64_URL_SAFE_NO_PAD.decode(x).expect("base64url");
    let key = VerifyingKey::from_bytes(&bytes.try_into().expect("32 bytes")).expect("a key");
    let signature: Signature = signed.signature.parse().expect("a signature");
    // Written out by hand: the names in order, text only.
    let statement = &signed.statement;
    let canonical = format!(
        "{{\"answers_sha256\":\"{}\",\"claim_id\":\"{}\",\"key_id\":\"{}\",\"kind\":\"{}\",\"protocol_number\":\"{}\",\"submitted_at\":\"{}\"}}",
        statement.answers_sha256,
        statement.claim_id,
        statement.key_id,
        statement.kind,
        statement.protocol_number,
        statement.submitted_at,
    );
    let digest: String = Sha256::digest(&signed.answers)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    digest == statement.answers_sha256
        && key.verify_strict(canonical.as_bytes(), &signature).is_ok()
}
