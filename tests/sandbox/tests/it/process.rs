use crate::support::PDF;
use crate::support::Visitor;
use crate::support::claim;
use crate::support::pdf_form;
use crate::support::sandbox;
use serde_json::Value;
use serde_json::json;
use sportello_sandbox::sandbox::Sandbox;

const KEY: [(&str, &str); 1] = [("idempotency-key", "3f2504e0-4f89-41d3-9a0c-0305e82c3301")];

/// A person's case, looked at again after some days.
struct Case<'a> {
    sandbox: &'a Sandbox,
    login_name: &'static str,
    path: String,
}

impl<'a> Case<'a> {
    async fn claimed(sandbox: &'a Sandbox, login_name: &'static str, documents: Value) -> Case<'a> {
        let visitor = Visitor::logged_in(sandbox, login_name).await;
        let mut message = claim(&visitor).await;
        message["documents"] = documents;
        let receipt = visitor
            .send_json("POST", "/api/v1/claims", &KEY, &message)
            .await
            .expect(201)
            .json();
        let path = format!(
            "/api/v1/claims/{}",
            receipt["claim_id"].as_str().expect("a name")
        );
        Case {
            sandbox,
            login_name,
            path,
        }
    }

    async fn visitor(&self) -> Visitor {
        Visitor::logged_in(self.sandbox, self.login_name).await
    }

    async fn after_days(&self, days: i64) -> Value {
        self.visitor().await.wait(days, 1).await;
        self.visitor()
            .await
            .get(&self.path)
            .await
            .expect(200)
            .json()
    }

    async fn object(&self, to: &str) -> crate::support::Answer {
        let body = json!({ "reasons": "Ho altri documenti" });
        self.visitor()
            .await
            .post(&format!("{}/{to}", self.path), &body)
            .await
    }
}

fn kinds(case: &Value) -> Vec<&str> {
    let events = case["events"].as_array().expect("events");
    events
        .iter()
        .map(|event| event["kind"].as_str().expect("a kind"))
        .collect()
}

#[tokio::test]
async fn accepted_with_the_amount_of_the_rules() {
    let sandbox = sandbox();
    let case = Case::claimed(&sandbox, "giulia-ferri", json!([])).await;
    let at_first = case.after_days(0).await;
    assert_eq!(
        (&at_first["state"], &at_first["turn"]),
        (&"protocollata".into(), &"inps".into())
    );
    assert_eq!(
        kinds(&case.after_days(1).await),
        ["submitted", "taken_in_charge"]
    );
    let decided = case.after_days(20).await;
    assert_eq!(
        kinds(&decided),
        [
            "submitted",
            "taken_in_charge",
            "contributions_checked",
            "accepted"
        ]
    );
    assert_eq!(
        (&decided["state"], &decided["turn"]),
        (&"accolta".into(), &"nobody".into())
    );
    let state = &decided["domanda_naspi"]["ha_stato_di_accolta_di_domanda_naspi"];
    assert_eq!(state["importo_mensile_iniziale"], 974.25);
    assert_eq!(state["importo_retribuzione_utile_complessiva"], 60000.0);
    assert_eq!(
        (
            &state["numero_settimane_lavorate"],
            &state["contribuzione_post_prestazioni_fruite"]
        ),
        (&200.into(), &200.into())
    );
    // Each step has the date it was due, not the date it was looked at.
    assert_eq!(
        state["data_presentazione_naspi_stato_di_accolta"],
        "2026-12-07"
    );
    let document = &decided["domanda_naspi"];
    assert_eq!(
        document["ha_stato_di_bozza_di_domanda_naspi"]["numero_protocollo_naspi_stato_di_bozza"],
        ""
    );
    assert_eq!(
        document["codice_domanda_naspi"],
        decided["receipt"]["domus_number"]
    );
}

#[tokio::test]
async fn refused_for_the_reasons_of_the_rules() {
    let check = async |login_name: &'static str, reasons: Value| {
        let sandbox = sandbox();
        let case = Case::claimed(&sandbox, login_name, json!([])).await;
        let decided = case.after_days(12).await;
        assert_eq!(
            (&decided["state"], &decided["refusal_reasons"]),
            (&"rifiutata".into(), &reasons),
            "{login_name}"
        );
    };
    check("davide-greco", json!(["voluntary_resignation"])).await;
    check("luca-moretti", json!(["too_few_weeks"])).await;
    check("sara-lombardi", json!(["rule_2025_too_few_weeks"])).await;
}

#[tokio::test]
async fn waits_for_promised_documents() {
    let sandbox = sandbox();
    let case = Case::claimed(
        &sandbox,
        "elena-conti",
        json!([{ "kind": "just_cause_proof" }]),
    )
    .await;
    let waiting = case.after_days(5).await;
    assert_eq!(
        (&waiting["state"], &waiting["turn"]),
        (&"integrazione".into(), &"person".into())
    );
    assert_eq!(
        waiting["document_requests"],
        json!([{ "kind": "just_cause_proof", "send_by": "2026-12-30" }])
    );
    assert_eq!(case.after_days(10).await["state"], "integrazione");
    case.object("reviews").await.expect(409);

    let visitor = case.visitor().await;
    let document = visitor
        .upload(pdf_form("just_cause_proof", PDF))
        .await
        .expect(201)
        .json();
    let path = format!("{}/documents", case.path);
    visitor
        .post(&path, &json!({ "document_ids": ["doc-of-nobody"] }))
        .await
        .expect(422);
    let delivery = json!({ "document_ids": [document["document_id"]] });
    let delivered = visitor.post(&path, &delivery).await.expect(200).json();
    assert_eq!(
        (&delivered["state"], &delivered["document_requests"]),
        (&"protocollata".into(), &json!([]))
    );
    visitor.post(&path, &delivery).await.expect(422);

    assert_eq!(case.after_days(6).await["state"], "protocollata");
    let decided = case.after_days(1).await;
    assert_eq!(decided["state"], "accolta");
    assert_eq!(
        &kinds(&decided)[3..],
        ["documents_requested", "documents_received", "accepted"]
    );
}

#[tokio::test]
async fn decides_without_documents_that_never_come() {
    let sandbox = sandbox();
    let case = Case::claimed(
        &sandbox,
        "elena-conti",
        json!([{ "kind": "just_cause_proof" }]),
    )
    .await;
    let decided = case.after_days(40).await;
    assert_eq!(
        (&decided["state"], &decided["refusal_reasons"]),
        (&"rifiutata".into(), &json!(["documents_missing"]))
    );
    assert_eq!(decided["document_requests"], json!([]));
}

#[tokio::test]
async fn documents_in_time_are_never_asked_for() {
    let sandbox = sandbox();
    let case = Case::claimed(
        &sandbox,
        "elena-conti",
        json!([{ "kind": "just_cause_proof" }]),
    )
    .await;
    let visitor = case.visitor().await;
    let document = visitor
        .upload(pdf_form("just_cause_proof", PDF))
        .await
        .expect(201)
        .json();
    let delivery = json!({ "document_ids": [document["document_id"]] });
    visitor
        .post(&format!("{}/documents", case.path), &delivery)
        .await
        .expect(200);
    let decided = case.after_days(12).await;
    assert!(!kinds(&decided).contains(&"documents_requested"));
    assert_eq!(decided["state"], "accolta");
}

#[tokio::test]
async fn review_and_appeal() {
    let sandbox = sandbox();
    let case = Case::claimed(&sandbox, "davide-greco", json!([])).await;
    assert_eq!(
        case.object("reviews").await.expect(409).kind(),
        "urn:sportello:problem:wrong-state"
    );
    case.object("appeals").await.expect(409);
    case.after_days(12).await;
    let reviewed = case.object("reviews").await.expect(201).json();
    assert_eq!(
        (&reviewed["state"], &reviewed["turn"]),
        (&"riesame".into(), &"inps".into())
    );
    case.object("reviews").await.expect(409);
    assert_eq!(case.after_days(20).await["state"], "rifiutata");
    let appealed = case.object("appeals").await.expect(201).json();
    assert_eq!(appealed["state"], "ricorso");
    assert_eq!(
        kinds(&case.after_days(100).await).last(),
        Some(&"appeal_filed")
    );
}

#[tokio::test]
async fn an_appeal_has_ninety_days() {
    let sandbox = sandbox();
    let case = Case::claimed(&sandbox, "davide-greco", json!([])).await;
    case.after_days(12 + 90).await;
    let appealed = case.after_days(0).await;
    assert_eq!(appealed["state"], "rifiutata");
    case.after_days(1).await;
    assert_eq!(
        case.object("appeals").await.expect(422).kind(),
        "urn:sportello:problem:appeal-too-late"
    );
}
