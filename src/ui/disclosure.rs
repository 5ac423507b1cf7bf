//! Something that is there for who opens it. The content of a `disclosure` is in the page only while it is open: nothing
//! closed is printed, checked or found.
//!
//! Keyboard: the summary opens and closes it. Announced: the summary, with its state.

use leptos::{ev, prelude::*};
use wasm_bindgen::JsCast;

/// More about something, which costs nothing to have in the page all the time.
pub fn details(summary: AnyView, content: AnyView) -> AnyView {
    view! {
        <details class="disclosure">
            <summary class="disclosure__summary">{summary}</summary>
            {content}
        </details>
    }
    .into_any()
}

/// The disclosure. `id` names it as a part of the page, which opens it for who asks for that part.
pub fn disclosure(
    id: impl Into<String>,
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
        <details id=id class="disclosure" open=asked_for on:toggle=toggle>
            <summary class="disclosure__summary">{summary}</summary>
            {move || open.get().then(&content)}
        </details>
    }
    .into_any()
}
