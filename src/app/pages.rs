//! The first page.

use crate::{
    text::current::t,
    ui::{heading::Heading, rich::rich, route::Route},
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
                    <h3 class="card__title"><a href=Route::CartaDisabilitaSheet.href()>{t("home.disability")}</a></h3>
                    <p class="card__text">{rich("home.disability.text")}</p>
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
