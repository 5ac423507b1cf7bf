use crate::support::PDF;
use crate::support::Visitor;
use crate::support::claim;
use crate::support::pdf_form;
use crate::support::sandbox;
use serde_json::json;

/// The scanners' test string without its first byte.
const VIRUS: &[u8] = b"5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

#[tokio::test]
async fn kept_listed_and_deleted() {
    let sandbox = sandbox();
    let visitor = Visitor::logged_in(&sandbox, "elena-conti").await;
    let document = visitor
        .upload(pdf_form("just_cause_proof", PDF))
        .await
        .expect(201)
        .json();
    assert_eq!(document["name"], "prova.pdf");
    assert_eq!(
        (&document["kind"], &document["media_type"]),
        (&"just_cause_proof".into(), &"application/pdf".into())
    );
    assert_eq!(
        visitor.get("/api/v1/documents").await.expect(200).json()["items"][0],
        document
    );
    let path = format!(
        "/api/v1/documents/{}",
        document["document_id"].as_str().expect("a name")
    );
    let giulia = Visitor::logged_in(&sandbox, "giulia-ferri").await;
    giulia.delete(&path).await.expect(404);
    let content = format!("{path}/content");
    giulia.get(&content).await.expect(404);
    assert_eq!(
        visitor.get(&content).await.expect(200).json()["content"],
        "JVBERi0xLjcKd2hhdGV2ZXIKJSVFT0YK"
    );
    visitor.delete(&path).await.expect(204);
    visitor.delete(&path).await.expect(404);
}

#[tokio::test]
async fn each_fault_has_its_own_answer() {
    let visitor = Visitor::logged_in(&sandbox(), "elena-conti").await;
    let check = async |form: (String, Vec<u8>), status: u16, kind: &str| {
        let answer = visitor.upload(form).await.expect(status);
        assert_eq!(answer.kind(), kind);
    };
    let large = [PDF, &vec![b' '; 10 * 1024 * 1024]].concat();
    check(
        pdf_form("x", b""),
        422,
        "urn:sportello:problem:document-empty",
    )
    .await;
    check(
        pdf_form("x", b"PK\x03\x04"),
        415,
        "urn:sportello:problem:document-type",
    )
    .await;
    check(
        pdf_form("x", &large),
        413,
        "urn:sportello:problem:document-too-large",
    )
    .await;
    let virus = [b"X".as_slice(), VIRUS].concat();
    let in_pdf = [PDF, VIRUS].concat();
    for infected in [&virus, &in_pdf] {
        check(
            pdf_form("x", infected),
            422,
            "urn:sportello:problem:document-infected",
        )
        .await;
    }
    check(
        pdf_form(
            "x",
            b"%PDF-1.7\ntrailer<</Root 1 0 R/Encrypt 5 0 R>>\n%%EOF",
        ),
        422,
        "urn:sportello:problem:document-encrypted",
    )
    .await;
    let huge = [PDF, &vec![b' '; 12 * 1024 * 1024]].concat();
    check(
        pdf_form("x", &huge),
        413,
        "urn:sportello:problem:document-too-large",
    )
    .await;
    for no_kind in ["", "true", "0", "Photo"] {
        check(
            pdf_form(no_kind, PDF),
            422,
            "urn:sportello:problem:invalid-content",
        )
        .await;
    }
    check(
        (
            "multipart/form-data; boundary=line".to_owned(),
            b"--line--\r\n".to_vec(),
        ),
        400,
        "about:blank",
    )
    .await;
    check(
        ("application/json".to_owned(), b"{}".to_vec()),
        415,
        "about:blank",
    )
    .await;
    let exact = [PDF, &vec![b' '; 10 * 1024 * 1024 - PDF.len()]].concat();
    visitor.upload(pdf_form("x", &exact)).await.expect(201);
}

/// The same content twice for one thing is refused and says which it is; for another thing, or of another person, it is not.
#[tokio::test]
async fn the_same_twice() {
    let sandbox = sandbox();
    let visitor = Visitor::logged_in(&sandbox, "elena-conti").await;
    let first = visitor.upload(pdf_form("x", PDF)).await.expect(201).json();
    let path = format!(
        "/api/v1/documents/{}",
        first["document_id"].as_str().expect("a name")
    );
    let again = visitor.upload(pdf_form("x", PDF)).await.expect(409);
    assert_eq!(again.kind(), "urn:sportello:problem:document-duplicate");
    assert_eq!(again.json()["instance"], path.as_str());
    visitor.upload(pdf_form("y", PDF)).await.expect(201);
    visitor
        .upload(pdf_form("x", &[PDF, b"\n"].concat()))
        .await
        .expect(201);
    Visitor::logged_in(&sandbox, "giulia-ferri")
        .await
        .upload(pdf_form("x", PDF))
        .await
        .expect(201);
    visitor.delete(&path).await.expect(204);
    visitor.upload(pdf_form("x", PDF)).await.expect(201);
}

#[tokio::test]
async fn what_the_person_does_not_send_is_not_asked_for() {
    let sandbox = sandbox();
    let visitor = Visitor::logged_in(&sandbox, "elena-conti").await;
    let mut message = claim(&visitor).await;
    let absent = |reason: &str, words: &str| json!([{ "kind": "just_cause_proof", "absence": { "reason": reason, "words": words } }]);
    let key = [("idempotency-key", "3f2504e0-4f89-41d3-9a0c-0305e82c3301")];
    let document = visitor
        .upload(pdf_form("just_cause_proof", PDF))
        .await
        .expect(201)
        .json();
    let mut with_file = absent("not_sent", "Persa");
    with_file[0]["document_id"] = document["document_id"].clone();
    let mut twice = absent("not_sent", "Persa");
    twice
        .as_array_mut()
        .expect("a list")
        .push(json!({ "kind": "just_cause_proof" }));
    for wrong in [
        absent("not_sent", ""),
        absent("not_sent", "  "),
        absent("not_sent", &"a".repeat(301)),
        absent("forgotten", "Persa"),
        with_file,
        twice,
    ] {
        message["documents"] = wrong;
        visitor
            .send_json("POST", "/api/v1/claims", &key, &message)
            .await
            .expect(422);
    }
    message["documents"] = absent("already_given", "Con la denuncia del 2025");
    let receipt = visitor
        .send_json("POST", "/api/v1/claims", &key, &message)
        .await
        .expect(201)
        .json();
    assert_eq!(receipt["documents_to_send"], json!([]));
    visitor.wait(12, 1).await;
    let visitor = Visitor::logged_in(&sandbox, "elena-conti").await;
    let path = format!(
        "/api/v1/claims/{}",
        receipt["claim_id"].as_str().expect("a name")
    );
    let case = visitor.get(&path).await.expect(200).json();
    assert_eq!(case["state"], "accolta");
    let events = case["events"].as_array().expect("events");
    let asked = events
        .iter()
        .any(|event| event["kind"] == "documents_requested");
    assert!(!asked, "{events:?}");
}
