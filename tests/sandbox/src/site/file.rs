//! A file of the site, read and compressed once until it changes.

use super::content_type;
use crate::random;
use axum::body::Bytes;
use brotli::enc::BrotliEncoderParams;
use std::fs;
use std::path::Path;
use std::time::SystemTime;

/// A file as it was when it was read.
pub struct SiteFile {
    pub content: Bytes,
    /// By brotli at its best; absent when that gains nothing.
    pub compressed: Option<Bytes>,
    /// Beginning of the SHA-256 of the content.
    pub fingerprint: String,
    changed_at: Option<SystemTime>,
}

impl SiteFile {
    /// Reads a file; `None` when there is none.
    pub fn read(path: &Path) -> Option<Self> {
        let changed_at = changed_at(path);
        let content = Bytes::from(fs::read(path).ok()?);
        let name = path.to_string_lossy();
        let compressed = if content_type::shrinks(&name) {
            compressed_beside(path, changed_at).or_else(|| compress(&content))
        } else {
            None
        };
        let mut fingerprint = random::fingerprint(&content);
        fingerprint.truncate(32);
        Some(Self {
            content,
            compressed,
            fingerprint,
            changed_at,
        })
    }

    /// Whether the file on disk is still the one that was read.
    pub fn is_fresh(&self, path: &Path) -> bool {
        self.changed_at.is_some() && self.changed_at == changed_at(path)
    }
}

fn changed_at(path: &Path) -> Option<SystemTime> {
    fs::metadata(path).ok()?.modified().ok()
}

/// The compressed copy that the build put beside the file, unless it is older: compressing takes seconds.
fn compressed_beside(path: &Path, changed: Option<SystemTime>) -> Option<Bytes> {
    let mut name = path.as_os_str().to_owned();
    name.push(".br");
    let copy = Path::new(&name);
    let up_to_date = changed_at(copy)? >= changed?;
    up_to_date
        .then(|| fs::read(copy).ok())
        .flatten()
        .map(Bytes::from)
}

fn compress(content: &Bytes) -> Option<Bytes> {
    let mut compressed = Vec::new();
    let parameters = BrotliEncoderParams {
        quality: 11,
        lgwin: 22,
        size_hint: content.len(),
        ..Default::default()
    };
    brotli::BrotliCompress(&mut content.as_ref(), &mut compressed, &parameters).ok()?;
    (compressed.len() < content.len()).then(|| Bytes::from(compressed))
}
