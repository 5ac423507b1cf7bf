//! The keys of the vault: made by the browser, used by the browser, never seen by this program.

use super::Refused;
use crate::device::{
    object::object,
    random,
    subtle::{self, to_hexadecimal},
};
use js_sys::{Array, ArrayBuffer, Object, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{CryptoKey, SubtleCrypto};

/// Length of an initialisation vector of AES-GCM, in bytes.
pub const VECTOR: usize = 12;

const ID: &str = "id";
const SEALING: &str = "sealing";
const LABELLING: &str = "labelling";

/// A key that seals records and one that makes their labels. Neither can be exported.
#[derive(Clone)]
pub struct Keys {
    /// Tells these keys from others.
    pub id: String,
    sealing: CryptoKey,
    labelling: CryptoKey,
}

impl Keys {
    pub async fn make() -> Result<Self, Refused> {
        let aes = object(&[("name", &"AES-GCM".into()), ("length", &256.into())]);
        let hmac = object(&[("name", &"HMAC".into()), ("hash", &"SHA-256".into())]);
        Ok(Self {
            id: random::uuid().ok_or(Refused::Cryptography)?,
            sealing: key(&aes, &["encrypt", "decrypt"]).await?,
            labelling: key(&hmac, &["sign"]).await?,
        })
    }

    /// As the storage keeps them: by structured clone, which copies a key that cannot be read.
    pub fn to_stored(&self) -> JsValue {
        object(&[
            (ID, &self.id.as_str().into()),
            (SEALING, &self.sealing),
            (LABELLING, &self.labelling),
        ])
        .into()
    }

    pub fn from_stored(stored: &JsValue) -> Option<Self> {
        let key = |name: &str| Reflect::get(stored, &name.into()).ok()?.dyn_into().ok();
        Some(Self {
            id: Reflect::get(stored, &ID.into()).ok()?.as_string()?,
            sealing: key(SEALING)?,
            labelling: key(LABELLING)?,
        })
    }

    /// The label of a drawer: always the same, and not to be told from another without the key.
    pub async fn label(&self, drawer: &str) -> Result<String, Refused> {
        let signing = subtle()?
            .sign_with_str_and_u8_array("HMAC", &self.labelling, drawer.as_bytes())
            .map_err(|_| Refused::Cryptography)?;
        Ok(to_hexadecimal(&bytes(signing).await?))
    }

    /// Seals what the browser holds, without a copy of it here.
    pub async fn seal_buffer(
        &self,
        label: &str,
        vector: &[u8],
        content: &ArrayBuffer,
    ) -> Result<ArrayBuffer, Refused> {
        let sealing = subtle()?
            .encrypt_with_object_and_buffer_source(
                &parameters(label, vector),
                &self.sealing,
                content,
            )
            .map_err(|_| Refused::Cryptography)?;
        let sealed = JsFuture::from(sealing).await;
        sealed
            .ok()
            .and_then(|sealed| sealed.dyn_into().ok())
            .ok_or(Refused::Cryptography)
    }

    pub async fn open_buffer(
        &self,
        label: &str,
        vector: &[u8],
        sealed: &ArrayBuffer,
    ) -> Option<ArrayBuffer> {
        let opening = subtle()
            .ok()?
            .decrypt_with_object_and_buffer_source(
                &parameters(label, vector),
                &self.sealing,
                sealed,
            )
            .ok()?;
        JsFuture::from(opening).await.ok()?.dyn_into().ok()
    }

    /// Seals a text under its label: moved under another one, it does not open.
    pub async fn seal(&self, label: &str, vector: &[u8], text: &str) -> Result<Vec<u8>, Refused> {
        let sealing = subtle()?
            .encrypt_with_object_and_u8_array(
                &parameters(label, vector),
                &self.sealing,
                text.as_bytes(),
            )
            .map_err(|_| Refused::Cryptography)?;
        bytes(sealing).await
    }

    pub async fn open(&self, label: &str, vector: &[u8], sealed: &[u8]) -> Option<String> {
        let opening = subtle()
            .ok()?
            .decrypt_with_object_and_u8_array(&parameters(label, vector), &self.sealing, sealed)
            .ok()?;
        String::from_utf8(bytes(opening).await.ok()?).ok()
    }
}

fn parameters(label: &str, vector: &[u8]) -> Object {
    object(&[
        ("name", &"AES-GCM".into()),
        ("iv", &Uint8Array::from(vector)),
        ("additionalData", &Uint8Array::from(label.as_bytes())),
    ])
}

async fn key(algorithm: &Object, usages: &[&str]) -> Result<CryptoKey, Refused> {
    let usages: Array = usages.iter().map(|usage| JsValue::from(*usage)).collect();
    let making = subtle()?
        .generate_key_with_object(algorithm, false, &usages)
        .map_err(|_| Refused::Cryptography)?;
    let made = JsFuture::from(making)
        .await
        .map_err(|_| Refused::Cryptography)?;
    made.dyn_into().map_err(|_| Refused::Cryptography)
}

fn subtle() -> Result<SubtleCrypto, Refused> {
    subtle::subtle().ok_or(Refused::Cryptography)
}

async fn bytes(promise: js_sys::Promise) -> Result<Vec<u8>, Refused> {
    subtle::bytes(promise).await.ok_or(Refused::Cryptography)
}
