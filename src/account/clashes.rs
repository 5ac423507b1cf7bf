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
                let choices: Vec<_> = clashes.iter().filter_map(|(key, theirs)| choice(keeper, key, theirs)).collect();
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

fn choice(keeper: DraftKeeper, key: &str, theirs: &str) -> Option<AnyView> {
    let (question, scope) = walk::question_of(keeper.book.journey, key)?;
    let book = scope.map_or(keeper.book, |scope| keeper.book.within(scope));
    let words = move |answer: &str| {
        let words = answer_words(book, question, answer);
        if words.is_empty() {
            answer.to_owned()
        } else {
            words
        }
    };
    let here = move || {
        let mine = book.view(|answers| answers.text(question.key));
        t_with("clash.here", &[("answer", &words(&mine))])
    };
    let elsewhere = t_with("clash.elsewhere", &[("answer", &words(theirs))]);
    let (key, theirs) = (StoredValue::new(key.to_owned()), theirs.to_owned());
    let name = label(keeper.book.journey.id, question.key);
    Some(view! {
        <div role="group" aria-label=name.clone()>
            <p><strong>{name.clone()}</strong></p>
            <div class="button-row">
                <button type="button" class="button button--secondary" on:click=move |_| choose(keeper, &key.get_value(), None)>{here}</button>
                <button type="button" class="button button--secondary" on:click=move |_| choose(keeper, &key.get_value(), Some(theirs.clone()))>{elsewhere}</button>
            </div>
        </div>
    }
    .into_any())
}

/// The buttons are gone after the choice: the focus goes to what is left to choose, or to the line that says what is saved.
fn choose(keeper: DraftKeeper, key: &str, theirs: Option<String>) {
    if let Some(theirs) = theirs {
        keeper.answer(key, theirs);
    }
    keeper.clashes.update(|clashes| {
        clashes.remove(key);
    });
    announce(t("clash.chosen"));
    focus_when_drawn(&["clashes", "save-status"]);
}
