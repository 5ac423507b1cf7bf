//! Something is on its way: a sentence, and the outline of what will stand there.
//!
//! When to use: a part of a page whose data take a moment; a whole page has `failure::loading_page`. When not: what takes
//! less than a moment; work whose end is known (`progress_bar.rs`).
//!
//! Keyboard: none. Announced: the sentence, politely. The outline is nothing to hear, and still for who wants no motion.

use super::in_turn::more_comes;
use leptos::prelude::*;

/// The sentence, and as many lines as what comes will about have.
pub fn loading(words: String, lines: usize) -> AnyView {
    let lines = (0..lines).map(|_| view! { <span></span> }).collect_view();
    view! {
        {more_comes()}
        <p class="loading" role="status">{words}</p>
        <div class="loading-lines" aria-hidden="true">{lines}</div>
    }
    .into_any()
}
