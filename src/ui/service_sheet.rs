//! The service sheet of a benefit whose texts travel with its journey: the parts and hooks that the Italian model asks for
//! (`data-element`, C.SE.*). What every sheet says alike is in the texts of `sheet`.

use super::{
    fetched::fetched,
    heading::Heading,
    phone_help::PhoneHelp,
    rating::Rating,
    rich::rich,
    route::Route,
    service::{Service, load_texts},
    sheet_parts::{Part, access, contacts, sheet_part, to_services, ways},
    tag::{Tag, bare_tag},
};
use crate::text::current::{t, words};
use leptos::prelude::*;

/// What every sheet says alike, and in how many lines.
const SHARED: [(&str, usize); 2] = [("how", 4), ("cost", 1)];

/// The sheet. Texts: `{journey}.sheet.title`, `.lead`, and `.{part}.{n}`.
pub fn service_sheet(
    service: &'static Service,
    parts: &'static [Part],
    rating: &'static str,
) -> AnyView {
    fetched(
        "shell.services",
        move || load_texts([service]),
        move |()| show(service, parts, rating),
    )
}

fn show(service: &'static Service, parts: &'static [Part], rating: &'static str) -> AnyView {
    let id = service.journey.id;
    let name = service.name_words();
    view! {
        <div class="page page--split">
            {to_services(name)}
            <div class="page__main">
                <div data-element="service-status">{bare_tag(Tag::Good, t("sheet.active"))}</div>
                <Heading text=words(&format!("{id}.sheet.title"))/>
                <p class="lead">{rich(&format!("{id}.sheet.lead"))}</p>
                <div class="button-row">
                    <a class="button" href=Route::ClaimStart(service.benefit).href() data-element="service-online-access">{t("sheet.apply")}</a>
                </div>
                <div class="prose">
                    {parts.iter().map(|part| section(id, *part)).collect_view()}
                    {access()}
                    {contacts()}
                </div>
                <PhoneHelp/>
                <Rating subject=rating/>
            </div>
            {ways(parts, None)}
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
    sheet_part(key, hook, lines, line)
}
