//! A field to search for words, with its button.
//!
//! When to use: to search the site or a long list. When not: one of many names that are known (`combobox.rs`).
//!
//! Keyboard: Enter in the field searches, as the button does; nothing is searched while one types. Announced: a search
//! landmark; the field with its label; who searches says how much was found.

use leptos::{ev, html, prelude::*};

/// What it says.
pub struct SearchBar {
    pub id: String,
    pub label: String,
    pub button: String,
    /// The words that were searched for before.
    pub words: String,
}

/// The form. `search` hears the words without the blanks around them, never none.
pub fn search_bar(bar: SearchBar, search: impl Fn(String) + 'static) -> AnyView {
    let field = NodeRef::<html::Input>::new();
    let submit = move |event: ev::SubmitEvent| {
        event.prevent_default();
        if let Some(field) = field.get_untracked() {
            let words = field.value().trim().to_owned();
            if words.is_empty() {
                // There is nothing to search for yet: it is asked for where it is written. Fails only for an element that
                // is no longer in the page.
                let _ = field.focus();
            } else {
                search(words);
            }
        }
    };
    view! {
        <search>
            <form class="search-bar" on:submit=submit>
                <label class="search-bar__label" for=bar.id.clone()>{bar.label}</label>
                <div class="search-bar__row">
                    <input
                        class="search-bar__input"
                        type="search"
                        id=bar.id
                        autocomplete="off"
                        node_ref=field
                        prop:value=bar.words
                    />
                    <button type="submit" class="search-bar__button">{bar.button}</button>
                </div>
            </form>
        </search>
    }
    .into_any()
}
