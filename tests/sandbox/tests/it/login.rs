use crate::support::Visitor;
use crate::support::sandbox;
use axum::body::Body;
use axum::http::Request;

#[tokio::test]
async fn returns_to_the_place_it_was_called_from() {
    let sandbox = sandbox();
    for (wanted, expected) in [
        ("/servizi/naspi/domanda", "/servizi/naspi/domanda"),
        ("//evil.example", "/"),
        ("/%5Cevil.example", "/"),
        ("https://evil.example", "/"),
        ("/%0d%0aX-Evil:%201", "/"),
    ] {
        let mut visitor = Visitor::anonymous(&sandbox);
        let answer = visitor
            .log_in("cie", "giulia-ferri", wanted)
            .await
            .expect(303);
        assert_eq!(answer.header("location"), expected, "{wanted}");
        let cookie = answer.header("set-cookie");
        assert!(
            cookie.contains("HttpOnly; SameSite=Lax; Path=/"),
            "{cookie}"
        );
        let session = visitor.get("/api/v1/session").await.expect(200).json();
        assert_eq!(
            (session["given_name"].as_str(), session["identity"].as_str()),
            (Some("Giulia"), Some("cie"))
        );
    }
}

#[tokio::test]
async fn a_form_of_another_site_logs_nobody_in() {
    let sandbox = sandbox();
    let visitor = Visitor::anonymous(&sandbox);
    let request = Request::post("/login")
        .header("content-type", "application/x-www-form-urlencoded")
        .body(Body::from(
            "form_token=guess&identity=spid&person=giulia-ferri&return_to=/",
        ))
        .expect("a request");
    let answer = visitor.send(request).await.expect(403);
    assert!(!answer.header("set-cookie").contains("sportello_session"));
}

#[tokio::test]
async fn says_what_is_missing() {
    let sandbox = sandbox();
    let mut visitor = Visitor::anonymous(&sandbox);
    let check = |text: String, wanted: &[&str]| {
        for part in wanted {
            assert!(text.contains(part), "{part} in {text}");
        }
    };
    let both = visitor.log_in("", "", "/").await.expect(422);
    check(
        both.text(),
        &[
            "<title>Errore: ",
            "Scegli con quale identità entri",
            "Scegli chi sei",
            "href=\"#person-giulia-ferri\"",
        ],
    );
    let abroad = visitor.log_in("spid", "jonas-weber", "/").await.expect(422);
    check(
        abroad.text(),
        &[
            "scegli eIDAS",
            "value=\"jonas-weber\" id=\"person-jonas-weber\" checked",
        ],
    );
    visitor
        .log_in("eidas", "jonas-weber", "/")
        .await
        .expect(303);
}

#[tokio::test]
async fn speaks_both_languages() {
    let sandbox = sandbox();
    let visitor = Visitor::anonymous(&sandbox);
    let page = visitor
        .get("/login?lang=en&return_to=/a")
        .await
        .expect(200)
        .text();
    assert!(
        page.contains("<html lang=\"en\">")
            && page.contains("href=\"/login?lang=it&amp;return_to=/a\""),
        "{page}"
    );
    let page = visitor.get("/login").await.expect(200).text();
    assert!(page.contains("<html lang=\"it\">"), "{page}");
}

#[tokio::test]
async fn a_new_login_ends_the_session_before() {
    let sandbox = sandbox();
    let first = Visitor::logged_in(&sandbox, "giulia-ferri").await;
    let page = first.get("/login").await;
    let form_cookie = page
        .header("set-cookie")
        .split(';')
        .next()
        .unwrap_or_default()
        .to_owned();
    let form_token = form_cookie.split_once('=').expect("a value").1.to_owned();
    let request = Request::post("/login")
        .header("cookie", format!("{form_cookie}; {}", first.cookie))
        .header("content-type", "application/x-www-form-urlencoded")
        .body(Body::from(format!(
            "form_token={form_token}&identity=spid&person=marco-rinaldi"
        )))
        .expect("a request");
    first.send(request).await.expect(303);
    first.get("/api/v1/session").await.expect(401);
}
