//! One question, two answers: given here and somewhere else meanwhile. Both are shown, and the person chooses.

use super::{
    document_choice::{document_words, option_words},
    draft_keeper::DraftKeeper,
};
use crate::{
    journey::{
        declaration::{DocumentRule, Question},
        document_choice::{self, DocumentChoice},
        group::Scope,
        walk,
    },
    text::current::{t, t_with},
    ui::{
        alert::{Alert, Kind, alert_place},
        answer_book::AnswerBook,
        focus::focus_when_drawn,
        live::announce,
        question::{answer_words, label},
    },
};
use leptos::prelude::*;

/// In the page from the start, so that what appears in it is spoken.
#[component]
pub fn Clashes(keeper: DraftKeeper) -> impl IntoView {
    alert_place(move || {
        let choices: Vec<_> = keeper.clashes.with(|clashes| {
            let choice = |(key, theirs): (&String, &String)| choice(keeper, key, theirs);
            clashes.iter().filter_map(choice).collect()
        });
        if choices.is_empty() {
            return None;
        }
        let body = view! {
            <p>{t("clash.text")}</p>
            {choices}
        };
        let notice = Alert::new(Kind::Warning, body).about(t("clash.title"));
        Some(notice.id("clashes"))
    })
}

fn choice(keeper: DraftKeeper, key: &str, theirs: &str) -> Option<AnyView> {
    let journey = keeper.book.journey;
    let about = match walk::question_of(journey, key) {
        Some((question, scope)) => About::Question(question, scope),
        None => About::Document(document_choice::of_key(journey, key)?),
    };
    let book = keeper.book;
    let (key, theirs) = (StoredValue::new(key.to_owned()), theirs.to_owned());
    let here = move || {
        let mine = book
            .typed
            .with(|typed| typed.get(&key.get_value()).cloned());
        let mine = about.words(book, &mine.unwrap_or_default());
        t_with("clash.here", &[("answer", &mine)])
    };
    let elsewhere = about.words(book, &theirs);
    let elsewhere = t_with("clash.elsewhere", &[("answer", &elsewhere)]);
    let name = about.name(journey.id);
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

/// What a clash is about.
#[derive(Clone, Copy)]
enum About {
    Question(&'static Question, Option<Scope>),
    /// What is done about a document, or the words that go with it.
    Document((&'static DocumentRule, bool)),
}

impl About {
    fn name(self, journey: &str) -> String {
        match self {
            Self::Question(question, _) => label(journey, question.key).plain(),
            Self::Document((rule, _)) => document_words(journey, rule.kind).0,
        }
    }

    fn words(self, book: AnswerBook, answer: &str) -> String {
        let words = match self {
            Self::Question(question, scope) => {
                let book = scope.map_or(book, |scope| book.within(scope));
                answer_words(book, question, answer).plain()
            }
            Self::Document((_, true)) => String::new(),
            Self::Document(_) => DocumentChoice::read(answer)
                .map(|choice| option_words(choice).0.plain())
                .unwrap_or_default(),
        };
        if words.is_empty() {
            answer.to_owned()
        } else {
            words
        }
    }
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
