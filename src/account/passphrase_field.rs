//! A field for a passphrase. It may be pasted, and shown while it is typed: nobody has to remember or copy it (WCAG 3.3.8).
//!
//! Announced: the error, which is tied to the field; the caller moves the focus there.

use crate::{
    text::current::t,
    ui::{
        checkbox::{Checkbox, checkbox},
        field_ids::FieldIds,
    },
};
use leptos::prelude::*;

/// What is typed, and what is wrong with it.
#[derive(Clone, Copy)]
pub struct Passphrase {
    pub id: &'static str,
    pub label: &'static str,
    pub hint: Option<&'static str>,
    /// `new-password` where it is chosen, `current-password` where it is known.
    pub autocomplete: &'static str,
    pub text: RwSignal<String>,
    /// Text key.
    pub fault: RwSignal<Option<&'static str>>,
    pub shown: RwSignal<bool>,
}

/// The field, without the box that shows it.
pub fn passphrase_field(field: Passphrase) -> AnyView {
    let wrong = move || field.fault.with(Option::is_some);
    let ids = FieldIds::new(field.id.to_owned());
    let described = {
        let ids = ids.clone();
        move || ids.described_by(field.hint.is_some(), wrong())
    };
    view! {
        <div class="field" class:field--error=wrong>
            <label class="field__label" for=field.id>{t(field.label)}</label>
            {field.hint.map(|hint| view! { <p class="field__hint" id=ids.hint>{t(hint)}</p> })}
            <p class="field__error" id=ids.error hidden=move || !wrong()>{move || field.fault.get().map(t)}</p>
            <input
                class="field__input"
                id=field.id
                type=move || if field.shown.get() { "text" } else { "password" }
                autocomplete=field.autocomplete
                autocapitalize="off"
                spellcheck="false"
                aria-describedby=described
                aria-invalid=move || wrong().then_some("true")
                prop:value=move || field.text.get()
                on:input=move |event| field.text.set(event_target_value(&event))
            />
        </div>
    }
    .into_any()
}

/// The box that shows what is typed.
pub fn show_box(id: &'static str, shown: RwSignal<bool>) -> AnyView {
    let box_shown = Checkbox {
        id: id.to_owned(),
        words: t("own_file.show").into_any(),
        error: Signal::stored(None),
    };
    checkbox(box_shown, move || shown.get(), move |on| shown.set(on))
}
