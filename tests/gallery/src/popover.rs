//! A few more words for who asks.

use crate::state::State;
use leptos::prelude::*;
use sportello::ui::popover::popover;

pub const STATES: &[State] = &[State::new("Closed at first", || {
    let content = view! { <p>"È il reddito della tua famiglia, diviso per quante persone siete. Lo calcola l’INPS."</p> };
    let (id, words) = ("isee", "Che cos’è l’ISEE?");
    popover(id.to_owned(), words.to_owned(), content.into_any())
})];
