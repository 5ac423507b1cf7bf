//! What waits for the person as second parent.

use super::{GatewayError, get, json, tell};
use crate::gateway::contract::confirmations::{ConfirmationAnswer, Confirmations};

pub async fn waiting() -> Result<Confirmations, GatewayError> {
    get("/confirmations").await
}

/// Answers. The same answer twice is one, so it may be repeated.
pub async fn answer(
    confirmation_id: &str,
    answer: &ConfirmationAnswer,
) -> Result<(), GatewayError> {
    let path = format!("/confirmations/{confirmation_id}");
    tell(&path, json(answer)?).await
}
