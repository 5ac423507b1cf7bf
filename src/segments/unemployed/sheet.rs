//! The service sheet of NASpI, with every part and hook that the Italian model asks for (`data-element`, C.SE.*).

use crate::{
    text::current::t,
    ui::{
        heading::Heading, in_turn::in_turn, phone_help::PhoneHelp, rating::Rating, rich::rich,
        route::Route,
    },
};
use leptos::prelude::*;

/// The parts in order: text key, hook, and how many paragraphs or list items it has.
const PARTS: &[(&str, &str, usize)] = &[
    ("what", "service-description", 1),
    ("who", "service-addressed", 4),
    ("requirements", "service-requirements", 3),
    ("how", "service-how-to", 4),
    ("needed", "service-needed", 4),
    ("obtained", "service-achieved", 1),
    ("amount", "service-amount", 4),
    ("duration", "service-duration", 2),
    ("times", "service-calendar-text", 4),
    ("loss", "service-loss", 4),
    ("cost", "service-cost", 1),
];

#[component]
pub fn Sheet() -> impl IntoView {
    let apply = Route::ClaimStart("naspi").href();
    let calculate = Route::PreCheck.href();
    view! {
        <div class="page page--split">
            <div class="page__full">
                <nav class="breadcrumb" aria-label=t("shell.breadcrumb")>
                    <ol>
                        <li><a href=Route::Home.href()>{t("shell.services")}</a></li>
                        <li aria-current="page">{t("sheet.naspi")}</li>
                    </ol>
                </nav>
            </div>
            <div class="page__main">
                <span class="tag tag--success" data-element="service-status">{t("sheet.active")}</span>
                <Heading text=t("sheet.title")/>
                <p class="lead">{rich("sheet.lead")}</p>
                <div class="button-row">
                    <a class="button" href=apply.clone() data-element="service-online-access">{t("sheet.apply")}</a>
                    <a class="button button--secondary" href=calculate>{t("sheet.calculate")}</a>
                </div>
                <dl class="facts">
                    {["amount", "term", "decision"].map(|fact| view! {
                        <div class="facts__item">
                            <dt class="facts__label">{t(&format!("sheet.fact.{fact}.label"))}</dt>
                            <dd class="facts__value">{t(&format!("sheet.fact.{fact}.value"))}</dd>
                        </div>
                    }).collect_view()}
                </dl>
                <div class="prose">
                    {in_turn(1, || PARTS.iter().take(5).map(|part| section(*part)).collect_view().into_any())}
                    {in_turn(2, || PARTS.iter().skip(5).map(|part| section(*part)).collect_view().into_any())}
                    {in_turn(3, || view! { <Access/> }.into_any())}
                </div>
                {in_turn(3, || view! { <PhoneHelp/> }.into_any())}
                {in_turn(4, || view! { <Rating subject="naspi-sheet"/> }.into_any())}
            </div>
            {in_turn(3, || view! { <Aside/> }.into_any())}
        </div>
    }
}

/// How to be served, conditions and contacts.
#[component]
fn Access() -> impl IntoView {
    view! {
        <section data-element="service-generic-access">
            <h2 id="access">{t("sheet.access")}</h2>
            <p>{rich("sheet.access.1")}</p>
            <p>{rich("sheet.access.2")}</p>
            <p data-element="service-booking-access"><a class="lone-link" href=Route::Help.href()>{t("sheet.booking")}</a></p>
        </section>
        <section data-element="service-file">
            <h2 id="conditions">{t("sheet.conditions")}</h2>
            <p>{rich("sheet.conditions.1")}</p>
        </section>
        <section data-element="service-area">
            <h2 id="contacts">{t("sheet.contacts")}</h2>
            <p>{rich("sheet.contacts.1")}</p>
        </section>
    }
}

/// Other ways, and where things are on the page.
#[component]
fn Aside() -> impl IntoView {
    view! {
        <aside class="page__aside side-box" aria-label=t("sheet.help")>
            <h2 class="side-box__heading">{t("sheet.help")}</h2>
            <ul class="side-box__list">
                <li><a href=Route::Help.href()>{t("step.appointment")}</a></li>
                <li><a href=format!("{}#patronato", Route::Help.href())>{rich("sheet.patronato")}</a></li>
                <li><a href=Route::NaspiEasySheet.href()>{t("sheet.easy")}</a></li>
            </ul>
            <nav class="page-index" data-element="page-index" aria-labelledby="page-index">
                <h2 class="side-box__heading" id="page-index">{t("sheet.index")}</h2>
                <ul>
                    {PARTS.iter().map(|(key, _, _)| view! {
                        <li><a rel="external" href=format!("#{key}")>{t(&format!("sheet.{key}"))}</a></li>
                    }).collect_view()}
                    <li><a rel="external" href="#access">{t("sheet.access")}</a></li>
                    <li><a rel="external" href="#contacts">{t("sheet.contacts")}</a></li>
                </ul>
            </nav>
        </aside>
    }
}

fn section((key, hook, lines): (&'static str, &'static str, usize)) -> AnyView {
    let line = |n: usize| rich(&format!("sheet.{key}.{n}"));
    let content = if lines == 1 {
        view! { <p>{line(1)}</p> }.into_any()
    } else {
        // The first line introduces the list.
        view! { <p>{line(1)}</p><ul>{(2..=lines).map(|n| view! { <li>{line(n)}</li> }).collect_view()}</ul> }.into_any()
    };
    view! { <section data-element=hook><h2 id=key>{t(&format!("sheet.{key}"))}</h2>{content}</section> }.into_any()
}
