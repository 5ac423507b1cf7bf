//! INPS's API for the European Disability Card, under `/api/v1/ced/Domanda`. Who is logged in, and the limit of requests,
//! are the gateway's; everything else is INPS's, its errors too.

pub mod changing;
mod exchange;
pub mod reading;
mod rules;

use crate::sandbox::Sandbox;
use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::routing::post;
use sportello::gateway::ced::PATH;

/// Largest message: a photo or document of 10 MB in base64.
const MAX_BYTES: usize = 14 * 1024 * 1024;

/// The routes.
pub fn router() -> Router<Sandbox> {
    let limit = DefaultBodyLimit::max(MAX_BYTES);
    let at = |name: &str| format!("{PATH}/{name}");
    Router::new()
        .route(&at("CheckDomanda"), post(reading::check).layer(limit))
        .route(
            &at("NuovaDomandaInBozza"),
            post(changing::open).layer(limit),
        )
        .route(&at("FornisciFoto"), post(changing::give_photo).layer(limit))
        .route(&at("ConfermaDomanda"), post(changing::confirm).layer(limit))
        .route(&at("RecuperoDatiDomanda"), post(reading::read).layer(limit))
        .route(&at("RichiediStato"), post(reading::state).layer(limit))
        .route(&at("RichiediRicevuta"), post(reading::receipt).layer(limit))
        .route(
            &at("RichiediRiepilogo"),
            post(reading::summary).layer(limit),
        )
}
