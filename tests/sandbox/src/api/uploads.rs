//! Documents in pieces: after a break the app asks how much has come, and goes on from there.

use crate::api::caller::Caller;
use crate::api::checked_body::CheckedBody;
use crate::api::claims::submission::is_uuid;
use crate::api::documents;
use crate::api::refusal::Refusal;
use crate::api::request_parts::PathPart;
use crate::sandbox::Sandbox;
use crate::store;
use crate::store::uploads;
use crate::store::uploads::UploadRow;
use axum::Json;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::http::StatusCode;
use axum::http::header;
use rusqlite::Transaction;
use sportello::gateway::contract::documents::Document;
use sportello::gateway::contract::problem::kind;
use sportello::gateway::contract::uploads::OFFSET_HEADER;
use sportello::gateway::contract::uploads::PIECE_BYTES;
use sportello::gateway::contract::uploads::UploadStart;
use sportello::gateway::contract::uploads::UploadState;

/// The most documents a person may have on their way.
const MOST_UNFINISHED: i64 = 50;
/// How long a document on its way is kept, in seconds: as long as a draft.
const KEPT_SECONDS: i64 = 60 * 24 * 3600;
const PIECE_TYPE: &str = "application/octet-stream";

/// A piece of a document, by its bytes.
#[derive(utoipa::ToSchema)]
#[schema(value_type = String, format = Binary, max_length = 524_288)]
#[expect(dead_code, reason = "only describes the contract")]
pub struct Piece(Vec<u8>);

/// Where in a document a piece begins, in bytes.
#[derive(utoipa::ToSchema)]
#[schema(value_type = i64, format = Int64, minimum = 0, maximum = 10_485_760)]
#[expect(dead_code, reason = "only describes the contract")]
pub struct Offset(i64);

/// Begins, or tells how much has come.
#[utoipa::path(
    put, path = "/uploads/{upload_id}", operation_id = "put_upload", tag = "documents", request_body = UploadStart,
    params(("upload_id" = inline(crate::openapi::UploadName), Path, description = "The document on its way")),
    responses(
        (status = 200, description = "How much has come", body = UploadState),
        (status = 404, description = "The name is not a UUID"),
        (status = 409, description = "Another document has this name, or too many are on their way"),
    )
)]
pub async fn begin(
    State(sandbox): State<Sandbox>,
    caller: Caller,
    PathPart(upload_id): PathPart,
    body: CheckedBody<UploadStart>,
) -> Result<Json<UploadState>, Refusal> {
    let upload_id = name(&upload_id)?;
    let tax_code = caller.tax_code();
    let now = sandbox.clock.now().as_second();
    let conflict = |detail| Err(Refusal::plain(StatusCode::CONFLICT, detail));
    let received_bytes = sandbox.store.change(|transaction| {
        if let Some(upload) = uploads::find(transaction, tax_code, &upload_id)? {
            return match upload.start == body.value {
                true => Ok(upload.received_bytes()),
                false => conflict("Another document has this name"),
            };
        }
        if uploads::count_unfinished(transaction, tax_code)? >= MOST_UNFINISHED {
            return conflict("Too many documents are on their way");
        }
        let given_up = now.saturating_sub(KEPT_SECONDS);
        uploads::begin(
            transaction,
            tax_code,
            &upload_id,
            &body.value,
            now,
            given_up,
        )?;
        Ok(0)
    })?;
    Ok(Json(UploadState { received_bytes }))
}

/// Takes a piece.
#[utoipa::path(
    patch, path = "/uploads/{upload_id}", operation_id = "patch_upload", tag = "documents",
    request_body(content = inline(Piece), content_type = "application/octet-stream"),
    params(
        ("upload_id" = inline(crate::openapi::UploadName), Path, description = "The document on its way"),
        ("Upload-Offset" = inline(Offset), Header, description = "Where the piece begins, in bytes"),
    ),
    responses(
        (status = 200, description = "How much has come", body = UploadState),
        (status = 400, description = "The header Upload-Offset is missing or is no number"),
        (status = 404, description = "No such document is on its way"),
        (status = 409, description = "The piece does not begin where the last one ended, or goes beyond the document's end"),
        (status = 413, description = "The piece is larger than 512 KB"),
    )
)]
pub async fn take_piece(
    State(sandbox): State<Sandbox>,
    caller: Caller,
    PathPart(upload_id): PathPart,
    headers: HeaderMap,
    piece: Bytes,
) -> Result<Json<UploadState>, Refusal> {
    if text(&headers, header::CONTENT_TYPE.as_str()) != Some(PIECE_TYPE) {
        let detail = "The body must be application/octet-stream";
        return Err(Refusal::plain(StatusCode::UNSUPPORTED_MEDIA_TYPE, detail));
    }
    let offset: u64 = text(&headers, OFFSET_HEADER)
        .and_then(|text| text.parse().ok())
        .ok_or_else(|| {
            let detail = "The header Upload-Offset must hold a number";
            Refusal::plain(StatusCode::BAD_REQUEST, detail)
        })?;
    let upload_id = name(&upload_id)?;
    let tax_code = caller.tax_code();
    let received_bytes = sandbox.store.change(|transaction| {
        let upload = existing(transaction, tax_code, &upload_id)?;
        let received = upload.received_bytes();
        if offset != received {
            return Err(elsewhere(
                "The piece does not begin where the last one ended",
            ));
        }
        let size = piece.len() as u64;
        if size > PIECE_BYTES {
            let detail = "The piece is larger than 512 KB";
            return Err(Refusal::plain(StatusCode::PAYLOAD_TOO_LARGE, detail));
        }
        if size > upload.start.size_bytes.saturating_sub(received) {
            return Err(elsewhere("The piece goes beyond the document's end"));
        }
        uploads::append(transaction, tax_code, &upload_id, &piece)?;
        Ok(received.saturating_add(size))
    })?;
    Ok(Json(UploadState { received_bytes }))
}

/// Makes a document of all that has come.
#[utoipa::path(
    post, path = "/uploads/{upload_id}/document", operation_id = "complete_upload", tag = "documents",
    params(("upload_id" = inline(crate::openapi::UploadName), Path, description = "The document on its way")),
    responses(
        (status = 201, description = "The document is kept", body = Document),
        (status = 404, description = "No such document is on its way"),
        (status = 409, description = "It is not whole yet, the same content is there already, or too many documents wait for a claim"),
        (status = 415, description = "The document is neither PDF, JPEG nor PNG"),
        (status = 422, description = "The document asks for a password or is infected"),
    )
)]
pub async fn complete(
    State(sandbox): State<Sandbox>,
    caller: Caller,
    PathPart(upload_id): PathPart,
) -> Result<(StatusCode, Json<Document>), Refusal> {
    let upload_id = name(&upload_id)?;
    let tax_code = caller.tax_code();
    let outcome = sandbox.store.change(|transaction| {
        let upload = existing(transaction, tax_code, &upload_id)?;
        if let Some(document_id) = upload.document_id {
            return store::documents::find_free(transaction, tax_code, &document_id)?
                .map(Ok)
                .ok_or_else(Refusal::not_found);
        }
        if upload.received_bytes() < upload.start.size_bytes {
            return Err(elsewhere("The document is not whole yet"));
        }
        let UploadStart { kind, name, .. } = upload.start;
        let kept =
            documents::checked(&sandbox, kind, name, &upload.received).and_then(|document| {
                documents::keep(transaction, &caller, &document, &upload.received)?;
                Ok(document)
            });
        match &kept {
            Ok(document) => {
                uploads::became(transaction, tax_code, &upload_id, &document.document_id)?;
            }
            // What is refused is not kept either.
            Err(_) => uploads::delete(transaction, tax_code, &upload_id)?,
        }
        Ok::<_, Refusal>(kept)
    })?;
    Ok((StatusCode::CREATED, Json(outcome?)))
}

fn existing(
    transaction: &Transaction<'_>,
    tax_code: &str,
    upload_id: &str,
) -> Result<UploadRow, Refusal> {
    uploads::find(transaction, tax_code, upload_id)?.ok_or_else(Refusal::not_found)
}

fn name(upload_id: &str) -> Result<String, Refusal> {
    if is_uuid(upload_id) {
        Ok(upload_id.to_ascii_lowercase())
    } else {
        Err(Refusal::not_found())
    }
}

fn elsewhere(detail: &str) -> Refusal {
    Refusal::of_kind(StatusCode::CONFLICT, kind::UPLOAD_OFFSET, detail)
}

fn text<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name).and_then(|value| value.to_str().ok())
}
