//! Randomness of the browser.

/// A random UUID (RFC 9562, version 4). `None` where the browser refuses it, as on a page without HTTPS.
pub fn uuid() -> Option<String> {
    let crypto = super::document::window()?.crypto().ok()?;
    Some(crypto.random_uuid())
}
