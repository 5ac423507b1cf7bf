//! A few more words for who asks for them, in a box below a button.
//!
//! When to use: what a word means, right where it stands. When not: what everybody needs (write it); longer texts
//! (`disclosure.rs`); anything one must answer (a dialog). It never opens by pointing alone, which neither a finger nor a
//! keyboard can do.
//!
//! Keyboard: Enter or Space opens and closes it; Escape closes it and gives the focus back to the button; Tab goes through
//! it and leaves it, and leaving closes it. Announced: the button with its state; the words follow it.

use crate::device::document::{element, focus_control};
use leptos::{ev, prelude::*};
use wasm_bindgen::JsCast;

/// The button with its box. `id` is the button's.
pub fn popover(id: String, words: String, content: AnyView) -> AnyView {
    let open = RwSignal::new(false);
    let [box_id, panel_id] = ["box", "panel"].map(|part| format!("{id}-{part}"));
    let id = StoredValue::new(id);
    let whole = StoredValue::new(box_id.clone());
    let press = move |event: ev::KeyboardEvent| {
        if event.key() == "Escape" && open.get_untracked() {
            event.prevent_default();
            open.set(false);
            id.with_value(|id| focus_control(id));
        }
    };
    // Where the focus goes is not known when it goes to another window or to nothing: then it stays open.
    let leave = move |event: ev::FocusEvent| {
        let to = event.related_target();
        let to = to.and_then(|to| to.dyn_into::<web_sys::Node>().ok());
        let whole = whole.with_value(|id| element(id));
        if to.is_some() && whole.is_some_and(|whole| !whole.contains(to.as_ref())) {
            open.set(false);
        }
    };
    view! {
        <div class="popover" id=box_id on:keydown=press on:focusout=leave>
            <button
                type="button"
                class="popover__button"
                id=id.get_value()
                aria-expanded=move || open.get().to_string()
                aria-controls=panel_id.clone()
                on:click=move |_| open.update(|open| *open = !*open)
            >{words}</button>
            <div class="popover__panel" id=panel_id hidden=move || !open.get()>{content}</div>
        </div>
    }
    .into_any()
}
