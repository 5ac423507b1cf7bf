//! Several lines of words, with how much can still be written.
//!
//! When to use: an answer in sentences, such as reasons or a message. When not: a line or less (`question/text.rs`); a
//! choice that can be listed (`radio.rs`, `checkbox_group.rs`).
//!
//! Keyboard: as any text area; Tab leaves it. Announced: label, hint, the most characters and the error when the focus
//! arrives; once the person pauses, what is left, from the last quarter on; that the space is full, since what was pasted
//! may have been cut.

use super::live::announce;
use crate::text::{
    current::{t, t_with},
    words::Words,
};
use gloo_timers::future::TimeoutFuture;
use leptos::{prelude::*, task::spawn_local};

/// How long nothing is typed before the counter speaks, in milliseconds: it never talks over the keys.
const PAUSE: u32 = 1_000;

/// What it says and takes.
pub struct TextArea {
    pub id: String,
    pub label: String,
    pub hint: Option<Words>,
    pub error: Signal<Option<Words>>,
    /// The most characters, counted as the browser does: no more can be written.
    pub most: usize,
    pub rows: u8,
}

/// The field. `typed` hears each change, `finished` that the person has left it changed.
pub fn text_area(
    area: TextArea,
    value: impl Fn() -> String + Send + Sync + Copy + 'static,
    typed: impl Fn(String) + 'static,
    finished: impl Fn(String) + 'static,
) -> AnyView {
    let TextArea {
        id,
        label,
        hint,
        error,
        most,
        rows,
    } = area;
    let [hint_id, most_id, error_id] = ["hint", "most", "error"].map(|part| format!("{id}-{part}"));
    let wrong = move || error.with(Option::is_some);
    // A memo, or another answer that comes meanwhile would write over what is being typed here.
    let standing = Memo::new(move |_| value());
    let always = match &hint {
        Some(_) => format!("{hint_id} {most_id}"),
        None => most_id.clone(),
    };
    let described = {
        let error_id = error_id.clone();
        move || match wrong() {
            true => format!("{always} {error_id}"),
            false => always.clone(),
        }
    };
    let left = Memo::new(move |_| most.saturating_sub(value().encode_utf16().count()));
    speak_when_paused(left, most);
    let hint = hint.map(|hint| view! { <p class="field__hint" id=hint_id>{hint}</p> });
    view! {
        <div class="field" class:field--error=wrong>
            <label class="field__label" for=id.clone()>{label}</label>
            {hint}
            <p class="visually-hidden" id=most_id>{t_with("ui.text_area.most", &[("most", &most.to_string())])}</p>
            <p class="field__error" id=error_id hidden=move || !wrong()>{move || error.get().map(IntoRender::into_render)}</p>
            <textarea
                class="field__input text-area"
                id=id
                rows=rows.to_string()
                maxlength=most.to_string()
                aria-describedby=described
                aria-invalid=move || wrong().then_some("true")
                prop:value=move || standing.get()
                on:input=move |event| typed(event_target_value(&event))
                on:change=move |event| finished(event_target_value(&event))
            ></textarea>
            // Heard by way of the live region: here it would be read again at each key.
            <p class="text-area__count" class:text-area__count--full=move || left.get() == 0 aria-hidden="true">
                {move || words_left(left.get())}
            </p>
        </div>
    }
    .into_any()
}

fn words_left(left: usize) -> String {
    match left {
        0 => t("ui.text_area.full"),
        left => t_with("ui.text_area.left", &[("n", &left.to_string())]),
    }
}

/// Says what is left once nothing was typed for a while.
fn speak_when_paused(left: Memo<usize>, most: usize) {
    Effect::new(move |before: Option<usize>| {
        let now = left.get();
        let changed = before.is_some_and(|before| before != now);
        if changed && now <= most / 4 {
            spawn_local(async move {
                TimeoutFuture::new(PAUSE).await;
                if left.try_get_untracked() == Some(now) {
                    announce(words_left(now));
                }
            });
        }
        now
    });
}
