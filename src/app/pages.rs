//! The first page.

use crate::{
    text::current::t,
    ui::{
        card::{Card, cards},
        heading::Heading,
        heading_level::HeadingLevel,
        notice::notice,
        rich::rich,
        route::Route,
    },
};
use leptos::prelude::*;

#[component]
pub fn Home() -> impl IntoView {
    let way = |title: &str, text: &str, route: Route| Card {
        title: t(title).into_any(),
        href: route.href(),
        text: rich(text),
        state: None,
    };
    let ways = vec![
        way("home.lost_job", "home.lost_job.text", Route::NaspiSheet),
        way(
            "home.children",
            "home.children.text",
            Route::AssegnoUnicoSheet,
        ),
        way(
            "home.disability",
            "home.disability.text",
            Route::CartaDisabilitaSheet,
        ),
        way("home.follow", "home.follow.text", Route::Cases),
        way("home.help", "home.help.text", Route::Help),
    ];
    view! {
        <section class="hero">
            <Heading text=t("home.title")/>
            <p class="lead">{rich("home.lead")}</p>
        </section>
        <div class="page">
            <h2>{t("home.what_happened")}</h2>
            {cards(HeadingLevel::Three, ways)}
            {notice(view! {
                <p>
                    <strong>{t("home.check")}</strong>" "{rich("home.check.text")}" "
                    <a href=Route::PreCheck.href()>{t("home.check.start")}</a>
                </p>
            })}
        </div>
    }
}
