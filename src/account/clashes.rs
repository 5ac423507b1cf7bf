//! One question, two answers: given here and somewhere else meanwhile. Both are shown, and the person chooses.

use super::draft_keeper::DraftKeeper;
use crate::{
    journey::walk,
    text::current::{t, t_with},
    ui::{
        focus::focus_when_drawn,
        live::announce,
        question::{answer_words, label},
    },
};
use leptos::prelude::*;

/// In the page from the start, so that what appears in it is spoken.
#[component]
pub fn Clashes(keeper: DraftKeeper) -> impl IntoView {
    view! {
        <div aria-live="polite">
            {move || keeper.clashes.with(|clashes| {
                let choices: Vec<_> = clashes.iter().map(|(question, theirs)| choice(keeper, question, theirs)).collect();
                (!choices.is_empty()).then(|| view! {
                    <div class="alert alert--warning" id="clashes">
                        <p class="alert__heading">{t("clash.title")}</p>
                        <p>{t("clash.text")}</p>
                        {choices}
                    </div>
                })
            })}
        </div>
    }
}

fn choice(keeper: DraftKeeper, question: &'static str, theirs: &str) -> AnyView {
    let words = move |answer: &str| {
        walk::all_questions(keeper.book.journey)
            .find(|declared| declared.key == question)
            .map(|declared| answer_words(keeper.book, declared, answer))
            .filter(|words| !words.is_empty())
            .unwrap_or_else(|| answer.to_owned())
    };
    let here = move || {
        let mine = keeper.book.view(|answers| answers.text(question));
        t_with("clash.here", &[("answer", &words(&mine))])
    };
    let elsewhere = t_with("clash.elsewhere", &[("answer", &words(theirs))]);
    let theirs = theirs.to_owned();
    let name = label(keeper.book.journey.id, question);
    view! {
        <div role="group" aria-label=name.clone()>
            <p><strong>{name.clone()}</strong></p>
            <div class="button-row">
                <button type="button" class="button button--secondary" on:click=move |_| choose(keeper, question, None)>{here}</button>
                <button type="button" class="button button--secondary" on:click=move |_| choose(keeper, question, Some(theirs.clone()))>{elsewhere}</button>
            </div>
        </div>
    }
    .into_any()
}

/// The buttons are gone after the choice: the focus goes to what is left to choose, or to the line that says what is saved.
fn choose(keeper: DraftKeeper, question: &'static str, theirs: Option<String>) {
    if let Some(theirs) = theirs {
        keeper.book.answer(question, theirs);
    }
    keeper.clashes.update(|clashes| {
        clashes.remove(question);
    });
    announce(t("clash.chosen"));
    focus_when_drawn(&["clashes", "save-status"]);
}
