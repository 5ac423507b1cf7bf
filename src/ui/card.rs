//! One of several things that lead further: a heading that is the link, a state, a sentence.
//!
//! When to use: in a list of things of one kind, as claims or services. When not: one thing alone (a heading); things that
//! are compared by their figures (`data_table.rs`).
//!
//! Keyboard: Tab to the link, which is the heading's words only: text beside it can be chosen and copied. Announced: as
//! items of a list, each with its state, heading and sentence.

use super::{
    heading_level::HeadingLevel,
    tag::{Tag, tag},
};
use leptos::prelude::*;

/// What it says.
pub struct Card {
    pub title: String,
    pub href: String,
    pub text: AnyView,
    pub state: Option<(Tag, String)>,
    /// Whether it is the person's turn.
    pub urgent: bool,
}

/// The cards as a list; nothing without cards, since a list without items would be read out as one.
pub fn cards(level: HeadingLevel, cards: Vec<Card>) -> AnyView {
    if cards.is_empty() {
        return ().into_any();
    }
    let cards = cards
        .into_iter()
        .map(|card| one(level, card))
        .collect_view();
    view! { <ul class="cards">{cards}</ul> }.into_any()
}

fn one(level: HeadingLevel, card: Card) -> AnyView {
    let state = card.state.map(|(kind, words)| tag(kind, words));
    let link = view! { <a href=card.href>{card.title}</a> };
    view! {
        <li class="card" class:card--warning=card.urgent>
            {state}
            {level.heading("card__title", link)}
            <p class="card__text">{card.text}</p>
        </li>
    }
    .into_any()
}
