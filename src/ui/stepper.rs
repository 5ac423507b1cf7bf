//! Where one is in a journey: in words always; where there is room as a row of all steps, else as a bar and a button that
//! shows them (C.SE.1.8).
//!
//! When to use: at the head of each step of a journey. When not: for what is done in any order (`task_list.rs`), for what has
//! happened (`timeline.rs`), for how far a file is (`progress_bar.rs`).
//!
//! Keyboard: the steps that are done are links; on a small screen, or where letters are large, a button shows and hides all.
//! Announced: the step in words, not the bar besides; the list, whose present step is marked, with "done", "now" or "later" after each name.

use crate::text::current::{t, t_with};
use leptos::prelude::*;
use std::cmp::Ordering;

/// One step of the list.
pub struct StepperStep {
    pub name: String,
    /// Address, for steps that can be gone back to.
    pub href: Option<String>,
}

/// `position` counts from 0.
pub fn stepper(journey_name: &str, steps: Vec<StepperStep>, position: usize) -> AnyView {
    let shown = RwSignal::new(false);
    let total = steps.len();
    let name = steps
        .get(position)
        .map(|step| step.name.clone())
        .unwrap_or_default();
    let (number, of) = ((position + 1).to_string(), total.to_string());
    let text = t_with(
        "progress.text",
        &[
            ("n", &number),
            ("total", &of),
            ("name", &name),
            ("journey", journey_name),
        ],
    );
    let items = steps
        .into_iter()
        .enumerate()
        .map(|(index, step)| item(step, index, position))
        .collect_view();
    let list_class = move || match shown.get() {
        true => "stepper__list",
        false => "stepper__list stepper__list--folded",
    };
    view! {
        <div class="stepper">
            <p class="stepper__text">{text}</p>
            <progress class="stepper__bar" value=number max=of aria-hidden="true"></progress>
            <button
                type="button"
                class="stepper__fold"
                aria-expanded=move || shown.get().to_string()
                aria-controls="stepper-list"
                on:click=move |_| shown.update(|shown| *shown = !*shown)
            >{t("progress.all")}</button>
            <ol class=list_class id="stepper-list">{items}</ol>
        </div>
    }
    .into_any()
}

fn item(step: StepperStep, index: usize, position: usize) -> AnyView {
    let (class, state) = match index.cmp(&position) {
        Ordering::Less => ("stepper__step stepper__step--done", "state.done"),
        Ordering::Equal => ("stepper__step stepper__step--now", "state.now"),
        Ordering::Greater => ("stepper__step stepper__step--then", "state.then"),
    };
    let current = (index == position).then_some("step");
    let disc = match index < position {
        true => view! { <svg viewBox="0 0 24 24"><path d="M5 12.5l5 5l9-10"/></svg> }.into_any(),
        false => (index + 1).into_any(),
    };
    let name = match step.href.filter(|_| index < position) {
        Some(href) => view! { <a class="stepper__name" href=href>{step.name}</a> }.into_any(),
        None => view! { <span class="stepper__name">{step.name}</span> }.into_any(),
    };
    view! {
        <li class=class aria-current=current>
            <span class="stepper__disc" aria-hidden="true">{disc}</span>
            {name}" "
            <span class="stepper__state">{t(state)}</span>
        </li>
    }
    .into_any()
}
