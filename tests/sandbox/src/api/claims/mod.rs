//! Claims: sending, reading, and what the person can do afterwards.

pub mod actions;
mod assegno_unico_checks;
mod binding;
pub mod changes;
mod cursor;
mod prepared;
pub mod reading;
pub mod receipts;
pub mod signed_receipts;
pub mod submission;
mod submission_checks;

use crate::api::caller::Caller;
use crate::api::refusal::Refusal;
use crate::process;
use crate::process::ClaimRecord;
use crate::sandbox::Sandbox;
use crate::store::claims;
use axum::Router;
use axum::routing::get;
use axum::routing::post;
use axum::routing::put;
use rusqlite::Transaction;

/// The routes of claims.
pub fn router() -> Router<Sandbox> {
    Router::new()
        .route("/claims", post(submission::create).get(reading::list))
        .route("/claims/{claim_id}", get(reading::read))
        .route("/claims/{claim_id}/receipt", get(receipts::read))
        .route(
            "/claims/{claim_id}/receipt-document",
            get(receipts::document),
        )
        .route(
            "/claims/{claim_id}/signed-receipt",
            get(signed_receipts::read),
        )
        .route("/receipt-keys", get(signed_receipts::keys))
        .route("/claims/{claim_id}/documents", post(actions::deliver))
        .route("/claims/{claim_id}/additions", post(changes::add))
        .route("/claims/{claim_id}/withdrawal", put(changes::withdraw))
        .route("/claims/{claim_id}/reviews", post(actions::review))
        .route("/claims/{claim_id}/appeals", post(actions::appeal))
}

/// A claim of the caller, moved on to the present.
fn present(
    sandbox: &Sandbox,
    transaction: &Transaction<'_>,
    caller: &Caller,
    claim_id: &str,
) -> Result<ClaimRecord, Refusal> {
    let record =
        claims::find(transaction, caller.tax_code(), claim_id)?.ok_or_else(Refusal::not_found)?;
    moved_on(sandbox, transaction, record)
}

/// A claim moved on to the present.
pub fn moved_on(
    sandbox: &Sandbox,
    transaction: &Transaction<'_>,
    mut record: ClaimRecord,
) -> Result<ClaimRecord, Refusal> {
    if process::advance(&mut record, &sandbox.clock) {
        claims::update(transaction, &record)?;
    }
    Ok(record)
}
