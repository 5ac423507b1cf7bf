//! Things that lead further.

use crate::state::State;
use leptos::prelude::*;
use sportello::{
    text::current::t,
    ui::{
        card::{Card, cards},
        heading_level::HeadingLevel,
        tag::Tag,
    },
};

pub const STATES: &[State] = &[
    State::new("Plain", || {
        show(vec![
            card("Le tue pratiche", None, false),
            card("I tuoi messaggi", None, false),
        ])
    }),
    State::new("With states", || {
        let state = |kind, key: &str| Some((kind, t(key)));
        show(vec![
            card("NASpI", state(Tag::Waiting, "state.integrazione"), true),
            card("Assegno unico", state(Tag::Good, "state.accolta"), false),
            card(
                "Carta della disabilità",
                state(Tag::Moving, "state.protocollata"),
                false,
            ),
        ])
    }),
];

fn show(all: Vec<Card>) -> AnyView {
    cards(HeadingLevel::Three, all)
}

fn card(title: &str, state: Option<(Tag, String)>, urgent: bool) -> Card {
    Card {
        title: title.to_owned(),
        href: "/card".to_owned(),
        text: "Guarda a che punto sono, e che cosa puoi fare.".into_any(),
        state,
        urgent,
    }
}
