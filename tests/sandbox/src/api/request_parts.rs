//! Parts of a request whose errors are problems like all others.

use crate::api::refusal::Refusal;
use axum::extract::FromRequestParts;
use axum::extract::Path;
use axum::extract::Query;
use axum::http::StatusCode;
use axum::http::request::Parts;
use serde::de::DeserializeOwned;

/// The one variable part of a path.
pub struct PathPart(pub String);

impl<S: Send + Sync> FromRequestParts<S> for PathPart {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Refusal> {
        // A part that is not text names nothing.
        let Path(part) = Path::from_request_parts(parts, state)
            .await
            .map_err(|_| Refusal::not_found())?;
        Ok(Self(part))
    }
}

/// The parameters after the question mark.
pub struct Parameters<T>(pub T);

impl<S: Send + Sync, T: DeserializeOwned> FromRequestParts<S> for Parameters<T> {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Refusal> {
        let bad = |_| {
            Refusal::plain(
                StatusCode::BAD_REQUEST,
                "A parameter of the query cannot be read",
            )
        };
        let Query(parameters) = Query::from_request_parts(parts, state).await.map_err(bad)?;
        Ok(Self(parameters))
    }
}
