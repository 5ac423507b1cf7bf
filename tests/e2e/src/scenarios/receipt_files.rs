//! Receipts as files, and what somebody may have done to them.

use crate::{
    failure::{Failure, Outcome},
    page::Page,
    scenarios::{draft_steps::open_review, steps::send_claim},
};
use serde_json::Value;

/// Giulia Ferri's claim, sent, and the signed receipt that the gateway has of it. The page is the receipt.
pub async fn signed_receipt(page: &Page) -> Outcome<Value> {
    open_review(page).await?;
    send_claim(page).await?;
    let script = "return (async () => { \
        const id = location.pathname.split('/')[2]; \
        return (await fetch(`/api/v1/claims/${id}/signed-receipt`)).text(); })()";
    Ok(serde_json::from_str(&page.read(script).await?)?)
}

/// The receipt with one letter of this part changed.
pub fn with_changed(receipt: &Value, part: &str) -> Outcome<Value> {
    let mut changed = receipt.clone();
    let text = changed.pointer_mut(part);
    let text = text.ok_or_else(|| Failure::new(format!("the receipt has no {part}")))?;
    let mut letters: Vec<char> = text.as_str().unwrap_or_default().chars().collect();
    let middle = letters.len() / 2;
    if let Some(letter) = letters.get_mut(middle) {
        *letter = if *letter == '1' { '2' } else { '1' };
    }
    *text = letters.into_iter().collect::<String>().into();
    Ok(changed)
}
