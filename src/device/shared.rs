//! Whether others use this device too. The browser remembers it for the tab only, so that the login page does not make it
//! forgotten and the next person finds nothing of it.

use super::document::window;
use std::cell::Cell;

const SHARED: &str = "shared_device";
const LEAVING: &str = "leaving";
const YES: &str = "yes";

thread_local! {
    static LEFT: Cell<bool> = const { Cell::new(false) };
}

/// Whether the person has said that the device is shared.
pub fn is_shared() -> bool {
    is_marked(SHARED)
}

pub fn set_shared(shared: bool) {
    mark(SHARED, shared);
}

/// Somebody leaves in a hurry: this page holds them up with nothing, and the next one makes sure that the session is over.
pub fn leave() {
    LEFT.set(true);
    mark(LEAVING, true);
}

/// Whether this page is being left in a hurry.
pub fn is_left() -> bool {
    LEFT.get()
}

/// Whether an earlier page was left before the session was over.
pub fn has_end_to_make() -> bool {
    is_marked(LEAVING)
}

/// The session is over.
pub fn end_is_made() {
    mark(LEAVING, false);
}

fn storage() -> Option<web_sys::Storage> {
    window()?.session_storage().ok().flatten()
}

fn is_marked(name: &str) -> bool {
    storage().is_some_and(|storage| storage.get_item(name).ok().flatten().is_some())
}

/// Storage may be refused: then it holds until the page is left, and a browser like that keeps no journal either.
fn mark(name: &str, marked: bool) {
    if let Some(storage) = storage() {
        let _ = if marked {
            storage.set_item(name, YES)
        } else {
            storage.remove_item(name)
        };
    }
}
