//! Error answers: always `application/problem+json` (RFC 9457), and never anything of the person in them.

use axum::Json;
use axum::http::HeaderValue;
use axum::http::StatusCode;
use axum::http::header;
use axum::response::IntoResponse;
use axum::response::Response;
use jiff::Timestamp;
use sportello::gateway::contract::problem::Problem;
use sportello::gateway::contract::problem::kind;

/// Why a request is not done.
#[derive(Clone, Debug)]
pub struct Refusal {
    // Boxed: a refusal is the error of nearly every function here, and its size that of every answer.
    problem: Box<Problem>,
    /// Seconds.
    retry_after: Option<u32>,
}

impl Refusal {
    /// A refusal that its status says all about.
    pub fn plain(status: StatusCode, detail: &str) -> Self {
        Self::of_kind(status, "about:blank", detail)
    }

    /// A refusal of a kind the app must recognise.
    pub fn of_kind(status: StatusCode, kind: &str, detail: &str) -> Self {
        let problem = Problem {
            kind: kind.to_owned(),
            title: status.canonical_reason().unwrap_or("Error").to_owned(),
            status: status.as_u16(),
            detail: Some(detail.to_owned()),
            instance: None,
            expired_at: None,
        };
        Self {
            problem: Box::new(problem),
            retry_after: None,
        }
    }

    /// A refusal tests have ordered.
    pub fn on_demand(status: StatusCode, retry_after: Option<u32>) -> Self {
        Self {
            retry_after,
            ..Self::plain(status, "Ordered by a test")
        }
    }

    /// Too many requests: try again in so many seconds.
    pub fn too_many_requests(seconds: u32) -> Self {
        let detail = "The limit of requests is reached";
        Self {
            retry_after: Some(seconds),
            ..Self::plain(StatusCode::TOO_MANY_REQUESTS, detail)
        }
    }

    /// Nothing is there, or it is somebody else's: the two must look the same.
    pub fn not_found() -> Self {
        Self::plain(StatusCode::NOT_FOUND, "There is no such resource")
    }

    /// The sandbox itself failed; the cause goes to its log only.
    pub fn internal(cause: &dyn std::fmt::Display) -> Self {
        eprintln!("sportello-sandbox: internal error: {cause}");
        Self::plain(StatusCode::INTERNAL_SERVER_ERROR, "The gateway failed")
    }

    /// There was a draft, and the time it was kept for is over.
    pub fn expired(at: Timestamp) -> Self {
        let detail = "The draft was not changed for too long";
        let mut refusal = Self::of_kind(StatusCode::GONE, kind::DRAFT_EXPIRED, detail);
        refusal.problem.expired_at = Some(at.to_string());
        refusal
    }

    /// The same refusal, with the path of what it is about.
    pub fn about(mut self, path: String) -> Self {
        self.problem.instance = Some(path);
        self
    }
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        let status =
            StatusCode::from_u16(self.problem.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let mut response = (status, Json(self.problem)).into_response();
        let headers = response.headers_mut();
        headers.insert(
            header::CONTENT_TYPE,
            HeaderValue::from_static("application/problem+json"),
        );
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        if let Some(seconds) = self.retry_after {
            headers.insert(header::RETRY_AFTER, HeaderValue::from(seconds));
        }
        response
    }
}

impl From<rusqlite::Error> for Refusal {
    fn from(error: rusqlite::Error) -> Self {
        Self::internal(&error)
    }
}

impl From<getrandom::Error> for Refusal {
    fn from(error: getrandom::Error) -> Self {
        Self::internal(&error)
    }
}
