//! Files made on the device for the person to keep.

use gloo_timers::callback::Timeout;
use js_sys::{Array, Uint8Array};
use wasm_bindgen::JsCast;
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

/// How long the file can be read after it was offered, in milliseconds.
const KEPT: u32 = 60_000;

/// Offers a text file for saving. Does nothing where the browser refuses.
pub fn save_text(name: &str, media_type: &str, text: &str) {
    let parts = Array::of1(&text.into());
    if let Ok(blob) = Blob::new_with_str_sequence_and_options(&parts, &typed(media_type)) {
        save(name, &blob);
    }
}

/// Offers a file of bytes for saving. Does nothing where the browser refuses.
pub fn save_bytes(name: &str, media_type: &str, bytes: &[u8]) {
    let parts = Array::of1(&Uint8Array::from(bytes).into());
    if let Ok(blob) = Blob::new_with_u8_array_sequence_and_options(&parts, &typed(media_type)) {
        save(name, &blob);
    }
}

fn typed(media_type: &str) -> BlobPropertyBag {
    let options = BlobPropertyBag::new();
    options.set_type(media_type);
    options
}

fn save(name: &str, blob: &Blob) {
    let Ok(address) = Url::create_object_url_with_blob(blob) else {
        return;
    };
    let anchor = super::document::document()
        .and_then(|document| document.create_element("a").ok())
        .and_then(|element| element.dyn_into::<HtmlAnchorElement>().ok());
    if let Some(anchor) = anchor {
        anchor.set_href(&address);
        anchor.set_download(name);
        anchor.click();
    }
    // Only once the browser has surely read it.
    Timeout::new(KEPT, move || drop(Url::revoke_object_url(&address))).forget();
}
