//! What a person changes about a claim after it was sent.

use super::actions::change;
use super::actions::refusal;
use super::binding::bind;
use super::present;
use super::submission::idempotency_key;
use crate::api::caller::Caller;
use crate::api::checked_body::CheckedBody;
use crate::api::checked_body::invalid;
use crate::api::refusal::Refusal;
use crate::api::request_parts::PathPart;
use crate::process::actions;
use crate::random;
use crate::sandbox::Sandbox;
use crate::store::claims;
use crate::store::documents;
use crate::store::idempotency;
use axum::Json;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::http::StatusCode;
use jiff::Timestamp;
use rusqlite::Transaction;
use sportello::gateway::contract::changes::ADDITION;
use sportello::gateway::contract::changes::Addition;
use sportello::gateway::contract::changes::MOST_WORDS;
use sportello::gateway::contract::changes::NewAddition;
use sportello::gateway::contract::changes::Withdrawal;
use sportello::gateway::contract::claims::Claim;
use sportello::gateway::contract::problem::kind;

/// The most additions to one claim.
const MOST_ADDITIONS: usize = 50;

/// Adds words or documents to a claim, or answers again to the same addition.
#[utoipa::path(
    post, path = "/claims/{claim_id}/additions", operation_id = "create_addition", tag = "claims",
    request_body = NewAddition,
    params(
        ("claim_id" = inline(crate::openapi::Identifier), Path, description = "The claim"),
        ("Idempotency-Key" = inline(crate::openapi::IdempotencyKey), Header, description = "A UUID made by the app for this addition"),
    ),
    responses(
        (status = 200, description = "The case; the same addition was sent before", body = Claim),
        (status = 201, description = "The case with the addition", body = Claim),
        (status = 400, description = "The Idempotency-Key is missing or is not a UUID"),
        (status = 404, description = "The person has no such claim"),
        (status = 409, description = "INPS is not at work on the claim, or there are too many additions"),
    )
)]
pub async fn add(
    State(sandbox): State<Sandbox>,
    caller: Caller,
    PathPart(claim_id): PathPart,
    headers: HeaderMap,
    body: CheckedBody<NewAddition>,
) -> Result<(StatusCode, Json<Claim>), Refusal> {
    let key = idempotency_key(&headers)?;
    let body_hash = random::fingerprint(&[claim_id.as_bytes(), &body.bytes].concat());
    let now = sandbox.clock.now();
    sandbox.store.change(|transaction| {
        let mut record = present(&sandbox, transaction, &caller, &claim_id)?;
        if let Some(known) = idempotency::find(transaction, caller.tax_code(), &key)? {
            if known.body_hash != body_hash {
                let detail = "The Idempotency-Key came before with another body";
                let status = StatusCode::UNPROCESSABLE_ENTITY;
                return Err(Refusal::of_kind(status, kind::KEY_REUSED, detail));
            }
            return Ok((StatusCode::OK, Json(record.claim)));
        }
        if record.claim.additions.len() >= MOST_ADDITIONS {
            let detail = "There are too many additions to this claim";
            return Err(Refusal::plain(StatusCode::CONFLICT, detail));
        }
        let addition = addition(transaction, caller.tax_code(), &claim_id, body.value, now)?;
        actions::add(&mut record, addition).map_err(refusal)?;
        claims::update(transaction, &record)?;
        idempotency::take(transaction, caller.tax_code(), &key, &body_hash)?;
        idempotency::complete(transaction, caller.tax_code(), &key, &claim_id)?;
        Ok((StatusCode::CREATED, Json(record.claim)))
    })
}

/// Withdraws a claim that INPS has not decided on. The same again changes nothing.
#[utoipa::path(
    put, path = "/claims/{claim_id}/withdrawal", operation_id = "withdraw_claim", tag = "claims",
    request_body = Withdrawal,
    params(("claim_id" = inline(crate::openapi::Identifier), Path, description = "The claim")),
    responses(
        (status = 200, description = "The case, withdrawn", body = Claim),
        (status = 404, description = "The person has no such claim"),
        (status = 409, description = "INPS has decided on the claim"),
    )
)]
pub async fn withdraw(
    State(sandbox): State<Sandbox>,
    caller: Caller,
    PathPart(claim_id): PathPart,
    body: CheckedBody<Withdrawal>,
) -> Result<Json<Claim>, Refusal> {
    if !body.value.confirmed {
        return Err(invalid("The withdrawal must be confirmed"));
    }
    let now = sandbox.clock.now();
    change(&sandbox, &caller, &claim_id, |_, record| {
        actions::withdraw(record, now).map_err(refusal)
    })
}

/// Checks an addition, and puts its documents into the claim.
fn addition(
    transaction: &Transaction<'_>,
    tax_code: &str,
    claim_id: &str,
    new: NewAddition,
    at: Timestamp,
) -> Result<Addition, Refusal> {
    let words = new.words.map(|words| words.trim().to_owned());
    let too_long = |words: &String| words.is_empty() || words.chars().count() > MOST_WORDS;
    if words.as_ref().is_some_and(too_long) {
        return Err(invalid("The words must have 1 to 4000 characters"));
    }
    if words.is_none() && new.document_ids.is_empty() {
        return Err(invalid("An addition needs words or documents"));
    }
    let mut files = Vec::new();
    for document_id in &new.document_ids {
        let found = documents::find_free(transaction, tax_code, document_id)?
            .filter(|found| found.kind == ADDITION)
            .ok_or_else(|| {
                invalid("A document is not the person's, is of another kind, or is part of a claim")
            })?;
        files.push(bind(transaction, tax_code, &found, claim_id, at)?.name);
    }
    Ok(Addition {
        added_at: at,
        words,
        files,
    })
}
