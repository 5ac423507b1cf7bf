//! A case: the clock of the law, whose turn it is, what happened and what will, and what one can do now.

use super::{
    case_addition::addition, case_documents::requests, case_outcome::outcome, case_timeline::items,
    case_withdrawal::withdrawal, cases::state_tag, guard::loaded, resumed_files::resume,
    session::SessionState,
};
use crate::{
    device::clock::today,
    gateway::{
        client::{self, GatewayError},
        contract::{
            changes::MOST_WORDS,
            claims::{Claim, ClaimState, Objection, Turn},
            documents::Document,
            problem::kind,
        },
    },
    text::{
        current::{t, t_with, words},
        format,
        words::Words,
    },
    ui::{
        breadcrumb::breadcrumb,
        error_summary::{ErrorLine, ErrorSummary, focus_summary},
        failure,
        heading::{Heading, set_page_title},
        live::announce,
        not_found::NotFound,
        panel::panel,
        rich::rich,
        route::Route,
        service::{Service, Services, load_texts, of},
        text_area::{TextArea, text_area},
        timeline::timeline,
    },
};
use leptos::{prelude::*, task::spawn_local};
use leptos_router::hooks::use_params_map;

#[component]
pub fn CasePage(services: Services) -> impl IntoView {
    let id = use_params_map()
        .with_untracked(|params| params.get("id"))
        .unwrap_or_default();
    let version = RwSignal::new(0_u32);
    move || {
        version.track();
        let id = id.clone();
        let load = move || {
            let id = id.clone();
            async move {
                let claim = client::claim(&id).await?;
                if let Some(service) = of(services, claim.receipt.benefit) {
                    load_texts([service]).await?;
                }
                Ok((claim, client::documents().await?.items))
            }
        };
        loaded(
            "case.title",
            load,
            move |(claim, uploaded): (Claim, Vec<Document>)| match of(
                services,
                claim.receipt.benefit,
            ) {
                Some(service) => show(service, claim, uploaded, version),
                None => view! { <NotFound/> }.into_any(),
            },
        )
    }
}

fn show(
    service: &'static Service,
    claim: Claim,
    uploaded: Vec<Document>,
    version: RwSignal<u32>,
) -> AnyView {
    let office = claim.receipt.office.clone();
    let receipt = Route::Receipt(claim.receipt.claim_id.clone()).href();
    let faults = RwSignal::new(Vec::<ErrorLine>::new());
    Effect::new(move |_| {
        let wrong = faults.with(|faults| !faults.is_empty());
        set_page_title(&t(&service.key("case.title")), &t("cases.title"), wrong);
    });
    let claim_id = claim.receipt.claim_id.clone();
    let uploaded = RwSignal::new(uploaded);
    if let Some(tax_code) = expect_context::<SessionState>().tax_code() {
        resume(&tax_code, uploaded);
    }
    view! {
        <div class="page page--split">
            {breadcrumb(&Route::Cases, "cases.title", service.name_words())}
            <div class="page__main">
                <ErrorSummary lines=faults/>
                {state_tag(claim.state)}
                <Heading text=words(&service.key("case.title")) context=t("cases.title")/>
                {clock(service, &claim)}
                {outcome(service, &claim)}
                {(!claim.document_requests.is_empty()).then(|| requests(service, &claim, uploaded, version, faults))}
                <h2>{t("case.timeline")}</h2>
                {timeline(items(service, &claim))}
                {(claim.state == ClaimState::Rifiutata).then(|| view! { <ReviewRequest claim_id=claim_id.clone() version faults/> })}
                {claim.state.can_be_added_to().then(|| view! {
                    <h2>{t("case.changes")}</h2>
                    {addition(claim_id.clone(), uploaded, version, faults)}
                })}
                {claim.state.can_be_withdrawn().then(|| withdrawal(service, claim_id, version, faults))}
            </div>
            <aside class="page__aside side-box" aria-label=t("case.numbers")>
                <h2 class="side-box__heading">{t("case.numbers")}</h2>
                <p>{t("receipt.protocol")}": "<span class="code">{claim.receipt.protocol_number.clone()}</span></p>
                <p>{rich("receipt.domus")}": "<span class="code">{claim.receipt.domus_number.clone()}</span></p>
                <p><a class="lone-link" href=receipt>{t("case.receipt")}</a></p>
                <h2 class="side-box__heading">{t("case.office")}</h2>
                <p>{office.name}</p>
                <p>{office.address}</p>
                <p><a class="lone-link" href=Route::Help.href()>{t("case.contact")}</a></p>
            </aside>
        </div>
    }
    .into_any()
}

/// The statutory clock, while INPS has to decide.
fn clock(service: &'static Service, claim: &Claim) -> AnyView {
    if matches!(
        claim.state,
        ClaimState::Accolta | ClaimState::Rifiutata | ClaimState::Rinunciata
    ) {
        return ().into_any();
    }
    let days = service.decision_days;
    let left = claim.receipt.decide_by.duration_since(today()).as_hours() / 24;
    let passed = (i64::from(days) - left)
        .clamp(0, i64::from(days))
        .to_string();
    let by = format::date(claim.receipt.decide_by);
    let turn = match claim.turn {
        Turn::Person => "case.turn.person",
        Turn::Inps | Turn::Nobody => "case.turn.inps",
        Turn::SecondParent => "case.turn.second_parent",
    };
    view! {
        <section class="deadline">
            <p class="deadline__count">
                <strong class="deadline__number">{passed.clone()}</strong>
                " "{t_with("case.of_days", &[("passed", &passed), ("total", &days.to_string())])}
            </p>
            <div class="deadline__body">
                <p class="deadline__title">{t_with("case.decide_by", &[("date", &by)])}</p>
                <p>{rich(turn)}</p>
                <progress class="deadline__bar" value=passed max=days.to_string() aria-label=t("case.days")></progress>
                <p class="deadline__note">{rich(&service.key("case.law"))}</p>
            </div>
        </section>
    }
    .into_any()
}

/// Why a change did not arrive, in words: INPS may have decided since the page was opened.
pub(super) fn not_changed(error: &GatewayError) -> String {
    match error {
        GatewayError::Refused(problem) if problem.kind == kind::WRONG_STATE => {
            t("case.changes.too_late")
        }
        other => failure::title(other),
    }
}

/// Says above the heading what is missing, with the way to the field.
pub(super) fn refuse(faults: RwSignal<Vec<ErrorLine>>, field_id: &str, key: &str) {
    faults.set(vec![ErrorLine {
        field_id: field_id.to_owned(),
        text: words(key),
    }]);
    focus_summary();
}

/// Asking for a review of a refusal (riesame).
#[component]
fn ReviewRequest(
    claim_id: String,
    version: RwSignal<u32>,
    faults: RwSignal<Vec<ErrorLine>>,
) -> impl IntoView {
    let reasons = RwSignal::new(String::new());
    let fault = RwSignal::new(None::<Words>);
    let send = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let written = reasons.get_untracked().trim().to_owned();
        if written.is_empty() {
            fault.set(Some(words("case.review.missing")));
            refuse(faults, "review-reasons", "case.review.missing");
            return;
        }
        faults.set(Vec::new());
        let id = claim_id.clone();
        spawn_local(async move {
            match client::request_review(&id, &Objection { reasons: written }).await {
                Ok(()) => {
                    announce(t("case.review.sent"));
                    version.update(|version| *version += 1);
                }
                Err(error) => fault.set(Some(failure::title(&error).into())),
            }
        });
    };
    let area = TextArea {
        id: "review-reasons".to_owned(),
        label: t("case.review.reasons"),
        hint: None,
        error: fault.into(),
        most: MOST_WORDS,
        rows: 5,
    };
    let form = view! {
        <form novalidate on:submit=send>
            <p>{rich("case.review.text")}</p>
            {text_area(area, move || reasons.get(), move |typed| reasons.set(typed), |_| {})}
            <button type="submit" class="button button--secondary">{t("case.review.send")}</button>
        </form>
    };
    panel(Some(t("case.review").into_any()), form.into_any())
}
