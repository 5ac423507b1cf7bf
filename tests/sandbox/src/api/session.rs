use crate::api::caller::Caller;
use crate::api::caller::IDLE_SECONDS;
use crate::api::refusal::Refusal;
use crate::api::session_cookie;
use crate::sandbox::Sandbox;
use crate::store::people;
use crate::store::sessions;
use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use axum::http::header;
use axum::response::AppendHeaders;
use axum::response::IntoResponse;
use sportello::gateway::contract::session::Session;

/// Says who is logged in, and gives the anti-forgery value of the session.
#[utoipa::path(
    get, path = "/session", operation_id = "get_session", tag = "session",
    responses((status = 200, description = "Who is logged in, and until when", body = Session))
)]
pub async fn read(
    State(sandbox): State<Sandbox>,
    caller: Caller,
) -> Result<Json<Session>, Refusal> {
    let registers = sandbox.store.change(|transaction| {
        people::registers(transaction, caller.tax_code())?.ok_or_else(Refusal::not_found)
    })?;
    let expires_at = caller.expires_at();
    Ok(Json(Session {
        given_name: registers.person.given_name,
        family_name: registers.person.family_name,
        tax_code: caller.session.tax_code,
        identity: caller.session.identity,
        expires_at,
        idle_seconds: IDLE_SECONDS,
        anti_forgery_token: caller.session.anti_forgery,
    }))
}

/// Ends the session.
#[utoipa::path(
    delete, path = "/session", operation_id = "delete_session", tag = "session",
    responses((status = 204, description = "The session has ended"))
)]
pub async fn end(
    State(sandbox): State<Sandbox>,
    caller: Caller,
) -> Result<impl IntoResponse, Refusal> {
    let token_hash = &caller.session.token_hash;
    sandbox
        .store
        .change(|transaction| sessions::delete(transaction, token_hash).map_err(Refusal::from))?;
    Ok((
        StatusCode::NO_CONTENT,
        AppendHeaders([(header::SET_COOKIE, session_cookie::clear())]),
    ))
}
