//! The service sheet of NASpI, with every part and hook that the Italian model asks for (`data-element`, C.SE.*).

use crate::{
    text::current::t,
    ui::{
        facts::facts,
        heading::Heading,
        in_turn::in_turn,
        phone_help::PhoneHelp,
        rating::Rating,
        rich::rich,
        route::Route,
        sheet_parts::{Part, access, contacts, sheet_part, to_services, ways},
        tag::{Tag, bare_tag},
    },
};
use leptos::prelude::*;

/// The parts in order: text key, hook, and how many paragraphs or list items it has.
const PARTS: &[Part] = &[
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
            {to_services(t("sheet.naspi").into())}
            <div class="page__main">
                <div data-element="service-status">{bare_tag(Tag::Good, t("sheet.active"))}</div>
                <Heading text=t("sheet.title")/>
                <p class="lead">{rich("sheet.lead")}</p>
                <div class="button-row">
                    <a class="button" href=apply.clone() data-element="service-online-access">{t("sheet.apply")}</a>
                    <a class="button button--secondary" href=calculate>{t("sheet.calculate")}</a>
                </div>
                {facts(["amount", "term", "decision"].map(fact).into())}
                <div class="prose">
                    {in_turn(1, || PARTS.iter().take(5).map(|part| section(*part)).collect_view().into_any())}
                    {in_turn(2, || PARTS.iter().skip(5).map(|part| section(*part)).collect_view().into_any())}
                    {in_turn(3, || view! { {access()} {conditions()} {contacts()} }.into_any())}
                </div>
                {in_turn(3, || view! { <PhoneHelp/> }.into_any())}
                {in_turn(4, || view! { <Rating subject="naspi-sheet"/> }.into_any())}
            </div>
            {in_turn(3, || ways(PARTS, Some(Route::NaspiEasySheet)))}
        </div>
    }
}

fn section((key, hook, lines): Part) -> AnyView {
    sheet_part(key, hook, lines, |n| rich(&format!("sheet.{key}.{n}")))
}

/// What the person agrees to.
fn conditions() -> AnyView {
    view! {
        <section data-element="service-file">
            <h2 id="conditions">{t("sheet.conditions")}</h2>
            <p>{rich("sheet.conditions.1")}</p>
        </section>
    }
    .into_any()
}

fn fact(name: &str) -> (String, AnyView) {
    let value = t(&format!("sheet.fact.{name}.value"));
    (t(&format!("sheet.fact.{name}.label")), value.into_any())
}
