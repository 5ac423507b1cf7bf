//! One of several that exclude one another. Keyboard: arrows and space, as the browser does it; the focus stays on the radio.

use super::choice_group::{INPUT, about, choice};
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
    let described = option.hint.is_some().then(|| about(&id));
    let input = view! {
        <input
            class=INPUT
            type="radio"
            id=id.clone()
            name=option.name
            value=option.value
            aria-describedby=described
            prop:checked=checked
            on:change=move |event| {
                choose();
                bring_into_view(&event_target(&event));
            }
        />
    };
    choice(id, input.into_any(), option.text, option.hint)
}
