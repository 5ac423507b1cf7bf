//! A question that comes before everything else, in the browser's own `<dialog>`: the rest of the page waits, and the focus
//! returns to where it was.
//!
//! When to use: something ends or is lost unless the person answers now. When not: for news (an alert or the live region),
//! for a form, for anything that can stand in the page.
//! Keyboard: Tab stays inside; Escape does what `on_escape` says. Announced: heading and text, when it opens.

use leptos::{ev::Event, html, prelude::*};

/// A dialog that is open while `open` says so. `id` names it in the page.
#[component]
pub fn Dialog(
    id: &'static str,
    #[prop(into)] open: Signal<bool>,
    #[prop(into)] heading: Signal<String>,
    #[prop(into)] text: Signal<String>,
    on_escape: impl Fn() + 'static,
    children: Children,
) -> impl IntoView {
    let dialog = NodeRef::<html::Dialog>::new();
    let (heading_id, text_id) = (format!("{id}-heading"), format!("{id}-text"));
    let (labelled, described) = (heading_id.clone(), text_id.clone());
    Effect::new(move |_| {
        let Some(dialog) = dialog.get() else { return };
        match (open.get(), dialog.open()) {
            // Refused only where it is open already or out of the page.
            (true, false) => drop(dialog.show_modal()),
            (false, true) => dialog.close(),
            _ => {}
        }
    });
    view! {
        <dialog
            class="dialog"
            id=id
            node_ref=dialog
            aria-labelledby=labelled
            aria-describedby=described
            on:cancel=move |event: Event| { event.prevent_default(); on_escape(); }
        >
            <h2 class="dialog__heading" id=heading_id>{move || heading.get()}</h2>
            <p id=text_id>{move || text.get()}</p>
            {children()}
        </dialog>
    }
}
