//! The header, whoever is logged in, with what opens in it.

use crate::{drawn::press, state::State};
use leptos::prelude::*;
use sportello::{
    gateway::client::GatewayError,
    ui::{
        live::announce,
        services_menu::services_menu,
        site_header::{FetchServices, Services, site_header},
    },
};

pub const STATES: &[State] = &[
    State::new("Nobody logged in", || show(None)),
    State::new("Somebody logged in", || show(Some("Anna Prova"))),
    State::new("Services open", || {
        press("#services");
        show(None)
    }),
    State::new("Services do not come", || {
        press("#services");
        header(None, || Box::pin(async { Err(GatewayError::Unreachable) }))
    }),
    State::new("Person open", || {
        press("#person");
        show(Some("Massimiliano Nomelunghissimo Cognomealtrettantolungo"))
    }),
    State::new("Languages open", || {
        press("#language");
        show(Some("Anna Prova"))
    }),
];

fn show(name: Option<&'static str>) -> AnyView {
    header(name, || Box::pin(async { Ok(services_menu as Services) }))
}

fn header(name: Option<&'static str>, fetch: FetchServices) -> AnyView {
    site_header(
        move || name.map(str::to_owned),
        fetch,
        || announce("Esci.".to_owned()),
        || announce("Esci subito.".to_owned()),
        |language| announce(language.own_name().to_owned()),
    )
}
