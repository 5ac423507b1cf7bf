//! How a case ended: what was granted, why it was refused, or that the person has withdrawn the claim.

use super::calendar;
use crate::{
    device::clock::day_of,
    domain::date::add_days,
    gateway::contract::claims::{Claim, ClaimEventKind, ClaimState},
    text::{
        current::{is_written, t, t_with},
        format,
    },
    ui::{
        alert::{Alert, Kind},
        rich::{rich, rich_with},
        service::Service,
        shared_device::own_money,
    },
};
use jiff::civil::Date;
use leptos::prelude::*;

/// Days from the answer within which one can appeal (L. 88/1989, art. 46).
const DAYS_TO_APPEAL: i32 = 90;

/// The end of the case; nothing while there is none.
pub fn outcome(service: &'static Service, claim: &Claim) -> AnyView {
    match claim.state {
        ClaimState::Accolta => accepted(service, claim),
        ClaimState::Rifiutata => refused(service, claim),
        ClaimState::Rinunciata => withdrawn(service),
        ClaimState::Bozza
        | ClaimState::Protocollata
        | ClaimState::Integrazione
        | ClaimState::Riesame
        | ClaimState::Ricorso => ().into_any(),
    }
}

fn accepted(service: &'static Service, claim: &Claim) -> AnyView {
    let words = (service.granted)(claim).map(|granted| {
        let key = service.key("case.accepted.text");
        let words = move || {
            let amount = own_money(granted.amount);
            let mut values = vec![("amount", amount.as_str())];
            let others = granted.values.iter();
            values.extend(others.map(|(name, value)| (*name, value.as_str())));
            rich_with(&key, &values)
        };
        view! { <p>{words}</p> }
    });
    Alert::new(Kind::Success, words)
        .about(t("case.accepted"))
        .view()
}

fn refused(service: &'static Service, claim: &Claim) -> AnyView {
    let by = appeal_by(claim);
    let appeal = calendar::Entry {
        name: [&claim.receipt.claim_id, "-appeal"].concat(),
        day: by,
        summary: t_with("case.refused.calendar", &[("name", &service.name())]),
    };
    let reasons = claim
        .refusal_reasons
        .iter()
        .map(|reason| view! { <li>{rich(&refusal_key(reason))}</li> })
        .collect_view();
    let body = view! {
        <ul>{reasons}</ul>
        <p>{rich_with("case.refused.text", &[("date", &format::date(by))])}</p>
        {calendar::button(service.benefit, vec![appeal])}
    };
    Alert::new(Kind::Danger, body)
        .about(t("case.refused"))
        .view()
}

fn withdrawn(service: &'static Service) -> AnyView {
    let body = view! {
        <p>{rich("case.withdrawn.text")}</p>
        <p>{rich(&service.key("case.claim_again"))}</p>
        <p><a class="lone-link" href=service.sheet.href()>{service.name_words()}</a></p>
    };
    Alert::new(Kind::Information, body)
        .about(t("case.withdrawn"))
        .view()
}

/// A day until which one can appeal for certain: the term counts from when the first answer was received, and a review
/// does not stop it.
fn appeal_by(claim: &Claim) -> Date {
    let refused = claim
        .events
        .iter()
        .find(|event| event.kind == ClaimEventKind::Refused);
    let from = refused.map_or(claim.receipt.submitted_at, |event| event.at);
    add_days(day_of(from), DAYS_TO_APPEAL)
}

/// The text of a reason of refusal, or a general one for a reason that is not known yet.
fn refusal_key(reason: &str) -> String {
    let key = format!("refusal.{reason}");
    if is_written(&key) {
        key
    } else {
        "refusal.other".to_owned()
    }
}
