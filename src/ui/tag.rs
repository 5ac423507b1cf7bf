//! The state of something in words and colour.

use crate::text::current::t;
use leptos::prelude::*;

/// What a state means for the person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tag {
    /// Nothing goes on.
    Quiet,
    /// Something goes on.
    Moving,
    /// It is the person's turn.
    Waiting,
    Good,
    Bad,
}

/// The tag; a screen reader is told that it is a state.
pub fn tag(tag: Tag, words: String) -> AnyView {
    let label = view! { <span class="visually-hidden">{t("state.label")}": "</span> };
    shown(tag, view! { {label} {words} }.into_any())
}

/// The tag for words that say by themselves that they are a state.
pub fn bare_tag(tag: Tag, words: String) -> AnyView {
    shown(tag, words.into_any())
}

fn shown(tag: Tag, words: AnyView) -> AnyView {
    let class = match tag {
        Tag::Quiet => "tag tag--neutral",
        Tag::Moving => "tag tag--info",
        Tag::Waiting => "tag tag--warning",
        Tag::Good => "tag tag--success",
        Tag::Bad => "tag tag--danger",
    };
    view! { <span class=class>{words}</span> }.into_any()
}
