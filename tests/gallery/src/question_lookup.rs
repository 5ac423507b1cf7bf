//! What the gateway says about an answer.

use crate::state::State;
use leptos::prelude::*;
use sportello::{
    journey::declaration::Lookup,
    ui::question::lookup::{Found, found_line},
};

const MUNICIPALITY: Lookup = Lookup::Municipality { province: "" };

pub const STATES: &[State] = &[
    State::new("A bank", || named(Lookup::Bank, "Cassa di prova")),
    State::new("An employer", || {
        named(Lookup::Employer, "Alba Servizi srl")
    }),
    State::new("A municipality", || {
        named(MUNICIPALITY, "Castro (BG), Castro (LE)")
    }),
    State::new("A province that was answered with its municipality", || {
        line(MUNICIPALITY, Found::Province("BO".to_owned()))
    }),
    State::new("An office", || named(Lookup::Office, "INPS Bologna")),
    State::new("Unknown bank", || line(Lookup::Bank, Found::Unknown)),
    State::new("Unknown employer", || {
        line(Lookup::Employer, Found::Unknown)
    }),
    State::new("Unknown municipality", || {
        line(MUNICIPALITY, Found::Unknown)
    }),
    State::new("Unknown office", || line(Lookup::Office, Found::Unknown)),
    State::new("The gateway does not say", || {
        line(Lookup::Bank, Found::Failed)
    }),
];

fn named(lookup: Lookup, name: &str) -> AnyView {
    line(lookup, Found::Name(name.to_owned()))
}

fn line(lookup: Lookup, found: Found) -> AnyView {
    found_line(lookup, Signal::stored(found))
}
