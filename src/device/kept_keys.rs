//! Public keys that were fetched before, kept so that receipts can be checked without a network. They are no secret and
//! say nothing of the person.

use super::document::window;

const NAME: &str = "receipt-keys";

/// Keeps the keys as they came. Storage may be refused: then they are there until the page is closed.
pub fn keep(keys: &str) {
    if let Some(storage) = window().and_then(|window| window.local_storage().ok().flatten()) {
        let _ = storage.set_item(NAME, keys);
    }
}

/// The keys that came last.
pub fn kept() -> Option<String> {
    let storage = window()?.local_storage().ok().flatten()?;
    storage.get_item(NAME).ok().flatten()
}
