//! Talking to the gateway: one place for the session, retries, idempotency and errors.

use super::contract::{
    ANTI_FORGERY_HEADER, BASE_PATH, IDEMPOTENCY_HEADER,
    claims::{Claim, ClaimSubmission, Claims, DocumentsDelivery, Objection, Receipt},
    documents::{Document, Documents},
    drafts::{Draft, DraftContent},
    problem::Problem,
    ratings::Rating,
    registers::{Bank, Registers},
    session::Session,
};
use gloo_net::http::{Method, Request, RequestBuilder};
use gloo_timers::future::TimeoutFuture;
use serde::{Serialize, de::DeserializeOwned};
use std::cell::RefCell;
use wasm_bindgen::JsValue;

/// Tries of a request that may be repeated.
const TRIES: u32 = 3;
/// First wait between two tries, in milliseconds; doubled each time, with jitter.
const FIRST_WAIT: u32 = 400;
/// Longest wait that a person is made to sit through, in milliseconds; a gateway that asks for more gets its error shown.
const LONGEST_WAIT: u32 = 5_000;

thread_local! {
    static ANTI_FORGERY: RefCell<String> = const { RefCell::new(String::new()) };
}

/// Why the gateway did not do what was asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum GatewayError {
    /// No answer: no network, or the connection broke.
    Unreachable,
    /// Nobody is logged in, or no longer.
    LoggedOut,
    /// Overloaded or out of order; try later.
    Unavailable,
    /// The gateway refused, and says why.
    Refused(Problem),
    /// The answer is not what the contract says.
    Malformed,
}

/// A draft together with its version.
#[derive(Clone, Debug)]
pub struct VersionedDraft {
    pub draft: Draft,
    pub version: String,
}

/// Who is logged in. Also keeps the token that changes need.
pub async fn session() -> Result<Session, GatewayError> {
    let session: Session = get("/session").await?;
    ANTI_FORGERY.with_borrow_mut(|token| token.clone_from(&session.anti_forgery_token));
    Ok(session)
}

pub async fn log_out() -> Result<(), GatewayError> {
    send(Method::DELETE, "/session", &[], Content::Nothing)
        .await
        .map(drop)
}

pub async fn registers() -> Result<Registers, GatewayError> {
    get("/registers").await
}

/// The bank behind an ABI code.
pub async fn bank(abi: &str) -> Result<Bank, GatewayError> {
    get(&format!("/banks/{abi}")).await
}

/// The draft of a benefit, if there is one.
pub async fn draft(benefit: &str) -> Result<Option<VersionedDraft>, GatewayError> {
    match retrying(
        Method::GET,
        &format!("/drafts/{benefit}"),
        &[],
        Content::Nothing,
    )
    .await
    {
        Ok(answer) => versioned(answer).map(Some),
        Err(GatewayError::Refused(problem)) if problem.status == 404 => Ok(None),
        Err(error) => Err(error),
    }
}

/// Writes the draft over the version it was read in, or as the first.
pub async fn save_draft(
    benefit: &str,
    content: &DraftContent,
    version: Option<&str>,
) -> Result<VersionedDraft, GatewayError> {
    let condition = version.map_or(("If-None-Match", "*"), |version| ("If-Match", version));
    let path = format!("/drafts/{benefit}");
    versioned(
        send(
            Method::PUT,
            &path,
            &[condition],
            Content::Json(json(content)?),
        )
        .await?,
    )
}

/// Sends a claim. The same key makes one claim however often it is sent, so it may be repeated.
pub async fn submit(submission: &ClaimSubmission, key: &str) -> Result<Receipt, GatewayError> {
    let content = Content::Json(json(submission)?);
    decode(
        &retrying(
            Method::POST,
            "/claims",
            &[(IDEMPOTENCY_HEADER, key)],
            content,
        )
        .await?,
    )
}

pub async fn claims() -> Result<Claims, GatewayError> {
    get("/claims?limit=100").await
}

pub async fn claim(claim_id: &str) -> Result<Claim, GatewayError> {
    get(&format!("/claims/{claim_id}")).await
}

pub async fn receipt(claim_id: &str) -> Result<Receipt, GatewayError> {
    get(&format!("/claims/{claim_id}/receipt")).await
}

/// Path of the receipt as PDF, for a link.
pub fn receipt_document_path(claim_id: &str, language: &str) -> String {
    format!("{BASE_PATH}/claims/{claim_id}/receipt-document?lang={language}")
}

pub async fn documents() -> Result<Documents, GatewayError> {
    get("/documents").await
}

/// Uploads one file as the document of this kind.
pub async fn upload(kind: &str, file: &web_sys::File) -> Result<Document, GatewayError> {
    let form = web_sys::FormData::new().map_err(|_| GatewayError::Malformed)?;
    form.append_with_str("kind", kind)
        .map_err(|_| GatewayError::Malformed)?;
    form.append_with_blob_and_filename("file", file, &file.name())
        .map_err(|_| GatewayError::Malformed)?;
    decode(&send(Method::POST, "/documents", &[], Content::Form(form)).await?)
}

pub async fn remove_document(document_id: &str) -> Result<(), GatewayError> {
    send(
        Method::DELETE,
        &format!("/documents/{document_id}"),
        &[],
        Content::Nothing,
    )
    .await
    .map(drop)
}

/// Hands uploaded documents to a claim.
pub async fn deliver(claim_id: &str, delivery: &DocumentsDelivery) -> Result<(), GatewayError> {
    send(
        Method::POST,
        &format!("/claims/{claim_id}/documents"),
        &[],
        Content::Json(json(delivery)?),
    )
    .await
    .map(drop)
}

/// Asks for a review (riesame).
pub async fn request_review(claim_id: &str, objection: &Objection) -> Result<(), GatewayError> {
    send(
        Method::POST,
        &format!("/claims/{claim_id}/reviews"),
        &[],
        Content::Json(json(objection)?),
    )
    .await
    .map(drop)
}

pub async fn rate(rating: &Rating) -> Result<(), GatewayError> {
    send(Method::POST, "/ratings", &[], Content::Json(json(rating)?))
        .await
        .map(drop)
}

/// What came back, read to its end.
struct Answer {
    /// `ETag`.
    version: Option<String>,
    text: String,
}

#[derive(Clone)]
enum Content {
    Nothing,
    Json(String),
    Form(web_sys::FormData),
}

fn json(value: &impl Serialize) -> Result<String, GatewayError> {
    serde_json::to_string(value).map_err(|_| GatewayError::Malformed)
}

async fn get<T: DeserializeOwned>(path: &str) -> Result<T, GatewayError> {
    decode(&retrying(Method::GET, path, &[], Content::Nothing).await?)
}

/// Repeats what may be repeated, with growing jittered waits, never sooner than the gateway says.
async fn retrying(
    method: Method,
    path: &str,
    headers: &[(&str, &str)],
    content: Content,
) -> Result<Answer, GatewayError> {
    let mut wait = FIRST_WAIT;
    for _ in 1..TRIES {
        match attempt(method.clone(), path, headers, content.clone()).await {
            Err((GatewayError::Unreachable | GatewayError::Unavailable, asked)) => {
                let jittered = wait / 2 + (js_sys::Math::random() * f64::from(wait)) as u32;
                let pause = jittered.max(asked.unwrap_or(0));
                if pause > LONGEST_WAIT {
                    return Err(GatewayError::Unavailable);
                }
                TimeoutFuture::new(pause).await;
                wait *= 2;
            }
            Err((error, _)) => return Err(error),
            Ok(answer) => return Ok(answer),
        }
    }
    send(method, path, headers, content).await
}

async fn send(
    method: Method,
    path: &str,
    headers: &[(&str, &str)],
    content: Content,
) -> Result<Answer, GatewayError> {
    attempt(method, path, headers, content)
        .await
        .map_err(|(error, _)| error)
}

/// One request. With the error comes the wait that the gateway asks for, in milliseconds.
async fn attempt(
    method: Method,
    path: &str,
    headers: &[(&str, &str)],
    content: Content,
) -> Result<Answer, (GatewayError, Option<u32>)> {
    let request =
        build(method, path, headers, content).map_err(|_| (GatewayError::Malformed, None))?;
    let unreachable = |_| (GatewayError::Unreachable, None);
    let response = request.send().await.map_err(unreachable)?;
    // Read to its end whatever it says: a body that nobody reads holds the connection.
    let text = response.text().await.map_err(unreachable)?;
    let answer = Answer {
        version: response.headers().get("ETag"),
        text,
    };
    if response.ok() {
        return Ok(answer);
    }
    let asked = response
        .headers()
        .get("Retry-After")
        .and_then(|text| retry_after(&text));
    let error = match response.status() {
        401 => GatewayError::LoggedOut,
        429 | 500..=599 => GatewayError::Unavailable,
        _ => decode(&answer).map_or_else(|error| error, GatewayError::Refused),
    };
    Err((error, asked))
}

fn build(
    method: Method,
    path: &str,
    headers: &[(&str, &str)],
    content: Content,
) -> Result<Request, gloo_net::Error> {
    let address = format!("{BASE_PATH}{path}");
    let mut builder = RequestBuilder::new(&address).method(method.clone());
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
        Content::Form(form) => builder.body(JsValue::from(form)),
    }
}

/// `Retry-After` in seconds or as a date, as milliseconds from now.
fn retry_after(text: &str) -> Option<u32> {
    if let Ok(seconds) = text.parse::<u32>() {
        return Some(seconds.saturating_mul(1000));
    }
    let left = js_sys::Date::parse(text) - js_sys::Date::now();
    (left > 0.0).then_some(left as u32)
}

fn decode<T: DeserializeOwned>(answer: &Answer) -> Result<T, GatewayError> {
    serde_json::from_str(&answer.text).map_err(|_| GatewayError::Malformed)
}

fn versioned(answer: Answer) -> Result<VersionedDraft, GatewayError> {
    let draft = decode(&answer)?;
    let version = answer.version.ok_or(GatewayError::Malformed)?;
    Ok(VersionedDraft { draft, version })
}
