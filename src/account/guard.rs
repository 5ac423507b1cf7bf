//! Pages that need a login and texts of the claim: they load both, and what else they need, before they show.

use super::session::{SessionState, Who};
use crate::{
    device::document::{path, replace_page},
    gateway::{client::GatewayError, contract::LOGIN_PATH},
    text::{catalogue::Area, current::t, load::load_area},
    ui::failure::{failure_page, loading_page},
};
use leptos::{prelude::*, task::spawn_local};
use std::{future::Future, sync::Arc};

/// Loads `T` for a person who is logged in, and shows it; goes to the login when nobody is, and comes back here.
pub fn loaded<T, F>(
    heading: &'static str,
    load: impl Fn() -> F + Send + Sync + 'static,
    show: impl Fn(T) -> AnyView + Send + Sync + 'static,
) -> AnyView
where
    T: Clone + 'static,
    F: Future<Output = Result<T, GatewayError>> + 'static,
{
    let session = expect_context::<SessionState>();
    let state = RwSignal::new_local(None::<Result<T, GatewayError>>);
    let load = Arc::new(load);
    let start = move || {
        let load = load.clone();
        state.set(None);
        spawn_local(async move {
            let outcome = async {
                session.refresh().await?;
                load_area(Area::Claim)
                    .await
                    .ok_or(GatewayError::Unreachable)?;
                load().await
            }
            .await;
            match &outcome {
                Err(GatewayError::LoggedOut) => {
                    session.who.set(Who::Nobody);
                    replace_page(&format!("{LOGIN_PATH}?return_to={}", path()));
                }
                // What is in the page belongs to the person before: it is opened anew for the one who is here.
                Err(GatewayError::AnotherPerson) => replace_page(&path()),
                _ => state.set(Some(outcome)),
            }
        });
    };
    start();
    let start = Arc::new(start);
    (move || match state.get() {
        None => loading_page(t(heading)),
        Some(Ok(value)) => show(value),
        Some(Err(error)) => {
            let start = start.clone();
            failure_page(&error, move || start())
        }
    })
    .into_any()
}
