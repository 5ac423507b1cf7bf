use super::present;
use crate::api::caller::Caller;
use crate::api::refusal::Refusal;
use crate::api::request_parts::PathPart;
use crate::receipt_signature;
use crate::sandbox::Sandbox;
use axum::Json;
use axum::extract::State;
use sportello::gateway::contract::signed_receipts::ReceiptKeys;
use sportello::gateway::contract::signed_receipts::SignedReceipt;

/// Reads the receipt that can be checked: what was sent, under the gateway's signature.
#[utoipa::path(
    get, path = "/claims/{claim_id}/signed-receipt", operation_id = "get_signed_receipt", tag = "claims",
    params(("claim_id" = inline(crate::openapi::Identifier), Path, description = "The claim")),
    responses(
        (status = 200, description = "The signed receipt", body = SignedReceipt),
        (status = 404, description = "The person has no such claim, or it came before receipts were signed"),
    )
)]
pub async fn read(
    State(sandbox): State<Sandbox>,
    caller: Caller,
    PathPart(claim_id): PathPart,
) -> Result<Json<SignedReceipt>, Refusal> {
    let record = sandbox
        .store
        .change(|transaction| present(&sandbox, transaction, &caller, &claim_id))?;
    record
        .signed_receipt
        .map(Json)
        .ok_or_else(Refusal::not_found)
}

/// Lists the public keys that receipts are signed with.
#[utoipa::path(
    get, path = "/receipt-keys", operation_id = "list_receipt_keys", tag = "claims",
    responses((status = 200, description = "The public keys, those of earlier years too", body = ReceiptKeys))
)]
pub async fn keys() -> Json<ReceiptKeys> {
    Json(receipt_signature::keys())
}
