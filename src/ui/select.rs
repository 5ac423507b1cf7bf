//! One of many fixed words, in a list that the browser opens.
//!
//! When to use: eight options or more that people know by name, as countries. When not: fewer (`radio.rs`: all are seen);
//! more than one searches by eye (`combobox.rs`); a month (`date_box.rs`: months as a list have misled many).
//!
//! Keyboard: the browser's own: arrows, the first letters of an option. Announced: label, hint, error, and what is chosen.

use super::field_ids::FieldIds;
use crate::text::{current::t, words::Words};
use leptos::prelude::*;

/// What it says and offers.
pub struct Select {
    pub id: String,
    pub label: Words,
    pub hint: Option<Words>,
    pub error: Signal<Option<Words>>,
    pub autocomplete: Option<&'static str>,
    /// Value and words of each; before them stands the invitation to choose.
    pub options: Vec<(String, String)>,
}

/// The field. `choose` hears an empty value when the choice is taken back.
pub fn select(
    shown: Select,
    value: impl Fn() -> String + Send + Sync + Copy + 'static,
    choose: impl Fn(String) + 'static,
) -> AnyView {
    let Select {
        id,
        label,
        hint,
        error,
        autocomplete,
        options,
    } = shown;
    let ids = FieldIds::new(id.clone());
    let wrong = move || error.with(Option::is_some);
    let described = {
        let (ids, hinted) = (ids.clone(), hint.is_some());
        move || ids.described_by(hinted, wrong())
    };
    let options = options.into_iter().map(|(each, words)| {
        let chosen = {
            let each = each.clone();
            move || value() == each
        };
        view! { <option value=each prop:selected=chosen>{words}</option> }
    });
    let hint = hint.map(|hint| view! { <p class="field__hint" id=ids.hint>{hint}</p> });
    view! {
        <div class="field" class:field--error=wrong>
            <label class="field__label" for=id.clone()>{label}</label>
            {hint}
            <p class="field__error" id=ids.error hidden=move || !wrong()>{move || error.get().map(IntoRender::into_render)}</p>
            <select
                class="field__input"
                id=id
                autocomplete=autocomplete
                aria-describedby=described
                aria-invalid=move || wrong().then_some("true")
                on:change=move |event| choose(event_target_value(&event))
            >
                <option value="" prop:selected=move || value().is_empty()>{t("ui.select.none")}</option>
                {options.collect_view()}
            </select>
        </div>
    }
    .into_any()
}
