//! Several parts of which the person opens those that matter to them.
//!
//! When to use: much text of which each reader needs little, as rules or frequent questions. When not: all must be read
//! (headings); one part only (`disclosure.rs`); steps in an order (`stepper.rs`).
//!
//! Keyboard: Enter or Space on a heading opens and closes it, as the browser does it. The browser's own search finds what is
//! closed, where it can. Announced: each heading with its state; "open all" with whether all are open.

use super::heading_level::HeadingLevel;
use crate::{device::document::part_asked_for, text::current::t};
use leptos::{ev, prelude::*};
use wasm_bindgen::JsCast;

/// A part.
pub struct AccordionPart {
    /// Its name in the address: who asks for it finds it open.
    pub id: String,
    pub heading: String,
    pub content: AnyView,
}

/// The parts, all closed but the one that the address asks for. All are printed, open or not, where the browser can.
pub fn accordion(level: HeadingLevel, parts: Vec<AccordionPart>) -> AnyView {
    let asked_for = part_asked_for();
    let open: Vec<bool> = parts.iter().map(|part| part.id == asked_for).collect();
    let open = RwSignal::new(open);
    let all_open = Memo::new(move |_| open.with(|open| open.iter().all(|open| *open)));
    let several = parts.len() > 1;
    let parts = parts
        .into_iter()
        .enumerate()
        .map(|(place, shown)| part(level, place, shown, open))
        .collect_view();
    let toggle_all = move |_| {
        let all = !all_open.get_untracked();
        open.update(|open| open.fill(all));
    };
    let words = move || match all_open.get() {
        true => t("ui.accordion.close_all"),
        false => t("ui.accordion.open_all"),
    };
    let all = several.then(|| {
        view! {
            <button
                type="button"
                class="button button--link accordion__all"
                aria-expanded=move || all_open.get().to_string()
                on:click=toggle_all
            >{words}</button>
        }
    });
    view! { <div class="accordion">{all}{parts}</div> }.into_any()
}

fn part(
    level: HeadingLevel,
    place: usize,
    part: AccordionPart,
    open: RwSignal<Vec<bool>>,
) -> AnyView {
    let is_open = Memo::new(move |_| open.with(|open| open.get(place).copied().unwrap_or(false)));
    // The browser has opened or closed it: by hand, or because its search found something there.
    let toggled = move |event: ev::Event| {
        let details = event
            .current_target()
            .and_then(|target| target.dyn_into::<web_sys::HtmlDetailsElement>().ok());
        let now = details.is_some_and(|details| details.open());
        if is_open.get_untracked() != now {
            open.update(|open| {
                if let Some(open) = open.get_mut(place) {
                    *open = now;
                }
            });
        }
    };
    view! {
        <details class="accordion__part" id=part.id prop:open=move || is_open.get() on:toggle=toggled>
            <summary class="accordion__summary">{level.heading("accordion__heading", part.heading)}</summary>
            <div class="accordion__content">{part.content}</div>
        </details>
    }
    .into_any()
}
