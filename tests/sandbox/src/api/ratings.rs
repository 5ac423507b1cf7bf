use crate::api::checked_body::CheckedBody;
use crate::api::refusal::Refusal;
use crate::sandbox::Sandbox;
use crate::store::ratings;
use axum::extract::State;
use axum::http::StatusCode;
use sportello::gateway::contract::ratings::Rating;

/// Takes a rating. Anonymous: it neither needs nor looks at a session, so no anti-forgery value guards it.
#[utoipa::path(
    post, path = "/ratings", operation_id = "create_rating", tag = "ratings", request_body = Rating,
    responses((status = 204, description = "The rating is kept"))
)]
pub async fn create(
    State(sandbox): State<Sandbox>,
    body: CheckedBody<Rating>,
) -> Result<StatusCode, Refusal> {
    let today = sandbox.clock.today();
    sandbox.store.change(|transaction| {
        ratings::insert(transaction, &body.value, today).map_err(Refusal::from)
    })?;
    Ok(StatusCode::NO_CONTENT)
}
