//! The services by what has happened to somebody, and what helps with all of them: what the header's menu shows.
//!
//! When to use: in the menu of the header. When not: in a page, which has room for a sentence about each (`card.rs`).
//!
//! Keyboard: Tab goes through the links. Announced: each list with its name; no headings, which belong to the page.

use super::{rich::rich, route::Route};
use leptos::prelude::*;

/// The lists. Their texts are in the area `Pages`.
pub fn services_menu() -> AnyView {
    view! {
        <div class="services-menu">
            {group("lost-job", "home.lost_job", vec![
                (Route::NaspiSheet, "menu.naspi"),
                (Route::PreCheck, "sheet.calculate"),
                (Route::NaspiEasySheet, "easy.title"),
            ])}
            {group("children", "home.children", vec![(Route::AssegnoUnicoSheet, "menu.assegno_unico")])}
            {group("disability", "home.disability", vec![(Route::CartaDisabilitaSheet, "menu.carta_disabilita")])}
            {group("useful", "menu.useful", vec![
                (Route::CheckReceipt, "proof.title"),
                (Route::Help, "help.title"),
                (Route::Appearance, "appearance.title"),
                (Route::Accessibility, "accessibility.title"),
            ])}
        </div>
    }
    .into_any()
}

fn group(id: &str, key: &str, links: Vec<(Route, &'static str)>) -> AnyView {
    let name = format!("services-{id}");
    let named = name.clone();
    let links = links
        .into_iter()
        .map(|(route, key)| view! { <li><a class="services-menu__link" href=route.href()>{rich(key)}</a></li> })
        .collect_view();
    view! {
        <div role="group" aria-labelledby=named>
            <p class="services-menu__name" id=name>{rich(key)}</p>
            <ul class="services-menu__list">{links}</ul>
        </div>
    }
    .into_any()
}
