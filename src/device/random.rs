//! Randomness of the browser.

use crate::domain;

/// Random bytes for keys and labels; `None` where the browser refuses them.
pub fn bytes<const LENGTH: usize>() -> Option<[u8; LENGTH]> {
    let mut bytes = [0; LENGTH];
    let crypto = super::document::window()?.crypto().ok()?;
    crypto.get_random_values_with_u8_array(&mut bytes).ok()?;
    Some(bytes)
}

/// A random UUID (RFC 9562, version 4). Made of random bytes, because the browser's own maker of them is missing on a page
/// without HTTPS.
pub fn uuid() -> Option<String> {
    Some(domain::uuid::uuid(u128::from_be_bytes(bytes()?), 4))
}
