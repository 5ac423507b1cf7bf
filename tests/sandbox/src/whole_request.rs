//! Reads a request to its end before it is answered. An answer that comes sooner, such as "nobody is logged in" to a file
//! that is still travelling, ends the connection under the browser's hands, and the person is told that the network broke.

use crate::api::refusal::Refusal;
use axum::body::Body;
use axum::body::to_bytes;
use axum::extract::Request;
use axum::http::StatusCode;
use axum::middleware::Next;
use axum::response::IntoResponse;
use axum::response::Response;

/// More than any request may carry, in bytes: who sends more is not waited for.
const MOST: usize = 64 * 1024 * 1024;

/// Hands the request on once all of it is here.
pub async fn read(request: Request, next: Next) -> Response {
    let (parts, body) = request.into_parts();
    match to_bytes(body, MOST).await {
        Ok(bytes) => {
            next.run(Request::from_parts(parts, Body::from(bytes)))
                .await
        }
        Err(_) => Refusal::plain(
            StatusCode::PAYLOAD_TOO_LARGE,
            "The request is too large, or broke off",
        )
        .into_response(),
    }
}
