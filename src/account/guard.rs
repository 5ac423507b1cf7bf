//! Pages that need a login and texts of the claim: they load both, and what else they need, before they show.

use super::{
    session::{SessionState, Who},
    session_end::SessionEnd,
};
use crate::{
    device::document::{path, replace_page},
    gateway::client::GatewayError,
    text::{catalogue::Area, load::load_area},
    ui::{clock_notice::ClockNotice, fetched::fetched, route::login_href},
};
use leptos::prelude::*;
use std::{
    future::{Future, pending},
    sync::Arc,
};

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
    let load = Arc::new(load);
    let fetch = move || {
        let load = load.clone();
        async move {
            let outcome = async {
                session.refresh().await?;
                load_area(Area::Claim)
                    .await
                    .ok_or(GatewayError::Unreachable)?;
                load().await
            }
            .await;
            match outcome {
                Err(GatewayError::LoggedOut) => {
                    session.who.set(Who::Nobody);
                    leave(&login_href(&path())).await
                }
                // What is in the page belongs to the person before: it is opened anew for the one who is here.
                Err(GatewayError::AnotherPerson) => leave(&path()).await,
                outcome => outcome,
            }
        }
    };
    fetched(heading, fetch, move |value| {
        view! {
            <ClockNotice/>
            {show(value)}
            <SessionEnd/>
        }
        .into_any()
    })
}

/// Goes to another page; nothing comes after it here.
async fn leave<T>(path: &str) -> T {
    replace_page(path);
    pending().await
}
