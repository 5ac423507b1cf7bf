//! The claim on paper, for those who cannot send it: a cover page, the answers, and where to sign. Made of what the page
//! knows already, so that it can be printed when the gateway is down.
//!
//! Keyboard: a summary that opens it, and the button that prints. What is open is all of the page that is printed.

use super::{claim::ClaimDesk, review};
use crate::{
    device::{clock::today, document},
    gateway::contract::registers::Registers,
    journey::{
        declaration::{Declaration, Kind},
        document_choice::DocumentFate,
        walk,
    },
    text::{
        current::{t, words, words_around},
        format,
    },
    ui::{
        disclosure::disclosure,
        rich::{rich, rich_with},
        summary_list::{SummaryRow, summary_list},
    },
};
use leptos::prelude::*;

/// What everybody takes along.
const TO_BRING: [&str; 2] = ["paper.bring.identity", "paper.bring.tax_code"];

#[component]
pub fn Paper(desk: ClaimDesk) -> impl IntoView {
    disclosure("paper", t("paper.open"), move || sheet(desk))
}

fn sheet(desk: ClaimDesk) -> AnyView {
    let cover = desk
        .book
        .registers
        .with_untracked(|registers| registers.as_ref().map(|registers| cover(desk, registers)));
    let journey = desk.service.journey;
    let asked: Vec<&'static Declaration> = desk.book.peek(|answers| {
        let all = journey.declarations.iter();
        all.filter(|declared| declared.when.holds(answers))
            .collect()
    });
    let declared = asked.into_iter().map(|declared| {
        let key = declared.key;
        view! { <li>{rich(&format!("{}.declaration.{key}", journey.id))}</li> }
    });
    view! {
        <p class="paper__intro">{rich("paper.intro")}</p>
        <div class="button-row">
            <button type="button" class="button button--secondary" on:click=|_| document::print()>{t("paper.print")}</button>
        </div>
        {cover}
        {review::answers(desk)}
        <div class="paper__end">
            <h2>{t("review.declaration")}</h2>
            <p>{rich("review.declaration.text")}</p>
            <ul>{declared.collect_view()}</ul>
            <dl class="paper__signature">
                <div><dt>{t("paper.place_and_day")}</dt><dd></dd></div>
                <div><dt>{t("paper.signature")}</dt><dd></dd></div>
            </dl>
        </div>
    }
    .into_any()
}

fn cover(desk: ClaimDesk, registers: &Registers) -> AnyView {
    let journey = desk.service.journey;
    let (person, office) = (&registers.person, &registers.office);
    let row = |key: &str, value: String| SummaryRow {
        key: words(key),
        value: value.into_any(),
        source: None,
        action: None,
    };
    let mut rows = vec![
        row(
            "identity.name",
            format!("{} {}", person.given_name, person.family_name),
        ),
        row("identity.tax_code", person.tax_code.clone()),
        row(
            "paper.office",
            format!("{}, {}", office.name, office.address),
        ),
        row("paper.printed", format::date(today())),
    ];
    // Given when the draft was opened; who was offline from the start has none.
    let domus = desk.keeper.domus_number.get_untracked();
    if !domus.is_empty() {
        rows.push(row("receipt.domus", domus));
    }
    let pays = walk::all_questions(journey).any(|question| question.kind == Kind::Iban);
    let documents = desk.book.peek(|answers| {
        let mut asked = walk::documents(journey, answers);
        asked.retain(|rule| {
            DocumentFate::of(rule.kind, answers, false)
                .absence()
                .is_none()
        });
        asked
    });
    let documents = documents.into_iter().map(|document| {
        let kind = document.kind;
        view! { <li>{t(&format!("{}.document.{kind}.name", journey.id))}</li> }
    });
    view! {
        <div class="paper__cover">
            <h2>{words_around("paper.title", ("name", desk.service.name_words()), &[])}</h2>
            <p>{rich("paper.not_sent")}</p>
            {summary_list(rows)}
            <h3>{t("paper.where")}</h3>
            <p>{rich_with("paper.where.text", &[("office", &office.name), ("address", &office.address)])}</p>
            <h3>{t("paper.bring")}</h3>
            <ul>
                {TO_BRING.map(|key| view! { <li>{t(key)}</li> }).collect_view()}
                {pays.then(|| view! { <li>{t("paper.bring.iban")}</li> })}
                {documents.collect_view()}
            </ul>
            <h3>{t("paper.sign")}</h3>
            <p>{rich("paper.sign.text")}</p>
        </div>
    }
    .into_any()
}
