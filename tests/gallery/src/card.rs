//! Things that lead further.

use crate::state::State;
use leptos::prelude::*;
use sportello::{
    text::current::t,
    ui::{
        card::{ActionCard, Card, action_card, cards, waiting_card},
        heading_level::HeadingLevel,
        tag::{Tag, tag},
    },
};

pub const STATES: &[State] = &[
    State::new("Plain", || {
        show(vec![
            card("Le tue pratiche", None),
            card("I tuoi messaggi", None),
        ])
    }),
    State::new("With states", || {
        let state = |kind, key: &str| Some(tag(kind, t(key)));
        show(vec![
            card("NASpI", state(Tag::Waiting, "state.integrazione")),
            card("Assegno unico", state(Tag::Good, "state.accolta")),
            card(
                "Carta della disabilità",
                state(Tag::Moving, "state.protocollata"),
            ),
        ])
    }),
    State::new("Alone", || {
        waiting_card(HeadingLevel::Three, card("Una domanda aspetta te", None))
    }),
    State::new("With a button", || {
        let card = ActionCard {
            title: t("naspi.name").into_any(),
            text: "L’hai cominciata ieri.".to_owned(),
            more: ().into_any(),
            href: "/card".to_owned(),
            action: t("cases.draft.resume").into_any(),
        };
        action_card(HeadingLevel::Three, card)
    }),
];

fn show(all: Vec<Card>) -> AnyView {
    cards(HeadingLevel::Three, all)
}

fn card(title: &'static str, state: Option<AnyView>) -> Card {
    Card {
        title: title.into_any(),
        href: "/card".to_owned(),
        text: "Guarda a che punto sono, e che cosa puoi fare.".into_any(),
        state,
    }
}
