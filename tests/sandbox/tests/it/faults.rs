use crate::support::NOW;
use crate::support::Visitor;
use crate::support::claim;
use crate::support::sandbox;
use serde_json::Value;
use serde_json::json;
use sportello_sandbox::sandbox::Sandbox;
use std::net::SocketAddr;
use std::time::Duration;
use std::time::Instant;
use tokio::io::AsyncReadExt;
use tokio::io::AsyncWriteExt;
use tokio::net::TcpListener;
use tokio::net::TcpStream;

async fn order(visitor: &Visitor, route: &str, fault: Value) {
    visitor
        .post("/test/faults", &json!({ "route": route, "fault": fault }))
        .await
        .expect(204);
}

#[tokio::test]
async fn statuses_on_demand() {
    let visitor = Visitor::logged_in(&sandbox(), "giulia-ferri").await;
    let fault = json!({ "kind": "status", "status": 503, "retry_after": 7 });
    visitor
        .post(
            "/test/faults",
            &json!({ "route": "/api/v1/registers", "fault": fault, "times": 2 }),
        )
        .await
        .expect(204);
    visitor.get("/api/v1/session").await.expect(200);
    for _ in 0..2 {
        let answer = visitor.get("/api/v1/registers").await.expect(503);
        assert_eq!(
            (answer.header("retry-after"), answer.header("content-type")),
            ("7", "application/problem+json")
        );
    }
    visitor.get("/api/v1/registers").await.expect(200);
    order(
        &visitor,
        "/api/v1",
        json!({ "kind": "status", "status": 429, "retry_after": 1 }),
    )
    .await;
    visitor.get("/api/v1/session").await.expect(429);
    order(&visitor, "/", json!({ "kind": "status", "status": 500 })).await;
    visitor.delete("/test/faults").await.expect(204);
    visitor.get("/api/v1/session").await.expect(200);
}

#[tokio::test]
async fn after_some_that_went_well() {
    let visitor = Visitor::logged_in(&sandbox(), "giulia-ferri").await;
    let fault = json!({ "kind": "status", "status": 500 });
    let order = json!({ "route": "/api/v1/registers", "fault": fault, "after": 1 });
    visitor.post("/test/faults", &order).await.expect(204);
    for status in [200, 500, 200] {
        visitor.get("/api/v1/registers").await.expect(status);
    }
}

#[tokio::test]
async fn held_until_all_is_forgotten() {
    let visitor = Visitor::logged_in(&sandbox(), "giulia-ferri").await;
    order(&visitor, "/api/v1/registers", json!({ "kind": "hold" })).await;
    let mut held = Box::pin(visitor.get("/api/v1/registers"));
    let short = Duration::from_millis(200);
    tokio::time::timeout(short, &mut held)
        .await
        .expect_err("it came before");
    visitor.delete("/test/faults").await.expect(204);
    held.await.expect(200);
}

#[tokio::test]
async fn only_the_method_asked_for() {
    let visitor = Visitor::logged_in(&sandbox(), "giulia-ferri").await;
    let fault = json!({ "route": "/api/v1/claims", "method": "POST", "fault": { "kind": "status", "status": 500 } });
    visitor.post("/test/faults", &fault).await.expect(204);
    visitor.get("/api/v1/claims").await.expect(200);
    visitor.post("/api/v1/claims", &json!({})).await.expect(500);
}

#[tokio::test]
async fn slow_cut_and_expired() {
    let visitor = Visitor::logged_in(&sandbox(), "giulia-ferri").await;
    order(&visitor, "/api/v1", json!({ "kind": "delay", "ms": 80 })).await;
    let start = Instant::now();
    visitor.get("/api/v1/session").await.expect(200);
    assert!(start.elapsed() >= Duration::from_millis(80));
    order(&visitor, "/api/v1", json!({ "kind": "malformed" })).await;
    let answer = visitor.get("/api/v1/session").await.expect(200);
    assert!(serde_json::from_slice::<Value>(&answer.body).is_err() && !answer.body.is_empty());
    order(&visitor, "/api/v1", json!({ "kind": "expire_session" })).await;
    visitor.get("/api/v1/session").await.expect(401);
    visitor.get("/api/v1/session").await.expect(401);
}

#[tokio::test]
async fn an_answer_lost_after_the_work_is_done() {
    let visitor = Visitor::logged_in(&sandbox(), "giulia-ferri").await;
    let message = claim(&visitor).await;
    let key = [("idempotency-key", "3f2504e0-4f89-41d3-9a0c-0305e82c3301")];
    let fault = json!({ "route": "/api/v1/claims", "fault": { "kind": "status", "status": 500 }, "after_work": true });
    visitor.post("/test/faults", &fault).await.expect(204);
    visitor
        .send_json("POST", "/api/v1/claims", &key, &message)
        .await
        .expect(500);
    visitor
        .send_json("POST", "/api/v1/claims", &key, &message)
        .await
        .expect(200);
    assert_eq!(
        visitor.get("/api/v1/claims").await.json()["items"]
            .as_array()
            .map(Vec::len),
        Some(1)
    );
}

#[tokio::test]
async fn the_same_submission_while_the_first_is_worked_on() {
    let sandbox = sandbox();
    let visitor = Visitor::logged_in(&sandbox, "giulia-ferri").await;
    let message = claim(&visitor).await;
    let key = [("idempotency-key", "3f2504e0-4f89-41d3-9a0c-0305e82c3301")];
    let send = || visitor.send_json("POST", "/api/v1/claims", &key, &message);
    let (one, other) = tokio::join!(send(), send());
    let mut statuses = [one.status, other.status];
    statuses.sort_unstable();
    assert!(matches!(statuses, [200, 201] | [201, 409]), "{statuses:?}");
}

/// Serves the sandbox on a port of its own.
async fn serve(sandbox: &Sandbox) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address");
    tokio::spawn(sportello_sandbox::server::accept(listener, sandbox.clone()));
    address
}

/// A browser that is still sending when the connection ends takes the answer for a broken network.
#[tokio::test]
async fn an_answer_waits_for_the_whole_request() {
    let address = serve(&sandbox()).await;
    let mut stream = TcpStream::connect(address).await.expect("a connection");
    let file = vec![b' '; 4 * 1024 * 1024];
    let head = format!(
        "POST /api/v1/documents HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: {}\r\n\r\n",
        file.len()
    );
    stream.write_all(head.as_bytes()).await.expect("sent");
    for part in file.chunks(1024 * 1024) {
        tokio::time::sleep(Duration::from_millis(30)).await;
        stream.write_all(part).await.expect("sent");
    }
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.expect("an answer");
    assert!(
        answer.starts_with("HTTP/1.1 401 Unauthorized"),
        "{answer:?}"
    );
}

#[tokio::test]
async fn a_dropped_connection_gives_no_byte() {
    let sandbox = sandbox();
    let visitor = Visitor::logged_in(&sandbox, "giulia-ferri").await;
    let address = serve(&sandbox).await;
    let ask = async || {
        let mut stream = TcpStream::connect(address).await.expect("a connection");
        let request = "GET /api/v1/status HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
        stream.write_all(request.as_bytes()).await.expect("sent");
        let mut answer = String::new();
        stream
            .read_to_string(&mut answer)
            .await
            .map(|_| answer)
            .unwrap_or_default()
    };
    order(&visitor, "/api/v1/status", json!({ "kind": "drop" })).await;
    assert_eq!(ask().await, "");
    assert!(ask().await.starts_with("HTTP/1.1 200 OK"));
}

#[tokio::test]
async fn the_clock_can_be_read_and_set() {
    let visitor = Visitor::anonymous(&sandbox());
    let read = visitor.get("/test/clock").await.expect(200).json();
    assert!(
        read["now"]
            .as_str()
            .is_some_and(|now| now[..16] == NOW[..16]),
        "{read}"
    );
    let set = visitor
        .post("/test/clock", &json!({ "set": "2026-12-01T09:00:00Z" }))
        .await
        .expect(200)
        .json();
    assert!(
        set["now"]
            .as_str()
            .is_some_and(|now| now.starts_with("2026-12-01T09:00")),
        "{set}"
    );
}
