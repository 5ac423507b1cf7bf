//! Everything on one page, immediately before sending (C.SE.1.4): the answers with their sources, the estimate, the
//! declaration and the button. Sending twice makes one claim.

use super::{
    claim::ClaimDesk, delivery::deliver, document_choice::fate_words, paper::Paper,
    register_changes::ChangedSteps, step_page::identity_rows,
};
use crate::{
    journey::{
        advice::Weight,
        answers::View,
        declaration::{Body, Group, Question, Step},
        document_choice::DocumentFate,
        facts,
        group::Scope,
        walk,
    },
    text::current::{t, words},
    ui::{
        alert::{Alert, Kind, advice},
        answer_sheet::{Level, Part, part, sheet_of},
        declarations::Declarations,
        error_summary::focus_summary,
        focus::focus_when_drawn,
        live::announce,
        log_in_beside::LogInLink,
        notice::notice,
        question::{
            QuestionPage, answer_words,
            group::{item_name, item_rows},
            label, source_text,
        },
        rich::{rich, rich_with},
        route::Route,
        shared_device::shows_amounts,
        summary_list::{SummaryRow, summary_list},
    },
};
use leptos::{ev, prelude::*, task::spawn_local};
use leptos_router::hooks::use_navigate;

/// The failure after which the claim goes out by itself once the network is back.
const NO_NETWORK: &str = "failure.unreachable";

#[derive(Clone, Debug, PartialEq, Eq)]
enum Sending {
    Not,
    UnderWay,
    /// Text key of what went wrong.
    Failed(&'static str),
}

#[component]
pub fn Review(desk: ClaimDesk, page: QuestionPage) -> impl IntoView {
    // What was sent before and perhaps never arrived was declared, and goes out again by itself.
    let on_its_way = desk.keeper.journal().sending().is_some();
    let declarations = Declarations::new(desk.book, page.faults, on_its_way);
    let sending = RwSignal::new(Sending::Not);
    let navigate = use_navigate();
    let obstacle = desk.book.peek(|answers| {
        (desk.service.advice)(answers)
            .iter()
            .any(|advice| advice.weight == Weight::Obstacle)
    });
    let send = move || {
        if !declarations.are_made() {
            focus_summary();
            return;
        }
        if sending.get_untracked() == Sending::UnderWay {
            return;
        }
        sending.set(Sending::UnderWay);
        announce(t("review.sending"));
        let navigate = navigate.clone();
        spawn_local(async move {
            match deliver(desk).await {
                Ok(claim_id) => {
                    navigate(&desk.service.receipt(claim_id).href(), Default::default())
                }
                Err(key) => {
                    sending.set(Sending::Failed(key));
                    focus_when_drawn(&["sending-failed"]);
                }
            }
        });
    };
    if on_its_way {
        send();
    }
    let network_back = {
        let send = send.clone();
        window_event_listener(ev::online, move |_| {
            if sending.get_untracked() == Sending::Failed(NO_NETWORK) {
                send();
            }
        })
    };
    on_cleanup(move || network_back.remove());
    view! {
        <ChangedSteps book=desk.book/>
        {move || { desk.keeper.merges.track(); shows_amounts(); summary(desk) }}
        {second_signer(desk)}
        {(!obstacle).then(|| view! {
            <h2>{t("review.declaration")}</h2>
            <p>{rich("review.declaration.text")}</p>
            {declarations.view()}
            {move || match sending.get() {
                Sending::Failed(key) => sending_failed(key),
                Sending::Not | Sending::UnderWay => ().into_any(),
            }}
            <div class="button-row">
                <button
                    type="button"
                    class="button"
                    aria-disabled=move || (sending.get() == Sending::UnderWay).then_some("true")
                    aria-busy=move || (sending.get() == Sending::UnderWay).then_some("true")
                    on:click={let send = send.clone(); move |_| send()}
                >{t("review.send")}</button>
                <a class="button button--link" href=Route::Cases.href()>{t("review.later")}</a>
            </div>
        })}
        <Paper desk/>
    }
}

/// Who else has to agree, where somebody has.
fn second_signer(desk: ClaimDesk) -> Option<AnyView> {
    let journey = desk.service.journey;
    let signer = journey.second_signer.as_ref()?;
    let code = desk.book.peek(|answers| {
        let needed = signer.when.holds(answers);
        needed.then(|| answers.text(signer.tax_code).to_uppercase())
    })?;
    let text = format!("{}.second_signer", journey.id);
    Some(notice(
        view! { <p>{rich_with(&text, &[("code", &code)])}</p> },
    ))
}

/// All that will be sent, and what INPS makes of it. Shown anew when another tab has changed an answer.
fn summary(desk: ClaimDesk) -> AnyView {
    let advices = desk.book.peek(|answers| (desk.service.advice)(answers));
    view! {
        {advices.iter().map(advice).collect_view()}
        {answers(desk)}
        {desk.book.peek(|answers| (desk.service.outlook)(answers))}
    }
    .into_any()
}

/// Who claims, and all answers: here and on paper.
pub(super) fn answers(desk: ClaimDesk) -> AnyView {
    let steps = desk
        .book
        .peek(|answers| walk::steps(desk.service.journey, answers));
    let identity = desk
        .book
        .registers
        .with_untracked(|registers| registers.as_ref().map(identity_rows));
    let identity = Part {
        heading: t("identity.known"),
        rows: identity.unwrap_or_default(),
    };
    let mut parts = vec![part(Level::Second, identity)];
    parts.extend(steps.into_iter().map(|step| section(desk, step)));
    sheet_of(parts)
}

/// Why the claim has not left, and what one can do.
fn sending_failed(key: &'static str) -> AnyView {
    let body = view! {
        <p>{rich(&format!("{key}.text"))}</p>
        {(key == NO_NETWORK).then(|| view! { <p>{t("review.queued")}</p> })}
        {way_on(key)}
    };
    Alert::new(Kind::Danger, body)
        .about(t(&format!("{key}.title")))
        .id("sending-failed")
        .view()
}

/// Where a failure leads that sending again does not mend.
fn way_on(failure: &str) -> AnyView {
    match failure {
        "failure.logged_out" | "failure.another_person" => view! { <LogInLink/> }.into_any(),
        "failure.claim_exists" | "failure.under_way" => {
            view! { <p><a href=Route::Cases.href()>{t("failure.claim_exists.action")}</a></p> }
                .into_any()
        }
        "failure.unreachable" | "failure.unavailable" | "failure.unexpected" => {
            view! { <p>{rich("paper.failed")}</p> }.into_any()
        }
        _ => ().into_any(),
    }
}

fn section(desk: ClaimDesk, step: &'static Step) -> AnyView {
    if let Body::Group(group) = step.body {
        return group_section(desk, step, group);
    }
    let rows = desk.book.peek(|answers| match step.body {
        Body::Documents => walk::documents(desk.service.journey, answers)
            .into_iter()
            .map(|document| document_row(desk, step, document.kind))
            .collect::<Vec<_>>(),
        _ => walk::questions(step, answers)
            .into_iter()
            .map(|question| row(desk, step, question, answers))
            .collect(),
    });
    let heading = t(&format!("{}.{}.name", desk.service.journey.id, step.key));
    part(Level::Second, Part { heading, rows })
}

/// Each item of a group under its name.
fn group_section(desk: ClaimDesk, step: &'static Step, group: &'static Group) -> AnyView {
    let (book, journey) = (desk.book, desk.service.journey);
    let items = book.peek(|answers| answers.items(group));
    let items = items.into_iter().enumerate().map(|(place, item)| {
        let scope = Scope { group, item };
        let mut rows = item_rows(book.within(scope), step);
        if let Some(first) = rows.first_mut() {
            let item = Route::Item(journey, step.key, item).href();
            first.action = Some((item, t("review.change")));
        }
        view! {
            <h3>{item_name(book, scope, place + 1)}</h3>
            {summary_list(rows)}
        }
    });
    view! {
        <h2>{t(&format!("{}.{}.name", journey.id, step.key))}</h2>
        {items.collect_view()}
    }
    .into_any()
}

fn row(
    desk: ClaimDesk,
    step: &'static Step,
    question: &'static Question,
    answers: &View,
) -> SummaryRow {
    let answer = answers.text(question.key);
    let words = answer_words(desk.book, question, &answer);
    let as_known = answers
        .prefilled(question.key)
        .is_some_and(|known| known == answer);
    let source = as_known
        .then(|| facts::provenance(question.prefill, answers))
        .flatten();
    SummaryRow {
        key: label(desk.service.journey.id, question.key),
        value: words.into_render(),
        source: source.map(|provenance| source_text(&provenance)),
        action: Some((
            Route::Step(desk.service.journey, step.key.to_owned()).href(),
            t("review.change"),
        )),
    }
}

/// The files sent for a document, or what becomes of it without any.
fn document_row(desk: ClaimDesk, step: &'static Step, kind: &'static str) -> SummaryRow {
    let names = desk.book.uploaded.with_untracked(|uploaded| {
        uploaded
            .iter()
            .filter(|document| document.kind == kind)
            .map(|document| document.name.clone())
            .collect::<Vec<_>>()
    });
    let value = if names.is_empty() {
        let fate = |answers: &View| DocumentFate::of(kind, answers, false);
        fate_words(&desk.book.peek(fate))
    } else {
        names.join(", ")
    };
    SummaryRow {
        key: words(&format!("{}.document.{kind}.name", desk.service.journey.id)),
        value: value.into_any(),
        source: None,
        action: Some((
            Route::Step(desk.service.journey, step.key.to_owned()).href(),
            t("review.change"),
        )),
    }
}
