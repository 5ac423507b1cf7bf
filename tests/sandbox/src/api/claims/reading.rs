use super::cursor;
use super::moved_on;
use super::present;
use crate::api::caller::Caller;
use crate::api::refusal::Refusal;
use crate::api::request_parts::Parameters;
use crate::api::request_parts::PathPart;
use crate::sandbox::Sandbox;
use crate::store::claims;
use crate::store::claims::ListPlace;
use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use serde::Deserialize;
use sportello::gateway::contract::claims::Claim;
use sportello::gateway::contract::claims::Claims;

const DEFAULT_LIMIT: u32 = 20;
const HIGHEST_LIMIT: u32 = 100;

/// Which page of the list.
#[derive(Deserialize, utoipa::IntoParams)]
#[into_params(parameter_in = Query)]
pub struct Page {
    /// `next_cursor` of the page before.
    #[param(pattern = "^[0-9]{1,12}~[A-Za-z0-9-]{1,50}$", max_length = 63)]
    cursor: Option<String>,
    /// How many claims at most; 20 when absent.
    #[param(format = "int32", minimum = 1, maximum = 100)]
    limit: Option<u32>,
}

/// Lists the person's claims, newest first.
#[utoipa::path(
    get, path = "/claims", operation_id = "list_claims", tag = "claims", params(Page),
    responses(
        (status = 200, description = "A page of claims", body = Claims),
        (status = 400, description = "The limit is not from 1 to 100, or the cursor is not one"),
    )
)]
pub async fn list(
    State(sandbox): State<Sandbox>,
    caller: Caller,
    Parameters(page): Parameters<Page>,
) -> Result<Json<Claims>, Refusal> {
    let limit = page.limit.unwrap_or(DEFAULT_LIMIT);
    if !(1..=HIGHEST_LIMIT).contains(&limit) {
        return Err(bad("The limit must be from 1 to 100"));
    }
    let after = page
        .cursor
        .as_deref()
        .map(|word| cursor::read(word).ok_or_else(|| bad("The cursor is not one")));
    let after = after.transpose()?;
    let mut records = sandbox.store.change(|transaction| {
        let found = claims::list(transaction, caller.tax_code(), after.as_ref(), limit + 1)?;
        found
            .into_iter()
            .map(|record| moved_on(&sandbox, transaction, record))
            .collect::<Result<Vec<_>, _>>()
    })?;
    let more = records.len() > limit as usize;
    records.truncate(limit as usize);
    let last = records.last().filter(|_| more);
    let next_cursor = last.map(|record| {
        let receipt = &record.claim.receipt;
        cursor::written(&ListPlace {
            submitted_at: receipt.submitted_at.as_second(),
            claim_id: receipt.claim_id.clone(),
        })
    });
    Ok(Json(Claims {
        items: records.iter().map(|record| record.summary()).collect(),
        next_cursor,
    }))
}

/// Reads a claim with its history.
#[utoipa::path(
    get, path = "/claims/{claim_id}", operation_id = "get_claim", tag = "claims",
    params(("claim_id" = inline(crate::openapi::Identifier), Path, description = "The claim")),
    responses(
        (status = 200, description = "The case", body = Claim),
        (status = 404, description = "The person has no such claim"),
    )
)]
pub async fn read(
    State(sandbox): State<Sandbox>,
    caller: Caller,
    PathPart(claim_id): PathPart,
) -> Result<Json<Claim>, Refusal> {
    let record = sandbox
        .store
        .change(|transaction| present(&sandbox, transaction, &caller, &claim_id))?;
    Ok(Json(record.claim))
}

fn bad(detail: &str) -> Refusal {
    Refusal::plain(StatusCode::BAD_REQUEST, detail)
}
