use crate::support::PDF;
use crate::support::Visitor;
use crate::support::pdf_form;
use crate::support::sandbox;

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
