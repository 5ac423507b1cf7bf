//! Things to choose from, in a group with a question, and the box of each.
//!
//! When to use: for radios (`radio.rs`) and check boxes (`checkbox_group.rs`) that answer one question. When not: one box
//! that stands alone (`checkbox.rs`).
//!
//! Keyboard: as the inputs inside. Announced: the question with its hint and error when the focus enters the group; each
//! box with its text, hint and state.

use crate::text::words::Words;
use leptos::prelude::*;

/// The group. Hint, error and boxes are its content; `described` names the first two.
pub fn choice_group(
    legend: Words,
    described: impl Fn() -> Option<String> + Send + 'static,
    wrong: impl Fn() -> bool + Send + 'static,
    content: AnyView,
) -> AnyView {
    view! {
        <fieldset class="field choices" class:field--error=wrong aria-describedby=described>
            <legend class="choices__legend">{legend}</legend>
            {content}
        </fieldset>
    }
    .into_any()
}

/// The class of an input in a box.
pub const INPUT: &str = "choice__input";

/// The id of the words that `choice` shows below the text, for the input's description.
pub fn about(id: &str) -> String {
    format!("{id}-about")
}

/// The box around the input `id`: its text, which is its label, and more about it.
pub fn choice(id: String, input: AnyView, text: Words, hint: Option<Words>) -> AnyView {
    let hint = hint.map(|hint| view! { <p class="choice__hint" id=about(&id)>{hint}</p> });
    view! {
        <div class="choice">
            {input}
            <label class="choice__text" for=id>{text}</label>
            {hint}
        </div>
    }
    .into_any()
}
