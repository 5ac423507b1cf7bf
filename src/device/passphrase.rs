//! Sealing a text under words that the person chooses: PBKDF2 with SHA-256 makes the key, AES-GCM 256 seals.

use super::{
    object::object,
    subtle::{bytes, subtle},
};
use js_sys::{Array, JsString, Object, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::CryptoKey;

/// Length of the salt, in bytes.
pub const SALT: usize = 16;
/// Length of the initialisation vector of AES-GCM, in bytes.
pub const VECTOR: usize = 12;

/// What a key is made of, and what it seals with.
pub struct Seal<'a> {
    pub passphrase: &'a str,
    pub salt: &'a [u8],
    pub rounds: u32,
    pub vector: &'a [u8],
    /// Not hidden, but sealed too: changed, the text does not open.
    pub header: &'a str,
}

impl Seal<'_> {
    pub async fn close(&self, text: &str) -> Option<Vec<u8>> {
        let key = self.key("encrypt").await?;
        let sealing = subtle()?
            .encrypt_with_object_and_u8_array(&self.parameters(), &key, text.as_bytes())
            .ok()?;
        bytes(sealing).await
    }

    /// The text; `None` for other words, or when a byte has changed.
    pub async fn open(&self, sealed: &[u8]) -> Option<String> {
        let key = self.key("decrypt").await?;
        let opening = subtle()?
            .decrypt_with_object_and_u8_array(&self.parameters(), &key, sealed)
            .ok()?;
        String::from_utf8(bytes(opening).await?).ok()
    }

    async fn key(&self, usage: &str) -> Option<CryptoKey> {
        let words = Uint8Array::from(one_spelling(self.passphrase).as_bytes());
        let may = |usage: &str| Array::of1(&usage.into());
        let importing = subtle()?
            .import_key_with_str("raw", &words, "PBKDF2", false, &may("deriveKey"))
            .ok()?;
        let words: CryptoKey = resolved(importing).await?;
        let derivation = object(&[
            ("name", &"PBKDF2".into()),
            ("hash", &"SHA-256".into()),
            ("salt", &Uint8Array::from(self.salt)),
            ("iterations", &self.rounds.into()),
        ]);
        let aes = object(&[("name", &"AES-GCM".into()), ("length", &256.into())]);
        let deriving = subtle()?
            .derive_key_with_object_and_object(&derivation, &words, &aes, false, &may(usage))
            .ok()?;
        resolved(deriving).await
    }

    fn parameters(&self) -> Object {
        object(&[
            ("name", &"AES-GCM".into()),
            ("iv", &Uint8Array::from(self.vector)),
            ("additionalData", &Uint8Array::from(self.header.as_bytes())),
        ])
    }
}

async fn resolved<T: JsCast>(promise: js_sys::Promise) -> Option<T> {
    let value: JsValue = JsFuture::from(promise).await.ok()?;
    value.dyn_into().ok()
}

/// An `è` typed in one piece or in two is the same word on every device.
fn one_spelling(text: &str) -> String {
    JsString::from(text).normalize("NFC").into()
}
