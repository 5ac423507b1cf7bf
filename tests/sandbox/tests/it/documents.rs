use crate::support::Visitor;
use crate::support::pdf_form;
use crate::support::sandbox;

const PDF: &[u8] = b"%PDF-1.7\nwhatever";

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
        "JVBERi0xLjcKd2hhdGV2ZXI="
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
    let huge = [PDF, &vec![b' '; 12 * 1024 * 1024]].concat();
    check(
        pdf_form("x", &huge),
        413,
        "urn:sportello:problem:document-too-large",
    )
    .await;
    check(
        pdf_form("", PDF),
        422,
        "urn:sportello:problem:invalid-content",
    )
    .await;
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
