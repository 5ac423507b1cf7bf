//! A page that shows what it has to fetch: at once when it is here already, else after a page that says what is on its
//! way; a failure is told, with a button that tries again.

use super::failure::{failure_page, loading_page};
use crate::{gateway::client::GatewayError, text::current::t};
use futures_util::FutureExt;
use leptos::{prelude::*, task::spawn_local};
use std::{future::Future, sync::Arc};

/// Fetches `T` and shows it. `heading` is the text key of the heading meanwhile.
pub fn fetched<T, F>(
    heading: &'static str,
    fetch: impl Fn() -> F + Send + Sync + 'static,
    show: impl Fn(T) -> AnyView + Send + Sync + 'static,
) -> AnyView
where
    T: Clone + 'static,
    F: Future<Output = Result<T, GatewayError>> + 'static,
{
    let state = RwSignal::new_local(None::<Result<T, GatewayError>>);
    let start = move || {
        let mut fetching = Box::pin(fetch());
        match (&mut fetching).now_or_never() {
            Some(outcome) => state.set(Some(outcome)),
            None => {
                state.set(None);
                spawn_local(async move { state.set(Some(fetching.await)) });
            }
        }
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
