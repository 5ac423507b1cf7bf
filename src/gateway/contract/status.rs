use serde::{Deserialize, Serialize};

/// `GET /status`: whether the gateway can serve people at the moment. Needs no session.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct GatewayStatus {
    pub available: bool,
}
