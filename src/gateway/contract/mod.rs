//! The contract between the app and the gateway, used by the app and by `tests/sandbox`, and described as OpenAPI
//! in `docs/gateway.openapi.yaml`. Names follow ModI: snake_case fields, RFC 3339 dates, money as a decimal string.

pub mod assegno_unico;
pub mod changes;
pub mod claims;
pub mod confirmations;
pub mod content;
pub mod documents;
pub mod drafts;
pub mod household;
pub mod lookup;
pub mod problem;
pub mod ratings;
pub mod registers;
#[cfg(feature = "openapi")]
pub mod schemas;
pub mod session;
pub mod signed_receipts;
pub mod status;
pub mod uploads;

/// Name of the header that carries the anti-forgery token on every changing request.
pub const ANTI_FORGERY_HEADER: &str = "X-Anti-Forgery";
/// Name of the header that makes a submission happen once however often it is sent.
pub const IDEMPOTENCY_HEADER: &str = "Idempotency-Key";
/// Path under which the gateway answers, on the app's own origin.
pub const BASE_PATH: &str = "/api/v1";
/// Path of the gateway's login page; `return_to` names the in-app path to come back to.
pub const LOGIN_PATH: &str = "/login";
