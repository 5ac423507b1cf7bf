//! The gateway's answers, under `/api/v1`.

pub mod caller;
pub mod card;
pub mod checked_body;
pub mod claims;
pub mod confirmations;
mod document_content;
pub mod documents;
pub mod drafts;
pub mod lookup;
pub mod rate_limit;
pub mod ratings;
pub mod refusal;
pub mod registers;
mod request_parts;
pub mod session;
pub mod session_cookie;
pub mod status;
pub mod uploads;

use crate::sandbox::Sandbox;
use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::extract::State;
use axum::http::HeaderValue;
use axum::http::StatusCode;
use axum::http::header;
use axum::middleware;
use axum::response::Response;
use axum::routing::delete;
use axum::routing::get;
use axum::routing::post;
use axum::routing::put;
use jiff::fmt::rfc2822::DateTimePrinter;
use refusal::Refusal;
use sportello::gateway::contract::BASE_PATH;
use sportello::gateway::contract::documents::MAX_DOCUMENT_BYTES;

/// Largest JSON body, in bytes: a draft with its 200 answers fits.
const MAX_JSON_BYTES: usize = 4 * 1024 * 1024;
/// What a form adds to the document it carries.
const FORM_OVERHEAD_BYTES: usize = 64 * 1024;

/// All routes of the gateway.
pub fn router(sandbox: &Sandbox) -> Router<Sandbox> {
    let upload_limit = DefaultBodyLimit::max(MAX_DOCUMENT_BYTES as usize + FORM_OVERHEAD_BYTES);
    let routes = Router::new()
        .route("/status", get(status::read))
        .route("/session", get(session::read).delete(session::end))
        .route("/registers", get(registers::read))
        .route("/banks/{abi}", get(registers::bank))
        .route(
            "/drafts/{benefit}",
            get(drafts::read).put(drafts::write).delete(drafts::delete),
        )
        .route(
            "/documents",
            post(documents::create)
                .layer(upload_limit)
                .get(documents::list),
        )
        .route("/documents/{document_id}", delete(documents::delete))
        .route("/documents/{document_id}/content", get(documents::content))
        .route(
            "/uploads/{upload_id}",
            put(uploads::begin).patch(uploads::take_piece),
        )
        .route("/uploads/{upload_id}/document", post(uploads::complete))
        .merge(claims::router())
        .route("/confirmations", get(confirmations::list))
        .route(
            "/confirmations/{confirmation_id}",
            post(confirmations::answer),
        )
        .route("/lookup/municipalities", get(lookup::find_municipalities))
        .route("/lookup/employers", post(lookup::find_employer))
        .route("/lookup/offices", get(lookup::find_offices))
        .merge(card::router())
        .route("/ratings", post(ratings::create))
        .fallback(|| async { Refusal::not_found() })
        .method_not_allowed_fallback(|| async {
            Refusal::plain(
                StatusCode::METHOD_NOT_ALLOWED,
                "This path has no such method",
            )
        })
        .layer(DefaultBodyLimit::max(MAX_JSON_BYTES))
        .layer(middleware::from_fn_with_state(
            sandbox.clone(),
            rate_limit::apply,
        ))
        .layer(middleware::map_response_with_state(sandbox.clone(), dated));
    Router::new().nest(BASE_PATH, routes)
}

/// No cache may keep what is personal: on 1 April 2020 one showed INPS's users each other's data. The date is that of the
/// sandbox's clock, which the app goes by.
async fn dated(State(sandbox): State<Sandbox>, mut response: Response) -> Response {
    let headers = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    // Only a year of more than four digits cannot be written so.
    let now = DateTimePrinter::new().timestamp_to_rfc9110_string(&sandbox.clock.now());
    if let Some(date) = now.ok().and_then(|now| HeaderValue::try_from(now).ok()) {
        headers.insert(header::DATE, date);
    }
    response
}
