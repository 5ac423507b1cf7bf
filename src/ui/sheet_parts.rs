//! The parts that every service sheet has, with the hooks that the Italian model asks for (`data-element`, C.SE.*).

use super::{breadcrumb::breadcrumb, rich::rich, route::Route};
use crate::text::{current::t, words::Words};
use leptos::prelude::*;

/// A part: its name in the texts, its hook, and how many lines it has; without lines, the words that all sheets share.
pub type Part = (&'static str, &'static str, usize);

/// The way back to all services, before the sheet's own name.
pub fn to_services(name: Words) -> AnyView {
    breadcrumb(&Route::Home, "shell.services", name)
}

/// A part: one paragraph, or a list after the line that introduces it.
pub fn sheet_part(
    key: &'static str,
    hook: &'static str,
    lines: usize,
    line: impl Fn(usize) -> AnyView,
) -> AnyView {
    let rest = (lines > 1).then(
        || view! { <ul>{(2..=lines).map(|n| view! { <li>{line(n)}</li> }).collect_view()}</ul> },
    );
    view! { <section data-element=hook><h2 id=key>{t(&format!("sheet.{key}"))}</h2><p>{line(1)}</p>{rest}</section> }.into_any()
}

/// How to be served by an office or a patronato.
pub fn access() -> AnyView {
    view! {
        <section data-element="service-generic-access">
            <h2 id="access">{t("sheet.access")}</h2>
            <p>{rich("sheet.access.1")}</p>
            <p>{rich("sheet.access.2")}</p>
            <p data-element="service-booking-access"><a class="lone-link" href=Route::Help.href()>{t("sheet.booking")}</a></p>
        </section>
    }
    .into_any()
}

/// Who answers for the service.
pub fn contacts() -> AnyView {
    view! {
        <section data-element="service-area">
            <h2 id="contacts">{t("sheet.contacts")}</h2>
            <p>{rich("sheet.contacts.1")}</p>
        </section>
    }
    .into_any()
}

/// Other ways to the service, and where things are on the page. `easy` is the page in easy words, if there is one.
pub fn ways(parts: &'static [Part], easy: Option<Route>) -> AnyView {
    view! {
        <aside class="page__aside side-box" aria-label=t("sheet.help")>
            <h2 class="side-box__heading">{t("sheet.help")}</h2>
            <ul class="side-box__list">
                <li><a href=Route::Help.href()>{t("step.appointment")}</a></li>
                <li><a href=format!("{}#patronato", Route::Help.href())>{rich("sheet.patronato")}</a></li>
                {easy.map(|easy| view! { <li><a href=easy.href()>{t("sheet.easy")}</a></li> })}
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
    }
    .into_any()
}
