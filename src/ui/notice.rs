//! A remark that stands out from the text around it, and weighs no more.
//!
//! When to use: for what helps to know at this place and asks for nothing. When not: for good news, risks and obstacles
//! (`alert.rs`), for what is over in a moment (`toast.rs`).
//! Keyboard: none. Announced: in its place, as text.

use leptos::prelude::*;

/// The remark.
pub fn notice(body: impl IntoView + 'static) -> AnyView {
    named(None, body.into_any())
}

/// The same with a name in the page, for who leads there.
pub fn named_notice(id: &'static str, body: impl IntoView + 'static) -> AnyView {
    named(Some(id), body.into_any())
}

fn named(id: Option<&'static str>, body: AnyView) -> AnyView {
    view! { <div class="notice" id=id>{body}</div> }.into_any()
}
