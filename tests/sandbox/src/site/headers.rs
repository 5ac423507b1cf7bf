//! The headers that production must send too.

use axum::http::HeaderName;
use axum::http::HeaderValue;
use axum::http::header;
use axum::response::Response;

/// Everything from the app's own origin; wasm may be compiled, nothing inline, no frame around us.
const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
    img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; \
    frame-ancestors 'none'; manifest-src 'self'; worker-src 'self'";

/// The camera takes pictures of documents; the rest is not ours to use.
const PERMISSIONS_POLICY: &str =
    "camera=(self), geolocation=(self), microphone=(), payment=(), usb=(), interest-cohort=()";

/// Adds the security headers to an answer.
pub async fn add(mut response: Response) -> Response {
    let headers: [(HeaderName, &'static str); 5] = [
        (header::CONTENT_SECURITY_POLICY, CONTENT_SECURITY_POLICY),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "no-referrer"),
        (
            HeaderName::from_static("permissions-policy"),
            PERMISSIONS_POLICY,
        ),
        (
            HeaderName::from_static("cross-origin-opener-policy"),
            "same-origin",
        ),
    ];
    for (name, value) in headers {
        response
            .headers_mut()
            .insert(name, HeaderValue::from_static(value));
    }
    response
}

/// How long a file may be kept: for ever when its name changes with its content, else only after asking.
pub fn cache_rule(name: &str) -> &'static str {
    if has_hashed_name(name) || name.ends_with(".woff2") || name.ends_with(".woff") {
        "public, max-age=31536000, immutable"
    } else {
        "no-cache"
    }
}

/// `style-0123456789abcdef.css`, or any file of a folder `program-0123456789abcdef`.
fn has_hashed_name(name: &str) -> bool {
    let stem = match name.split_once('/') {
        Some((folder, _)) => folder,
        None => match name.rsplit_once('.') {
            Some((stem, "js" | "wasm" | "css")) => stem,
            _ => return false,
        },
    };
    let hash = stem
        .rsplit_once('-')
        .map(|(_, hash)| hash)
        .unwrap_or_default();
    hash.len() == 16 && hash.chars().all(|character| character.is_ascii_hexdigit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_names_with_a_hash_are_kept_for_ever() {
        let check = |name: &str, for_ever: bool| {
            assert_eq!(cache_rule(name).contains("immutable"), for_ever, "{name}")
        };
        check("program-0123456789abcdef/sportello.js", true);
        check("program-0123456789abcdef/split_personal.wasm", true);
        check("style-0123456789abcdef.css", true);
        check("fonts/titillium-web-latin-400-normal.woff2", true);
        check("index.html", false);
        check("texts/it.json", false);
        check("loader.js", false);
        check("style-0123456789abcdeg.css", false);
        check("program/sportello.js", false);
    }
}
