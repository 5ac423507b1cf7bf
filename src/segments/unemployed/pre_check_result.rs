//! The pre-check's pages: its questions without login, and the result with every line explained.

use super::{naspi_rules, pre_check::PRE_CHECK};
use crate::{
    gateway::client::GatewayError,
    journey::{
        answers::View,
        check,
        declaration::{Body, Step},
    },
    rules::naspi::{Estimate, Month, Outcome, Refusal},
    text::{
        catalogue::Area,
        current::{t, t_with},
        format,
        load::load_area,
    },
    ui::{
        alert::{Alert, Kind},
        answer_book::AnswerBook,
        explained::{explained, sentence},
        facts::facts,
        fetched::fetched,
        lasting::Lasting,
        notice::notice,
        question::{QuestionPage, Questions},
        rich::rich,
        route::{Route, replacing},
        shared_device::own_money,
        step_frame::{StepHead, go_on},
    },
};
use leptos::prelude::*;
use leptos_router::hooks::{use_navigate, use_params_map};
use std::cell::RefCell;

thread_local! {
    /// The answers, and what they live by.
    static BOOK: RefCell<Option<(Owner, AnswerBook)>> = const { RefCell::new(None) };
}

/// Answers stay while the app is open, whatever page and language are shown meanwhile, and are never written anywhere.
#[component]
pub fn PreCheckPage() -> impl IntoView {
    let params = use_params_map();
    let key = Memo::new(move |_| params.with(|params| params.get("step")).unwrap_or_default());
    let texts = || async {
        load_area(Area::Claim)
            .await
            .ok_or(GatewayError::Unreachable)
    };
    let book = book();
    let navigate = use_navigate();
    fetched("sheet.calculate", texts, move |()| {
        let navigate = navigate.clone();
        (move || {
            let asked = key.get();
            match book.peek(|answers| check::reachable(&PRE_CHECK, &asked, answers)) {
                Some(step) if step.key == asked => view! { <PreCheckStep book step/> }.into_any(),
                Some(instead) => {
                    let route = Route::Step(&PRE_CHECK, instead.key.to_owned());
                    navigate(&route.href(), replacing());
                    ().into_any()
                }
                None => ().into_any(),
            }
        })
        .into_any()
    })
}

fn book() -> AnswerBook {
    let lasting = expect_context::<Lasting>();
    BOOK.with_borrow_mut(|kept| {
        let make = || {
            let owner = lasting.owner();
            let book = owner.with(|| AnswerBook::new(&PRE_CHECK));
            (owner, book)
        };
        kept.get_or_insert_with(make).1
    })
}

#[component]
fn PreCheckStep(book: AnswerBook, step: &'static Step) -> impl IntoView {
    let page = QuestionPage {
        book,
        faults: RwSignal::new(Vec::new()),
        step,
    };
    let navigate = use_navigate();
    let submit = move || {
        if let Some(next) = go_on(page) {
            navigate(
                &Route::Step(&PRE_CHECK, next.to_owned()).href(),
                Default::default(),
            );
        }
    };
    let body = match step.body {
        Body::Review => book.peek(result),
        _ => view! {
            <form novalidate on:submit=move |event| { event.prevent_default(); submit(); }>
                <Questions page/>
                <div class="button-row"><button type="submit" class="button">{t("step.continue")}</button></div>
            </form>
        }
        .into_any(),
    };
    view! {
        <div class="page page--narrow">
            <StepHead page start=Route::NaspiSheet/>
            {body}
        </div>
    }
}

fn result(answers: &View) -> AnyView {
    let Some(judged) = naspi_rules::pre_check_entitlement(answers) else {
        return ().into_any();
    };
    let Ok(judged) = judged else {
        return view! { <p class="lead">{rich("result.outside")}</p>{ways_on(false)} }.into_any();
    };
    let (entitled, verdict) = match &judged.outcome {
        Outcome::Entitled => (true, due()),
        Outcome::NotEntitled(refusals) => (false, not_entitled(answers, &judged.outcome, refusals)),
    };
    let estimate = naspi_rules::pre_check_estimate(answers)
        .and_then(Result::ok)
        .filter(|_| entitled);
    view! {
        {verdict}
        {estimate.as_ref().map(figures)}
        <h2>{t("result.lines")}</h2>
        {explained(&judged.lines)}
        {estimate.as_ref().map(|estimate| explained(&estimate.lines))}
        {notice(view! { <p>{rich("result.estimate_note")}</p> })}
        {estimate.as_ref().map(|estimate| months(&estimate.months))}
        {ways_on(entitled)}
    }
    .into_any()
}

fn due() -> AnyView {
    let body = view! { <p>{rich("result.entitled.text")}</p> };
    Alert::new(Kind::Success, body)
        .about(t("result.entitled"))
        .view()
}

/// Each reason with what the person can do about it.
fn not_entitled(answers: &View, outcome: &Outcome, refusals: &[Refusal]) -> AnyView {
    let reasons = refusals
        .iter()
        .map(|refusal| {
            let todo = format!(
                "{}.todo",
                naspi_rules::refusal_advice(answers, *refusal).key
            );
            view! { <p>{sentence(&refusal.line())}" "{rich(&todo)}</p> }
        })
        .collect_view();
    let body = view! {
        {reasons}
        <p>{rich("result.not_entitled.text")}</p>
    };
    Alert::new(Kind::Warning, body)
        .about(t(naspi_rules::result_key(outcome)))
        .view()
}

fn figures(estimate: &Estimate) -> AnyView {
    let weeks = format::decimal(&estimate.duration.weeks.normalize().to_string());
    let first = estimate.initial_amount;
    let figures = [
        (
            "result.first_amount",
            Signal::derive(move || own_money(first)),
        ),
        (
            "result.duration",
            Signal::stored(t_with("result.duration.value", &[("weeks", &weeks)])),
        ),
        (
            "result.starts",
            Signal::stored(format::date(estimate.start)),
        ),
    ];
    let figures = figures.map(|(key, value)| (t(key), (move || value.get()).into_any()));
    facts(figures.into())
}

/// Month by month.
fn months(months: &[Month]) -> AnyView {
    let rows = months
        .iter()
        .map(|month| {
            let amount = month.amount;
            view! {
                <tr>
                    <th scope="row">{month.number.to_string()}</th>
                    <td>{format::date(month.period.start())}</td>
                    <td class="table__figure">{move || own_money(amount)}</td>
                </tr>
            }
        })
        .collect_view();
    view! {
        <table class="table">
            <caption class="table__caption">{t("result.table")}</caption>
            <thead>
                <tr>
                    <th scope="col">{t("result.month")}</th>
                    <th scope="col">{t("result.from")}</th>
                    <th scope="col" class="table__figure">{t("result.amount")}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
}

fn ways_on(entitled: bool) -> AnyView {
    let apply = if entitled {
        "button"
    } else {
        "button button--secondary"
    };
    view! {
        <div class="button-row">
            <a class=apply href=Route::ClaimStart("naspi").href()>{t("result.apply")}</a>
            <a class="button button--link" href=Route::PreCheck.href()>{t("result.change")}</a>
            <a class="button button--link" href=Route::Help.href()>{t("result.help")}</a>
        </div>
    }
    .into_any()
}
