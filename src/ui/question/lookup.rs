//! What the gateway can say about an answer, below its field: the bank of an IBAN. It has a place of its own beside the
//! field's error, since it never decides whether the answer stands.

use super::QuestionPage;
use crate::{
    domain::Iban,
    gateway::client::{self, GatewayError},
    journey::declaration::{Lookup, Question},
    text::current::{t, t_with},
};
use leptos::{prelude::*, task::spawn_local};

/// What came of it.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Found {
    Nothing,
    Name(String),
    /// The gateway knows no such thing.
    Unknown,
    Failed,
}

/// The line; in the page from the start, so that what appears in it is spoken.
pub fn lookup_line(page: QuestionPage, question: &'static Question) -> AnyView {
    let lookup = question.lookup;
    if lookup == Lookup::None {
        return ().into_any();
    }
    let found = RwSignal::new(Found::Nothing);
    let answer = Memo::new(move |_| page.book.view(|answers| answers.text(question.key)));
    Effect::new(move |_| {
        let asked = answer.get();
        found.set(Found::Nothing);
        spawn_local(async move {
            let news = look_up(lookup, &asked).await;
            // Only the answer that still stands is spoken of.
            if answer.try_get_untracked() == Some(asked) {
                found.set(news);
            }
        });
    });
    let stem = stem(lookup);
    view! {
        <p class="field__hint" role="status">
            {move || match found.get() {
                Found::Nothing => String::new(),
                Found::Name(name) => t_with(&format!("{stem}.found"), &[("name", &name)]),
                Found::Unknown => t(&format!("{stem}.none")),
                Found::Failed => t("lookup.failed"),
            }}
        </p>
    }
    .into_any()
}

fn stem(lookup: Lookup) -> &'static str {
    match lookup {
        Lookup::None | Lookup::Bank => "lookup.bank",
        Lookup::Employer => "lookup.employer",
        Lookup::Municipality => "lookup.municipality",
        Lookup::Office => "lookup.office",
    }
}

async fn look_up(lookup: Lookup, answer: &str) -> Found {
    let name = match lookup {
        Lookup::Bank => match Iban::parse(answer)
            .ok()
            .and_then(|iban| iban.abi().map(str::to_owned))
        {
            Some(abi) => client::bank(&abi).await.map(|bank| bank.name),
            None => return Found::Nothing,
        },
        Lookup::None | Lookup::Employer | Lookup::Municipality | Lookup::Office => {
            return Found::Nothing;
        }
    };
    match name {
        Ok(name) => Found::Name(name),
        Err(GatewayError::Refused(problem)) if problem.status == 404 => Found::Unknown,
        Err(_) => Found::Failed,
    }
}
