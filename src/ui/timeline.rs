//! What happened and what will: an ordered list, each item with its title, date and state in words.

use crate::text::{current::t, words::Words};
use leptos::prelude::*;

/// Where an item stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    Done,
    Now,
    Then,
}

/// One item.
pub struct TimelineItem {
    pub when: When,
    pub title: Words,
    /// Machine-readable and readable date.
    pub date: Option<(String, String)>,
    pub text: Option<Words>,
}

pub fn timeline(items: Vec<TimelineItem>) -> AnyView {
    view! { <ol class="timeline">{items.into_iter().map(item).collect_view()}</ol> }.into_any()
}

fn item(item: TimelineItem) -> AnyView {
    let (class, state, current) = match item.when {
        When::Done => ("timeline__item timeline__item--done", "state.done", None),
        When::Now => (
            "timeline__item timeline__item--now",
            "state.now",
            Some("step"),
        ),
        When::Then => ("timeline__item timeline__item--then", "state.then", None),
    };
    let date = item.date.map(|(machine, readable)| {
        view! { <p class="timeline__text"><time class="timeline__date" datetime=machine>{readable}</time></p> }
    });
    let text = item
        .text
        .map(|text| view! { <p class="timeline__text">{text}</p> });
    view! {
        <li class=class aria-current=current>
            <h3 class="timeline__title">{item.title}<span class="visually-hidden">" ("{t(state)}")"</span></h3>
            {date}
            {text}
        </li>
    }
    .into_any()
}
