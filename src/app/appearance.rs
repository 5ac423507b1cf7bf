//! How the pages look, chosen by the person: everything changes at once, and is remembered.

use crate::{
    device::appearance::{SETTINGS, Setting, reset},
    text::current::{t, words},
    ui::{
        choice_group::choice_group,
        heading::Heading,
        live::announce,
        radio::{RadioOption, radio},
        rich::rich,
    },
};
use leptos::prelude::*;

#[component]
pub fn Appearance() -> impl IntoView {
    // What is set stands in the document; this only tells that it has changed.
    let changed = Trigger::new();
    let begin_anew = move |_| {
        reset();
        changed.notify();
        announce(t("appearance.is_reset"));
    };
    view! {
        <div class="page page--narrow">
            <Heading text=t("appearance.title")/>
            <p class="lead">{rich("appearance.lead")}</p>
            {SETTINGS.map(|setting| choices(setting, changed)).collect_view()}
            <p class="button-row">
                <button type="button" class="button button--secondary" on:click=begin_anew>{t("appearance.reset")}</button>
            </p>
        </div>
    }
}

fn choices(setting: Setting, changed: Trigger) -> AnyView {
    let name = setting.name;
    let options = setting.values.iter().map(|value| {
        let option = RadioOption {
            id: format!("{name}-{value}"),
            name: name.to_owned(),
            value: (*value).to_owned(),
            text: words(&format!("appearance.{name}.{value}")),
            hint: None,
        };
        let checked = move || {
            changed.track();
            setting.value() == *value
        };
        radio(option, checked, move || {
            setting.choose(value);
            changed.notify();
        })
    });
    let legend = words(&format!("appearance.{name}"));
    choice_group(legend, || None, || false, options.collect_view().into_any())
}
