//! There is nothing here yet: why, and what one can do.
//!
//! When to use: in the place of a list that has nothing in it. When not: something went wrong (`failure.rs`); nothing was
//! found by a search, whose result says so itself.
//!
//! Keyboard: Tab to the link. Announced: as a heading, a text and a link, in their place.

use super::heading_level::HeadingLevel;
use crate::text::words::Words;
use leptos::prelude::*;

/// What it says.
pub struct EmptyState {
    pub heading: String,
    pub text: AnyView,
    /// Address and words of what one can do.
    pub action: Option<(String, Words)>,
}

/// The box with a sentence alone, where what to do stands beside it.
pub fn nothing_here(words: String) -> AnyView {
    view! { <p class="empty">{words}</p> }.into_any()
}

/// The box.
pub fn empty_state(level: HeadingLevel, empty: EmptyState) -> AnyView {
    let action = empty
        .action
        .map(|(href, words)| view! { <a class="lone-link" href=href>{words}</a> });
    view! {
        <div class="empty">
            {level.heading("empty__heading", empty.heading)}
            <p>{empty.text}</p>
            {action}
        </div>
    }
    .into_any()
}
