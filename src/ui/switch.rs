//! On or off, at once.
//!
//! When to use: a setting that takes effect the moment it is moved, as a notice by e-mail. When not: an answer that is sent
//! with a button (`checkbox_group.rs`, `radio.rs`): who moves a switch expects that it is done.
//!
//! Keyboard: Space moves it. Announced: the label, "switch", on or off; the hint. The state is also written beside it.

use crate::text::{current::t, words::Words};
use leptos::prelude::*;

/// What it says.
pub struct Switch {
    pub id: String,
    pub label: String,
    pub hint: Option<Words>,
}

/// The switch. `change` does what it promises.
pub fn switch(
    switch: Switch,
    is_on: impl Fn() -> bool + Send + Sync + Copy + 'static,
    change: impl Fn(bool) + 'static,
) -> AnyView {
    let Switch { id, label, hint } = switch;
    let about = hint.is_some().then(|| format!("{id}-hint"));
    let hint = hint.map(|hint| view! { <p class="switch__hint" id=about.clone()>{hint}</p> });
    let state = move || match is_on() {
        true => t("ui.switch.on"),
        false => t("ui.switch.off"),
    };
    view! {
        <div class="switch">
            <input
                class="switch__input"
                type="checkbox"
                role="switch"
                id=id.clone()
                aria-describedby=about
                prop:checked=is_on
                on:change=move |event| change(event_target_checked(&event))
            />
            <label class="switch__label" for=id>{label}</label>
            // The role says it to who hears the page.
            <span class="switch__state" aria-hidden="true">{state}</span>
            {hint}
        </div>
    }
    .into_any()
}
