//! One step of the claim: progress, heading, questions with their advice, the button that goes on, and the ways out.

use super::{
    claim::ClaimDesk,
    clashes::Clashes,
    copy_to_file::CopyToFile,
    load_from_file::LoadFromFile,
    register_changes::RegisterChanges,
    review::Review,
    save_line::{SaveLine, SaveState},
    uploads::Uploads,
};
use crate::{
    gateway::contract::registers::Registers,
    journey::declaration::{Body, Journey, Step},
    text::{
        current::{t, t_with, words},
        format,
        words::Words,
    },
    ui::{
        alert::advice,
        disclosure::details,
        notice::notice,
        question::{QuestionPage, Questions, group::group_list, source_text},
        rich::rich,
        route::Route,
        step_frame::{StepHead, go_on},
        summary_list::{SummaryRow, summary_list},
    },
};
use gloo_timers::callback::Timeout;
use leptos::prelude::*;
use leptos_router::hooks::use_navigate;

/// How long advice must stay the same before it is shown, in milliseconds: longer than a click takes.
const SETTLING: u32 = 300;

#[component]
pub fn StepPage(desk: ClaimDesk, step: &'static Step) -> impl IntoView {
    let page = QuestionPage {
        book: desk.book,
        faults: RwSignal::new(Vec::new()),
        step,
    };
    let journey = desk.service.journey;
    let first = journey
        .steps
        .first()
        .is_some_and(|first| first.key == step.key);
    let navigate = use_navigate();
    let submit = move || {
        if let Some(next) = go_on(page) {
            navigate(
                &Route::Step(desk.service.journey, next.to_owned()).href(),
                Default::default(),
            );
        }
    };
    let questions = match step.body {
        Body::KnownIdentity => Some(identity(desk)),
        Body::Questions(_) => Some(view! { <Questions page/> }.into_any()),
        Body::Group(group) => Some(group_list(page, group)),
        Body::Documents => Some(view! { <Uploads desk page/> }.into_any()),
        Body::Review => None,
    };
    let body = match questions {
        Some(questions) => view! {
            <form novalidate on:submit=move |event| { event.prevent_default(); submit(); }>
                {questions}
                {settled_advice(desk, step)}
                <div class="button-row">
                    <button type="submit" class="button">{t("step.continue")}</button>
                </div>
            </form>
        }
        .into_any(),
        None => view! { <Review page desk/> }.into_any(),
    };
    view! {
        <div class="page page--narrow">
            <StepHead page start=desk.service.sheet.clone()/>
            {(first && journey.minutes > 0).then(|| beforehand(journey))}
            <Clashes keeper=desk.keeper/>
            <RegisterChanges book=desk.book step/>
            {body}
            <SaveLine state=SaveState::of(desk.keeper)/>
            {first.then(|| view! { <LoadFromFile keeper=desk.keeper/> })}
            <CopyToFile keeper=desk.keeper/>
            {ways_out()}
        </div>
    }
}

/// What one can do instead of going on, on every page of a claim.
pub fn ways_out() -> AnyView {
    view! {
        <nav class="ways-out" aria-label=t("step.ways_out")>
            <ul>
                <li><a href=Route::Help.href()>{t("step.appointment")}</a></li>
                <li><a href=format!("{}#patronato", Route::Help.href())>{rich("step.patronato")}</a></li>
                <li><a href=Route::Cases.href()>{t("step.leave")}</a></li>
            </ul>
        </nav>
    }
    .into_any()
}

/// On the first page: how long it takes, and what to have at hand.
fn beforehand(journey: &'static Journey) -> AnyView {
    let at_hand = journey.at_hand.iter().map(|name| {
        let id = journey.id;
        view! { <li>{rich(&format!("{id}.at_hand.{name}"))}</li> }
    });
    notice(view! {
        <p>{t_with("step.minutes", &[("n", &journey.minutes.to_string())])}</p>
        <p>{t("step.at_hand")}</p>
        <ul>{at_hand.collect_view()}</ul>
    })
}

/// What the person should know, once it has been the same for a moment: it stands above the button, which must not move
/// under a click because a field was left.
fn settled_advice(desk: ClaimDesk, step: &'static Step) -> AnyView {
    let given = Memo::new(move |_| {
        let mut given = desk.book.view(|answers| (desk.service.advice)(answers));
        given.retain(|given| given.step == step.key);
        given
    });
    let shown = RwSignal::new(given.get_untracked());
    Effect::new(move |_| {
        let now = given.get();
        if shown.with_untracked(|shown| *shown == now) {
            return;
        }
        let settling = Timeout::new(SETTLING, move || {
            let _ = shown.try_set(now);
        });
        let settling = StoredValue::new_local(Some(settling));
        on_cleanup(move || {
            // Dropped, it never rings: something newer is settling, or the page has gone.
            let _ = settling.try_update_value(Option::take);
        });
    });
    view! { <div aria-live="polite">{move || shown.with(|given| given.iter().map(advice).collect_view())}</div> }
        .into_any()
}

/// What INPS knows of the person: to read, with its source and how to have it corrected.
fn identity(desk: ClaimDesk) -> AnyView {
    let rows = desk
        .book
        .registers
        .with_untracked(|registers| registers.as_ref().map(identity_rows));
    view! {
        <p class="lead">{rich("identity.lead")}</p>
        {rows.map(summary_list)}
        {details(t("identity.wrong").into_any(), view! { <p>{rich("identity.wrong.text")}</p> }.into_any())}
    }
    .into_any()
}

/// The rows of identity and residence, also in the summary.
pub fn identity_rows(registers: &Registers) -> Vec<SummaryRow> {
    let person = &registers.person;
    let home = &registers.residence;
    let row = |key: &str, value: AnyView, source: Option<Words>| SummaryRow {
        key: words(key),
        value,
        source,
        action: None,
    };
    let code = person.tax_code.clone();
    vec![
        row(
            "identity.name",
            format!("{} {}", person.given_name, person.family_name).into_any(),
            Some(source_text(&person.provenance)),
        ),
        row(
            "identity.tax_code",
            view! { <span class="code">{code}</span> }.into_any(),
            None,
        ),
        row(
            "identity.birth",
            t_with(
                "identity.birth.text",
                &[
                    ("date", &format::date(person.birth_date)),
                    ("place", &person.birth_place),
                ],
            )
            .into_any(),
            None,
        ),
        row(
            "identity.residence",
            format!(
                "{}, {} {} ({})",
                home.street, home.post_code, home.municipality, home.province
            )
            .into_any(),
            Some(source_text(&home.provenance)),
        ),
    ]
}
