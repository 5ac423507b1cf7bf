//! One request and what comes back: the session's token, retries, and why the gateway did not do what was asked.

pub use super::upload::Cargo;
pub use gloo_net::http::Method;

use super::{
    contract::{
        ANTI_FORGERY_HEADER, BASE_PATH,
        problem::{Problem, kind},
        session::Session,
    },
    idle, upload,
};
use gloo_net::http::{Request, RequestBuilder};
use gloo_timers::future::TimeoutFuture;
use serde::de::DeserializeOwned;
use std::cell::{Cell, RefCell};
use web_sys::AbortSignal;

/// Tries of a request that may be repeated.
const TRIES: u32 = 3;
/// First wait between two tries, in milliseconds; doubled each time, with jitter.
const FIRST_WAIT: u32 = 400;
/// Longest wait that a person is made to sit through, in milliseconds; a gateway that asks for more gets its error shown.
const LONGEST_WAIT: u32 = 5_000;

/// How long an answer is waited for, in milliseconds: then the request counts as lost, and is tried again where it may be.
const PATIENCE: u32 = 30_000;
/// The same for files, which are large and travel on slow networks.
const PATIENCE_FOR_FILES: u32 = 300_000;

thread_local! {
    /// The session's token; empty when it must be asked for.
    static ANTI_FORGERY: RefCell<String> = const { RefCell::new(String::new()) };
    /// Tax code of the person this page belongs to: the first who was logged in. What is in the page is theirs.
    static PERSON: RefCell<String> = const { RefCell::new(String::new()) };
    /// How far the gateway's clock is ahead of the device's, in milliseconds, by its last answer.
    static AHEAD: Cell<f64> = const { Cell::new(0.0) };
}

/// Why the gateway did not do what was asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum GatewayError {
    /// No answer: no network, or the connection broke.
    Unreachable,
    /// Nobody is logged in, or no longer.
    LoggedOut,
    /// Somebody else has logged in with this browser since this page was opened.
    AnotherPerson,
    /// Overloaded or out of order; try later.
    Unavailable,
    /// The gateway refused, and says why.
    Refused(Problem),
    /// The answer is not what the contract says.
    Malformed,
}

/// An error together with the wait that the gateway asks for, in milliseconds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Setback {
    pub error: GatewayError,
    pub wait: Option<u32>,
}

impl Setback {
    /// Whether the version named is no longer the present one.
    pub fn is_conflict(&self) -> bool {
        matches!(&self.error, GatewayError::Refused(problem) if problem.status == 412)
    }

    /// Whether the session has another token than this page knows.
    fn is_forgery(&self) -> bool {
        matches!(&self.error, GatewayError::Refused(problem) if problem.kind == kind::ANTI_FORGERY)
    }
}

impl From<GatewayError> for Setback {
    fn from(error: GatewayError) -> Self {
        Self { error, wait: None }
    }
}

/// What came back, read to its end.
pub struct Answer {
    /// `ETag`.
    pub version: Option<String>,
    text: String,
}

/// What a request carries.
#[derive(Clone)]
pub enum Content {
    Nothing,
    Json(String),
}

/// Repeats what may be repeated, with growing jittered waits, never sooner than the gateway says.
pub async fn retrying(
    method: Method,
    path: &str,
    headers: &[(&str, &str)],
    content: Content,
) -> Result<Answer, GatewayError> {
    let mut wait = FIRST_WAIT;
    for _ in 1..TRIES {
        match attempt(method.clone(), path, headers, content.clone()).await {
            Err(Setback {
                error: GatewayError::Unreachable | GatewayError::Unavailable,
                wait: asked,
            }) => {
                let jittered = wait / 2 + (js_sys::Math::random() * f64::from(wait)) as u32;
                let pause = jittered.max(asked.unwrap_or(0));
                if pause > LONGEST_WAIT {
                    return Err(GatewayError::Unavailable);
                }
                TimeoutFuture::new(pause).await;
                wait *= 2;
            }
            Err(setback) => return Err(setback.error),
            Ok(answer) => return Ok(answer),
        }
    }
    send(method, path, headers, content).await
}

pub async fn send(
    method: Method,
    path: &str,
    headers: &[(&str, &str)],
    content: Content,
) -> Result<Answer, GatewayError> {
    attempt(method, path, headers, content)
        .await
        .map_err(|setback| setback.error)
}

/// One request, for the person of this page only. A new login in another tab changes the session's token: it is asked
/// for then, and the request sent with it.
pub async fn attempt(
    method: Method,
    path: &str,
    headers: &[(&str, &str)],
    content: Content,
) -> Result<Answer, Setback> {
    if method != Method::GET {
        have_token().await?;
    }
    match exchange(method.clone(), path, headers, content.clone()).await {
        Err(setback) if setback.is_forgery() => {
            renew_token().await?;
            exchange(method, path, headers, content).await
        }
        outcome => outcome,
    }
}

/// Sends a file or a piece of one; `sent` is told how many bytes have left. Once only: who may repeat it is the person, who
/// pays for the bytes.
pub async fn upload(
    method: Method,
    path: &str,
    headers: &[(&str, &str)],
    cargo: Cargo,
    sent: impl Fn(f64) + Clone + 'static,
) -> Result<Answer, GatewayError> {
    let outcome = async {
        have_token().await?;
        match upload_once(method.as_ref(), path, headers, &cargo, sent.clone()).await {
            Err(setback) if setback.is_forgery() => {
                renew_token().await?;
                upload_once(method.as_ref(), path, headers, &cargo, sent).await
            }
            outcome => outcome,
        }
    };
    outcome.await.map_err(|setback: Setback| setback.error)
}

async fn upload_once(
    method: &str,
    path: &str,
    headers: &[(&str, &str)],
    cargo: &Cargo,
    sent: impl Fn(f64) + 'static,
) -> Result<Answer, Setback> {
    let token = ANTI_FORGERY.with_borrow(Clone::clone);
    let address = format!("{BASE_PATH}{path}");
    let headers = [headers, &[(ANTI_FORGERY_HEADER, token.as_str())]].concat();
    let reply = upload::send(method, &address, &headers, cargo, PATIENCE_FOR_FILES, sent)
        .await
        .ok_or(GatewayError::Unreachable)?;
    let answer = Answer {
        version: None,
        text: reply.text,
    };
    judged(answer, reply.status, None)
}

/// Asks for the session's token when this page has none.
async fn have_token() -> Result<(), Setback> {
    if ANTI_FORGERY.with_borrow(|token| !token.is_empty()) {
        return Ok(());
    }
    match renew_token().await {
        // What needs no login goes without a token, and for the rest the gateway says that nobody is logged in.
        Err(Setback {
            error: GatewayError::LoggedOut,
            ..
        }) => Ok(()),
        outcome => outcome,
    }
}

async fn renew_token() -> Result<(), Setback> {
    let answer = exchange(Method::GET, "/session", &[], Content::Nothing).await?;
    keep(decode(&answer)?)?;
    Ok(())
}

/// Remembers the session's token, unless the session is not that of this page's person.
pub fn keep(session: Session) -> Result<Session, GatewayError> {
    let same = PERSON.with_borrow_mut(|person| {
        if person.is_empty() {
            person.clone_from(&session.tax_code);
        }
        *person == session.tax_code
    });
    let token = if same {
        &session.anti_forgery_token
    } else {
        ""
    };
    ANTI_FORGERY.with_borrow_mut(|kept| token.clone_into(kept));
    if same {
        idle::begin(session.idle_seconds);
        Ok(session)
    } else {
        Err(GatewayError::AnotherPerson)
    }
}

/// One request and its answer.
async fn exchange(
    method: Method,
    path: &str,
    headers: &[(&str, &str)],
    content: Content,
) -> Result<Answer, Setback> {
    let request = build(method, path, headers, content).map_err(|_| GatewayError::Malformed)?;
    let unreachable = |_| GatewayError::Unreachable;
    let response = request.send().await.map_err(unreachable)?;
    // Read to its end whatever it says: a body that nobody reads holds the connection.
    let text = response.text().await.map_err(unreachable)?;
    note_time(response.headers().get("Date"));
    let answer = Answer {
        version: response.headers().get("ETag"),
        text,
    };
    let wait = response.headers().get("Retry-After");
    judged(answer, response.status(), wait)
}

/// What an answer with this status means; `wait` is its `Retry-After`.
fn judged(answer: Answer, status: u16, wait: Option<String>) -> Result<Answer, Setback> {
    let wait = wait.and_then(|text| retry_after(&text));
    // Whatever it says, the session was used.
    idle::answered();
    let error = match status {
        200..=299 => return Ok(answer),
        401 => {
            idle::end();
            // The next session has another token.
            ANTI_FORGERY.with_borrow_mut(String::clear);
            GatewayError::LoggedOut
        }
        429 | 500..=599 => GatewayError::Unavailable,
        _ => Problem::read(&answer.text, status)
            .map_or(GatewayError::Malformed, GatewayError::Refused),
    };
    Err(Setback { error, wait })
}

fn build(
    method: Method,
    path: &str,
    headers: &[(&str, &str)],
    content: Content,
) -> Result<Request, gloo_net::Error> {
    let address = format!("{BASE_PATH}{path}");
    let mut builder = RequestBuilder::new(&address)
        .method(method.clone())
        .abort_signal(Some(&AbortSignal::timeout_with_u32(PATIENCE)));
    if method != Method::GET {
        let token = ANTI_FORGERY.with_borrow(Clone::clone);
        builder = builder.header(ANTI_FORGERY_HEADER, &token);
    }
    for (name, value) in headers {
        builder = builder.header(name, value);
    }
    match content {
        Content::Nothing => builder.build(),
        Content::Json(text) => builder
            .header("Content-Type", "application/json")
            .body(text),
    }
}

/// How far the gateway's clock is ahead of the device's, in milliseconds; negative when it is behind.
pub fn clock_ahead() -> f64 {
    AHEAD.get()
}

fn note_time(date: Option<String>) {
    let ahead = date.map(|date| js_sys::Date::parse(&date) - js_sys::Date::now());
    if let Some(ahead) = ahead.filter(|ahead| ahead.is_finite()) {
        AHEAD.set(ahead);
    }
}

/// `Retry-After` in seconds or as a date, as milliseconds from now.
fn retry_after(text: &str) -> Option<u32> {
    if let Ok(seconds) = text.parse::<u32>() {
        return Some(seconds.saturating_mul(1000));
    }
    let left = js_sys::Date::parse(text) - js_sys::Date::now() - clock_ahead();
    (left > 0.0).then_some(left as u32)
}

pub fn decode<T: DeserializeOwned>(answer: &Answer) -> Result<T, GatewayError> {
    serde_json::from_str(&answer.text).map_err(|_| GatewayError::Malformed)
}
