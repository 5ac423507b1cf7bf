use crate::api::caller::Caller;
use crate::api::checked_body::invalid;
use crate::api::document_content;
use crate::api::document_content::checked_type;
use crate::api::refusal::Refusal;
use crate::api::request_parts::PathPart;
use crate::random;
use crate::sandbox::Sandbox;
use crate::store::documents;
use axum::Json;
use axum::body::Bytes;
use axum::extract::Multipart;
use axum::extract::State;
use axum::extract::multipart::MultipartError;
use axum::extract::multipart::MultipartRejection;
use axum::http::StatusCode;
use rusqlite::Transaction;
use sportello::domain::base64::Base64;
use sportello::gateway::contract::BASE_PATH;
use sportello::gateway::contract::documents::Document;
use sportello::gateway::contract::documents::DocumentContent;
use sportello::gateway::contract::documents::Documents;
use sportello::gateway::contract::problem::kind;

/// The parts of an upload.
#[derive(serde::Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
#[expect(dead_code, reason = "only describes the form of the contract")]
pub struct DocumentUpload {
    /// What it proves, such as `just_cause_proof`. Never one of JSON's own words: a form could not tell them from values.
    #[schema(
        min_length = 1,
        max_length = 60,
        pattern = "^(?!(true|false|null)$)[a-z][a-z0-9_]*$"
    )]
    kind: String,
    /// PDF, JPEG or PNG, at most 10 MB.
    #[schema(value_type = String, format = Binary)]
    file: Vec<u8>,
}

/// Takes a document.
#[utoipa::path(
    post, path = "/documents", operation_id = "create_document", tag = "documents",
    request_body(content = DocumentUpload, content_type = "multipart/form-data"),
    responses(
        (status = 201, description = "The document is kept", body = Document),
        (status = 400, description = "The form cannot be read, or lacks a part"),
        (status = 409, description = "The same content is there already, or too many documents wait for a claim"),
        (status = 413, description = "The document is larger than 10 MB"),
        (status = 415, description = "The document is neither PDF, JPEG nor PNG"),
        (status = 422, description = "The document is empty, asks for a password or is infected, or the kind is not one"),
    )
)]
pub async fn create(
    State(sandbox): State<Sandbox>,
    caller: Caller,
    form: Result<Multipart, MultipartRejection>,
) -> Result<(StatusCode, Json<Document>), Refusal> {
    let form = form.map_err(|_| not_multipart())?;
    let upload = read_form(form).await?;
    let document = checked(&sandbox, upload.kind, upload.name, &upload.content)?;
    sandbox
        .store
        .change(|transaction| keep(transaction, &caller, &document, &upload.content))?;
    Ok((StatusCode::CREATED, Json(document)))
}

/// The document that this content is, if it can be taken.
pub fn checked(
    sandbox: &Sandbox,
    kind: String,
    name: String,
    content: &[u8],
) -> Result<Document, Refusal> {
    Ok(Document {
        media_type: checked_type(content)?.to_owned(),
        document_id: format!("doc-{}", random::hexadecimal::<12>()?),
        kind,
        name,
        size_bytes: content.len() as u64,
        uploaded_at: sandbox.clock.now(),
    })
}

/// Keeps a document, unless it is there already or too many are.
pub fn keep(
    transaction: &Transaction<'_>,
    caller: &Caller,
    document: &Document,
    content: &[u8],
) -> Result<(), Refusal> {
    let tax_code = caller.tax_code();
    if let Some(document_id) = documents::find_same(transaction, tax_code, &document.kind, content)?
    {
        let refusal = Refusal::of_kind(
            StatusCode::CONFLICT,
            kind::DOCUMENT_DUPLICATE,
            "The same content is there already",
        );
        return Err(refusal.about(format!("{BASE_PATH}/documents/{document_id}")));
    }
    if documents::count_free(transaction, tax_code)? >= documents::MOST_FREE_DOCUMENTS {
        return Err(Refusal::plain(
            StatusCode::CONFLICT,
            "Too many documents wait for a claim",
        ));
    }
    documents::insert(transaction, tax_code, document, content).map_err(Refusal::from)
}

/// Lists the documents that are in no claim yet.
#[utoipa::path(
    get, path = "/documents", operation_id = "list_documents", tag = "documents",
    responses((status = 200, description = "Documents not yet part of a claim", body = Documents))
)]
pub async fn list(
    State(sandbox): State<Sandbox>,
    caller: Caller,
) -> Result<Json<Documents>, Refusal> {
    let items = sandbox.store.change(|transaction| {
        documents::free(transaction, caller.tax_code()).map_err(Refusal::from)
    })?;
    Ok(Json(Documents { items }))
}

/// Gives the file of a document that is in no claim yet.
#[utoipa::path(
    get, path = "/documents/{document_id}/content", operation_id = "get_document_content", tag = "documents",
    params(("document_id" = inline(crate::openapi::Identifier), Path, description = "The document")),
    responses(
        (status = 200, description = "The file", body = DocumentContent),
        (status = 404, description = "There is no such document, or it is part of a claim"),
    )
)]
pub async fn content(
    State(sandbox): State<Sandbox>,
    caller: Caller,
    PathPart(document_id): PathPart,
) -> Result<Json<DocumentContent>, Refusal> {
    let content = sandbox.store.change(|transaction| {
        documents::free_content(transaction, caller.tax_code(), &document_id)?
            .ok_or_else(Refusal::not_found)
    })?;
    Ok(Json(DocumentContent {
        content: Base64::of(&content),
    }))
}

/// Deletes a document that is in no claim yet.
#[utoipa::path(
    delete, path = "/documents/{document_id}", operation_id = "delete_document", tag = "documents",
    params(("document_id" = inline(crate::openapi::Identifier), Path, description = "The document")),
    responses(
        (status = 204, description = "The document is gone"),
        (status = 404, description = "There is no such document, or it is part of a claim"),
    )
)]
pub async fn delete(
    State(sandbox): State<Sandbox>,
    caller: Caller,
    PathPart(document_id): PathPart,
) -> Result<StatusCode, Refusal> {
    let deleted = sandbox.store.change(|transaction| {
        documents::delete_free(transaction, caller.tax_code(), &document_id).map_err(Refusal::from)
    })?;
    if deleted {
        Ok(StatusCode::NO_CONTENT)
    } else {
        Err(Refusal::not_found())
    }
}

struct Upload {
    kind: String,
    name: String,
    content: Bytes,
}

async fn read_form(mut form: Multipart) -> Result<Upload, Refusal> {
    let (mut kind, mut file) = (None, None);
    while let Some(field) = form
        .next_field()
        .await
        .map_err(|error| unreadable(&error))?
    {
        match field.name() {
            Some("kind") => kind = Some(field.text().await.map_err(|error| unreadable(&error))?),
            Some("file") => {
                let name = field
                    .file_name()
                    .unwrap_or_default()
                    .chars()
                    .take(255)
                    .collect();
                file = Some((
                    name,
                    field.bytes().await.map_err(|error| unreadable(&error))?,
                ));
            }
            _ => return Err(missing_part()),
        }
    }
    let (kind, (name, content)) = kind.zip(file).ok_or_else(missing_part)?;
    if !is_kind(&kind) {
        return Err(invalid("The kind is not as the contract says"));
    }
    Ok(Upload {
        kind,
        name,
        content,
    })
}

/// As the pattern of `DocumentUpload::kind` says.
fn is_kind(text: &str) -> bool {
    let allowed = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_';
    text.starts_with(|first: char| first.is_ascii_lowercase())
        && text.len() <= 60
        && text.bytes().all(allowed)
        && !["true", "false", "null"].contains(&text)
}

fn unreadable(error: &MultipartError) -> Refusal {
    match error.status() {
        StatusCode::PAYLOAD_TOO_LARGE => document_content::too_large(),
        _ => Refusal::plain(StatusCode::BAD_REQUEST, "The form cannot be read"),
    }
}

fn missing_part() -> Refusal {
    Refusal::plain(
        StatusCode::BAD_REQUEST,
        "The form must have the parts kind and file, and no other",
    )
}

fn not_multipart() -> Refusal {
    Refusal::plain(
        StatusCode::UNSUPPORTED_MEDIA_TYPE,
        "The body must be multipart/form-data",
    )
}
