//! One of several that exclude one another. Keyboard: arrows and space, as the browser does it; the focus stays on the radio.

use crate::{device::document::bring_into_view, text::words::Words};
use leptos::prelude::*;

/// What can be chosen.
pub struct RadioOption {
    pub id: String,
    /// Shared by those that exclude one another.
    pub name: String,
    pub value: String,
    pub text: Words,
    /// More about it, below the text.
    pub hint: Option<Words>,
}

/// The radio. What `choose` makes appear is brought into view with it.
pub fn radio(
    option: RadioOption,
    checked: impl Fn() -> bool + Send + 'static,
    choose: impl Fn() + 'static,
) -> AnyView {
    let id = option.id;
    let hint_id = option.hint.is_some().then(|| format!("{id}-about"));
    let hint = option
        .hint
        .map(|hint| view! { <p class="choice__hint" id=hint_id.clone()>{hint}</p> });
    view! {
        <div class="choice">
            <input
                class="choice__input"
                type="radio"
                id=id.clone()
                name=option.name
                value=option.value
                aria-describedby=hint_id
                prop:checked=checked
                on:change=move |event| {
                    choose();
                    bring_into_view(&event_target(&event));
                }
            />
            <label class="choice__text" for=id>{option.text}</label>
            {hint}
        </div>
    }
    .into_any()
}
