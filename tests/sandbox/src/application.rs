//! All routes together, with what every answer carries.

use crate::api;
use crate::controls;
use crate::faults;
use crate::login;
use crate::sandbox::Sandbox;
use crate::site;
use crate::whole_request;
use axum::Router;
use axum::middleware;

/// The whole application: the gateway, its login page, the site and, when allowed, the controls for tests.
pub fn router(sandbox: Sandbox) -> Router {
    let reachable = Router::new()
        .merge(api::router(&sandbox))
        .merge(login::router())
        .fallback_service(site::service(sandbox.clone()))
        .layer(middleware::from_fn_with_state(
            sandbox.clone(),
            faults::apply,
        ));
    // The controls stand outside the faults, or an order to fail everything could not be taken back.
    let controls = if sandbox.test_controls {
        controls::router()
    } else {
        Router::new()
    };
    reachable
        .merge(controls)
        .layer(middleware::from_fn(whole_request::read))
        .layer(middleware::map_response(site::headers::add))
        .with_state(sandbox)
}
