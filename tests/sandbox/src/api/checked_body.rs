//! JSON bodies, checked against the very schema that the contract publishes before they are read.

use crate::api::refusal::Refusal;
use crate::openapi;
use axum::body::Bytes;
use axum::extract::FromRequest;
use axum::extract::Request;
use axum::http::HeaderMap;
use axum::http::StatusCode;
use axum::http::header;
use jsonschema::Validator;
use serde::de::DeserializeOwned;
use serde_json::Value;
use sportello::gateway::contract::problem::kind;
use std::collections::HashMap;
use std::sync::Arc;
use std::sync::LazyLock;
use std::sync::Mutex;
use std::sync::PoisonError;
use utoipa::ToSchema;

/// A body that keeps the contract.
pub struct CheckedBody<T> {
    pub value: T,
    /// The bytes as they came, to tell one body from another.
    pub bytes: Bytes,
}

impl<S: Send + Sync, T: DeserializeOwned + ToSchema> FromRequest<S> for CheckedBody<T> {
    type Rejection = Refusal;

    async fn from_request(request: Request, state: &S) -> Result<Self, Refusal> {
        if !is_json(request.headers()) {
            let detail = "The body must be application/json";
            return Err(Refusal::plain(StatusCode::UNSUPPORTED_MEDIA_TYPE, detail));
        }
        let bytes = Bytes::from_request(request, state)
            .await
            .map_err(|_| Refusal::plain(StatusCode::PAYLOAD_TOO_LARGE, "The body is too large"))?;
        let json: Value = serde_json::from_slice(&bytes)
            .map_err(|_| Refusal::plain(StatusCode::BAD_REQUEST, "The body is not JSON"))?;
        check(&T::name(), &json)?;
        let value = serde_json::from_value(json)
            .map_err(|_| invalid("A value is outside what its type can hold"))?;
        Ok(Self { value, bytes })
    }
}

/// A refusal of content that is JSON but not what the contract or its rules ask for.
pub fn invalid(detail: &str) -> Refusal {
    Refusal::of_kind(
        StatusCode::UNPROCESSABLE_ENTITY,
        kind::INVALID_CONTENT,
        detail,
    )
}

fn is_json(headers: &HeaderMap) -> bool {
    let content_type = headers
        .get(header::CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    let essence = content_type.split(';').next().unwrap_or_default();
    essence.trim().eq_ignore_ascii_case("application/json")
}

/// Names the place of the first thing wrong, never the value found there.
fn check(schema: &str, json: &Value) -> Result<(), Refusal> {
    match fault(openapi::document, schema, json)? {
        None => Ok(()),
        Some(place) => Err(invalid(&format!("Not as the contract says at \"{place}\""))),
    }
}

/// A description of an API. Names of schemas are never the same in two.
type Description = fn() -> Result<Value, serde_json::Error>;

/// The place of the first thing that a schema of a description does not allow.
pub fn fault(
    description: Description,
    schema: &str,
    json: &Value,
) -> Result<Option<String>, Refusal> {
    let validator = validator(description, schema)?;
    let first = validator.iter_errors(json).next();
    Ok(first.map(|error| error.instance_path().to_string()))
}

/// The validator of a schema of the contract, built at its first use.
fn validator(description: Description, schema: &str) -> Result<Arc<Validator>, Refusal> {
    static BUILT: LazyLock<Mutex<HashMap<String, Arc<Validator>>>> = LazyLock::new(Mutex::default);
    let mut built = BUILT.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(validator) = built.get(schema) {
        return Ok(validator.clone());
    }
    let mut document = description().map_err(|error| Refusal::internal(&error))?;
    let root = serde_json::json!({
        "$ref": format!("#/components/schemas/{schema}"),
        "components": document["components"].take(),
    });
    let validator = jsonschema::options()
        .should_validate_formats(true)
        .build(&root)
        .map(Arc::new)
        .map_err(|error| Refusal::internal(&error))?;
    built.insert(schema.to_owned(), validator.clone());
    Ok(validator)
}
