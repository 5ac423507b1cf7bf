//! My cases: the draft to go on with, and each claim with its state and whose turn it is.

use super::{
    copy_to_file,
    expiry::{expired_card, expiry_line},
    guard::loaded,
    session::SessionState,
};
use crate::{
    gateway::{
        client::{self, Found, GatewayError, confirmations},
        contract::{
            claims::{ClaimState, ClaimSummary, Turn},
            drafts::Draft,
        },
    },
    text::{
        current::{t, t_with, words, words_around},
        format,
        words::Words,
    },
    ui::{
        alert::{Alert, Kind},
        card::{ActionCard, Card, action_card, cards, waiting_card},
        elsewhere::CaseLine,
        empty_state::{EmptyState, empty_state},
        heading::Heading,
        heading_level::HeadingLevel,
        rich::rich,
        route::Route,
        service::{Service, Services, of},
        tag::{Tag, tag},
    },
};
use futures_util::future::{try_join_all, try_join4};
use leptos::prelude::*;

/// What the person has.
#[derive(Clone)]
struct Loaded {
    claims: Vec<ClaimSummary>,
    drafts: Vec<(&'static Service, Found)>,
    /// How many claims of others wait for the person.
    waiting: usize,
    /// Claims that are not among the gateway's; `None` where they could not be asked for.
    elsewhere: Vec<(&'static Service, Option<Vec<CaseLine>>)>,
}

#[component]
pub fn CasesPage(services: Services) -> impl IntoView {
    let session = expect_context::<SessionState>();
    let load = move || async move {
        let found = services.iter().map(|service| async move {
            Ok((*service, client::find_draft(service.benefit).await?))
        });
        let elsewhere = services.iter().filter_map(|service| {
            let asked = service.elsewhere?;
            let tax_code = session.tax_code().unwrap_or_default();
            Some(async move { Ok((*service, tolerated((asked.sent)(tax_code).await)?)) })
        });
        let (claims, mut drafts, waiting, elsewhere) = try_join4(
            client::claims(),
            try_join_all(found),
            confirmations::waiting(),
            try_join_all(elsewhere),
        )
        .await?;
        drafts.retain(|(_, found)| !matches!(found, Found::Nothing));
        Ok(Loaded {
            claims: claims.items,
            drafts,
            waiting: waiting.items.len(),
            elsewhere,
        })
    };
    loaded("cases.title", load, move |loaded: Loaded| {
        let Loaded {
            claims,
            drafts,
            waiting,
            elsewhere,
        } = loaded;
        let none_elsewhere =
            |(_, lines): &(_, Option<Vec<CaseLine>>)| lines.as_ref().is_some_and(Vec::is_empty);
        let nothing = claims.is_empty()
            && drafts.is_empty()
            && waiting == 0
            && elsewhere.iter().all(none_elsewhere);
        view! {
                <div class="page page--narrow">
                    <Heading text=t("cases.title")/>
                    {(waiting > 0).then(confirmations_card)}
                    {drafts.into_iter().map(|(service, found)| match found {
                        Found::Draft(draft) => draft_card(service, &draft.draft),
                        Found::Expired(at) => expired_card(service, at),
                        Found::Nothing => ().into_any(),
                    }).collect_view()}
                    {cards(HeadingLevel::Two, claims.into_iter().map(|claim| case_card(services, claim)).collect())}
                    {elsewhere.into_iter().map(|(service, lines)| elsewhere_cards(service, lines)).collect_view()}
                    {nothing.then(nothing_yet)}
                </div>
            }
            .into_any()
    })
}

fn nothing_yet() -> AnyView {
    let empty = EmptyState {
        heading: t("cases.empty"),
        text: rich("cases.empty.text"),
        action: Some((Route::NaspiSheet.href(), words("cases.empty.action"))),
    };
    empty_state(HeadingLevel::Two, empty)
}

/// A service of INPS's that is down hides none of the other claims; the end of the session is another matter.
fn tolerated(
    lines: Result<Vec<CaseLine>, GatewayError>,
) -> Result<Option<Vec<CaseLine>>, GatewayError> {
    match lines {
        Ok(lines) => Ok(Some(lines)),
        Err(error @ (GatewayError::LoggedOut | GatewayError::AnotherPerson)) => Err(error),
        Err(_) => Ok(None),
    }
}

/// Claims that are not among the gateway's, or that they are not known now.
fn elsewhere_cards(service: &'static Service, lines: Option<Vec<CaseLine>>) -> AnyView {
    let name = service.name_words();
    let Some(lines) = lines else {
        let body = view! { <p>{t("cases.elsewhere_unknown.text")}</p> };
        return Alert::new(Kind::Warning, body)
            .about(words_around("cases.elsewhere_unknown", ("name", name), &[]).into_render())
            .view();
    };
    if lines.is_empty() {
        return ().into_any();
    }
    let card = move |line: CaseLine| Card {
        title: name.clone().into_render(),
        href: Route::CaseElsewhere(service.benefit, line.claim).href(),
        text: line.text.into_any(),
        state: Some(tag(line.tag, line.state)),
    };
    cards(HeadingLevel::Two, lines.into_iter().map(card).collect())
}

/// Somebody else's claim waits for the person.
fn confirmations_card() -> AnyView {
    let card = Card {
        title: t("confirm.title").into_any(),
        href: Route::Confirmations.href(),
        text: t("confirm.card").into_any(),
        state: None,
    };
    waiting_card(HeadingLevel::Two, card)
}

fn draft_card(service: &'static Service, draft: &Draft) -> AnyView {
    let name = words_around("cases.draft", ("name", service.name_words()), &[]);
    let (updated, expires) = (draft.updated_at, draft.expires_at);
    let (date, time) = (format::day_of(updated), format::time_of(updated));
    // On the step where the claim was left: with the answers that are only on this device.
    let copy = format!(
        "{}#{}",
        Route::ClaimStart(service.benefit).href(),
        copy_to_file::PART
    );
    let more = view! {
        {expiry_line(expires)}
        <a class="lone-link" href=copy>{t("own_file.copy")}<span class="visually-hidden">": "{name.clone()}</span></a>
    };
    let action =
        view! { {t("cases.draft.resume")}<span class="visually-hidden">" "{name.clone()}</span> };
    let card = ActionCard {
        title: name.clone().into_render(),
        text: t_with("cases.draft.text", &[("date", &date), ("time", &time)]),
        more: more.into_any(),
        href: Route::ClaimStart(service.benefit).href(),
        action: action.into_any(),
    };
    action_card(HeadingLevel::Two, card)
}

fn case_card(services: Services, claim: ClaimSummary) -> Card {
    let name = of(services, claim.benefit).map_or_else(Words::default, Service::name_words);
    let (date, by) = (
        format::day_of(claim.submitted_at),
        format::date(claim.decide_by),
    );
    let turn = match claim.turn {
        Turn::Person => t("turn.person"),
        Turn::Inps => t_with("turn.inps", &[("date", &by)]),
        Turn::Nobody if claim.state == ClaimState::Rinunciata => t("turn.withdrawn"),
        Turn::Nobody => t("turn.nobody"),
        Turn::SecondParent => t("turn.second_parent"),
    };
    let title = words_around("cases.claim", ("name", name), &[("date", &date)]);
    Card {
        title: title.into_render(),
        href: Route::Case(claim.claim_id).href(),
        text: turn.into_any(),
        state: Some(state_tag(claim.state)),
    }
}

/// The state in words and colour.
pub fn state_tag(state: ClaimState) -> AnyView {
    let (meaning, key) = match state {
        ClaimState::Bozza => (Tag::Quiet, "state.bozza"),
        ClaimState::Protocollata => (Tag::Moving, "state.protocollata"),
        ClaimState::Integrazione => (Tag::Waiting, "state.integrazione"),
        ClaimState::Accolta => (Tag::Good, "state.accolta"),
        ClaimState::Rifiutata => (Tag::Bad, "state.rifiutata"),
        ClaimState::Riesame => (Tag::Moving, "state.riesame"),
        ClaimState::Ricorso => (Tag::Moving, "state.ricorso"),
        ClaimState::Rinunciata => (Tag::Quiet, "state.rinunciata"),
    };
    tag(meaning, t(key))
}
