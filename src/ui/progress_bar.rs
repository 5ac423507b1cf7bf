//! How much of something is done, as a bar and in words.
//!
//! When to use: work whose end is known, as files on their way or documents that are still missing. When not: a wait whose
//! end is not known (`loading.rs`); the steps of a journey (`stepper.rs`).
//!
//! Keyboard: none. Announced: the label and the words where they stand. It says nothing while it moves: who starts the work
//! announces its end.

use leptos::prelude::*;

/// What it says.
pub struct ProgressBar {
    pub id: String,
    pub label: String,
    pub total: u32,
}

/// The bar. `words` say the same as the bar, as "3 of 5 documents".
pub fn progress_bar(
    bar: ProgressBar,
    done: impl Fn() -> u32 + Send + Sync + 'static,
    words: impl Fn() -> String + Send + Sync + 'static,
) -> AnyView {
    let ProgressBar { id, label, total } = bar;
    let [label_id, words_id] = ["label", "words"].map(|part| format!("{id}-{part}"));
    view! {
        <div class="progress-bar">
            <p class="progress-bar__label" id=label_id.clone()>{label}</p>
            <progress
                class="progress-bar__bar"
                id=id
                aria-labelledby=label_id
                aria-describedby=words_id.clone()
                max=total.to_string()
                value=move || done().min(total).to_string()
            ></progress>
            <p class="progress-bar__words" id=words_id>{words}</p>
        </div>
    }
    .into_any()
}
