use crate::support::Visitor;
use crate::support::claim;
use crate::support::sandbox;
use lopdf::Document;
use lopdf::Object;

#[tokio::test]
async fn holds_the_numbers_and_can_be_read_by_everybody() {
    let visitor = Visitor::logged_in(&sandbox(), "giulia-ferri").await;
    let key = [("idempotency-key", "3f2504e0-4f89-41d3-9a0c-0305e82c3301")];
    let receipt = visitor
        .send_json("POST", "/api/v1/claims", &key, &claim(&visitor).await)
        .await
        .expect(201)
        .json();
    let text_of = |name: &str| receipt[name].as_str().expect("text").to_owned();
    let path = format!("/api/v1/claims/{}/receipt-document", text_of("claim_id"));
    for (query, language, days) in [
        ("", "it", ["25 novembre 2026", "20 gennaio 2027"]),
        ("?lang=de", "de", ["25. November 2026", "20. Jänner 2027"]),
        ("?lang=sl", "sl", ["25. november 2026", "20. januar 2027"]),
        ("?lang=fr", "fr", ["25 novembre 2026", "20 janvier 2027"]),
        ("?lang=en", "en", ["25 November 2026", "20 January 2027"]),
    ] {
        let answer = visitor.get(&format!("{path}{query}")).await.expect(200);
        assert_eq!(answer.header("content-type"), "application/pdf");
        let document = Document::load_mem(&answer.body).expect("a PDF");
        let text = document.extract_text(&[1]).expect("text").replace('\n', "");
        let numbers = [
            text_of("domus_number"),
            text_of("protocol_number"),
            receipt["office"]["name"].as_str().expect("text").to_owned(),
        ];
        let facts = ["Giulia Ferri", "NASpI", "FRRGLI91D63A944C"].map(str::to_owned);
        for part in numbers
            .into_iter()
            .chain(facts)
            .chain(days.map(str::to_owned))
        {
            assert!(text.contains(&part), "{part} in {text}");
        }
        let catalog = document.catalog().expect("a catalog");
        assert_eq!(
            catalog.get(b"Lang").and_then(Object::as_str).ok(),
            Some(language.as_bytes())
        );
        let marked = catalog
            .get(b"MarkInfo")
            .and_then(Object::as_dict)
            .and_then(|info| info.get(b"Marked"));
        assert_eq!(marked.and_then(Object::as_bool).ok(), Some(true));
        assert!(catalog.has(b"StructTreeRoot"));
    }
    visitor.get(&format!("{path}?lang=es")).await.expect(400);
}
