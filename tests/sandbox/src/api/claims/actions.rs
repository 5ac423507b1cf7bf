use super::binding::bind;
use super::present;
use crate::api::caller::Caller;
use crate::api::checked_body::CheckedBody;
use crate::api::checked_body::invalid;
use crate::api::refusal::Refusal;
use crate::api::request_parts::PathPart;
use crate::process::ClaimRecord;
use crate::process::actions;
use crate::process::actions::NotAllowed;
use crate::sandbox::Sandbox;
use crate::store::claims;
use crate::store::documents;
use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use rusqlite::Transaction;
use sportello::gateway::contract::claims::Claim;
use sportello::gateway::contract::claims::DocumentsDelivery;
use sportello::gateway::contract::claims::Objection;
use sportello::gateway::contract::problem::kind;

/// Hands uploaded documents to a claim that waits for them.
#[utoipa::path(
    post, path = "/claims/{claim_id}/documents", operation_id = "deliver_documents", tag = "claims",
    request_body = DocumentsDelivery,
    params(("claim_id" = inline(crate::openapi::Identifier), Path, description = "The claim")),
    responses(
        (status = 200, description = "The case after the delivery", body = Claim),
        (status = 404, description = "The person has no such claim"),
        (status = 409, description = "The claim waits for no document"),
    )
)]
pub async fn deliver(
    State(sandbox): State<Sandbox>,
    caller: Caller,
    PathPart(claim_id): PathPart,
    body: CheckedBody<DocumentsDelivery>,
) -> Result<Json<Claim>, Refusal> {
    let names = body.value.document_ids;
    let now = sandbox.clock.now();
    change(&sandbox, &caller, &claim_id, |transaction, record| {
        let found = names
            .iter()
            .map(|name| documents::find_free(transaction, caller.tax_code(), name));
        let found = found.collect::<Result<Option<Vec<_>>, _>>()?;
        let found = found
            .ok_or_else(|| invalid("A document is not the person's, or is part of a claim"))?;
        let mut received = Vec::new();
        for document in &found {
            received.push(bind(
                transaction,
                caller.tax_code(),
                document,
                &claim_id,
                now,
            )?);
        }
        actions::deliver(record, received, now).map_err(refusal)
    })
}

/// Asks for a review of the decision (riesame).
#[utoipa::path(
    post, path = "/claims/{claim_id}/reviews", operation_id = "create_review", tag = "claims", request_body = Objection,
    params(("claim_id" = inline(crate::openapi::Identifier), Path, description = "The claim")),
    responses(
        (status = 201, description = "The case under review", body = Claim),
        (status = 404, description = "The person has no such claim"),
        (status = 409, description = "There is no decision to review"),
    )
)]
pub async fn review(
    State(sandbox): State<Sandbox>,
    caller: Caller,
    PathPart(claim_id): PathPart,
    body: CheckedBody<Objection>,
) -> Result<(StatusCode, Json<Claim>), Refusal> {
    let (now, today) = (sandbox.clock.now(), sandbox.clock.today());
    let claim = change(&sandbox, &caller, &claim_id, |_, record| {
        actions::review(record, body.value.reasons, now, today).map_err(refusal)
    })?;
    Ok((StatusCode::CREATED, claim))
}

/// Files an appeal against the decision (ricorso).
#[utoipa::path(
    post, path = "/claims/{claim_id}/appeals", operation_id = "create_appeal", tag = "claims", request_body = Objection,
    params(("claim_id" = inline(crate::openapi::Identifier), Path, description = "The claim")),
    responses(
        (status = 201, description = "The case under appeal", body = Claim),
        (status = 404, description = "The person has no such claim"),
        (status = 409, description = "There is no decision to appeal against"),
    )
)]
pub async fn appeal(
    State(sandbox): State<Sandbox>,
    caller: Caller,
    PathPart(claim_id): PathPart,
    body: CheckedBody<Objection>,
) -> Result<(StatusCode, Json<Claim>), Refusal> {
    let (now, today) = (sandbox.clock.now(), sandbox.clock.today());
    let claim = change(&sandbox, &caller, &claim_id, |_, record| {
        let decided_on = record.decided_at().map(|at| sandbox.clock.day_of(at));
        actions::appeal(record, body.value.reasons, now, today, decided_on).map_err(refusal)
    })?;
    Ok((StatusCode::CREATED, claim))
}

pub(super) fn change(
    sandbox: &Sandbox,
    caller: &Caller,
    claim_id: &str,
    action: impl FnOnce(&Transaction<'_>, &mut ClaimRecord) -> Result<(), Refusal>,
) -> Result<Json<Claim>, Refusal> {
    sandbox.store.change(|transaction| {
        let mut record = present(sandbox, transaction, caller, claim_id)?;
        action(transaction, &mut record)?;
        claims::update(transaction, &record)?;
        Ok(Json(record.claim))
    })
}

pub(super) fn refusal(reason: NotAllowed) -> Refusal {
    match reason {
        NotAllowed::State => {
            let detail = "The claim is in a state that does not allow this";
            Refusal::of_kind(StatusCode::CONFLICT, kind::WRONG_STATE, detail)
        }
        NotAllowed::TooLate => {
            let detail = "The 90 days to appeal are over";
            Refusal::of_kind(
                StatusCode::UNPROCESSABLE_ENTITY,
                kind::APPEAL_TOO_LATE,
                detail,
            )
        }
    }
}
