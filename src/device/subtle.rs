//! The browser's cryptography (WebCrypto). Missing on a page without HTTPS.

use super::document::window;
use js_sys::{Promise, Uint8Array};
use wasm_bindgen_futures::JsFuture;
use web_sys::SubtleCrypto;

pub fn subtle() -> Option<SubtleCrypto> {
    let subtle = window()?.crypto().ok()?.subtle();
    (!subtle.is_undefined()).then_some(subtle)
}

/// The bytes that an operation gives; `None` when it fails.
pub async fn bytes(promise: Promise) -> Option<Vec<u8>> {
    let buffer = JsFuture::from(promise).await.ok()?;
    Some(Uint8Array::new(&buffer).to_vec())
}

/// SHA-256, in lower-case hexadecimal.
pub async fn sha256(text: &str) -> Option<String> {
    let digesting = subtle()?
        .digest_with_str_and_u8_array("SHA-256", text.as_bytes())
        .ok()?;
    Some(to_hexadecimal(&bytes(digesting).await?))
}

pub fn to_hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The bytes of lower-case hexadecimal: one way to write each, so that a changed letter is a changed byte.
pub fn from_hexadecimal(text: &str) -> Option<Vec<u8>> {
    let digits = text.as_bytes();
    let value = |digit: u8| match digit {
        b'0'..=b'9' => Some(digit - b'0'),
        b'a'..=b'f' => Some(digit - b'a' + 10),
        _ => None,
    };
    if !digits.len().is_multiple_of(2) {
        return None;
    }
    digits
        .chunks_exact(2)
        .map(|pair| Some(value(*pair.first()?)? << 4 | value(*pair.last()?)?))
        .collect()
}
