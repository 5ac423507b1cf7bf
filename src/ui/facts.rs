//! A few facts beside each other, each with its name: what one wants to know before anything else.
//!
//! When to use: two to four short values, as amount, duration and start. When not: answers that can be changed
//! (`summary_list.rs`); many values (`data_table.rs`).
//!
//! Keyboard: none. Announced: as a list of terms, each with its value.

use leptos::prelude::*;

/// The facts: name and value of each.
pub fn facts(facts: Vec<(String, AnyView)>) -> AnyView {
    let facts = facts.into_iter().map(|(name, value)| {
        view! { <div class="facts__item"><dt class="facts__label">{name}</dt><dd class="facts__value">{value}</dd></div> }
    });
    view! { <dl class="facts">{facts.collect_view()}</dl> }.into_any()
}
