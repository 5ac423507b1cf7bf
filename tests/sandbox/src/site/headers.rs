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

/// `app-0123456789abcdef.js`, `app-0123456789abcdef_bg.wasm`.
fn has_hashed_name(name: &str) -> bool {
    let Some((stem, extension)) = name.rsplit_once('.') else {
        return false;
    };
    let stem = stem.strip_suffix("_bg").unwrap_or(stem);
    let hash = stem
        .rsplit_once('-')
        .map(|(_, hash)| hash)
        .unwrap_or_default();
    matches!(extension, "js" | "wasm" | "css")
        && hash.len() == 16
        && hash.chars().all(|character| character.is_ascii_hexdigit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_names_with_a_hash_are_kept_for_ever() {
        let check = |name: &str, for_ever: bool| {
            assert_eq!(cache_rule(name).contains("immutable"), for_ever, "{name}")
        };
        check("sportello-0123456789abcdef.js", true);
        check("sportello-0123456789abcdef_bg.wasm", true);
        check("style-0123456789abcdef.css", true);
        check("fonts/titillium-web-latin-400-normal.woff2", true);
        check("index.html", false);
        check("texts/it.json", false);
        check("loader.js", false);
        check("sportello-0123456789abcdeg.js", false);
    }
}
