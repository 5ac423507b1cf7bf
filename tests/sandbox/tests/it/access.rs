use crate::support::NOW;
use crate::support::Visitor;
use crate::support::claim;
use crate::support::draft;
use crate::support::sandbox;
use crate::support::settings;
use serde_json::json;
use sportello_sandbox::sandbox::Sandbox;

const PERSONAL: [&str; 6] = [
    "/api/v1/session",
    "/api/v1/registers",
    "/api/v1/drafts/naspi",
    "/api/v1/documents",
    "/api/v1/claims",
    "/api/v1/claims/claim-paolo-vitale",
];

#[tokio::test]
async fn nobody_sees_anything_without_a_session() {
    let visitor = Visitor::anonymous(&sandbox());
    for path in PERSONAL {
        let answer = visitor.get(path).await.expect(401);
        assert_eq!(
            answer.header("content-type"),
            "application/problem+json",
            "{path}"
        );
        assert_eq!(answer.header("cache-control"), "no-store", "{path}");
    }
}

#[tokio::test]
async fn a_session_ends_after_thirty_minutes_without_a_request() {
    let sandbox = sandbox();
    let visitor = Visitor::logged_in(&sandbox, "giulia-ferri").await;
    for _ in 0..3 {
        visitor
            .post("/test/clock", &json!({ "advance_seconds": 29 * 60 }))
            .await
            .expect(200);
        visitor.get("/api/v1/registers").await.expect(200);
    }
    visitor
        .post("/test/clock", &json!({ "advance_seconds": 30 * 60 }))
        .await
        .expect(200);
    visitor.get("/api/v1/session").await.expect(401);
    visitor
        .post("/test/clock", &json!({ "advance_seconds": -3600 }))
        .await
        .expect(200);
    visitor.get("/api/v1/session").await.expect(401);
}

#[tokio::test]
async fn logout_ends_the_session() {
    let visitor = Visitor::logged_in(&sandbox(), "giulia-ferri").await;
    visitor.delete("/api/v1/session").await.expect(204);
    visitor.get("/api/v1/session").await.expect(401);
}

#[tokio::test]
async fn a_change_needs_the_anti_forgery_value() {
    let mut visitor = Visitor::logged_in(&sandbox(), "giulia-ferri").await;
    visitor.anti_forgery = "of another site".to_owned();
    let answer = visitor.delete("/api/v1/session").await.expect(403);
    assert_eq!(answer.kind(), "urn:sportello:problem:anti-forgery");
    let headers = [("if-none-match", "*")];
    visitor
        .send_json("PUT", "/api/v1/drafts/naspi", &headers, &draft("a"))
        .await
        .expect(403);
    visitor.get("/api/v1/session").await.expect(200);
}

#[tokio::test]
async fn somebody_elses_claim_does_not_exist() {
    let sandbox = sandbox();
    let giulia = Visitor::logged_in(&sandbox, "giulia-ferri").await;
    let key = [("idempotency-key", "3f2504e0-4f89-41d3-9a0c-0305e82c3301")];
    let receipt = giulia
        .send_json("POST", "/api/v1/claims", &key, &claim(&giulia).await)
        .await
        .expect(201)
        .json();
    let path = format!(
        "/api/v1/claims/{}",
        receipt["claim_id"].as_str().expect("a name")
    );
    giulia.get(&path).await.expect(200);
    let marco = Visitor::logged_in(&sandbox, "marco-rinaldi").await;
    for end in ["", "/receipt", "/receipt-document"] {
        marco.get(&format!("{path}{end}")).await.expect(404);
    }
    for end in ["/reviews", "/appeals"] {
        marco
            .post(&format!("{path}{end}"), &json!({ "reasons": "x" }))
            .await
            .expect(404);
    }
    marco
        .post(
            &format!("{path}/documents"),
            &json!({ "document_ids": ["x"] }),
        )
        .await
        .expect(404);
    assert_eq!(marco.get("/api/v1/claims").await.json()["items"], json!([]));
}

#[tokio::test]
async fn requests_are_counted_and_limited() {
    let sandbox = Sandbox::start(&settings(&["--requests-per-minute", "5"])).expect("a sandbox");
    let visitor = Visitor::logged_in(&sandbox, "giulia-ferri").await;
    let answer = visitor.get("/api/v1/session").await.expect(200);
    assert_eq!(
        (
            answer.header("x-ratelimit-limit"),
            answer.header("x-ratelimit-remaining")
        ),
        ("5", "3")
    );
    for _ in 0..3 {
        visitor.get("/api/v1/session").await.expect(200);
    }
    let answer = visitor.get("/api/v1/session").await.expect(429);
    assert!(
        answer
            .header("retry-after")
            .parse::<u32>()
            .is_ok_and(|seconds| (1..=60).contains(&seconds))
    );
    assert_eq!(answer.header("content-type"), "application/problem+json");
    Visitor::logged_in(&sandbox, "marco-rinaldi")
        .await
        .get("/api/v1/session")
        .await
        .expect(200);
}

#[tokio::test]
async fn a_rating_is_anonymous() {
    let visitor = Visitor::anonymous(&sandbox());
    let rating = json!({ "subject": "naspi-claim", "stars": 4, "aspect": "clear_instructions", "comment": "Grazie" });
    visitor.post("/api/v1/ratings", &rating).await.expect(204);
    visitor
        .post(
            "/api/v1/ratings",
            &json!({ "subject": "naspi-claim", "stars": 6 }),
        )
        .await
        .expect(422);
    visitor
        .post(
            "/api/v1/ratings",
            &json!({ "subject": "naspi-claim", "stars": 3, "who": "me" }),
        )
        .await
        .expect(422);
}

#[tokio::test]
async fn the_controls_are_off_unless_asked_for() {
    let mut without = settings(&[]);
    without.test_controls = false;
    let visitor = Visitor::anonymous(&Sandbox::start(&without).expect("a sandbox"));
    for path in ["/test/reset", "/test/clock", "/test/faults"] {
        let status = visitor.post(path, &json!({})).await.status;
        assert!(matches!(status, 404 | 405), "{path} {status}");
    }
    visitor.get("/test/clock").await.expect(404);
}

#[tokio::test]
async fn a_reset_forgets_everything() {
    let sandbox = sandbox();
    let visitor = Visitor::logged_in(&sandbox, "giulia-ferri").await;
    visitor.wait(3, 0).await;
    visitor.post("/test/reset", &json!({})).await.expect(204);
    let clock = visitor.get("/test/clock").await.expect(200).json();
    assert!(
        clock["now"]
            .as_str()
            .is_some_and(|now| now[..16] == NOW[..16]),
        "{clock}"
    );
    visitor.get("/api/v1/session").await.expect(401);
    Visitor::logged_in(&sandbox, "paolo-vitale")
        .await
        .get("/api/v1/claims/claim-paolo-vitale")
        .await
        .expect(200);
}
