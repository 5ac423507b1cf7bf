//! The style sheet of what only the pages behind the first ones have. It comes when such a page is opened, so that the
//! first view weighs only what it shows.

use super::document::{document, find};
use js_sys::Promise;
use std::cell::Cell;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::HtmlLinkElement;

thread_local! {
    static LOADED: Cell<bool> = const { Cell::new(false) };
}

/// Loads it. `None` when it does not come.
pub async fn load_inner_style() -> Option<()> {
    if LOADED.get() {
        return Some(());
    }
    let address = find("meta[name=inner-style]")?.get_attribute("content")?;
    let document = document()?;
    let link: HtmlLinkElement = document.create_element("link").ok()?.dyn_into().ok()?;
    link.set_rel("stylesheet");
    link.set_href(&address);
    let head = document.head()?;
    let coming = Promise::new(&mut |resolve, reject| {
        link.set_onload(Some(&resolve));
        link.set_onerror(Some(&reject));
        // The head takes any link.
        let _ = head.append_child(&link);
    });
    if JsFuture::from(coming).await.is_err() {
        link.remove();
        return None;
    }
    LOADED.set(true);
    Some(())
}
