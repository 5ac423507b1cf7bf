//! The receipt that proves itself: what was sent, to the letter, under the gateway's signature (docs/decisions/0013-signed-receipt.md).
//!
//! Whoever has the gateway's public keys checks it without asking anybody: the SHA-256 of `answers` is the one in the
//! statement, and the signature is one over the statement.

use serde::{Deserialize, Serialize};

/// What `ReceiptStatement::kind` says: another kind of statement under the same key is no receipt.
pub const STATEMENT_KIND: &str = "sportello.receipt.1";

/// `GET /claims/{claim_id}/signed-receipt`, made when the claim arrives and the same ever after.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct SignedReceipt {
    pub statement: ReceiptStatement,
    /// The claim as it was sent, in the canonical form of RFC 8785.
    #[cfg_attr(feature = "openapi", schema(min_length = 2, max_length = 4_194_304))]
    pub answers: String,
    /// Ed25519 (RFC 8032) over the canonical form of `statement`: 64 bytes, in lower-case hexadecimal.
    #[cfg_attr(
        feature = "openapi",
        schema(pattern = "^[0-9a-f]{128}$", min_length = 128, max_length = 128)
    )]
    pub signature: String,
}

/// What is signed. All its values are text, so that its canonical form needs no rule but the order of its fields.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct ReceiptStatement {
    // In the order of their names, as RFC 8785 wants them: `canonical` writes them as they stand.
    /// SHA-256 of `SignedReceipt::answers`, in lower-case hexadecimal.
    #[cfg_attr(
        feature = "openapi",
        schema(pattern = "^[0-9a-f]{64}$", min_length = 64, max_length = 64)
    )]
    pub answers_sha256: String,
    #[cfg_attr(feature = "openapi", schema(min_length = 1, max_length = 50))]
    pub claim_id: String,
    /// Which of the gateway's keys signs: a `kid` of `GET /receipt-keys`.
    #[cfg_attr(feature = "openapi", schema(min_length = 1, max_length = 50))]
    pub key_id: String,
    /// Always `sportello.receipt.1`.
    #[cfg_attr(feature = "openapi", schema(min_length = 1, max_length = 50))]
    pub kind: String,
    #[cfg_attr(feature = "openapi", schema(min_length = 1, max_length = 50))]
    pub protocol_number: String,
    /// To the letter: another way to write the same instant is another statement.
    #[cfg_attr(feature = "openapi", schema(format = "date-time", max_length = 40))]
    pub submitted_at: String,
}

impl ReceiptStatement {
    /// The very bytes that are signed: the canonical form of RFC 8785.
    ///
    /// # Errors
    /// Never for text alone; `serde_json` has no other way to say so.
    pub fn canonical(&self) -> Result<String, serde_json::Error> {
        serde_json::to_string(self)
    }
}

/// `GET /receipt-keys`, for everybody: the public keys of all receipts, those of earlier years too, as a JWK Set (RFC 7517).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ReceiptKeys {
    #[cfg_attr(feature = "openapi", schema(max_items = 100))]
    pub keys: Vec<ReceiptKey>,
}

/// A public key (RFC 8037).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ReceiptKey {
    /// Always `OKP`.
    #[cfg_attr(feature = "openapi", schema(pattern = "^OKP$", max_length = 3))]
    pub kty: String,
    /// Always `Ed25519`.
    #[cfg_attr(feature = "openapi", schema(pattern = "^Ed25519$", max_length = 7))]
    pub crv: String,
    /// The key's name, never given to another.
    #[cfg_attr(feature = "openapi", schema(min_length = 1, max_length = 50))]
    pub kid: String,
    /// The key, 32 bytes in base64url.
    #[cfg_attr(
        feature = "openapi",
        schema(pattern = "^[A-Za-z0-9_-]{43}$", min_length = 43, max_length = 43)
    )]
    pub x: String,
    /// Always `sig`.
    #[serde(rename = "use")]
    #[cfg_attr(feature = "openapi", schema(pattern = "^sig$", max_length = 3))]
    pub purpose: String,
}
