//! Several of many: checkboxes in a fieldset.
//!
//! When to use: any number of answers may be right. When not: one excludes the others (`radio.rs`); a single consent
//! (`declarations.rs`); something that takes effect at once (`switch.rs`).
//!
//! Keyboard: Tab to each box, Space ticks it. Announced: the question with hint and error when the focus enters the group;
//! each box with its text, hint and state. An option that stands alone clears the others, which is said.

use super::{
    choice_group::{INPUT, about, choice, choice_group},
    field_ids::FieldIds,
    live::announce,
};
use crate::{
    shape::choices::after_change,
    text::{current::t, words::Words},
};
use leptos::prelude::*;
use std::collections::BTreeSet;

/// What can be ticked.
pub struct CheckboxOption {
    pub value: String,
    pub text: Words,
    /// More about it, below the text.
    pub hint: Option<Words>,
    /// "None of these": it excludes the others, and stands after them below an "or".
    pub alone: bool,
}

/// The question and its options.
pub struct CheckboxGroup {
    /// Also the id of the first box: the error summary leads there.
    pub id: String,
    pub legend: Words,
    pub hint: Option<Words>,
    pub error: Signal<Option<Words>>,
    pub options: Vec<CheckboxOption>,
}

/// The group. `chosen` holds the values that are ticked.
pub fn checkbox_group(group: CheckboxGroup, chosen: RwSignal<BTreeSet<String>>) -> AnyView {
    let CheckboxGroup {
        id,
        legend,
        hint,
        error,
        options,
    } = group;
    let ids = FieldIds::new(id.clone());
    let wrong = move || error.with(Option::is_some);
    let described = {
        let (ids, hinted) = (ids.clone(), hint.is_some());
        move || ids.described_by(hinted, wrong())
    };
    let lonely: BTreeSet<String> = options
        .iter()
        .filter(|option| option.alone)
        .map(|option| option.value.clone())
        .collect();
    let lonely = StoredValue::new(lonely);
    let change = move |value: &str, ticked: bool| {
        let before = chosen.get_untracked();
        let after = lonely.with_value(|lonely| {
            after_change(&before, value, ticked, |value| lonely.contains(value))
        });
        if ticked && after.len() <= before.len() {
            announce(t("ui.checkbox_group.cleared"));
        }
        chosen.set(after);
    };
    let boxes = options
        .into_iter()
        .enumerate()
        .map(|(place, option)| {
            let id = match place {
                0 => id.clone(),
                place => format!("{id}-{place}"),
            };
            checkbox(id, option, chosen, change)
        })
        .collect_view();
    let hint = hint.map(|hint| view! { <p class="field__hint" id=ids.hint>{hint}</p> });
    let content = view! {
        {hint}
        <p class="field__error" id=ids.error hidden=move || !wrong()>{move || error.get().map(IntoRender::into_render)}</p>
        {boxes}
    };
    choice_group(legend, described, wrong, content.into_any())
}

fn checkbox(
    id: String,
    option: CheckboxOption,
    chosen: RwSignal<BTreeSet<String>>,
    change: impl Fn(&str, bool) + 'static,
) -> AnyView {
    let described = option.hint.is_some().then(|| about(&id));
    let or = option
        .alone
        .then(|| view! { <p class="checkbox-group__or">{t("ui.checkbox_group.or")}</p> });
    let value = StoredValue::new(option.value);
    let checked = move || value.with_value(|value| chosen.with(|chosen| chosen.contains(value)));
    let input = view! {
        <input
            class=INPUT
            type="checkbox"
            id=id.clone()
            aria-describedby=described
            prop:checked=checked
            on:change=move |event| value.with_value(|value| change(value, event_target_checked(&event)))
        />
    };
    view! { {or} {choice(id, input.into_any(), option.text, option.hint)} }.into_any()
}
