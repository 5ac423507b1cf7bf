//! Short pages whose code travels when they are opened: help, what the law asks to say, the end of a login in another tab.

use crate::{
    text::current::t,
    ui::{heading::Heading, phone_help::PhoneHelp, rich::rich, route::Route},
};
use leptos::prelude::*;

#[component]
pub fn Help() -> impl IntoView {
    let parts = ["office", "bring", "patronato", "delegate"];
    view! {
        <div class="page page--narrow">
            <Heading text=t("help.title")/>
            <p class="lead">{rich("help.lead")}</p>
            <PhoneHelp/>
            <div class="prose">
                {parts.map(|part| view! {
                    <h2 id=part>{t(&format!("help.{part}"))}</h2>
                    <p>{rich(&format!("help.{part}.text"))}</p>
                }).collect_view()}
                <p><a class="lone-link" href=Route::CheckReceipt.href()>{t("proof.title")}</a></p>
            </div>
        </div>
    }
}

/// Where a login in another tab ends: the work goes on in the first one.
#[component]
pub fn LoggedInAgain() -> impl IntoView {
    view! {
        <div class="page page--narrow">
            <Heading text=t("logged_in_again.title")/>
            <p class="lead">{rich("logged_in_again.lead")}</p>
        </div>
    }
}

#[component]
pub fn Privacy() -> impl IntoView {
    text_page("privacy", &["data", "device", "rights"])
}

#[component]
pub fn Cookies() -> impl IntoView {
    text_page("cookies", &["session", "language", "answers", "shared"])
}

fn text_page(name: &str, parts: &[&str]) -> impl IntoView {
    view! {
        <div class="page page--narrow">
            <Heading text=t(&format!("{name}.title"))/>
            <p class="lead">{rich(&format!("{name}.lead"))}</p>
            <div class="prose">
                {parts.iter().map(|part| view! {
                    <h2>{t(&format!("{name}.{part}"))}</h2>
                    <p>{rich(&format!("{name}.{part}.text"))}</p>
                }).collect_view()}
            </div>
        </div>
    }
}
