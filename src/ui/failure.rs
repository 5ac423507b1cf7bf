//! What to show when the gateway did not answer: what happened, that nothing is lost, and what to do.

use super::{heading::Heading, loading::loading, phone_help::PhoneHelp, rich::rich};
use crate::gateway::client::GatewayError;
use crate::text::current::t;
use leptos::prelude::*;

/// The text key of an error.
pub fn key(error: &GatewayError) -> &'static str {
    match error {
        GatewayError::Unreachable => "failure.unreachable",
        GatewayError::LoggedOut => "failure.logged_out",
        GatewayError::AnotherPerson => "failure.another_person",
        GatewayError::Unavailable => "failure.unavailable",
        GatewayError::Refused(problem) if problem.status == 404 => "failure.not_found",
        GatewayError::Refused(_) | GatewayError::Malformed => "failure.unexpected",
    }
}

/// The heading of a failure, as one sentence beside a field.
pub fn title(error: &GatewayError) -> String {
    t(&format!("{}.title", key(error)))
}

/// A whole page that could not be loaded, with a button that tries again.
pub fn failure_page(error: &GatewayError, retry: impl Fn() + 'static) -> AnyView {
    let key = key(error);
    view! {
        <div class="page page--narrow">
            <Heading text=title(error)/>
            <p class="lead">{rich(&format!("{key}.text"))}</p>
            <div class="button-row">
                <button type="button" class="button" on:click=move |_| retry()>{t("failure.retry")}</button>
            </div>
            <PhoneHelp/>
        </div>
    }
    .into_any()
}

/// The page while its data are on their way.
pub fn loading_page(heading: String) -> AnyView {
    view! {
        <div class="page page--narrow">
            <Heading text=heading passing=true/>
            {loading(t("loading"), 3)}
        </div>
    }
    .into_any()
}
