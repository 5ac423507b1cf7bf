//! It is done: the heading of the page after something was sent, with the numbers to keep.
//!
//! When to use: once in a page, at the end of a journey; INPS has it. When not: something was only saved (`toast.rs`).
//!
//! Keyboard and announced: the heading takes the focus as on any page (`heading.rs`); the numbers follow it, each after its
//! name.

use super::heading::Heading;
use crate::text::words::Words;
use leptos::prelude::*;

/// What it says.
pub struct ConfirmationPanel {
    pub heading: String,
    /// Further parts of the page's title.
    pub context: String,
    pub text: AnyView,
    /// The numbers, each with its name.
    pub numbers: Vec<(Words, String)>,
}

/// The panel, with the page's heading.
pub fn confirmation_panel(panel: ConfirmationPanel) -> AnyView {
    let numbers = panel
        .numbers
        .into_iter()
        .map(|(name, number)| {
            view! { <div><dt>{name}</dt><dd><span class="code">{number}</span></dd></div> }
        })
        .collect::<Vec<_>>();
    let numbers =
        (!numbers.is_empty()).then(|| view! { <dl class="confirmation__numbers">{numbers}</dl> });
    view! {
        <section class="confirmation">
            <Heading text=panel.heading context=panel.context/>
            <p>{panel.text}</p>
            {numbers}
        </section>
    }
    .into_any()
}
