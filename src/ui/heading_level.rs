//! A heading below the page's own, as high as its place in the page wants: a component does not know where it stands.
//!
//! When to use: in a component that has a heading. When not: the page's own (`heading.rs`).
//! Keyboard: none. Announced: as a heading of its level.

use leptos::prelude::*;

/// How high.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HeadingLevel {
    Two,
    Three,
    Four,
}

impl HeadingLevel {
    /// The heading.
    pub fn heading(self, class: &'static str, words: impl IntoView + 'static) -> AnyView {
        self.heading_inner(class, words.into_any())
    }

    fn heading_inner(self, class: &'static str, words: AnyView) -> AnyView {
        match self {
            Self::Two => view! { <h2 class=class>{words}</h2> }.into_any(),
            Self::Three => view! { <h3 class=class>{words}</h3> }.into_any(),
            Self::Four => view! { <h4 class=class>{words}</h4> }.into_any(),
        }
    }
}
