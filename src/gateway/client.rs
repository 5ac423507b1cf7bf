//! What the app asks of the gateway, one function for each.

pub mod ced;
pub mod changes;
pub mod confirmations;
pub mod lookup;
pub mod uploads;

pub use super::{
    connection::{GatewayError, Setback, clock_ahead},
    idle,
};

use super::{
    connection::{Answer, Content, attempt, decode, keep, retrying, send},
    contract::{
        BASE_PATH, IDEMPOTENCY_HEADER,
        claims::{Claim, Claims, DocumentsDelivery, Objection, Receipt},
        documents::{DocumentContent, Documents},
        drafts::{Draft, DraftContent},
        ratings::Rating,
        registers::{Bank, Registers},
        session::Session,
        signed_receipts::{ReceiptKeys, SignedReceipt},
    },
};
use crate::domain::wire;
use gloo_net::http::Method;
use jiff::Timestamp;
use serde::{Serialize, de::DeserializeOwned};

/// A draft together with its version.
#[derive(Clone, Debug)]
pub struct VersionedDraft {
    pub draft: Draft,
    pub version: String,
}

/// Who is logged in. Also keeps the token that changes need.
pub async fn session() -> Result<Session, GatewayError> {
    keep(get("/session").await?)
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

/// What the gateway has of a claim not sent yet.
#[derive(Clone, Debug)]
pub enum Found {
    Draft(Box<VersionedDraft>),
    /// There was one, until then.
    Expired(Timestamp),
    Nothing,
}

/// The draft of a benefit, if there is one.
pub async fn draft(benefit: &str) -> Result<Option<VersionedDraft>, GatewayError> {
    match find_draft(benefit).await? {
        Found::Draft(draft) => Ok(Some(*draft)),
        Found::Expired(_) | Found::Nothing => Ok(None),
    }
}

/// The draft of a benefit, or what has become of it.
pub async fn find_draft(benefit: &str) -> Result<Found, GatewayError> {
    match retrying(
        Method::GET,
        &format!("/drafts/{benefit}"),
        &[],
        Content::Nothing,
    )
    .await
    {
        Ok(answer) => Ok(Found::Draft(Box::new(versioned(answer)?))),
        Err(GatewayError::Refused(problem)) if problem.status == 404 => Ok(Found::Nothing),
        Err(GatewayError::Refused(problem)) if problem.status == 410 => problem
            .expired_at
            .and_then(|at| wire::instant(&at))
            .map(Found::Expired)
            .ok_or(GatewayError::Malformed),
        Err(error) => Err(error),
    }
}

/// Lets the gateway forget a draft, or that there was one.
pub async fn forget_draft(benefit: &str) -> Result<(), GatewayError> {
    let path = format!("/drafts/{benefit}");
    match send(Method::DELETE, &path, &[], Content::Nothing).await {
        Err(GatewayError::Refused(problem)) if problem.status == 404 => Ok(()),
        outcome => outcome.map(drop),
    }
}

/// Writes the draft over the version it was read in, or as the first.
pub async fn save_draft(
    benefit: &str,
    content: &DraftContent,
    version: Option<&str>,
) -> Result<VersionedDraft, Setback> {
    let condition = version.map_or(("If-None-Match", "*"), |version| ("If-Match", version));
    let path = format!("/drafts/{benefit}");
    let content = Content::Json(json(content)?);
    Ok(versioned(
        attempt(Method::PUT, &path, &[condition], content).await?,
    )?)
}

/// Sends a claim. The same key makes one claim however often it is sent, so it may be repeated; it must be the same to the
/// letter then.
pub async fn submit(submission: &str, key: &str) -> Result<Receipt, GatewayError> {
    let content = Content::Json(submission.to_owned());
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

/// The receipt that proves itself.
pub async fn signed_receipt(claim_id: &str) -> Result<SignedReceipt, GatewayError> {
    get(&format!("/claims/{claim_id}/signed-receipt")).await
}

/// The public keys of receipts; nobody has to be logged in.
pub async fn receipt_keys() -> Result<ReceiptKeys, GatewayError> {
    get("/receipt-keys").await
}

/// Path of the receipt as PDF, for a link.
pub fn receipt_document_path(claim_id: &str, language: &str) -> String {
    format!("{BASE_PATH}/claims/{claim_id}/receipt-document?lang={language}")
}

pub async fn documents() -> Result<Documents, GatewayError> {
    get("/documents").await
}

/// The file of a document that is in no claim yet.
pub async fn document_content(document_id: &str) -> Result<DocumentContent, GatewayError> {
    get(&format!("/documents/{document_id}/content")).await
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

/// A question whose words travel in the body, or a change that may be repeated.
async fn ask<T: DeserializeOwned>(
    path: &str,
    headers: &[(&str, &str)],
    body: String,
) -> Result<T, GatewayError> {
    decode(&retrying(Method::POST, path, headers, Content::Json(body)).await?)
}

/// A change without an answer that may be repeated.
async fn tell(path: &str, body: String) -> Result<(), GatewayError> {
    retrying(Method::POST, path, &[], Content::Json(body))
        .await
        .map(drop)
}

/// A state that is set, whatever it was: it may be repeated.
async fn put(path: &str, body: String) -> Result<(), GatewayError> {
    retrying(Method::PUT, path, &[], Content::Json(body))
        .await
        .map(drop)
}

fn json(value: &impl Serialize) -> Result<String, GatewayError> {
    serde_json::to_string(value).map_err(|_| GatewayError::Malformed)
}

async fn get<T: DeserializeOwned>(path: &str) -> Result<T, GatewayError> {
    decode(&retrying(Method::GET, path, &[], Content::Nothing).await?)
}

fn versioned(answer: Answer) -> Result<VersionedDraft, GatewayError> {
    let draft = decode(&answer)?;
    let version = answer.version.ok_or(GatewayError::Malformed)?;
    Ok(VersionedDraft { draft, version })
}
