//! The service sheet of a benefit whose texts travel with its journey: the parts and hooks that the Italian model asks for
//! (`data-element`, C.SE.*). What every sheet says alike is in the texts of `sheet`.

use super::{
    fetched::fetched, heading::Heading, phone_help::PhoneHelp, rating::Rating, rich::rich,
    route::Route, service::Service,
};
use crate::{
    gateway::client::GatewayError,
    text::{catalogue::Area, current::t, load::load_area},
};
use leptos::prelude::*;

/// A part: its name in the texts, its hook, and how many lines it has; without lines, the words that all sheets share.
pub type Part = (&'static str, &'static str, usize);

/// What every sheet says alike, and in how many lines.
const SHARED: [(&str, usize); 2] = [("how", 4), ("cost", 1)];

/// The sheet. Texts: `{journey}.sheet.title`, `.lead`, and `.{part}.{n}`.
pub fn service_sheet(
    service: &'static Service,
    parts: &'static [Part],
    rating: &'static str,
) -> AnyView {
    let texts = move || async move {
        for area in [Area::Claim, service.area] {
            load_area(area).await.ok_or(GatewayError::Unreachable)?;
        }
        Ok(())
    };
    fetched("shell.services", texts, move |()| {
        show(service, parts, rating)
    })
}

fn show(service: &'static Service, parts: &'static [Part], rating: &'static str) -> AnyView {
    let id = service.journey.id;
    let name = service.name();
    view! {
        <div class="page page--split">
            <div class="page__full">
                <nav class="breadcrumb" aria-label=t("shell.breadcrumb")>
                    <ol>
                        <li><a href=Route::Home.href()>{t("shell.services")}</a></li>
                        <li aria-current="page">{name}</li>
                    </ol>
                </nav>
            </div>
            <div class="page__main">
                <span class="tag tag--success" data-element="service-status">{t("sheet.active")}</span>
                <Heading text=t(&format!("{id}.sheet.title"))/>
                <p class="lead">{rich(&format!("{id}.sheet.lead"))}</p>
                <div class="button-row">
                    <a class="button" href=Route::ClaimStart(service.benefit).href() data-element="service-online-access">{t("sheet.apply")}</a>
                </div>
                <div class="prose">
                    {parts.iter().map(|part| section(id, *part)).collect_view()}
                    <section data-element="service-generic-access">
                        <h2 id="access">{t("sheet.access")}</h2>
                        <p>{rich("sheet.access.1")}</p>
                        <p>{rich("sheet.access.2")}</p>
                        <p data-element="service-booking-access"><a class="lone-link" href=Route::Help.href()>{t("sheet.booking")}</a></p>
                    </section>
                    <section data-element="service-area">
                        <h2 id="contacts">{t("sheet.contacts")}</h2>
                        <p>{rich("sheet.contacts.1")}</p>
                    </section>
                </div>
                <PhoneHelp/>
                <Rating subject=rating/>
            </div>
            <aside class="page__aside side-box" aria-label=t("sheet.help")>
                <h2 class="side-box__heading">{t("sheet.help")}</h2>
                <ul class="side-box__list">
                    <li><a href=Route::Help.href()>{t("step.appointment")}</a></li>
                    <li><a href=format!("{}#patronato", Route::Help.href())>{rich("sheet.patronato")}</a></li>
                </ul>
                <nav class="page-index" data-element="page-index" aria-labelledby="page-index">
                    <h2 class="side-box__heading" id="page-index">{t("sheet.index")}</h2>
                    <ul>
                        {parts.iter().map(|(key, _, _)| view! {
                            <li><a rel="external" href=format!("#{key}")>{t(&format!("sheet.{key}"))}</a></li>
                        }).collect_view()}
                        <li><a rel="external" href="#access">{t("sheet.access")}</a></li>
                        <li><a rel="external" href="#contacts">{t("sheet.contacts")}</a></li>
                    </ul>
                </nav>
            </aside>
        </div>
    }
    .into_any()
}

fn section(id: &'static str, (key, hook, own_lines): Part) -> AnyView {
    let shared = SHARED.iter().find(|(name, _)| *name == key);
    let lines = shared
        .filter(|_| own_lines == 0)
        .map_or(own_lines, |(_, lines)| *lines);
    let line = move |n: usize| {
        if own_lines == 0 {
            rich(&format!("sheet.{key}.{n}"))
        } else {
            rich(&format!("{id}.sheet.{key}.{n}"))
        }
    };
    let content = if lines == 1 {
        view! { <p>{line(1)}</p> }.into_any()
    } else {
        // The first line introduces the list.
        view! { <p>{line(1)}</p><ul>{(2..=lines).map(|n| view! { <li>{line(n)}</li> }).collect_view()}</ul> }.into_any()
    };
    view! { <section data-element=hook><h2 id=key>{t(&format!("sheet.{key}"))}</h2>{content}</section> }.into_any()
}
