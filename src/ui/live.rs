//! The two live regions of the page: they are in the document from the start, and speak what changes without moving the focus.

use crate::device::document::element;
use gloo_timers::future::TimeoutFuture;
use leptos::task::spawn_local;

/// Id of the polite region, in `index.html`.
pub const POLITE: &str = "live-polite";
/// How long the text stays before it is cleared, so that the same words can be said again, in milliseconds.
const CLEAR_AFTER: u32 = 2_000;

/// Says a short text when the screen reader has finished its sentence.
pub fn announce(text: String) {
    spawn_local(async move {
        if let Some(region) = element(POLITE) {
            region.set_text_content(Some(&text));
            TimeoutFuture::new(CLEAR_AFTER).await;
            if region.text_content().as_deref() == Some(text.as_str()) {
                region.set_text_content(None);
            }
        }
    });
}
