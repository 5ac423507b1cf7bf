//! The short pages: home, help, what the law asks to say, not found.

use crate::{
    text::current::t,
    ui::{heading::Heading, phone_help::PhoneHelp, rich::rich, route::Route},
};
use leptos::prelude::*;

#[component]
pub fn Home() -> impl IntoView {
    view! {
        <section class="hero">
            <Heading text=t("home.title")/>
            <p class="lead">{rich("home.lead")}</p>
        </section>
        <div class="page">
            <h2>{t("home.what_happened")}</h2>
            <ul class="cards">
                <li class="card">
                    <h3 class="card__title"><a href=Route::NaspiSheet.href()>{t("home.lost_job")}</a></h3>
                    <p class="card__text">{rich("home.lost_job.text")}</p>
                </li>
                <li class="card">
                    <h3 class="card__title"><a href=Route::AssegnoUnicoSheet.href()>{t("home.children")}</a></h3>
                    <p class="card__text">{rich("home.children.text")}</p>
                </li>
                <li class="card">
                    <h3 class="card__title"><a href=Route::Cases.href()>{t("home.follow")}</a></h3>
                    <p class="card__text">{rich("home.follow.text")}</p>
                </li>
                <li class="card">
                    <h3 class="card__title"><a href=Route::Help.href()>{t("home.help")}</a></h3>
                    <p class="card__text">{rich("home.help.text")}</p>
                </li>
            </ul>
            <p class="notice">
                <strong>{t("home.check")}</strong>" "{rich("home.check.text")}" "
                <a href=Route::PreCheck.href()>{t("home.check.start")}</a>
            </p>
        </div>
    }
}

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

#[component]
pub fn Accessibility() -> impl IntoView {
    text_page("accessibility", &["state", "feedback", "office"])
}

#[component]
pub fn Privacy() -> impl IntoView {
    text_page("privacy", &["data", "device", "rights"])
}

#[component]
pub fn Cookies() -> impl IntoView {
    text_page("cookies", &["session", "language", "answers", "shared"])
}

/// Where a login in another tab ends: the work goes on in the first one.
#[component]
pub fn LoggedInAgain() -> impl IntoView {
    text_page("logged_in_again", &[])
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
