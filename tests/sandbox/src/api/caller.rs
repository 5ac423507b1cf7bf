//! Who sends a request: a handler that takes a `Caller` runs only for somebody logged in.

use crate::api::refusal::Refusal;
use crate::api::session_cookie;
use crate::clock::moment;
use crate::random;
use crate::sandbox::Sandbox;
use crate::store::sessions;
use crate::store::sessions::SessionRow;
use axum::extract::FromRequestParts;
use axum::http::HeaderMap;
use axum::http::Method;
use axum::http::StatusCode;
use axum::http::request::Parts;
use jiff::Timestamp;
use sportello::gateway::contract::ANTI_FORGERY_HEADER;
use sportello::gateway::contract::problem::kind;

/// How long a session lives without a request, in seconds.
pub const IDLE_SECONDS: u32 = 30 * 60;

/// A person with a live session. A changing request has also shown the session's anti-forgery value.
#[derive(Clone, Debug)]
pub struct Caller {
    pub session: SessionRow,
}

impl Caller {
    /// The person's tax code: the key of everything the person owns.
    pub fn tax_code(&self) -> &str {
        &self.session.tax_code
    }

    /// When the session ends if nothing more is asked.
    pub fn expires_at(&self) -> Timestamp {
        moment(
            self.session
                .last_seen_at
                .saturating_add(i64::from(IDLE_SECONDS)),
        )
    }
}

impl FromRequestParts<Sandbox> for Caller {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, sandbox: &Sandbox) -> Result<Self, Refusal> {
        let token = session_cookie::read(&parts.headers).ok_or_else(nobody)?;
        let session = renew(sandbox, token)?.ok_or_else(nobody)?;
        if parts.method != Method::GET && !shows_anti_forgery(&parts.headers, &session) {
            let detail = "The header X-Anti-Forgery is missing or is not that of the session";
            return Err(Refusal::of_kind(
                StatusCode::FORBIDDEN,
                kind::ANTI_FORGERY,
                detail,
            ));
        }
        Ok(Self { session })
    }
}

/// Finds a session and moves its end; deletes it when that has passed.
fn renew(sandbox: &Sandbox, token: &str) -> Result<Option<SessionRow>, Refusal> {
    let token_hash = random::fingerprint(token.as_bytes());
    let now = sandbox.clock.now().as_second();
    sandbox.store.change(|transaction| {
        let Some(session) = sessions::find(transaction, &token_hash)? else {
            return Ok(None);
        };
        if now.saturating_sub(session.last_seen_at) >= i64::from(IDLE_SECONDS) {
            sessions::delete(transaction, &token_hash)?;
            return Ok(None);
        }
        sessions::touch(transaction, &token_hash, now)?;
        Ok(Some(SessionRow {
            last_seen_at: now,
            ..session
        }))
    })
}

/// A page of another site can make a browser send the cookie, but cannot know this value.
fn shows_anti_forgery(headers: &HeaderMap, session: &SessionRow) -> bool {
    let shown = headers
        .get(ANTI_FORGERY_HEADER)
        .map(|value| random::fingerprint(value.as_bytes()));
    shown == Some(random::fingerprint(session.anti_forgery.as_bytes()))
}

fn nobody() -> Refusal {
    Refusal::plain(
        StatusCode::UNAUTHORIZED,
        "Nobody is logged in, or the session has ended",
    )
}
