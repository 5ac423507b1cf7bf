//! What the law asks to say about accessibility (L. 4/2004, art. 3-quater), and what the judges last found.

use crate::{
    domain::wire,
    text::{
        current::{t, t_with},
        format,
    },
    ui::{heading::Heading, phone_help::PhoneHelp, rich::rich, route::Route},
};
use leptos::prelude::*;
use serde::Deserialize;

/// The numbers of the last whole run of the judges: `./sportello test a11y` writes them to
/// `tests/output/accessibility-results.json`, from where they are copied.
const RESULTS: &str = include_str!("accessibility_results.json");

#[derive(Deserialize)]
struct Results {
    #[serde(with = "wire::iso_date")]
    date: jiff::civil::Date,
    /// Whether all screens were looked at.
    complete: bool,
    /// Each in its states counts once, whatever its widths.
    screens: u32,
    judges: Vec<Judge>,
}

#[derive(Deserialize)]
struct Judge {
    name: String,
    version: String,
    /// Faults, on all screens together.
    findings: u32,
}

#[component]
pub fn Accessibility() -> impl IntoView {
    view! {
        <div class="page page--narrow">
            <Heading text=t("accessibility.title")/>
            <p class="lead">{rich("accessibility.lead")}</p>
            <div class="prose">
                {part("state")}
                {serde_json::from_str(RESULTS).ok().filter(|results: &Results| results.complete).map(results)}
                {part("missing")}
                <p><a class="lone-link" href=Route::Appearance.href()>{t("appearance.title")}</a></p>
                {part("feedback")}
                <PhoneHelp/>
                {part("office")}
            </div>
        </div>
    }
}

fn part(name: &str) -> AnyView {
    view! {
        <h2>{t(&format!("accessibility.{name}"))}</h2>
        <p>{rich(&format!("accessibility.{name}.text"))}</p>
    }
    .into_any()
}

fn results(results: Results) -> AnyView {
    let (date, screens) = (format::date(results.date), results.screens.to_string());
    let judges = results.judges.into_iter().map(|judge| {
        let name = if judge.name.starts_with("Sportello") {
            t("accessibility.own")
        } else {
            format!("{} {}", judge.name, judge.version)
        };
        let found = judge.findings.to_string();
        view! { <li>{t_with("accessibility.found", &[("judge", &name), ("n", &found)])}</li> }
    });
    view! {
        <h2>{t("accessibility.results")}</h2>
        <p>{t_with("accessibility.results.text", &[("date", &date), ("n", &screens)])}</p>
        <ul>{judges.collect_view()}</ul>
    }
    .into_any()
}
