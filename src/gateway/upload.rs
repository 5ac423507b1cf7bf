//! A file on its way, and how much of it has left. `fetch` tells that in one engine only; an `XMLHttpRequest` in all.

use gloo_events::EventListener;
use js_sys::Promise;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{FormData, ProgressEvent, XmlHttpRequest};

/// What came back.
pub struct Reply {
    pub status: u16,
    pub text: String,
}

/// Posts a form with one more header, and tells `sent` how many bytes have left. `None` when no answer came: no network,
/// a connection that broke, or none within `patience` milliseconds.
pub async fn post(
    address: &str,
    (header, value): (&str, &str),
    form: &FormData,
    patience: u32,
    sent: impl Fn(f64) + 'static,
) -> Option<Reply> {
    let request = XmlHttpRequest::new().ok()?;
    request.open("POST", address).ok()?;
    request.set_request_header(header, value).ok()?;
    request.set_timeout(patience);
    // Dropped only when all is over.
    let way = request.upload().ok()?;
    let _listening = EventListener::new(way.as_ref(), "progress", move |event| {
        if let Some(progress) = event.dyn_ref::<ProgressEvent>() {
            sent(progress.loaded());
        }
    });
    finished(&request, form).await.ok()?;
    let status = request.status().ok().filter(|status| *status > 0)?;
    Some(Reply {
        status,
        text: request.response_text().ok()?.unwrap_or_default(),
    })
}

/// Sends, and waits until the request is over, however it ends.
async fn finished(request: &XmlHttpRequest, form: &FormData) -> Result<JsValue, JsValue> {
    let over = Promise::new(&mut |resolve, _| request.set_onloadend(Some(&resolve)));
    request.send_with_opt_form_data(Some(form))?;
    JsFuture::from(over).await
}
