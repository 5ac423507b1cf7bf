//! Files for the documents of a claim: a small one at once, a large one in pieces, so that a break costs one piece.

use super::{GatewayError, json};
use crate::gateway::{
    connection::{self, Cargo, Content, Method, decode, retrying},
    contract::{
        documents::Document,
        problem::kind,
        uploads::{OFFSET_HEADER, PIECE_BYTES, UploadStart, UploadState},
    },
};
use web_sys::{File, FormData};

/// How often the gateway may say that the pieces do not fit: another tab may send the same file.
const MISFITS: u32 = 5;

/// Sends a file for the document of this kind; `sent` is told how many of its bytes have left. Called again with the same
/// name after a break, it goes on from what has come.
///
/// # Errors
/// What the gateway says; `Malformed` when the browser cannot make the request.
pub async fn upload(
    upload_id: &str,
    kind: &str,
    file: &File,
    sent: impl Fn(f64) + Clone + 'static,
) -> Result<Document, GatewayError> {
    if file.size() as u64 <= PIECE_BYTES {
        return at_once(kind, file, sent).await;
    }
    let start = json(&UploadStart {
        kind: kind.to_owned(),
        name: file.name(),
        size_bytes: file.size() as u64,
    })?;
    let path = format!("/uploads/{upload_id}");
    let whole = format!("{path}/document");
    let mut received = begin(&path, &start).await?;
    let mut misfits = 0;
    loop {
        while received < file.size() as u64 {
            received = match piece(&path, file, received, sent.clone()).await {
                Err(error) if is_misfit(&error) && misfits < MISFITS => {
                    misfits += 1;
                    begin(&path, &start).await?
                }
                outcome => outcome?,
            };
        }
        match retrying(Method::POST, &whole, &[], Content::Nothing).await {
            Err(error) if is_misfit(&error) && misfits < MISFITS => {
                misfits += 1;
                received = begin(&path, &start).await?;
            }
            outcome => return decode(&outcome?),
        }
    }
}

async fn at_once(
    kind: &str,
    file: &File,
    sent: impl Fn(f64) + Clone + 'static,
) -> Result<Document, GatewayError> {
    let form = FormData::new().map_err(|_| GatewayError::Malformed)?;
    form.append_with_str("kind", kind)
        .map_err(|_| GatewayError::Malformed)?;
    form.append_with_blob_and_filename("file", file, &file.name())
        .map_err(|_| GatewayError::Malformed)?;
    let answer = connection::upload(Method::POST, "/documents", &[], Cargo::Form(form), sent);
    decode(&answer.await?)
}

/// Begins, or asks how much has come.
async fn begin(path: &str, start: &str) -> Result<u64, GatewayError> {
    let answer = retrying(Method::PUT, path, &[], Content::Json(start.to_owned())).await?;
    decode::<UploadState>(&answer).map(|state| state.received_bytes)
}

/// Sends the piece that begins at this byte, and tells where the next one begins.
async fn piece(
    path: &str,
    file: &File,
    from: u64,
    sent: impl Fn(f64) + Clone + 'static,
) -> Result<u64, GatewayError> {
    let end = (from.saturating_add(PIECE_BYTES) as f64).min(file.size());
    let bytes = file
        .slice_with_f64_and_f64(from as f64, end)
        .map_err(|_| GatewayError::Malformed)?;
    let offset = from.to_string();
    let headers = [
        ("Content-Type", "application/octet-stream"),
        (OFFSET_HEADER, offset.as_str()),
    ];
    let sent = move |bytes: f64| sent(from as f64 + bytes);
    let cargo = Cargo::Piece(bytes);
    let answer = connection::upload(Method::PATCH, path, &headers, cargo, sent).await?;
    let UploadState { received_bytes } = decode(&answer)?;
    // A gateway that takes nothing would be sent the same piece for ever.
    if received_bytes <= from {
        return Err(GatewayError::Malformed);
    }
    Ok(received_bytes)
}

/// The pieces do not fit, or the gateway has given up what has come.
fn is_misfit(error: &GatewayError) -> bool {
    matches!(error, GatewayError::Refused(problem) if problem.kind == kind::UPLOAD_OFFSET || problem.status == 404)
}
