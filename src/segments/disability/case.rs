//! The case of a request for the card: its state in words, the steps, and where the card is.

use super::{
    carta_disabilita_service::CARTA_DISABILITA_SERVICE,
    delivery::state,
    states::{Stage, State, read},
};
use crate::{
    domain::date::to_iso,
    gateway::{ced::wire::RichiediStatoResponse, client::GatewayError},
    text::{
        current::{t, t_with, words},
        format,
    },
    ui::{
        alert::{Alert, Kind},
        breadcrumb::breadcrumb,
        elsewhere::Draw,
        heading::Heading,
        rich::{rich, rich_with},
        route::Route,
        tag::{Tag, tag},
        timeline::{TimelineItem, When, timeline},
    },
};
use leptos::prelude::*;
use std::{cmp::Ordering, rc::Rc};

/// Fetches the case.
pub async fn fetch(tax_code: String, claim: String) -> Result<Draw, GatewayError> {
    let answer = state(&tax_code, &claim).await?;
    Ok(Rc::new(move || show(&claim, &answer)))
}

fn show(claim: &str, answer: &RichiediStatoResponse) -> AnyView {
    let service = &CARTA_DISABILITA_SERVICE;
    let state = read(answer);
    let (words, kind) = state_words(state);
    let number = answer.num_domus.clone();
    view! {
        <div class="page page--split">
            {breadcrumb(&Route::Cases, "cases.title", service.name_words())}
            <div class="page__main">
                {tag(kind, words)}
                <Heading text=t("carta_disabilita.case.title") context=t("cases.title")/>
                {meaning(state)}
                {said(answer)}
                {posted(answer)}
                {steps(state, answer)}
            </div>
            <aside class="page__aside side-box" aria-label=t("case.numbers")>
                <h2 class="side-box__heading">{t("case.numbers")}</h2>
                {number.map(|number| view! { <p>{rich("receipt.domus")}": "<span class="code">{number}</span></p> })}
                <p><a class="lone-link" href=service.receipt(claim.to_owned()).href()>{t("case.receipt")}</a></p>
                <p><a class="lone-link" href=Route::Help.href()>{t("case.contact")}</a></p>
            </aside>
        </div>
    }
    .into_any()
}

/// The state in words, and what it means for the person. A number that nobody has explained is shown as it is.
pub fn state_words(state: State) -> (String, Tag) {
    let unknown = |key, number: i32| {
        let number = number.to_string();
        (t_with(key, &[("number", &number)]), Tag::Moving)
    };
    match state {
        State::Known(stage) => {
            let tag = match stage {
                Stage::Refused => Tag::Bad,
                _ if stage >= Stage::Accepted => Tag::Good,
                _ => Tag::Moving,
            };
            (t(stage.key()), tag)
        }
        State::UnknownRequest(number) => unknown("carta_disabilita.stage.unknown", number),
        State::UnknownCard(number) => unknown("carta_disabilita.stage.unknown_card", number),
        State::Missing => (t("carta_disabilita.stage.missing"), Tag::Moving),
    }
}

/// The key of what the state means for the person.
pub fn meaning_key(state: State) -> String {
    match state {
        State::Known(stage) => format!("{}.text", stage.key()),
        _ => "carta_disabilita.stage.unknown.text".to_owned(),
    }
}

fn meaning(state: State) -> AnyView {
    let to_finish = state == State::Known(Stage::Draft);
    view! {
        <p class="lead">{rich(&meaning_key(state))}</p>
        {to_finish.then(|| view! {
            <p><a class="lone-link" href=Route::ClaimStart(CARTA_DISABILITA_SERVICE.benefit).href()>{t("carta_disabilita.case.finish")}</a></p>
        })}
    }
    .into_any()
}

/// INPS's own words, which are Italian in every language.
fn said(answer: &RichiediStatoResponse) -> AnyView {
    let notes: Vec<String> = [&answer.note, &answer.annotazione]
        .into_iter()
        .flatten()
        .cloned()
        .collect();
    if notes.is_empty() {
        return ().into_any();
    }
    let body = notes
        .into_iter()
        .map(|note| view! { <p lang="it">{note}</p> })
        .collect_view();
    Alert::new(Kind::Warning, body)
        .about(t("carta_disabilita.case.note"))
        .view()
}

/// When the card left, and the number to follow it by.
fn posted(answer: &RichiediStatoResponse) -> AnyView {
    let day = answer.data_spedizione.map(|day| format::date(day.0));
    let number = answer.numero_spedizione.clone();
    view! {
        {day.map(|day| view! { <p>{rich_with("carta_disabilita.case.posted", &[("date", &day)])}</p> })}
        {number.map(|number| view! { <p>{t("carta_disabilita.case.tracking")}": "<span class="code">{number}</span></p> })}
    }
    .into_any()
}

/// The way of the request, and what lies ahead; nothing where INPS's number has no place on it.
fn steps(state: State, answer: &RichiediStatoResponse) -> AnyView {
    let State::Known(stage) = state else {
        return ().into_any();
    };
    let posted = answer
        .data_spedizione
        .map(|day| (to_iso(day.0), format::date(day.0)));
    let undecided = stage < Stage::Accepted;
    let way = stage.way().into_iter();
    let way = way.filter(|(each, _)| !undecided || *each < Stage::Accepted);
    let mut items: Vec<TimelineItem> = way
        .map(|(each, place)| TimelineItem {
            when: match place {
                Ordering::Less => When::Done,
                Ordering::Equal => When::Now,
                Ordering::Greater => When::Then,
            },
            title: words(each.key()),
            date: posted.clone().filter(|_| each == Stage::Sent),
            text: Some(words(&format!("{}.step", each.key()))),
        })
        .collect();
    // Before the answer nobody knows whether there will be a card.
    let ahead = |title, text| TimelineItem {
        when: When::Then,
        title: words(title),
        date: None,
        text: Some(words(text)),
    };
    if undecided {
        items.push(ahead(
            "carta_disabilita.ahead.answer",
            "carta_disabilita.ahead.answer.text",
        ));
        items.push(ahead(
            "carta_disabilita.ahead.card",
            "carta_disabilita.ahead.card.text",
        ));
    }
    view! {
        <h2>{t("case.timeline")}</h2>
        {timeline(items)}
    }
    .into_any()
}
