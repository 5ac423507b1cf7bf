//! What a file is, by its extension.

/// The media type of a file name.
pub fn of(name: &str) -> &'static str {
    match name.rsplit('.').next().unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "wasm" => "application/wasm",
        "json" => "application/json",
        "webmanifest" => "application/manifest+json",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "webp" => "image/webp",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        "woff" => "font/woff",
        "txt" => "text/plain; charset=utf-8",
        "pdf" => "application/pdf",
        _ => "application/octet-stream",
    }
}

/// Whether compressing is worth it: fonts and pictures are compressed already.
pub fn shrinks(name: &str) -> bool {
    let kind = of(name);
    kind.starts_with("text/")
        || matches!(
            kind,
            "application/wasm" | "application/json" | "application/manifest+json" | "image/svg+xml"
        )
}
