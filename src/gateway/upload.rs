//! A file or a piece of one on its way, and how much of it has left. `fetch` tells that in one engine only; an
//! `XMLHttpRequest` in all.

use gloo_events::EventListener;
use js_sys::Promise;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, FormData, ProgressEvent, XmlHttpRequest};

/// What travels.
#[derive(Clone)]
pub enum Cargo {
    /// A whole file, in a form with what is said of it.
    Form(FormData),
    /// Some bytes of one.
    Piece(Blob),
}

/// What came back.
pub struct Reply {
    pub status: u16,
    pub text: String,
}

/// Sends, and tells `sent` how many bytes have left. `None` when no answer came: no network, a connection that broke, or
/// none within `patience` milliseconds.
pub async fn send(
    method: &str,
    address: &str,
    headers: &[(&str, &str)],
    cargo: &Cargo,
    patience: u32,
    sent: impl Fn(f64) + 'static,
) -> Option<Reply> {
    let request = XmlHttpRequest::new().ok()?;
    request.open(method, address).ok()?;
    for (header, value) in headers {
        request.set_request_header(header, value).ok()?;
    }
    request.set_timeout(patience);
    // Dropped only when all is over.
    let way = request.upload().ok()?;
    let _listening = EventListener::new(way.as_ref(), "progress", move |event| {
        if let Some(progress) = event.dyn_ref::<ProgressEvent>() {
            sent(progress.loaded());
        }
    });
    finished(&request, cargo).await.ok()?;
    let status = request.status().ok().filter(|status| *status > 0)?;
    Some(Reply {
        status,
        text: request.response_text().ok()?.unwrap_or_default(),
    })
}

/// Sends, and waits until the request is over, however it ends.
async fn finished(request: &XmlHttpRequest, cargo: &Cargo) -> Result<JsValue, JsValue> {
    let over = Promise::new(&mut |resolve, _| request.set_onloadend(Some(&resolve)));
    match cargo {
        Cargo::Form(form) => request.send_with_opt_form_data(Some(form))?,
        Cargo::Piece(bytes) => request.send_with_opt_blob(Some(bytes))?,
    }
    JsFuture::from(over).await
}
