//! Where one is in a journey: step n of m in words, a bar, and all steps to open and go back to (C.SE.1.8).
//!
//! Announced: the words only. A screen reader would say the bar's part of the whole besides, and again at each step.

use crate::text::current::{t, t_with};
use leptos::prelude::*;

/// One step of the list.
pub struct ProgressStep {
    pub name: String,
    /// Address, for steps that can be gone back to.
    pub href: Option<String>,
}

/// `position` counts from 0.
pub fn progress(journey_name: &str, steps: Vec<ProgressStep>, position: usize) -> AnyView {
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
    view! {
        <div class="progress">
            <p class="progress__text">{text}</p>
            <progress class="progress__bar" value=number max=of aria-hidden="true"></progress>
        </div>
        <details class="steps">
            <summary class="steps__summary">{t("progress.all")}</summary>
            <ol class="steps__list">{items}</ol>
        </details>
    }
    .into_any()
}

fn item(step: ProgressStep, index: usize, position: usize) -> AnyView {
    let (class, state) = match index.cmp(&position) {
        std::cmp::Ordering::Less => ("steps__item steps__item--done", "state.done"),
        std::cmp::Ordering::Equal => ("steps__item steps__item--now", "state.now"),
        std::cmp::Ordering::Greater => ("steps__item steps__item--then", "state.then"),
    };
    let current = (index == position).then_some("step");
    let name = match step.href.filter(|_| index < position) {
        Some(href) => view! { <a href=href>{step.name}</a> }.into_any(),
        None => view! { <span>{step.name}</span> }.into_any(),
    };
    view! { <li class=class aria-current=current>{name}" "<span class="steps__state">{t(state)}</span></li> }.into_any()
}
