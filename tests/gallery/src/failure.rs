//! The gateway did not answer, or has not answered yet.

use crate::state::State;
use leptos::prelude::*;
use sportello::{
    gateway::{client::GatewayError, contract::problem::Problem},
    text::current::t,
    ui::failure::{failure_page, loading_page},
};

pub const STATES: &[State] = &[
    State::new("Unreachable", || show(GatewayError::Unreachable)),
    State::new("Logged out", || show(GatewayError::LoggedOut)),
    State::new("Another person", || show(GatewayError::AnotherPerson)),
    State::new("Unavailable", || show(GatewayError::Unavailable)),
    State::new("Not found", || show(refused(404))),
    State::new("Unexpected", || show(GatewayError::Malformed)),
    State::new("Loading", || loading_page(t("claim.loading"))),
];

fn show(error: GatewayError) -> AnyView {
    failure_page(&error, || {})
}

fn refused(status: u16) -> GatewayError {
    GatewayError::Refused(Problem {
        kind: "about:blank".to_owned(),
        title: String::new(),
        status,
        detail: None,
        instance: None,
        expired_at: None,
    })
}
