//! Whether a file is a receipt as the gateway signed it. Nothing of the file leaves the device.

use crate::{
    device::{
        kept_keys,
        signature::{Verdict, verify},
        subtle::{from_hexadecimal, sha256, subtle},
    },
    gateway::{
        client,
        contract::signed_receipts::{ReceiptKeys, ReceiptStatement, STATEMENT_KIND, SignedReceipt},
    },
};

/// What the file is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Finding {
    Genuine(Box<SignedReceipt>),
    /// It was signed, and something in it is different now. The statement is what it claims to be.
    Changed(ReceiptStatement),
    /// Signed with a key that is not among the gateway's.
    UnknownKey(ReceiptStatement),
    /// The keys were never fetched on this device, and cannot be now.
    NoKeys,
    NotAReceipt,
    /// The browser cannot check signatures.
    Unable,
}

/// Fetches the gateway's keys for the day there is no network.
pub async fn fetch_keys() -> Option<ReceiptKeys> {
    let keys = client::receipt_keys().await.ok()?;
    if let Ok(text) = serde_json::to_string(&keys) {
        kept_keys::keep(&text);
    }
    Some(keys)
}

/// Looks at what a file says.
pub async fn check(text: &str) -> Finding {
    let Ok(receipt) = serde_json::from_str::<SignedReceipt>(text) else {
        return Finding::NotAReceipt;
    };
    if subtle().is_none() {
        return Finding::Unable;
    }
    let key_id = &receipt.statement.key_id;
    let kept = kept_keys::kept().and_then(|keys| serde_json::from_str::<ReceiptKeys>(&keys).ok());
    let Some(key) = find(kept.as_ref(), key_id) else {
        // A key of this year may have come since the last visit.
        let fetched = fetch_keys().await;
        return match (find(fetched.as_ref(), key_id), kept.or(fetched)) {
            (Some(key), _) => judge(receipt, &key).await,
            (None, Some(_)) => Finding::UnknownKey(receipt.statement),
            (None, None) => Finding::NoKeys,
        };
    };
    judge(receipt, &key).await
}

/// The key of this name: its 32 bytes in base64url.
fn find(keys: Option<&ReceiptKeys>, key_id: &str) -> Option<String> {
    let keys = &keys?.keys;
    let key = keys.iter().find(|key| key.kid == key_id)?;
    Some(key.x.clone())
}

async fn judge(receipt: SignedReceipt, key: &str) -> Finding {
    let statement = &receipt.statement;
    let signature = from_hexadecimal(&receipt.signature).unwrap_or_default();
    let verdict = match statement.canonical() {
        Ok(signed) => verify(key, &signature, &signed).await,
        Err(_) => Verdict::Wrong,
    };
    let same = sha256(&receipt.answers).await.as_ref() == Some(&statement.answers_sha256);
    match verdict {
        Verdict::Unable => Finding::Unable,
        Verdict::Right if same && statement.kind == STATEMENT_KIND => {
            Finding::Genuine(Box::new(receipt))
        }
        Verdict::Right | Verdict::Wrong => Finding::Changed(receipt.statement),
    }
}
