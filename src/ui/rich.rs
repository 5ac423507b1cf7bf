//! A text of the catalogue with its emphasis and its Italian official terms.

use crate::text::{
    catalogue::{Piece, fill, pieces},
    current::{language, raw},
    language::Language,
};
use leptos::prelude::*;

/// The text of `key`. Terms that stay Italian carry `lang="it"` in the other languages.
pub fn rich(key: &str) -> AnyView {
    rich_with(key, &[])
}

/// The same with placeholders filled.
pub fn rich_with(key: &str, values: &[(&str, &str)]) -> AnyView {
    let fill = |text: String| fill(&text, values, language());
    pieces(&raw(key))
        .into_iter()
        .map(|piece| match piece {
            Piece::Plain(text) => fill(text).into_any(),
            Piece::Strong(text) => view! { <strong>{fill(text)}</strong> }.into_any(),
            Piece::Italian(text) if language() == Language::Italian => fill(text).into_any(),
            Piece::Italian(text) => view! { <span lang="it">{fill(text)}</span> }.into_any(),
        })
        .collect_view()
        .into_any()
}
