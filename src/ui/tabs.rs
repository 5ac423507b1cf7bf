//! Views of the same thing side by side, one of which is shown.
//!
//! When to use: few views that are not compared and not read one after the other. When not: parts of one text
//! (`accordion.rs`); pages (`side_menu.rs`); anything that must be found by searching or printed whole.
//!
//! Keyboard: Tab reaches the chosen tab, then its panel. Left and right arrows, Home and End move among the tabs; Enter or
//! Space shows the one that has the focus. Nothing changes before that: a person who only passes by loses nothing.
//! Announced: each tab with its number and whether it is chosen; a panel by the name of its tab.

use crate::{
    device::document::focus_control,
    shape::keys::{Axis, moved},
};
use leptos::{ev, prelude::*};

/// A tab with what it shows.
pub struct Tab {
    /// Its id; its panel's is made from it.
    pub id: String,
    pub name: String,
    pub panel: AnyView,
}

/// The tabs, with the first one chosen. `label` says what they are about.
pub fn tabs(label: String, tabs: Vec<Tab>) -> AnyView {
    let chosen = RwSignal::new(0_usize);
    // The tab that Tab reaches: where the arrows have left the focus.
    let reached = RwSignal::new(0_usize);
    let ids: Vec<String> = tabs.iter().map(|tab| tab.id.clone()).collect();
    let ids = StoredValue::new(ids);
    let press = move |event: ev::KeyboardEvent| {
        let target = ids.with_value(|ids| {
            let to = moved(
                &event.key(),
                Axis::Across,
                reached.get_untracked(),
                ids.len(),
            )?;
            Some((to, ids.get(to)?.clone()))
        });
        if let Some((to, id)) = target {
            event.prevent_default();
            reached.set(to);
            focus_control(&id);
        }
    };
    let (heads, panels): (Vec<_>, Vec<_>) = tabs
        .into_iter()
        .enumerate()
        .map(|(place, tab)| {
            let panel_id = panel_id(&tab.id);
            let head = head(place, &tab.id, tab.name, chosen, reached);
            let panel = view! {
                <div
                    class="tabs__panel"
                    role="tabpanel"
                    id=panel_id
                    aria-labelledby=tab.id
                    tabindex="0"
                    hidden=move || chosen.get() != place
                >{tab.panel}</div>
            };
            (head, panel)
        })
        .unzip();
    view! {
        <div class="tabs">
            <div class="tabs__list" role="tablist" aria-label=label on:keydown=press>{heads}</div>
            {panels}
        </div>
    }
    .into_any()
}

fn panel_id(tab: &str) -> String {
    format!("{tab}-panel")
}

fn head(
    place: usize,
    id: &str,
    name: String,
    chosen: RwSignal<usize>,
    reached: RwSignal<usize>,
) -> AnyView {
    let choose = move |_| {
        chosen.set(place);
        reached.set(place);
    };
    view! {
        <button
            type="button"
            class="tabs__tab"
            role="tab"
            id=id.to_owned()
            aria-controls=panel_id(id)
            aria-selected=move || (chosen.get() == place).to_string()
            tabindex=move || if reached.get() == place { "0" } else { "-1" }
            on:click=choose
        >{name}</button>
    }
    .into_any()
}
