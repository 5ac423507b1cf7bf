//! The live region of the page: it is in the document from the start, and speaks what changes without moving the focus.
//! None of the live regions has the role of a status: whoever reads the page with Orca would hear "status bar" in place of the words.

use crate::device::document::element;
use gloo_timers::future::TimeoutFuture;
use leptos::{prelude::*, task::spawn_local};

const POLITE: &str = "live-polite";
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

/// Stands once in the main part, beside the pages, so that no change of page takes it away.
#[component]
pub fn LiveRegion() -> impl IntoView {
    view! { <div class="visually-hidden" id=POLITE aria-live="polite"></div> }
}
