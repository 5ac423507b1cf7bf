use crate::support::Visitor;
use crate::support::assegno_unico;
use crate::support::sandbox;
use serde_json::Value;
use serde_json::json;
use sportello_sandbox::sandbox::Sandbox;

const KEY: [(&str, &str); 1] = [("idempotency-key", "3f2504e0-4f89-41d3-9a0c-0305e82c3301")];
const ACCOUNT: &str = "IT60X0542811101000000123456";

/// Ilaria asks for half; the path of her case.
async fn claimed(sandbox: &Sandbox, account: Option<&str>) -> String {
    let visitor = Visitor::logged_in(sandbox, "ilaria-bassi").await;
    let mut claim = assegno_unico(&visitor).await;
    claim["request"]["split"] = "half".into();
    if let Some(account) = account {
        claim["request"]["second_parent"]["iban"] = account.into();
    }
    let receipt = visitor
        .send_json("POST", "/api/v1/claims", &KEY, &claim)
        .await
        .expect(201)
        .json();
    format!(
        "/api/v1/claims/{}",
        receipt["claim_id"].as_str().expect("a name")
    )
}

async fn case(sandbox: &Sandbox, path: &str, days: i64) -> Value {
    Visitor::anonymous(sandbox).wait(days, 1).await;
    let visitor = Visitor::logged_in(sandbox, "ilaria-bassi").await;
    visitor.get(path).await.expect(200).json()
}

async fn waiting(visitor: &Visitor) -> Vec<Value> {
    let list = visitor
        .get("/api/v1/confirmations")
        .await
        .expect(200)
        .json();
    list["items"].as_array().expect("items").clone()
}

fn place(confirmation: &Value) -> String {
    format!(
        "/api/v1/confirmations/{}",
        confirmation["confirmation_id"].as_str().expect("a name")
    )
}

#[tokio::test]
async fn half_waits_for_the_second_parent() {
    let sandbox = sandbox();
    let path = claimed(&sandbox, None).await;
    let at_first = case(&sandbox, &path, 13).await;
    assert_eq!(
        (&at_first["state"], &at_first["turn"]),
        (&"protocollata".into(), &"second_parent".into())
    );
    assert_eq!(
        at_first["assegno_unico"]["confirmation"],
        json!({ "state": "waiting", "asked_at": at_first["receipt"]["submitted_at"], "answer_by": "2026-12-25" })
    );
    let pietro = Visitor::logged_in(&sandbox, "pietro-neri").await;
    let items = waiting(&pietro).await;
    assert_eq!(items.len(), 1);
    assert_eq!(items[0]["applicant_name"], "Ilaria Bassi");
    assert_eq!(items[0]["children"][0]["given_name"], "Viola");
    assert!(items[0].get("iban").is_none());
    let place = place(&items[0]);
    let accept = json!({ "answer": "accept", "iban": ACCOUNT });
    // Without an account, with a wrong one, or by somebody else.
    pietro
        .post(&place, &json!({ "answer": "accept" }))
        .await
        .expect(422);
    pietro
        .post(
            &place,
            &json!({ "answer": "accept", "iban": "IT60X0542811101000000123457" }),
        )
        .await
        .expect(422);
    pietro
        .post(&place, &json!({ "answer": "refuse", "iban": ACCOUNT }))
        .await
        .expect(422);
    let simone = Visitor::logged_in(&sandbox, "simone-galli").await;
    simone.post(&place, &accept).await.expect(404);
    pietro.post(&place, &accept).await.expect(204);
    pietro.post(&place, &accept).await.expect(204);
    let other = pietro
        .post(&place, &json!({ "answer": "refuse" }))
        .await
        .expect(409);
    assert_eq!(other.kind(), "urn:sportello:problem:wrong-state");
    assert!(waiting(&pietro).await.is_empty());
    let answered = case(&sandbox, &path, 0).await;
    assert_eq!(
        (&answered["state"], &answered["turn"]),
        (&"protocollata".into(), &"inps".into())
    );
    let decided = case(&sandbox, &path, 1).await;
    assert_eq!(decided["state"], "accolta");
    let decision = &decided["assegno_unico"]["decision"];
    assert_eq!(
        (
            &decision["monthly_total"]["amount"],
            &decision["monthly_share"]["amount"]
        ),
        (&"407.60".into(), &"203.80".into())
    );
    assert_eq!(
        decided["assegno_unico"]["request"]["second_parent"]["iban"],
        ACCOUNT
    );
}

#[tokio::test]
async fn the_account_the_applicant_gave_is_enough() {
    let sandbox = sandbox();
    claimed(&sandbox, Some(ACCOUNT)).await;
    let pietro = Visitor::logged_in(&sandbox, "pietro-neri").await;
    let items = waiting(&pietro).await;
    assert_eq!(items[0]["iban"], ACCOUNT);
    pietro
        .post(&place(&items[0]), &json!({ "answer": "accept" }))
        .await
        .expect(204);
}

#[tokio::test]
async fn a_refusal_ends_the_claim() {
    let sandbox = sandbox();
    let path = claimed(&sandbox, None).await;
    let pietro = Visitor::logged_in(&sandbox, "pietro-neri").await;
    let items = waiting(&pietro).await;
    pietro
        .post(&place(&items[0]), &json!({ "answer": "refuse" }))
        .await
        .expect(204);
    let decided = case(&sandbox, &path, 12).await;
    assert_eq!(
        (&decided["state"], &decided["refusal_reasons"]),
        (&"rifiutata".into(), &json!(["second_parent_refused"]))
    );
}

#[tokio::test]
async fn without_an_answer_the_applicants_half_is_decided() {
    let sandbox = sandbox();
    let path = claimed(&sandbox, None).await;
    let pietro = Visitor::logged_in(&sandbox, "pietro-neri").await;
    let items = waiting(&pietro).await;
    let last_day = case(&sandbox, &path, 30).await;
    assert_eq!(last_day["turn"], "second_parent");
    let decided = case(&sandbox, &path, 2).await;
    assert_eq!(decided["state"], "accolta");
    assert_eq!(decided["assegno_unico"]["confirmation"]["state"], "silent");
    assert_eq!(
        decided["assegno_unico"]["decision"]["monthly_share"]["amount"],
        "203.80"
    );
    let pietro = Visitor::logged_in(&sandbox, "pietro-neri").await;
    assert!(waiting(&pietro).await.is_empty());
    pietro
        .post(&place(&items[0]), &json!({ "answer": "refuse" }))
        .await
        .expect(409);
}

#[tokio::test]
async fn one_waits_from_the_beginning() {
    let visitor = Visitor::logged_in(&sandbox(), "simone-galli").await;
    let items = waiting(&visitor).await;
    assert_eq!(items.len(), 1);
    assert_eq!(items[0]["applicant_name"], "Marta Villa");
    assert_eq!(items[0]["confirmation_id"], "signature-marta-villa");
}
