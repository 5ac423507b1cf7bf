//! Whether a signature is right, asked of the browser: Ed25519 of RFC 8032.

use super::{object::object, subtle::subtle};
use js_sys::{Array, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::CryptoKey;

const ED25519: &str = "Ed25519";

/// What the browser says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    Right,
    Wrong,
    /// The browser has no cryptography, or not this one.
    Unable,
}

/// Checks a signature with the public key `x`, 32 bytes in base64url.
pub async fn verify(x: &str, signature: &[u8], message: &str) -> Verdict {
    match verified(x, signature, message).await {
        Ok(Some(true)) => Verdict::Right,
        Ok(_) => Verdict::Wrong,
        Err(error) if is_unknown(&error) => Verdict::Unable,
        Err(_) => Verdict::Wrong,
    }
}

async fn verified(x: &str, signature: &[u8], message: &str) -> Result<Option<bool>, JsValue> {
    let subtle = subtle().ok_or(JsValue::NULL)?;
    let jwk = object(&[
        ("kty", &"OKP".into()),
        ("crv", &ED25519.into()),
        ("x", &x.into()),
    ]);
    let uses = Array::of1(&"verify".into());
    let importing = subtle.import_key_with_str("jwk", &jwk, ED25519, false, &uses)?;
    let key: CryptoKey = JsFuture::from(importing).await?.dyn_into()?;
    let verifying = subtle.verify_with_str_and_js_u8_array_and_js_u8_array(
        ED25519,
        &key,
        &Uint8Array::from(signature),
        &Uint8Array::from(message.as_bytes()),
    )?;
    Ok(JsFuture::from(verifying).await?.as_bool())
}

/// No cryptography at all, or an algorithm that the browser does not know.
fn is_unknown(error: &JsValue) -> bool {
    let name = Reflect::get(error, &"name".into()).ok();
    let name = name.and_then(|name| name.as_string());
    error.is_null() || matches!(name.as_deref(), Some("NotSupportedError" | "TypeError"))
}
