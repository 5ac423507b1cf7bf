//! My cases: the draft to go on with, and each claim with its state and whose turn it is.

use super::{claim::BENEFIT, guard::loaded};
use crate::{
    gateway::{
        client,
        contract::claims::{ClaimState, ClaimSummary, Turn},
    },
    text::{
        current::{t, t_with},
        format,
    },
    ui::{heading::Heading, rich::rich, route::Route},
};
use leptos::prelude::*;

#[component]
pub fn CasesPage() -> impl IntoView {
    let load = || async {
        let claims = client::claims().await?;
        let draft = client::draft(BENEFIT).await?;
        Ok((claims.items, draft.map(|draft| draft.draft.updated_at)))
    };
    loaded(
        "cases.title",
        load,
        |(claims, draft): (Vec<ClaimSummary>, Option<jiff::Timestamp>)| {
            let nothing = claims.is_empty() && draft.is_none();
            view! {
                <div class="page page--narrow">
                    <Heading text=t("cases.title")/>
                    {draft.map(draft_card)}
                    {(!claims.is_empty()).then(|| view! {
                        <ul class="cards">{claims.into_iter().map(case_card).collect_view()}</ul>
                    })}
                    {nothing.then(|| view! {
                        <div class="empty">
                            <h2 class="empty__heading">{t("cases.empty")}</h2>
                            <p>{rich("cases.empty.text")}</p>
                            <a class="lone-link" href=Route::NaspiSheet.href()>{t("cases.empty.action")}</a>
                        </div>
                    })}
                </div>
            }
            .into_any()
        },
    )
}

fn draft_card(updated: jiff::Timestamp) -> AnyView {
    let (date, time) = (format::day_of(updated), format::time_of(updated));
    view! {
        <div class="card card--action">
            <div class="card__body">
                <h2 class="card__title">{t("cases.draft")}</h2>
                <p class="card__text">{t_with("cases.draft.text", &[("date", &date), ("time", &time)])}</p>
            </div>
            <div class="card__action">
                <a class="button button--secondary" href=Route::ClaimStart.href()>
                    {t("cases.draft.resume")}<span class="visually-hidden">" "{t("cases.draft")}</span>
                </a>
            </div>
        </div>
    }
    .into_any()
}

fn case_card(claim: ClaimSummary) -> AnyView {
    let (date, by) = (
        format::day_of(claim.submitted_at),
        format::date(claim.decide_by),
    );
    let turn = match claim.turn {
        Turn::Person => t("turn.person"),
        Turn::Inps => t_with("turn.inps", &[("date", &by)]),
        Turn::Nobody => t("turn.nobody"),
    };
    view! {
        <li class="card">
            {state_tag(claim.state)}
            <h2 class="card__title">
                <a href=Route::Case(claim.claim_id).href()>{t_with("cases.claim", &[("date", &date)])}</a>
            </h2>
            <p class="card__text">{turn}</p>
        </li>
    }
    .into_any()
}

/// The state in words and colour.
pub fn state_tag(state: ClaimState) -> AnyView {
    let (class, key) = match state {
        ClaimState::Bozza => ("tag tag--neutral", "state.bozza"),
        ClaimState::Protocollata => ("tag tag--info", "state.protocollata"),
        ClaimState::Integrazione => ("tag tag--warning", "state.integrazione"),
        ClaimState::Accolta => ("tag tag--success", "state.accolta"),
        ClaimState::Rifiutata => ("tag tag--danger", "state.rifiutata"),
        ClaimState::Riesame => ("tag tag--info", "state.riesame"),
        ClaimState::Ricorso => ("tag tag--info", "state.ricorso"),
    };
    view! { <span class=class><span class="visually-hidden">{t("state.label")}": "</span>{t(key)}</span> }.into_any()
}
