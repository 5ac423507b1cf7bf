//! Something that is there for who opens it. Its content is in the page only while it is open: nothing closed is printed,
//! checked or found.
//!
//! Keyboard: the summary opens and closes it. Announced: the summary, with its state.

use leptos::{ev, prelude::*};
use wasm_bindgen::JsCast;

/// The disclosure. `id` names it as a part of the page, which opens it for who asks for that part.
pub fn disclosure(
    id: impl Into<String>,
    class: &'static str,
    summary: String,
    content: impl Fn() -> AnyView + Send + 'static,
) -> AnyView {
    let id: String = id.into();
    let asked_for = crate::device::document::part_asked_for() == id;
    let open = RwSignal::new(asked_for);
    let toggle = move |event: ev::Event| {
        let details = event
            .target()
            .and_then(|target| target.dyn_into::<web_sys::HtmlDetailsElement>().ok());
        open.set(details.is_some_and(|details| details.open()));
    };
    view! {
        <details id=id class=class open=asked_for on:toggle=toggle>
            <summary class="steps__summary">{summary}</summary>
            {move || open.get().then(&content)}
        </details>
    }
    .into_any()
}
