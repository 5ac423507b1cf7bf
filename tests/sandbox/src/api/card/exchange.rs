//! How INPS's API takes messages and refuses them: `ProblemDetails`, sent as `application/json`.

use crate::api::checked_body;
use crate::api::claims::submission::idempotency_key;
use crate::api::refusal::Refusal;
use crate::openapi::card;
use axum::Json;
use axum::body::Bytes;
use axum::extract::FromRequest;
use axum::extract::FromRequestParts;
use axum::extract::Request;
use axum::http::StatusCode;
use axum::http::request::Parts;
use axum::response::IntoResponse;
use axum::response::Response;
use serde::de::DeserializeOwned;
use serde_json::Value;
use sportello::gateway::ced::wire::ProblemDetails;
use utoipa::ToSchema;

/// A message in INPS's shape.
pub struct Message<T> {
    pub value: T,
    /// The bytes as they came, to tell one message from another.
    pub bytes: Bytes,
}

impl<S: Send + Sync, T: DeserializeOwned + ToSchema> FromRequest<S> for Message<T> {
    type Rejection = ProblemResponse;

    async fn from_request(request: Request, state: &S) -> Result<Self, ProblemResponse> {
        let bytes = Bytes::from_request(request, state)
            .await
            .map_err(|_| ProblemResponse::bad("The message is too large"))?;
        let json: Value = serde_json::from_slice(&bytes)
            .map_err(|_| ProblemResponse::bad("The message is not JSON"))?;
        let fault = checked_body::fault(card::document, &T::name(), &json)
            .map_err(|_| ProblemResponse::failed())?;
        if let Some(place) = fault {
            return Err(ProblemResponse::bad(&format!(
                "Not as the schema says at \"{place}\""
            )));
        }
        let value = serde_json::from_value(json)
            .map_err(|_| ProblemResponse::bad("A value is outside what its type can hold"))?;
        Ok(Self { value, bytes })
    }
}

/// The key of a change, read before anything is looked up: without it nothing is said of what is there.
pub struct ChangeKey(pub String);

impl<S: Send + Sync> FromRequestParts<S> for ChangeKey {
    type Rejection = ProblemResponse;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, ProblemResponse> {
        idempotency_key(&parts.headers)
            .map(Self)
            .map_err(|_| ProblemResponse::bad("The header Idempotency-Key must hold a UUID"))
    }
}

/// A refusal of INPS's.
#[derive(Debug)]
pub struct ProblemResponse(StatusCode, String);

impl ProblemResponse {
    /// The message breaks a rule.
    pub fn bad(detail: &str) -> Self {
        Self(StatusCode::BAD_REQUEST, detail.to_owned())
    }

    /// Nothing is there, or it is somebody else's: the two must look the same.
    pub fn not_found() -> Self {
        Self(
            StatusCode::NOT_FOUND,
            "There is no such request of this person".to_owned(),
        )
    }

    /// INPS itself failed.
    pub fn failed() -> Self {
        Self(
            StatusCode::INTERNAL_SERVER_ERROR,
            "The service failed".to_owned(),
        )
    }
}

impl IntoResponse for ProblemResponse {
    fn into_response(self) -> Response {
        let Self(status, detail) = self;
        let problem = ProblemDetails {
            kind: None,
            title: status.canonical_reason().map(str::to_owned),
            status: Some(i32::from(status.as_u16())),
            detail: Some(detail),
            instance: None,
        };
        (status, Json(problem)).into_response()
    }
}

impl From<rusqlite::Error> for ProblemResponse {
    fn from(error: rusqlite::Error) -> Self {
        // Writes the cause into the log.
        let _ = Refusal::from(error);
        Self::failed()
    }
}

impl From<getrandom::Error> for ProblemResponse {
    fn from(error: getrandom::Error) -> Self {
        let _ = Refusal::from(error);
        Self::failed()
    }
}

impl From<serde_json::Error> for ProblemResponse {
    fn from(error: serde_json::Error) -> Self {
        let _ = Refusal::internal(&error);
        Self::failed()
    }
}
