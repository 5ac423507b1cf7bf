//! The gateway's signature under receipts. The key is made from a seed that everybody can read, so that receipts of one
//! sandbox can be checked against another: it proves nothing outside of tests. INPS's own lies in a hardware module.

use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use ed25519_dalek::Signer;
use ed25519_dalek::SigningKey;
use sha2::Digest;
use sha2::Sha256;
use sportello::gateway::contract::claims::Receipt;
use sportello::gateway::contract::signed_receipts::ReceiptKey;
use sportello::gateway::contract::signed_receipts::ReceiptKeys;
use sportello::gateway::contract::signed_receipts::ReceiptStatement;
use sportello::gateway::contract::signed_receipts::STATEMENT_KIND;
use sportello::gateway::contract::signed_receipts::SignedReceipt;
use std::sync::LazyLock;

const KEY_ID: &str = "sandbox-2026";
const SEED: &str = "the sandbox's key for receipts, which proves nothing";

static KEY: LazyLock<SigningKey> =
    LazyLock::new(|| SigningKey::from_bytes(&Sha256::digest(SEED).into()));

/// Signs a receipt together with what was sent, which is already in its canonical form.
///
/// # Errors
/// Never for text alone; `serde_json` has no other way to say so.
pub fn sign(receipt: &Receipt, answers: String) -> Result<SignedReceipt, serde_json::Error> {
    let statement = ReceiptStatement {
        answers_sha256: hexadecimal(&Sha256::digest(&answers)),
        claim_id: receipt.claim_id.clone(),
        key_id: KEY_ID.to_owned(),
        kind: STATEMENT_KIND.to_owned(),
        protocol_number: receipt.protocol_number.clone(),
        submitted_at: receipt.submitted_at.to_string(),
    };
    let signature = KEY.sign(statement.canonical()?.as_bytes());
    Ok(SignedReceipt {
        statement,
        answers,
        signature: hexadecimal(&signature.to_bytes()),
    })
}

/// The public keys.
pub fn keys() -> ReceiptKeys {
    ReceiptKeys {
        keys: vec![ReceiptKey {
            kty: "OKP".to_owned(),
            crv: "Ed25519".to_owned(),
            kid: KEY_ID.to_owned(),
            x: BASE64_URL_SAFE_NO_PAD.encode(KEY.verifying_key().as_bytes()),
            purpose: "sig".to_owned(),
        }],
    }
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::canonical_json;

    #[test]
    fn a_statement_writes_itself_in_the_canonical_form() {
        let statement = ReceiptStatement {
            answers_sha256: "0".repeat(64),
            claim_id: "quote \" and line\nand è".to_owned(),
            key_id: "\u{1}\u{7f}/".to_owned(),
            kind: STATEMENT_KIND.to_owned(),
            protocol_number: "INPS.1300.2026.0259683".to_owned(),
            submitted_at: "2026-11-25T09:00:00Z".to_owned(),
        };
        assert_eq!(
            statement.canonical().expect("text"),
            canonical_json::written(&serde_json::to_value(&statement).expect("JSON"))
                .expect("canonical")
        );
    }
}
