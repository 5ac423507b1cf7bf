use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// Who is logged in and until when. `GET /session`; 401 when nobody is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Session {
    #[cfg_attr(feature = "openapi", schema(max_length = 100))]
    pub given_name: String,
    #[cfg_attr(feature = "openapi", schema(max_length = 100))]
    pub family_name: String,
    #[cfg_attr(
        feature = "openapi",
        schema(pattern = "^[A-Z0-9]{16}$", min_length = 16, max_length = 16)
    )]
    pub tax_code: String,
    pub identity: IdentityProvider,
    /// When the session ends if nothing is done; every request moves it.
    #[cfg_attr(feature = "openapi", schema(value_type = String, format = "date-time", max_length = 40))]
    #[serde(with = "crate::domain::wire::iso_instant")]
    pub expires_at: Timestamp,
    /// Length of the idle time, in seconds.
    #[cfg_attr(
        feature = "openapi",
        schema(format = "int32", minimum = 1, maximum = 86400)
    )]
    pub idle_seconds: u32,
    /// To be sent in `X-Anti-Forgery` with every change.
    #[cfg_attr(feature = "openapi", schema(min_length = 16, max_length = 128))]
    pub anti_forgery_token: String,
}

/// The digital identity used to log in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "lowercase")]
pub enum IdentityProvider {
    Spid,
    Cie,
    Cns,
    Eidas,
}
