//! What every step of every journey has around its body: the way back, the progress, the error summary, the heading,
//! and what happens when the person goes on.

use super::{
    error_summary::{ErrorSummary, focus_summary},
    heading::{Heading, set_page_title},
    question::{QuestionPage, error_lines},
    route::Route,
    stepper::{StepperStep, stepper},
};
use crate::{
    journey::{check, walk},
    text::current::{t, t_with},
};
use leptos::prelude::*;

/// The part above the body. `start` is where the first step leads back to.
#[component]
pub fn StepHead(page: QuestionPage, start: Route) -> impl IntoView {
    let (book, step) = (page.book, page.step);
    let id = book.journey.id;
    let href = |key: &str| Route::Step(book.journey, key.to_owned()).href();
    let lines = error_lines(page);
    let steps = book.peek(|answers| walk::steps(book.journey, answers));
    let place = steps
        .iter()
        .position(|other| other.key == step.key)
        .unwrap_or(0);
    let list = steps
        .iter()
        .map(|step| StepperStep {
            name: t(&format!("{id}.{}.name", step.key)),
            href: Some(href(step.key)),
        })
        .collect();
    let (n, total) = ((place + 1).to_string(), steps.len().to_string());
    let journey = t(&format!("{id}.name"));
    let context = t_with(
        "step.title",
        &[("n", &n), ("total", &total), ("journey", &journey)],
    );
    let title = t(&format!("{id}.{}.title", step.key));
    let (shown_title, shown_context) = (title.clone(), context.clone());
    Effect::new(move |_| {
        let wrong = lines.with(|lines| !lines.is_empty());
        set_page_title(&shown_title, &shown_context, wrong);
    });
    let back = book
        .peek(|answers| walk::previous(book.journey, step.key, answers))
        .map_or_else(|| start.href(), |previous| href(previous.key));
    view! {
        <a class="back-link" href=back>{t("step.back")}</a>
        {stepper(&journey, list, place)}
        <ErrorSummary lines/>
        <Heading text=title context=context/>
    }
}

/// Checks the step. With faults they are shown and get the focus; else the answers seen are kept, and the next step's
/// key is the result.
pub fn go_on(page: QuestionPage) -> Option<&'static str> {
    let (book, step) = (page.book, page.step);
    let faults = book.peek(|answers| check::faults(book.journey, step, answers));
    let wrong = !faults.is_empty();
    page.faults.set(faults);
    if wrong {
        focus_summary();
        return None;
    }
    book.confirm(step);
    book.peek(|answers| walk::next(book.journey, step.key, answers))
        .map(|next| next.key)
}
