//! The cookie that carries the session's token. No script can read it.

use axum::http::HeaderMap;
use axum::http::header;

/// Name of the session's cookie.
pub const NAME: &str = "sportello_session";

/// The token of the session a request belongs to.
pub fn read(headers: &HeaderMap) -> Option<&str> {
    read_cookie(headers, NAME)
}

/// The value of a cookie.
pub fn read_cookie<'headers>(headers: &'headers HeaderMap, name: &str) -> Option<&'headers str> {
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find(|(found, _)| *found == name)
        .map(|(_, value)| value)
}

/// The header that hands the token to the browser. `Secure` is missing because the sandbox speaks plain HTTP on the
/// loopback address; INPS's gateway must add it.
pub fn set(token: &str) -> String {
    format!("{NAME}={token}; HttpOnly; SameSite=Lax; Path=/")
}

/// The header that takes it back.
pub fn clear() -> String {
    format!("{NAME}=; HttpOnly; SameSite=Lax; Path=/; Max-Age=0")
}
