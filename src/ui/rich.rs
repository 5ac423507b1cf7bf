//! A text of the catalogue with its emphasis and its Italian official terms.

use crate::text::{
    catalogue::Piece,
    current::{language, words, words_with},
    language::Language,
    words::Words,
};
use leptos::prelude::*;

/// The text of `key`. Terms that stay Italian carry `lang="it"` in the other languages.
pub fn rich(key: &str) -> AnyView {
    words(key).into_render()
}

/// The same with placeholders filled.
pub fn rich_with(key: &str, values: &[(&str, &str)]) -> AnyView {
    words_with(key, values).into_render()
}

impl IntoRender for Words {
    type Output = AnyView;

    fn into_render(self) -> AnyView {
        let pieces = self.into_pieces();
        let several = pieces.len() > 1;
        let shown = pieces
            .into_iter()
            .map(|piece| match piece {
                Piece::Strong(text) => view! { <strong>{text}</strong> }.into_any(),
                Piece::Italian(text) if language() != Language::Italian => {
                    view! { <span lang="it">{text}</span> }.into_any()
                }
                Piece::Plain(text) | Piece::Italian(text) => text.into_any(),
            })
            .collect_view();
        // In a box whose children stand side by side (`flex`) the pieces would be its children, and could not wrap as words do.
        match several {
            true => view! { <span>{shown}</span> }.into_any(),
            false => shown.into_any(),
        }
    }
}
