use crate::api::refusal::Refusal;
use crate::sandbox::Sandbox;
use crate::store::settings;
use axum::Json;
use axum::extract::State;
use sportello::gateway::contract::status::GatewayStatus;

/// Says whether the gateway works (ModI: every API has `/status`).
#[utoipa::path(
    get, path = "/status", operation_id = "get_status", tag = "status",
    responses((status = 200, description = "The gateway works", body = GatewayStatus))
)]
pub async fn read(State(sandbox): State<Sandbox>) -> Result<Json<GatewayStatus>, Refusal> {
    sandbox
        .store
        .change(|transaction| settings::clock_offset(transaction).map_err(Refusal::from))?;
    Ok(Json(GatewayStatus { available: true }))
}
