use crate::support::PDF;
use crate::support::Visitor;
use crate::support::claim;
use crate::support::draft;
use crate::support::pdf_form;
use crate::support::sandbox;
use serde_json::Value;
use serde_json::json;

const KEY: [(&str, &str); 1] = [("idempotency-key", "3f2504e0-4f89-41d3-9a0c-0305e82c3301")];
const OTHER_KEY: [(&str, &str); 1] = [("idempotency-key", "3f2504e0-4f89-41d3-9a0c-0305e82c3302")];

#[tokio::test]
async fn sending_twice_makes_one_claim() {
    let visitor = Visitor::logged_in(&sandbox(), "giulia-ferri").await;
    let message = claim(&visitor).await;
    let first = visitor
        .send_json("POST", "/api/v1/claims", &KEY, &message)
        .await
        .expect(201)
        .json();
    let second = visitor
        .send_json("POST", "/api/v1/claims", &KEY, &message)
        .await
        .expect(200)
        .json();
    assert_eq!(first, second);
    let mut other = message.clone();
    other["contacts"]["email"] = "other@example.org".into();
    let reused = visitor
        .send_json("POST", "/api/v1/claims", &KEY, &other)
        .await
        .expect(422);
    assert_eq!(
        reused.kind(),
        "urn:sportello:problem:idempotency-key-reused"
    );
    let exists = visitor
        .send_json("POST", "/api/v1/claims", &OTHER_KEY, &message)
        .await
        .expect(409);
    assert_eq!(exists.kind(), "urn:sportello:problem:claim-exists");
    let path = format!(
        "/api/v1/claims/{}",
        first["claim_id"].as_str().expect("a name")
    );
    assert_eq!(exists.json()["instance"], path);
    assert_eq!(
        visitor
            .get(&format!("{path}/receipt"))
            .await
            .expect(200)
            .json(),
        first
    );
    assert_eq!(
        visitor.get("/api/v1/claims").await.json()["items"]
            .as_array()
            .map(Vec::len),
        Some(1)
    );
    let sent = visitor.get("/test/confirmations").await.expect(200).json();
    assert_eq!(
        (sent.as_array().map(Vec::len), &sent[0]["channel"]),
        (Some(1), &"sms".into())
    );
}

#[tokio::test]
async fn takes_the_drafts_number_and_ends_the_draft() {
    let visitor = Visitor::logged_in(&sandbox(), "giulia-ferri").await;
    let opened = visitor
        .send_json(
            "PUT",
            "/api/v1/drafts/naspi",
            &[("if-none-match", "*")],
            &draft("a"),
        )
        .await;
    let message = claim(&visitor).await;
    let receipt = visitor
        .send_json("POST", "/api/v1/claims", &KEY, &message)
        .await
        .expect(201)
        .json();
    assert_eq!(receipt["domus_number"], opened.json()["domus_number"]);
    assert!(
        receipt["protocol_number"]
            .as_str()
            .is_some_and(|number| number.starts_with("INPS.1300.2026."))
    );
    // Claimed on the 25th, 21 days after the end: the benefit starts on the 26th, and 55 days run from there.
    assert_eq!(receipt["decide_by"], "2027-01-20");
    // The clock runs on while a busy machine works.
    let submitted_at = receipt["submitted_at"].as_str().expect("a moment");
    assert!(
        submitted_at.starts_with("2026-11-25T09:0"),
        "{submitted_at}"
    );
    visitor.get("/api/v1/drafts/naspi").await.expect(404);
}

#[tokio::test]
async fn a_key_must_be_a_uuid_and_is_free_again_after_a_refusal() {
    let visitor = Visitor::logged_in(&sandbox(), "giulia-ferri").await;
    let message = claim(&visitor).await;
    visitor.post("/api/v1/claims", &message).await.expect(400);
    visitor
        .send_json(
            "POST",
            "/api/v1/claims",
            &[("idempotency-key", "1")],
            &message,
        )
        .await
        .expect(400);
    let mut wrong = message.clone();
    wrong["domanda_naspi"]["ha_modalita_di_pagamento_naspi"]["iban"] =
        "IT60X0542811101000000123457".into();
    visitor
        .send_json("POST", "/api/v1/claims", &KEY, &wrong)
        .await
        .expect(422);
    visitor
        .send_json("POST", "/api/v1/claims", &KEY, &message)
        .await
        .expect(201);
}

#[tokio::test]
async fn what_breaks_a_rule_is_refused() {
    let visitor = Visitor::logged_in(&sandbox(), "giulia-ferri").await;
    let message = claim(&visitor).await;
    let check = async |pointer: &str, value: Value| {
        let mut wrong = message.clone();
        let (place, name) = pointer.rsplit_once('/').expect("a name");
        wrong.pointer_mut(place).expect("a place of the message")[name] = value;
        let answer = visitor
            .send_json("POST", "/api/v1/claims", &KEY, &wrong)
            .await
            .expect(422);
        assert_eq!(
            answer.kind(),
            "urn:sportello:problem:invalid-content",
            "{pointer}"
        );
    };
    check("/declaration_made", false.into()).await;
    check(
        "/domanda_naspi/ha_richiedente_naspi/codice_fiscale_richiedente_naspi",
        "RNLMRC79S02L219Y".into(),
    )
    .await;
    check(
        "/domanda_naspi/ha_richiedente_naspi/se_titolare_partita_iva",
        true.into(),
    )
    .await;
    check(
        "/domanda_naspi/ha_modalita_di_pagamento_naspi/iban",
        "x".into(),
    )
    .await;
    check("/last_employment/employment_id", "marco-rinaldi-1".into()).await;
    check("/last_employment/employment_id", Value::Null).await;
    check("/last_employment/employer_tax_code", "80078750588".into()).await;
    check("/last_employment/employer_tax_code", "8007875058".into()).await;
    check("/last_employment/notice_paid_until", "2026-12-31".into()).await;
    check("/last_employment/end_reason", "fired".into()).await;
    check("/last_employment/end_date", "2026-11-25".into()).await;
    check("/last_employment/end_date", "2026-02-30".into()).await;
    check(
        "/documents",
        json!([{ "kind": "just_cause_proof", "document_id": "doc-of-nobody" }]),
    )
    .await;
    check("/documents", json!({})).await;
}

#[tokio::test]
async fn the_sixty_eighth_day_is_the_last() {
    let sandbox = sandbox();
    let anna = Visitor::logged_in(&sandbox, "anna-fabbri").await;
    let late = anna
        .send_json("POST", "/api/v1/claims", &KEY, &claim(&anna).await)
        .await
        .expect(422);
    assert_eq!(late.kind(), "urn:sportello:problem:claim-too-late");
    let giulia = Visitor::logged_in(&sandbox, "giulia-ferri").await;
    giulia.wait(47, 0).await;
    let giulia = Visitor::logged_in(&sandbox, "giulia-ferri").await;
    giulia
        .send_json("POST", "/api/v1/claims", &KEY, &claim(&giulia).await)
        .await
        .expect(201);
}

#[tokio::test]
async fn paid_notice_counts_until_the_day_the_person_knows() {
    // Anna's job ended on 11 September, 75 days ago.
    let check = async |until: Value, status: u16, kind: &str| {
        let visitor = Visitor::logged_in(&sandbox(), "anna-fabbri").await;
        let mut message = claim(&visitor).await;
        message["domanda_naspi"]["se_indennita_mancato_preavviso"] = "true".into();
        message["last_employment"]["notice_paid_until"] = until;
        let answer = visitor
            .send_json("POST", "/api/v1/claims", &KEY, &message)
            .await
            .expect(status);
        if status == 422 {
            assert_eq!(answer.kind(), kind);
        }
    };
    let late = "urn:sportello:problem:claim-too-late";
    let invalid = "urn:sportello:problem:invalid-content";
    check("2026-09-17".into(), 422, late).await;
    check("2026-09-18".into(), 201, "").await;
    check(Value::Null, 201, "").await;
    check("2026-09-10".into(), 422, invalid).await;
}

#[tokio::test]
async fn documents_become_part_of_the_claim() {
    let visitor = Visitor::logged_in(&sandbox(), "elena-conti").await;
    let document = visitor
        .upload(pdf_form("just_cause_proof", PDF))
        .await
        .expect(201)
        .json();
    let mut message = claim(&visitor).await;
    message["documents"] =
        json!([{ "kind": "other_kind", "document_id": document["document_id"] }]);
    visitor
        .send_json("POST", "/api/v1/claims", &KEY, &message)
        .await
        .expect(422);
    message["documents"][0]["kind"] = "just_cause_proof".into();
    let receipt = visitor
        .send_json("POST", "/api/v1/claims", &KEY, &message)
        .await
        .expect(201)
        .json();
    assert_eq!(receipt["documents_to_send"], json!([]));
    assert_eq!(
        visitor.get("/api/v1/documents").await.json()["items"],
        json!([])
    );
    let path = format!(
        "/api/v1/documents/{}",
        document["document_id"].as_str().expect("a name")
    );
    visitor.delete(&path).await.expect(404);
}

#[tokio::test]
async fn the_list_comes_in_pages_newest_first() {
    let visitor = Visitor::logged_in(&sandbox(), "paolo-vitale").await;
    let mut message = claim(&visitor).await;
    for (index, day) in ["2026-11-10", "2026-11-20"].iter().enumerate() {
        message["last_employment"]["employment_id"] = Value::Null;
        message["last_employment"]["employer_tax_code"] = "80078750587".into();
        message["last_employment"]["end_date"] = (*day).into();
        let key = format!("3f2504e0-4f89-41d3-9a0c-0305e82c331{index}");
        visitor.wait(0, 0).await;
        visitor
            .post("/test/clock", &json!({ "advance_seconds": 60 }))
            .await
            .expect(200);
        visitor
            .send_json(
                "POST",
                "/api/v1/claims",
                &[("idempotency-key", &key)],
                &message,
            )
            .await
            .expect(201);
    }
    let mut found = Vec::new();
    let mut path = "/api/v1/claims?limit=2".to_owned();
    loop {
        let page = visitor.get(&path).await.expect(200).json();
        let items = page["items"].as_array().expect("items").clone();
        found.extend(
            items
                .iter()
                .map(|item| item["submitted_at"].as_str().expect("a moment").to_owned()),
        );
        let Some(cursor) = page["next_cursor"].as_str() else {
            break;
        };
        path = format!("/api/v1/claims?limit=2&cursor={cursor}");
    }
    assert_eq!(found.len(), 3);
    assert!(found.is_sorted_by(|a, b| a >= b), "{found:?}");
    for query in ["limit=0", "limit=101", "limit=x", "cursor=x"] {
        visitor
            .get(&format!("/api/v1/claims?{query}"))
            .await
            .expect(400);
    }
}
