//! One box that stands alone: a declaration, a consent, "I do not know".
//!
//! When to use: a yes that is not one of several. When not: several that answer one question (`checkbox_group.rs`);
//! something that takes effect at once (`switch.rs`).
//!
//! Keyboard: Space ticks it. Announced: its words and state; the error, where one is given, when the focus comes to it.

use leptos::prelude::*;

/// A box.
pub struct Checkbox {
    pub id: String,
    pub words: AnyView,
    /// The id of the words that say what is wrong, while it is.
    pub error: Signal<Option<String>>,
}

/// The box with its words, which are its label.
pub fn checkbox(
    shown: Checkbox,
    checked: impl Fn() -> bool + Send + 'static,
    change: impl Fn(bool) + 'static,
) -> AnyView {
    let error = shown.error;
    view! {
        <label class="checkbox">
            <input
                class="checkbox__input"
                type="checkbox"
                id=shown.id
                aria-describedby=move || error.get()
                aria-invalid=move || error.with(Option::is_some).then_some("true")
                prop:checked=checked
                on:change=move |event| change(event_target_checked(&event))
            />
            <span class="checkbox__text">{shown.words}</span>
        </label>
    }
    .into_any()
}
