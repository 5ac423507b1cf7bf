//! What the person changes about a claim after it was sent.

use super::{GatewayError, ask, json, put};
use crate::gateway::contract::{
    IDEMPOTENCY_HEADER,
    changes::{NewAddition, Withdrawal},
    claims::Claim,
};

/// Adds to a claim. The same key makes one addition however often it is sent, so it may be repeated.
pub async fn add(claim_id: &str, addition: &NewAddition, key: &str) -> Result<(), GatewayError> {
    let path = format!("/claims/{claim_id}/additions");
    ask::<Claim>(&path, &[(IDEMPOTENCY_HEADER, key)], json(addition)?)
        .await
        .map(drop)
}

/// Withdraws a claim. A withdrawn claim stays so, so it may be repeated.
pub async fn withdraw(claim_id: &str) -> Result<(), GatewayError> {
    let path = format!("/claims/{claim_id}/withdrawal");
    put(&path, json(&Withdrawal { confirmed: true })?).await
}
