//! Drafts, guarded against two tabs writing over each other: a change names the version it was made from.

use crate::api::caller::Caller;
use crate::api::checked_body::CheckedBody;
use crate::api::refusal::Refusal;
use crate::api::request_parts::PathPart;
use crate::clock::moment;
use crate::sandbox::Sandbox;
use crate::store::drafts;
use crate::store::drafts::DraftRow;
use axum::Json;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::http::HeaderName;
use axum::http::StatusCode;
use axum::http::header;
use axum::response::IntoResponse;
use axum::response::Response;
use sportello::gateway::contract::claims::Benefit;
use sportello::gateway::contract::drafts::Draft;
use sportello::gateway::contract::drafts::DraftContent;
use sportello::gateway::contract::problem::kind;

/// How long a draft is kept after its last change, in seconds: 60 days.
pub const KEPT_SECONDS: i64 = 60 * 24 * 60 * 60;

/// What a change must name: the version it was made from, or that there is none.
#[derive(utoipa::IntoParams)]
#[into_params(parameter_in = Header)]
#[expect(dead_code, reason = "only describes the contract")]
struct Preconditions {
    /// Version the change was made from.
    #[param(rename = "If-Match", max_length = 100)]
    if_match: Option<String>,
    /// To open a draft: `*`.
    #[param(rename = "If-None-Match", pattern = r"^\*$", max_length = 1)]
    if_none_match: Option<String>,
}

/// What a deletion may name.
#[derive(utoipa::IntoParams)]
#[into_params(parameter_in = Header)]
#[expect(dead_code, reason = "only describes the contract")]
struct Precondition {
    /// Delete only this version.
    #[param(rename = "If-Match", max_length = 100)]
    if_match: Option<String>,
}

/// Reads the draft.
#[utoipa::path(
    get, path = "/drafts/{benefit}", operation_id = "get_draft", tag = "drafts",
    params(("benefit" = Benefit, Path, description = "The benefit claimed")),
    responses(
        (status = 200, description = "The draft", body = Draft, headers(("ETag" = inline(crate::openapi::EntityTag), description = "Version of the draft"))),
        (status = 404, description = "There is no draft"),
        (status = 410, description = "The draft has expired; forgotten by DELETE or when a draft is opened"),
    )
)]
pub async fn read(
    State(sandbox): State<Sandbox>,
    caller: Caller,
    PathPart(benefit): PathPart,
) -> Result<Response, Refusal> {
    let benefit = benefit_named(benefit)?;
    let now = sandbox.clock.now().as_second();
    let expired_before = now.saturating_sub(KEPT_SECONDS);
    sandbox.store.change(|transaction| {
        let tax_code = caller.tax_code();
        if let Some(draft) = drafts::find(transaction, tax_code, benefit, expired_before)? {
            return Ok(answer(StatusCode::OK, draft));
        }
        let expired = drafts::expired(transaction, tax_code, benefit, expired_before)?;
        Err(expired.map_or_else(Refusal::not_found, |changed| {
            Refusal::expired(moment(changed.saturating_add(KEPT_SECONDS)))
        }))
    })
}

/// Opens the draft, or writes its next version.
#[utoipa::path(
    put, path = "/drafts/{benefit}", operation_id = "put_draft", tag = "drafts", request_body = DraftContent,
    params(
        ("benefit" = Benefit, Path, description = "The benefit claimed"),
        Preconditions,
    ),
    responses(
        (status = 200, description = "The new version", body = Draft, headers(("ETag" = inline(crate::openapi::EntityTag), description = "Version of the draft"))),
        (status = 201, description = "The draft opened, with its number", body = Draft, headers(("ETag" = inline(crate::openapi::EntityTag), description = "Version of the draft"))),
        (status = 404, description = "The gateway knows no such benefit"),
        (status = 412, description = "The draft has changed since it was read, or exists already"),
        (status = 428, description = "Neither If-Match nor If-None-Match was sent"),
    )
)]
pub async fn write(
    State(sandbox): State<Sandbox>,
    caller: Caller,
    PathPart(benefit): PathPart,
    headers: HeaderMap,
    body: CheckedBody<DraftContent>,
) -> Result<Response, Refusal> {
    let benefit = benefit_named(benefit)?;
    let opens = text(&headers, header::IF_NONE_MATCH) == Some("*");
    let from = text(&headers, header::IF_MATCH);
    if !opens && from.is_none() {
        let detail = "Send If-Match with the version read, or If-None-Match: * to open a draft";
        return Err(Refusal::plain(StatusCode::PRECONDITION_REQUIRED, detail));
    }
    let tax_code = caller.tax_code();
    let now = sandbox.clock.now().as_second();
    sandbox.store.change(|transaction| {
        let found = drafts::find(
            transaction,
            tax_code,
            benefit,
            now.saturating_sub(KEPT_SECONDS),
        )?;
        match found {
            None if opens => {
                let opened = drafts::open(transaction, tax_code, benefit, body.value, now)?;
                Ok(answer(StatusCode::CREATED, opened))
            }
            Some(draft) if !opens && from.is_some_and(|tags| matches(tags, &draft)) => {
                let changed =
                    drafts::change(transaction, tax_code, benefit, draft, body.value, now)?;
                Ok(answer(StatusCode::OK, changed))
            }
            _ => Err(changed_meanwhile()),
        }
    })
}

/// Throws the draft away, or forgets that there was one.
#[utoipa::path(
    delete, path = "/drafts/{benefit}", operation_id = "delete_draft", tag = "drafts",
    params(
        ("benefit" = Benefit, Path, description = "The benefit claimed"),
        Precondition,
    ),
    responses(
        (status = 204, description = "The draft is gone"),
        (status = 404, description = "There is no draft"),
        (status = 412, description = "The draft has changed since it was read"),
    )
)]
pub async fn delete(
    State(sandbox): State<Sandbox>,
    caller: Caller,
    PathPart(benefit): PathPart,
    headers: HeaderMap,
) -> Result<StatusCode, Refusal> {
    let benefit = benefit_named(benefit)?;
    let tax_code = caller.tax_code();
    let now = sandbox.clock.now().as_second();
    sandbox.store.change(|transaction| {
        let expired_before = now.saturating_sub(KEPT_SECONDS);
        match drafts::find(transaction, tax_code, benefit, expired_before)? {
            Some(draft)
                if text(&headers, header::IF_MATCH).is_some_and(|tags| !matches(tags, &draft)) =>
            {
                return Err(changed_meanwhile());
            }
            Some(_) => {}
            None => {
                drafts::expired(transaction, tax_code, benefit, expired_before)?
                    .ok_or_else(Refusal::not_found)?;
            }
        }
        drafts::delete(transaction, tax_code, benefit)?;
        Ok(StatusCode::NO_CONTENT)
    })
}

fn benefit_named(name: String) -> Result<Benefit, Refusal> {
    serde_json::from_value(serde_json::Value::String(name)).map_err(|_| Refusal::not_found())
}

fn text(headers: &HeaderMap, name: HeaderName) -> Option<&str> {
    headers.get(name).and_then(|value| value.to_str().ok())
}

fn matches(tags: &str, draft: &DraftRow) -> bool {
    let present = draft.entity_tag();
    tags.split(',')
        .map(str::trim)
        .any(|tag| tag == "*" || tag == present)
}

fn changed_meanwhile() -> Refusal {
    let detail = "The draft is not at the version named";
    Refusal::of_kind(StatusCode::PRECONDITION_FAILED, kind::DRAFT_CHANGED, detail)
}

fn answer(status: StatusCode, row: DraftRow) -> Response {
    let entity_tag = row.entity_tag();
    let draft = Draft {
        domus_number: row.domus_number,
        content: row.content,
        updated_at: moment(row.updated_at),
        expires_at: moment(row.updated_at.saturating_add(KEPT_SECONDS)),
    };
    (status, [(header::ETAG, entity_tag)], Json(draft)).into_response()
}
