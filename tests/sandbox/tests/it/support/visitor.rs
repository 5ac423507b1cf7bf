use super::answer::Answer;
use super::conformance;
use axum::Router;
use axum::body::Body;
use axum::http::Request;
use axum::http::request::Builder;
use serde_json::Value;
use serde_json::json;
use sportello_sandbox::application;
use sportello_sandbox::sandbox::Sandbox;
use tower::ServiceExt;

/// Somebody's browser: keeps the session's cookie and anti-forgery value.
#[derive(Clone)]
pub struct Visitor {
    router: Router,
    pub cookie: String,
    pub anti_forgery: String,
}

impl Visitor {
    /// Somebody who is not logged in.
    pub fn anonymous(sandbox: &Sandbox) -> Self {
        let router = application::router(sandbox.clone());
        Self {
            router,
            cookie: String::new(),
            anti_forgery: String::new(),
        }
    }

    /// Somebody logged in by SPID.
    pub async fn logged_in(sandbox: &Sandbox, login_name: &str) -> Self {
        let mut visitor = Self::anonymous(sandbox);
        visitor.log_in("spid", login_name, "/").await.expect(303);
        visitor
    }

    /// Goes through the login page as a browser would, and keeps what it gives.
    pub async fn log_in(&mut self, identity: &str, login_name: &str, return_to: &str) -> Answer {
        let page = self.get("/login").await.expect(200);
        let form_token = cookie_value(&page, "sportello_login").expect("a form cookie");
        let form = format!(
            "form_token={form_token}&identity={identity}&person={login_name}&return_to={return_to}"
        );
        let request = Request::post("/login")
            .header("cookie", format!("sportello_login={form_token}"))
            .header("content-type", "application/x-www-form-urlencoded")
            .body(Body::from(form))
            .expect("a request");
        let answer = self.send(request).await;
        if let Some(token) = cookie_value(&answer, "sportello_session") {
            self.cookie = format!("sportello_session={token}");
            let session = self.get("/api/v1/session").await.expect(200).json();
            self.anti_forgery = session["anti_forgery_token"]
                .as_str()
                .expect("a token")
                .to_owned();
        }
        answer
    }

    pub async fn get(&self, path: &str) -> Answer {
        self.send(
            self.request("GET", path)
                .body(Body::empty())
                .expect("a request"),
        )
        .await
    }

    pub async fn delete(&self, path: &str) -> Answer {
        self.send(
            self.request("DELETE", path)
                .body(Body::empty())
                .expect("a request"),
        )
        .await
    }

    /// Sends JSON with more headers.
    pub async fn send_json(
        &self,
        method: &str,
        path: &str,
        headers: &[(&str, &str)],
        body: &Value,
    ) -> Answer {
        let mut request = self
            .request(method, path)
            .header("content-type", "application/json");
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        self.send(
            request
                .body(Body::from(body.to_string()))
                .expect("a request"),
        )
        .await
    }

    pub async fn post(&self, path: &str, body: &Value) -> Answer {
        self.send_json("POST", path, &[], body).await
    }

    /// Uploads a form made by `pdf_form` and its like.
    pub async fn upload(&self, form: (String, Vec<u8>)) -> Answer {
        let request = self
            .request("POST", "/api/v1/documents")
            .header("content-type", form.0);
        self.send(request.body(Body::from(form.1)).expect("a request"))
            .await
    }

    /// Moves the sandbox's clock by some days and hours.
    pub async fn wait(&self, days: i64, hours: i64) {
        let seconds = (days * 24 + hours) * 3600;
        self.post("/test/clock", &json!({ "advance_seconds": seconds }))
            .await
            .expect(200);
    }

    pub fn request(&self, method: &str, path: &str) -> Builder {
        Request::builder()
            .method(method)
            .uri(path)
            .header("cookie", &self.cookie)
            .header("X-Anti-Forgery", &self.anti_forgery)
    }

    pub async fn send(&self, request: Request<Body>) -> Answer {
        let (method, path) = (request.method().to_string(), request.uri().to_string());
        let response = self
            .router
            .clone()
            .oneshot(request)
            .await
            .expect("never fails");
        let (parts, body) = response.into_parts();
        let body = axum::body::to_bytes(body, usize::MAX)
            .await
            .expect("a body");
        let answer = Answer {
            status: parts.status.as_u16(),
            headers: parts.headers,
            body,
        };
        conformance::check(&method, &path, &answer);
        answer
    }
}

fn cookie_value(answer: &Answer, name: &str) -> Option<String> {
    let values = answer
        .headers
        .get_all("set-cookie")
        .iter()
        .filter_map(|value| value.to_str().ok());
    let pairs = values.filter_map(|value| value.split(';').next()?.split_once('='));
    pairs
        .filter(|(found, value)| *found == name && !value.is_empty())
        .map(|(_, value)| value.to_owned())
        .next()
}
