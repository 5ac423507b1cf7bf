//! How many requests a session may send in a minute, told with every answer (ModI RAC_ROBUSTEZZA_001).

use crate::api::refusal::Refusal;
use crate::api::session_cookie;
use crate::random;
use crate::sandbox::Sandbox;
use axum::extract::Request;
use axum::extract::State;
use axum::http::HeaderValue;
use axum::middleware::Next;
use axum::response::IntoResponse;
use axum::response::Response;
use std::collections::HashMap;
use std::sync::Mutex;
use std::sync::PoisonError;
use std::time::Duration;
use std::time::Instant;

/// Over what time requests are counted.
const WINDOW: Duration = Duration::from_secs(60);

/// The counts of the present windows, by session; everybody without one shares a count.
pub struct RateLimits {
    limit: u32,
    windows: Mutex<HashMap<String, Window>>,
}

#[derive(Clone, Copy)]
struct Window {
    began: Instant,
    requests: u32,
}

/// Where a session stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Standing {
    allowed: bool,
    limit: u32,
    remaining: u32,
    reset_seconds: u32,
}

impl RateLimits {
    /// So many requests in a minute.
    pub fn new(limit: u32) -> Self {
        Self {
            limit,
            windows: Mutex::default(),
        }
    }

    fn count(&self, session: String, now: Instant) -> Standing {
        let mut windows = self.windows.lock().unwrap_or_else(PoisonError::into_inner);
        windows.retain(|_, window| now.duration_since(window.began) < WINDOW);
        let window = windows.entry(session).or_insert(Window {
            began: now,
            requests: 0,
        });
        window.requests = window.requests.saturating_add(1);
        let left = WINDOW.saturating_sub(now.duration_since(window.began));
        Standing {
            allowed: window.requests <= self.limit,
            limit: self.limit,
            remaining: self.limit.saturating_sub(window.requests),
            reset_seconds: left.as_secs_f32().ceil() as u32,
        }
    }
}

/// Counts a request, and refuses it above the limit.
pub async fn apply(State(sandbox): State<Sandbox>, request: Request, next: Next) -> Response {
    let session =
        session_cookie::read(request.headers()).map(|token| random::fingerprint(token.as_bytes()));
    let standing = sandbox
        .rate_limits
        .count(session.unwrap_or_default(), Instant::now());
    let mut response = match standing.allowed {
        true => next.run(request).await,
        false => Refusal::too_many_requests(standing.reset_seconds).into_response(),
    };
    let headers = response.headers_mut();
    headers.insert("X-RateLimit-Limit", HeaderValue::from(standing.limit));
    headers.insert(
        "X-RateLimit-Remaining",
        HeaderValue::from(standing.remaining),
    );
    headers.insert(
        "X-RateLimit-Reset",
        HeaderValue::from(standing.reset_seconds),
    );
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn refuses_above_the_limit_until_the_minute_is_over() {
        let limits = RateLimits::new(2);
        let start = Instant::now();
        let count = |session: &str, seconds: u64| {
            let standing = limits.count(session.to_owned(), start + Duration::from_secs(seconds));
            (standing.allowed, standing.remaining, standing.reset_seconds)
        };
        assert_eq!(count("a", 0), (true, 1, 60));
        assert_eq!(count("a", 10), (true, 0, 50));
        assert_eq!(count("a", 59), (false, 0, 1));
        assert_eq!(
            count("b", 59),
            (true, 1, 60),
            "another session has its own count"
        );
        assert_eq!(count("a", 60), (true, 1, 60));
    }
}
