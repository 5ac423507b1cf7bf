use crate::support::Visitor;
use crate::support::sandbox;
use serde_json::Value;
use serde_json::json;

async fn items(visitor: &Visitor, path: &str) -> Vec<Value> {
    let found = visitor
        .get(&format!("/api/v1/lookup/{path}"))
        .await
        .expect(200)
        .json();
    found["items"].as_array().expect("items").clone()
}

#[tokio::test]
async fn municipalities_by_name() {
    let visitor = Visitor::logged_in(&sandbox(), "giulia-ferri").await;
    let found = items(&visitor, "municipalities?q=bolog").await;
    assert_eq!(
        found,
        [json!({ "code": "A944", "name": "Bologna", "province": "BO" })]
    );
    assert_eq!(
        items(&visitor, "municipalities?q=forl%C3%AC").await[0]["code"],
        "D704"
    );
    assert!(items(&visitor, "municipalities?q=xyzxyz").await.is_empty());
    assert_eq!(items(&visitor, "municipalities?q=a").await.len(), 20);
    for query in [
        "municipalities",
        "municipalities?q=",
        "offices",
        "offices?municipality=",
    ] {
        visitor
            .get(&format!("/api/v1/lookup/{query}"))
            .await
            .expect(400);
    }
    let nobody = Visitor::anonymous(&sandbox());
    nobody
        .get("/api/v1/lookup/municipalities?q=bologna")
        .await
        .expect(401);
}

#[tokio::test]
async fn employers_by_tax_code() {
    let visitor = Visitor::logged_in(&sandbox(), "matteo-gallo").await;
    let giulia = Visitor::logged_in(&sandbox(), "giulia-ferri").await;
    let job = giulia.get("/api/v1/registers").await.json()["employments"][0].clone();
    let ask = async |tax_code: &Value, status: u16| {
        visitor
            .post("/api/v1/lookup/employers", &json!({ "tax_code": tax_code }))
            .await
            .expect(status)
            .json()
    };
    assert_eq!(
        ask(&job["employer_tax_code"], 200).await,
        json!({ "tax_code": job["employer_tax_code"], "name": "Alba Servizi srl" })
    );
    ask(&"80078750587".into(), 404).await;
    ask(&"x".into(), 422).await;
}

#[tokio::test]
async fn offices_by_municipality() {
    let visitor = Visitor::logged_in(&sandbox(), "giulia-ferri").await;
    let check = async |municipality: &str, expected: Option<&str>| {
        let found = items(&visitor, &format!("offices?municipality={municipality}")).await;
        assert_eq!(
            found.first().and_then(|office| office["name"].as_str()),
            expected,
            "{municipality}"
        );
    };
    check("A944", Some("INPS Bologna")).await;
    check("imola", Some("INPS Bologna")).await;
    check("Bolzano", Some("INPS Bolzano")).await;
    check("Aosta", None).await;
    check("Nowhere", None).await;
}
