//! A register says something else than when the person answered: before, now and the answer side by side, and the person
//! chooses. All other answers stay.

use crate::{
    journey::{
        declaration::Step,
        register_change::{Change, changes},
        walk,
    },
    text::current::{t, t_with},
    ui::{
        alert::{Alert, Kind, alert_place},
        answer_book::AnswerBook,
        facts::facts,
        focus::focus_when_drawn,
        live::announce,
        question::{answer_words, label},
        route::Route,
    },
};
use leptos::prelude::*;

/// In the page from the start, so that what appears in it is spoken.
#[component]
pub fn RegisterChanges(book: AnswerBook, step: &'static Step) -> impl IntoView {
    let here = Memo::new(move |_| {
        let all = book.view(|answers| changes(book.journey, answers));
        let on_step = |change: &Change| {
            walk::questions_of(step)
                .iter()
                .any(|question| question.key == change.question)
        };
        all.into_iter().filter(on_step).collect::<Vec<_>>()
    });
    alert_place(move || {
        let here = here.get();
        if here.is_empty() {
            return None;
        }
        let body = view! {
            <p>{t("register_change.text")}</p>
            {here.into_iter().map(|change| choice(book, change)).collect_view()}
        };
        Some(notice(body.into_any()))
    })
}

fn choice(book: AnswerBook, change: Change) -> AnyView {
    let Change {
        question,
        before,
        now,
        answer,
    } = change;
    let words = move |value: &str| {
        walk::all_questions(book.journey)
            .find(|declared| declared.key == question)
            .map(|declared| answer_words(book, declared, value).plain())
            .filter(|words| !words.is_empty())
            .unwrap_or_else(|| value.to_owned())
    };
    let name = label(book.journey.id, question).plain();
    let now_words = now
        .as_deref()
        .map_or_else(|| t("register_change.nothing"), &words);
    let fact = |key: &str, value: String| (t(key), value.into_any());
    let sides = vec![
        fact("register_change.before", words(&before)),
        fact("register_change.now", now_words),
        fact("register_change.answer", words(&answer)),
    ];
    let take = now.map(|now| {
        let text = t_with("register_change.take", &[("answer", &words(&now))]);
        view! {
            <button type="button" class="button button--secondary" on:click=move |_| choose(book, question, Some(now.clone()))>{text}</button>
        }
    });
    let keep = t_with("register_change.keep", &[("answer", &words(&answer))]);
    view! {
        <div role="group" aria-label=name.clone()>
            <p><strong>{name.clone()}</strong></p>
            {facts(sides)}
            <div class="button-row">
                {take}
                <button type="button" class="button button--secondary" on:click=move |_| choose(book, question, None)>{keep}</button>
            </div>
        </div>
    }
    .into_any()
}

/// The buttons are gone after the choice: the focus goes to what is left to choose, or to the line that says what is saved.
fn choose(book: AnswerBook, question: &'static str, new: Option<String>) {
    match new {
        Some(new) => book.answer(question, new),
        None => book.keep(question),
    }
    announce(t("clash.chosen"));
    focus_when_drawn(&["register-changes", "save-status"]);
}

/// On the last page: where something is to be chosen before the claim can be sent.
#[component]
pub fn ChangedSteps(book: AnswerBook) -> impl IntoView {
    let journey = book.journey;
    let links = move || {
        let changed = book.view(|answers| changes(journey, answers));
        let steps: Vec<_> = book
            .view(|answers| walk::steps(journey, answers))
            .into_iter()
            .filter(|step| {
                walk::questions_of(step)
                    .iter()
                    .any(|question| changed.iter().any(|change| change.question == question.key))
            })
            .map(|step| {
                let href = Route::Step(journey, step.key.to_owned()).href();
                view! { <li><a class="lone-link" href=href>{t(&format!("{}.{}.name", journey.id, step.key))}</a></li> }
            })
            .collect();
        if steps.is_empty() {
            return None;
        }
        let body = view! {
            <p>{t("register_change.where")}</p>
            <ul>{steps}</ul>
        };
        Some(notice(body.into_any()))
    };
    alert_place(links)
}

fn notice(body: AnyView) -> Alert {
    Alert::new(Kind::Warning, body)
        .about(t("register_change.title"))
        .id("register-changes")
}
