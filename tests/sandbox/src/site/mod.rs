//! Serves the built site as production must: compressed, with cache rules by the kind of name, and with its security
//! headers. Files are read again when they change, so that a rebuild shows.

mod content_type;
mod file;
pub mod headers;

use crate::sandbox::Sandbox;
use axum::body::Body;
use axum::extract::Request;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::http::StatusCode;
use axum::http::header;
use axum::response::IntoResponse;
use axum::response::Response;
use axum::routing::MethodRouter;
use axum::routing::get;
use file::SiteFile;
use std::collections::HashMap;
use std::path::Path;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::Mutex;
use std::sync::PoisonError;

/// The folder of the built site, and what was read of it.
pub struct Site {
    folder: PathBuf,
    read: Mutex<HashMap<PathBuf, Arc<SiteFile>>>,
}

impl Site {
    /// A site in this folder, which may be filled later.
    pub fn new(folder: PathBuf) -> Self {
        Self {
            folder,
            read: Mutex::default(),
        }
    }

    /// A file as it is now; `None` when there is none.
    fn file(&self, path: &Path) -> Option<Arc<SiteFile>> {
        let known = self.lock().get(path).cloned();
        if let Some(known) = known.filter(|known| known.is_fresh(path)) {
            return Some(known);
        }
        // Outside the lock: compressing a large file takes seconds, and others need not wait for it.
        let file = Arc::new(SiteFile::read(path)?);
        self.lock().insert(path.to_owned(), file.clone());
        Some(file)
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, HashMap<PathBuf, Arc<SiteFile>>> {
        self.read.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Answers for every path that is nobody else's.
pub fn service(sandbox: Sandbox) -> MethodRouter {
    get(serve).with_state(sandbox)
}

async fn serve(State(sandbox): State<Sandbox>, request: Request) -> Response {
    let wanted = request.uri().path().to_owned();
    let found = tokio::task::spawn_blocking(move || find(&sandbox.site, &wanted)).await;
    match found {
        Ok(Some((name, file))) => answer(&name, &file, request.headers()),
        Ok(None) => (
            StatusCode::NOT_FOUND,
            "There is no such file; is the site built?\n",
        )
            .into_response(),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

/// The file of a path; the page itself for every path of the app, which has no extension.
fn find(site: &Site, path: &str) -> Option<(String, Arc<SiteFile>)> {
    let parts: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
    // No way out of the folder, and nothing hidden in it.
    if parts
        .iter()
        .any(|part| part.starts_with('.') || part.contains(['\\', '%', ':']))
    {
        return None;
    }
    let name = match parts.last() {
        Some(last) if last.contains('.') => parts.join("/"),
        _ => "index.html".to_owned(),
    };
    let file = site.file(&site.folder.join(&name))?;
    Some((name, file))
}

fn answer(name: &str, file: &SiteFile, request: &HeaderMap) -> Response {
    let accepts = |header_name, word: &str| {
        let value = request
            .get(header_name)
            .and_then(|value: &axum::http::HeaderValue| value.to_str().ok());
        value.is_some_and(|value| {
            value.split(',').any(|part| {
                part.split(';')
                    .next()
                    .is_some_and(|part| part.trim() == word)
            })
        })
    };
    let compressed = file
        .compressed
        .as_ref()
        .filter(|_| accepts(header::ACCEPT_ENCODING, "br"));
    let entity_tag = match compressed {
        Some(_) => format!("\"{}-br\"", file.fingerprint),
        None => format!("\"{}\"", file.fingerprint),
    };
    let common = [
        (header::ETAG, entity_tag.as_str()),
        (header::CACHE_CONTROL, headers::cache_rule(name)),
        (header::VARY, "Accept-Encoding"),
    ];
    if accepts(header::IF_NONE_MATCH, &entity_tag) {
        return (StatusCode::NOT_MODIFIED, common).into_response();
    }
    let content_type = [(header::CONTENT_TYPE, content_type::of(name))];
    match compressed {
        Some(bytes) => {
            let encoding = [(header::CONTENT_ENCODING, "br")];
            (common, content_type, encoding, Body::from(bytes.clone())).into_response()
        }
        None => (common, content_type, Body::from(file.content.clone())).into_response(),
    }
}
