use crate::support::Visitor;
use crate::support::assegno_unico;
use crate::support::pdf_form;
use crate::support::sandbox;
use serde_json::Value;
use serde_json::json;

const KEY: [(&str, &str); 1] = [("idempotency-key", "3f2504e0-4f89-41d3-9a0c-0305e82c3301")];
const OTHER_KEY: [(&str, &str); 1] = [("idempotency-key", "3f2504e0-4f89-41d3-9a0c-0305e82c3302")];

async fn send(visitor: &Visitor, claim: &Value, status: u16) -> crate::support::Answer {
    visitor
        .send_json("POST", "/api/v1/claims", &KEY, claim)
        .await
        .expect(status)
}

fn path(receipt: &Value) -> String {
    format!(
        "/api/v1/claims/{}",
        receipt["claim_id"].as_str().expect("a name")
    )
}

#[tokio::test]
async fn accepted_with_the_amount_of_the_children() {
    let check = async |login_name: &str, total: &str, isee: Value| {
        let sandbox = sandbox();
        let visitor = Visitor::logged_in(&sandbox, login_name).await;
        let claim = assegno_unico(&visitor).await;
        let receipt = send(&visitor, &claim, 201).await.json();
        assert_eq!(receipt["benefit"], "assegno-unico");
        // Sixty days from the 25th of November.
        assert_eq!(receipt["decide_by"], "2027-01-24");
        visitor.wait(12, 1).await;
        let visitor = Visitor::logged_in(&sandbox, login_name).await;
        let case = visitor.get(&path(&receipt)).await.expect(200).json();
        assert_eq!(case["state"], "accolta", "{login_name}");
        assert!(case.get("domanda_naspi").is_none());
        let decision = &case["assegno_unico"]["decision"];
        assert_eq!(decision["monthly_total"]["amount"], total, "{login_name}");
        assert_eq!(decision["monthly_share"], decision["monthly_total"]);
        assert_eq!(decision["start_date"], "2026-12-01");
        assert_eq!(decision["isee"]["amount"], isee, "{login_name}");
        let kinds: Vec<&Value> = case["events"]
            .as_array()
            .expect("events")
            .iter()
            .map(|event| &event["kind"])
            .collect();
        assert_eq!(kinds, ["submitted", "taken_in_charge", "accepted"]);
        let list = visitor.get("/api/v1/claims").await.expect(200).json();
        assert_eq!(list["items"][0]["benefit"], "assegno-unico");
    };
    check("ilaria-bassi", "407.60", "16420.55".into()).await;
    // 19 years, and a minor with a severe disability: 83.5 + 171.2 + 110.6 at the 56th step of the table.
    check("laura-fiore", "365.30", "23980.00".into()).await;
    // The least, without an ISEE.
    check("nadia-rossetti", "58.30", Value::Null).await;
}

#[tokio::test]
async fn what_breaks_a_rule_is_refused() {
    let visitor = Visitor::logged_in(&sandbox(), "laura-fiore").await;
    let whole = assegno_unico(&visitor).await;
    let check = async |pointer: &str, value: Value| {
        let mut wrong = whole.clone();
        let (place, name) = pointer.rsplit_once('/').expect("a name");
        let place = wrong.pointer_mut(place).expect("a place of the message");
        match place {
            Value::Array(list) => list[name.parse::<usize>().expect("a place")] = value,
            place => place[name] = value,
        }
        let answer = send(&visitor, &wrong, 422).await;
        assert_eq!(
            answer.kind(),
            "urn:sportello:problem:invalid-content",
            "{pointer}"
        );
    };
    check("/declaration_made", false.into()).await;
    check("/second_parent_informed", false.into()).await;
    check("/benefit", "carta-disabilita".into()).await;
    check("/benefit", "naspi".into()).await;
    check("/unknown", true.into()).await;
    check("/documents", json!([{ "kind": "just_cause_proof" }])).await;
    check("/request/role", "child_of_age".into()).await;
    check("/request/role", "guardian".into()).await;
    check("/request/applicant_tax_code", "RNLMRC79S02L219Y".into()).await;
    check("/request/iban", "IT60X0542811101000000123457".into()).await;
    check("/request/children", json!([])).await;
    check(
        "/request/children/1",
        whole["request"]["children"][0].clone(),
    )
    .await;
    check("/request/children/0/tax_code", "MNCGRG07C42L219X".into()).await;
    check("/request/children/0/birth_date", "2007-03-03".into()).await;
    check("/request/children/0/activity", Value::Null).await;
    check("/request/children/0/activity", "sleeps".into()).await;
    check("/request/children/1/activity", "studies".into()).await;
    check("/request/second_parent", Value::Null).await;
    check("/request/second_parent/absence", "unknown".into()).await;
    check("/request/second_parent/tax_code", Value::Null).await;
    let own = whole["request"]["applicant_tax_code"].clone();
    check("/request/second_parent/tax_code", own).await;
    check(
        "/request/second_parent/iban",
        "IT60X0542811101000000123456".into(),
    )
    .await;
    check(
        "/request/second_parent",
        json!({ "tax_code": whole["request"]["second_parent"]["tax_code"], "iban": "IT00" }),
    )
    .await;
    send(&visitor, &whole, 201).await;
    let again = visitor
        .send_json("POST", "/api/v1/claims", &OTHER_KEY, &whole)
        .await
        .expect(409);
    assert_eq!(again.kind(), "urn:sportello:problem:claim-exists");
}

#[tokio::test]
async fn a_child_of_age_asks_for_themself() {
    let sandbox = sandbox();
    let visitor = Visitor::logged_in(&sandbox, "giorgia-mancini").await;
    let mut claim = assegno_unico(&visitor).await;
    let person = visitor.get("/api/v1/registers").await.json()["person"].clone();
    claim["request"]["role"] = "child_of_age".into();
    claim["request"]["children"] = json!([{
        "tax_code": person["tax_code"],
        "given_name": person["given_name"],
        "family_name": person["family_name"],
        "birth_date": person["birth_date"],
        "disability": "none",
        "lives_with_applicant": true,
        "activity": "civil_service",
    }]);
    send(&visitor, &claim, 422).await;
    claim["request"]
        .as_object_mut()
        .expect("an object")
        .remove("second_parent");
    send(&visitor, &claim, 201).await;
}

#[tokio::test]
async fn refused_without_the_requirements() {
    let sandbox = sandbox();
    let visitor = Visitor::logged_in(&sandbox, "ilaria-bassi").await;
    let mut claim = assegno_unico(&visitor).await;
    claim["requirements_met"] = false.into();
    let receipt = send(&visitor, &claim, 201).await.json();
    visitor.wait(12, 1).await;
    let visitor = Visitor::logged_in(&sandbox, "ilaria-bassi").await;
    let case = visitor.get(&path(&receipt)).await.expect(200).json();
    assert_eq!(
        (&case["state"], &case["refusal_reasons"]),
        (&"rifiutata".into(), &json!(["requirements_not_met"]))
    );
    // A refused claim is in nobody's way.
    claim["requirements_met"] = true.into();
    visitor
        .send_json("POST", "/api/v1/claims", &OTHER_KEY, &claim)
        .await
        .expect(201);
}

#[tokio::test]
async fn documents_of_its_own_kinds() {
    let visitor = Visitor::logged_in(&sandbox(), "nadia-rossetti").await;
    let document = visitor
        .upload(pdf_form("custody_order", b"%PDF-1.7"))
        .await
        .expect(201)
        .json();
    let mut claim = assegno_unico(&visitor).await;
    claim["request"]["second_parent"]["absence"] = "sole_custody".into();
    claim["documents"] =
        json!([{ "kind": "custody_order", "document_id": document["document_id"] }]);
    let receipt = send(&visitor, &claim, 201).await.json();
    assert_eq!(receipt["documents_to_send"], json!([]));
    let pdf = visitor
        .get(&format!("{}/receipt-document", path(&receipt)))
        .await
        .expect(200);
    let name = format!(
        "attachment; filename=\"assegno-unico-{}.pdf\"",
        receipt["domus_number"].as_str().expect("a number")
    );
    assert_eq!(pdf.header("content-disposition"), name);
    let pdf = lopdf::Document::load_mem(&pdf.body).expect("a PDF");
    let text = pdf.extract_text(&[1]).expect("text").replace('\n', "");
    assert!(
        text.contains("Ricevuta della domanda di Assegno unico"),
        "{text}"
    );
}

#[tokio::test]
async fn each_benefit_has_its_draft_with_its_number() {
    let visitor = Visitor::logged_in(&sandbox(), "ilaria-bassi").await;
    let opening = [("if-none-match", "*")];
    let mut numbers = Vec::new();
    for benefit in ["naspi", "assegno-unico", "carta-disabilita"] {
        let draft = visitor
            .send_json(
                "PUT",
                &format!("/api/v1/drafts/{benefit}"),
                &opening,
                &crate::support::draft(benefit),
            )
            .await
            .expect(201)
            .json();
        numbers.push(draft["domus_number"].clone());
    }
    let claim = assegno_unico(&visitor).await;
    let receipt = send(&visitor, &claim, 201).await.json();
    assert_eq!(receipt["domus_number"], numbers[1]);
    visitor
        .get("/api/v1/drafts/assegno-unico")
        .await
        .expect(404);
    for benefit in ["naspi", "carta-disabilita"] {
        let path = format!("/api/v1/drafts/{benefit}");
        let draft = visitor.get(&path).await.expect(200).json();
        assert_eq!(draft["content"]["answers"]["email"], benefit);
    }
}

#[tokio::test]
async fn last_years_claim_is_there_to_start_from() {
    let visitor = Visitor::logged_in(&sandbox(), "caterina-orlando").await;
    let registers = visitor.get("/api/v1/registers").await.expect(200).json();
    let earlier = &registers["last_year_claim"];
    assert_eq!(earlier["claim_id"], "claim-caterina-orlando");
    assert_eq!(
        earlier["provenance"],
        json!({ "register": "earlier_claim", "as_of": "2025-10-21" })
    );
    let request = &earlier["request"];
    assert_eq!(request["children"].as_array().map(Vec::len), Some(2));
    assert_eq!(request["split"], "whole");
    // It can be sent as it is.
    let mut claim = assegno_unico(&visitor).await;
    claim["request"] = request.clone();
    send(&visitor, &claim, 201).await;
    let ilaria = Visitor::logged_in(&sandbox(), "ilaria-bassi").await;
    let registers = ilaria.get("/api/v1/registers").await.expect(200).json();
    assert!(registers.get("last_year_claim").is_none());
    assert_eq!(
        registers["household"]["isee"]["indicator"]["amount"],
        "16420.55"
    );
    assert_eq!(registers["household"]["isee"]["end_date"], "2026-12-31");
    assert_eq!(registers["household"]["provenance"]["register"], "dsu");
}
