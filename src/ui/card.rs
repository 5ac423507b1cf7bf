//! One of several things that lead further: a heading that is the link, a state, a sentence.
//!
//! When to use: in a list of things of one kind, as claims or services; alone, where something of the person's waits. When
//! not: a form (`panel.rs`); things that are compared by their figures (`data_table.rs`).
//!
//! Keyboard: Tab to the link, which is the heading's words only: text beside it can be chosen and copied. Announced: as
//! items of a list, each with its state, heading and sentence.

use super::heading_level::HeadingLevel;
use leptos::prelude::*;

/// What it says.
pub struct Card {
    pub title: AnyView,
    pub href: String,
    pub text: AnyView,
    /// Its state (`tag.rs`).
    pub state: Option<AnyView>,
}

/// The cards as a list; nothing without cards, since a list without items would be read out as one.
pub fn cards(level: HeadingLevel, cards: Vec<Card>) -> AnyView {
    if cards.is_empty() {
        return ().into_any();
    }
    let cards = cards
        .into_iter()
        .map(|card| view! { <li class="card">{inside(level, card)}</li> })
        .collect_view();
    view! { <ul class="cards">{cards}</ul> }.into_any()
}

/// One card by itself, which waits for the person.
pub fn waiting_card(level: HeadingLevel, card: Card) -> AnyView {
    view! { <div class="card card--waiting">{inside(level, card)}</div> }.into_any()
}

fn inside(level: HeadingLevel, card: Card) -> AnyView {
    let link = view! { <a href=card.href>{card.title}</a> };
    view! {
        {card.state}
        {level.heading("card__title", link)}
        <p class="card__text">{card.text}</p>
    }
    .into_any()
}

/// Something to go on with, and its button.
pub struct ActionCard {
    pub title: AnyView,
    pub text: String,
    /// More about it, below the text.
    pub more: AnyView,
    pub href: String,
    /// The button's words.
    pub action: AnyView,
}

/// A card that is no link but has a button.
pub fn action_card(level: HeadingLevel, card: ActionCard) -> AnyView {
    view! {
        <div class="card card--action">
            <div class="card__body">
                {level.heading("card__title", card.title)}
                <p class="card__text">{card.text}</p>
                {card.more}
            </div>
            <div class="card__action">
                <a class="button button--secondary" href=card.href>{card.action}</a>
            </div>
        </div>
    }
    .into_any()
}
