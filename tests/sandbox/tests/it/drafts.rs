use crate::support::Visitor;
use crate::support::draft;
use crate::support::sandbox;

const DRAFT: &str = "/api/v1/drafts/naspi";
const OPENING: [(&str, &str); 1] = [("if-none-match", "*")];

#[tokio::test]
async fn two_tabs_cannot_write_over_each_other() {
    let visitor = Visitor::logged_in(&sandbox(), "giulia-ferri").await;
    visitor.get(DRAFT).await.expect(404);
    visitor
        .send_json("PUT", DRAFT, &[], &draft("a"))
        .await
        .expect(428);
    let opened = visitor
        .send_json("PUT", DRAFT, &OPENING, &draft("a"))
        .await
        .expect(201);
    let first = opened.header("etag").to_owned();
    let number = opened.json()["domus_number"].clone();

    let from_first = [("if-match", first.as_str())];
    let changed = visitor
        .send_json("PUT", DRAFT, &from_first, &draft("b"))
        .await
        .expect(200);
    assert_ne!(changed.header("etag"), first);
    let stale = visitor
        .send_json("PUT", DRAFT, &from_first, &draft("c"))
        .await
        .expect(412);
    assert_eq!(stale.kind(), "urn:sportello:problem:draft-changed");
    let again = visitor
        .send_json("PUT", DRAFT, &OPENING, &draft("d"))
        .await
        .expect(412);
    assert_eq!(again.kind(), "urn:sportello:problem:draft-changed");

    let read = visitor.get(DRAFT).await.expect(200);
    assert_eq!(read.header("etag"), changed.header("etag"));
    assert_eq!(
        (&read.json()["domus_number"], &read.json()["content"]),
        (&number, &draft("b"))
    );
}

#[tokio::test]
async fn a_draft_opened_again_is_another_one() {
    let visitor = Visitor::logged_in(&sandbox(), "giulia-ferri").await;
    let first = visitor
        .send_json("PUT", DRAFT, &OPENING, &draft("a"))
        .await
        .expect(201);
    visitor.delete(DRAFT).await.expect(204);
    visitor.delete(DRAFT).await.expect(404);
    let second = visitor
        .send_json("PUT", DRAFT, &OPENING, &draft("a"))
        .await
        .expect(201);
    assert_ne!(first.header("etag"), second.header("etag"));
    let stale = [("if-match", first.header("etag"))];
    visitor
        .send_json("PUT", DRAFT, &stale, &draft("b"))
        .await
        .expect(412);
}

#[tokio::test]
async fn a_draft_is_kept_for_sixty_days() {
    let sandbox = sandbox();
    let visitor = Visitor::logged_in(&sandbox, "giulia-ferri").await;
    let opened = visitor
        .send_json("PUT", DRAFT, &OPENING, &draft("a"))
        .await
        .expect(201)
        .json();
    assert!(
        opened["expires_at"]
            .as_str()
            .is_some_and(|at| at.starts_with("2027-01-24T09:00")),
        "{opened}"
    );
    visitor.wait(60, 0).await;
    let visitor = Visitor::logged_in(&sandbox, "giulia-ferri").await;
    visitor.get(DRAFT).await.expect(200);
    visitor.wait(0, 1).await;
    let visitor = Visitor::logged_in(&sandbox, "giulia-ferri").await;
    // That there was one is told until the person begins again, or has it forgotten.
    let gone = visitor.get(DRAFT).await.expect(410);
    assert_eq!(gone.kind(), "urn:sportello:problem:draft-expired");
    assert_eq!(gone.json()["expired_at"], opened["expires_at"]);
    visitor
        .send_json("PUT", DRAFT, &OPENING, &draft("b"))
        .await
        .expect(201);
    visitor.wait(61, 0).await;
    let visitor = Visitor::logged_in(&sandbox, "giulia-ferri").await;
    visitor.get(DRAFT).await.expect(410);
    visitor.delete(DRAFT).await.expect(204);
    visitor.get(DRAFT).await.expect(404);
}

#[tokio::test]
async fn each_person_has_their_own() {
    let sandbox = sandbox();
    let giulia = Visitor::logged_in(&sandbox, "giulia-ferri").await;
    giulia
        .send_json("PUT", DRAFT, &OPENING, &draft("a"))
        .await
        .expect(201);
    Visitor::logged_in(&sandbox, "marco-rinaldi")
        .await
        .get(DRAFT)
        .await
        .expect(404);
}

#[tokio::test]
async fn only_what_the_contract_says_is_taken() {
    let visitor = Visitor::logged_in(&sandbox(), "giulia-ferri").await;
    let check = async |change: fn(&mut serde_json::Value)| {
        let mut content = draft("a");
        change(&mut content);
        let answer = visitor
            .send_json("PUT", DRAFT, &OPENING, &content)
            .await
            .expect(422);
        assert_eq!(answer.kind(), "urn:sportello:problem:invalid-content");
    };
    check(|content| content["journey_version"] = 0.into()).await;
    check(|content| content["step"] = "x".repeat(61).into()).await;
    check(|content| content["other"] = true.into()).await;
    check(|content| content["answers"]["email"] = "x".repeat(4001).into()).await;
    check(|content| {
        for index in 0..201 {
            content["answers"][format!("q{index}")] = "x".into();
        }
    })
    .await;
    visitor.get("/api/v1/drafts/pension").await.expect(404);
}
