use crate::support::Answer;
use crate::support::PDF;
use crate::support::Visitor;
use crate::support::sandbox;
use axum::body::Body;
use serde_json::json;

const PATH: &str = "/api/v1/uploads/3f2504e0-4f89-41d3-9a0c-000000000001";
const OFFSET: &str = "urn:sportello:problem:upload-offset";
/// The largest piece, in bytes.
const PIECE: usize = 512 * 1024;

async fn begin(visitor: &Visitor, size: usize) -> Answer {
    let start = json!({ "kind": "just_cause_proof", "name": "prova.pdf", "size_bytes": size });
    visitor.send_json("PUT", PATH, &[], &start).await
}

async fn piece(visitor: &Visitor, offset: usize, bytes: &[u8]) -> Answer {
    piece_of(visitor, PATH, offset, bytes).await
}

async fn piece_of(visitor: &Visitor, path: &str, offset: usize, bytes: &[u8]) -> Answer {
    let request = visitor
        .request("PATCH", path)
        .header("content-type", "application/octet-stream")
        .header("upload-offset", offset)
        .body(Body::from(bytes.to_vec()))
        .expect("a request");
    visitor.send(request).await
}

async fn complete(visitor: &Visitor) -> Answer {
    let path = format!("{PATH}/document");
    visitor.post(&path, &json!({})).await
}

#[tokio::test]
async fn goes_on_after_a_break() {
    let visitor = Visitor::logged_in(&sandbox(), "elena-conti").await;
    let content = [PDF, &vec![b' '; PIECE], PDF].concat();
    let check = |answer: Answer, received: usize| {
        assert_eq!(answer.expect(200).json()["received_bytes"], received);
    };
    check(begin(&visitor, content.len()).await, 0);
    let (first, rest) = content.split_at(PIECE);
    check(piece(&visitor, 0, first).await, PIECE);
    // The answer was lost, and the app asks how much has come.
    assert_eq!(piece(&visitor, 0, first).await.expect(409).kind(), OFFSET);
    assert_eq!(complete(&visitor).await.expect(409).kind(), OFFSET);
    check(begin(&visitor, content.len()).await, PIECE);
    check(piece(&visitor, PIECE, rest).await, content.len());
    let document = complete(&visitor).await.expect(201).json();
    assert_eq!(document["size_bytes"], content.len());
    assert_eq!(document["media_type"], "application/pdf");
    // Asked again, it is the same document.
    assert_eq!(complete(&visitor).await.expect(201).json(), document);
    check(begin(&visitor, content.len()).await, content.len());
    let listed = visitor.get("/api/v1/documents").await.expect(200).json();
    assert_eq!(listed["items"], json!([document]));
}

#[tokio::test]
async fn is_its_persons_alone_and_not_kept_for_ever() {
    let sandbox = sandbox();
    let visitor = Visitor::logged_in(&sandbox, "elena-conti").await;
    begin(&visitor, PDF.len()).await.expect(200);
    let giulia = Visitor::logged_in(&sandbox, "giulia-ferri").await;
    piece(&giulia, 0, PDF).await.expect(404);
    complete(&giulia).await.expect(404);
    // Hers of the same name is another one.
    begin(&giulia, 5).await.expect(200);
    piece(&visitor, 0, PDF).await.expect(200);
    visitor.wait(61, 0).await;
    let giulia = Visitor::logged_in(&sandbox, "giulia-ferri").await;
    let other = "/api/v1/uploads/3f2504e0-4f89-41d3-9a0c-000000000002";
    let start = json!({ "kind": "x", "name": "y", "size_bytes": 1 });
    giulia
        .send_json("PUT", other, &[], &start)
        .await
        .expect(200);
    let visitor = Visitor::logged_in(&sandbox, "elena-conti").await;
    complete(&visitor).await.expect(404);
}

#[tokio::test]
async fn each_fault_has_its_own_answer() {
    let visitor = Visitor::logged_in(&sandbox(), "elena-conti").await;
    begin(&visitor, PIECE).await.expect(200);
    begin(&visitor, 7).await.expect(409);
    begin(&visitor, 0).await.expect(422);
    begin(&visitor, 10 * 1024 * 1024 + 1).await.expect(422);
    piece(&visitor, 7, b"x").await.expect(409);
    let too_much = vec![b' '; PIECE + 1];
    piece(&visitor, 0, &too_much).await.expect(413);
    let other = "/api/v1/uploads/3f2504e0-4f89-41d3-9a0c-000000000002";
    let start = json!({ "kind": "x", "name": "y", "size_bytes": 1 });
    visitor
        .send_json("PUT", other, &[], &start)
        .await
        .expect(200);
    let beyond = piece_of(&visitor, other, 0, b"xy").await.expect(409);
    assert_eq!(beyond.kind(), OFFSET);
    let headers = [("upload-offset", "0")];
    let words = visitor.send_json("PATCH", PATH, &headers, &json!({})).await;
    words.expect(415);
    let nowhere = visitor
        .request("PATCH", PATH)
        .header("content-type", "application/octet-stream")
        .body(Body::from("x"))
        .expect("a request");
    visitor.send(nowhere).await.expect(400);
    piece(&visitor, 0, &vec![b' '; PIECE]).await.expect(200);
    // What is refused is gone: another try begins anew.
    let refused = complete(&visitor).await.expect(415);
    assert_eq!(refused.kind(), "urn:sportello:problem:document-type");
    complete(&visitor).await.expect(404);
    let path = "/api/v1/uploads/x/document";
    visitor.post(path, &json!({})).await.expect(404);
}

#[tokio::test]
async fn the_same_content_is_taken_once() {
    let visitor = Visitor::logged_in(&sandbox(), "elena-conti").await;
    let form = crate::support::pdf_form("just_cause_proof", PDF);
    let there = visitor.upload(form).await.expect(201).json();
    begin(&visitor, PDF.len()).await.expect(200);
    piece(&visitor, 0, PDF).await.expect(200);
    let refused = complete(&visitor).await.expect(409);
    assert_eq!(refused.kind(), "urn:sportello:problem:document-duplicate");
    let id = there["document_id"].as_str().expect("a name");
    assert_eq!(
        refused.json()["instance"],
        format!("/api/v1/documents/{id}")
    );
}
