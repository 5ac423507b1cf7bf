//! What the gateway can say about an answer, below its field: the bank of an IBAN, an employer, an office; of a municipality
//! `municipality.rs` finds it out. It has a place of its own beside the field's error, since it never decides whether the
//! answer stands.

use super::QuestionPage;
use crate::{
    domain::{EmployerCode, Iban},
    gateway::client::{self, GatewayError, lookup},
    journey::{
        answers::UNKNOWN,
        declaration::{Lookup, Question},
    },
    ui::rich::{rich, rich_with},
};
use leptos::{prelude::*, task::spawn_local};

/// What came of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found {
    /// Nothing to look up, or nothing known yet.
    Nothing,
    Name(String),
    /// The province of the municipality was answered with it.
    Province(String),
    /// The gateway knows no such thing.
    Unknown,
    /// The gateway did not say.
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
    found_line(lookup, found.into())
}

/// The line that says what came of it.
pub fn found_line(lookup: Lookup, found: Signal<Found>) -> AnyView {
    let stem = stem(lookup);
    view! {
        <p class="lookup" aria-live="polite">
            {move || match found.get() {
                Found::Nothing => ().into_any(),
                Found::Name(name) => rich_with(&format!("{stem}.found"), &[("name", &name)]),
                Found::Province(province) => rich_with("lookup.municipality.province", &[("province", &province)]),
                Found::Unknown => rich(&format!("{stem}.none")),
                Found::Failed => rich("lookup.failed"),
            }}
        </p>
    }
    .into_any()
}

fn stem(lookup: Lookup) -> &'static str {
    match lookup {
        Lookup::None | Lookup::Bank => "lookup.bank",
        Lookup::Employer => "lookup.employer",
        Lookup::Municipality { .. } => "lookup.municipality",
        Lookup::Office => "lookup.office",
    }
}

async fn look_up(what: Lookup, answer: &str) -> Found {
    let answer = answer.trim();
    if answer.is_empty() || answer == UNKNOWN {
        return Found::Nothing;
    }
    let name = match what {
        Lookup::Bank => match Iban::parse(answer)
            .ok()
            .and_then(|iban| iban.abi().map(str::to_owned))
        {
            Some(abi) => client::bank(&abi).await.map(|bank| bank.name),
            None => return Found::Nothing,
        },
        Lookup::Employer => match EmployerCode::parse(answer) {
            Ok(code) => match lookup::employer(code.as_str()).await {
                Ok(Some(employer)) => Ok(employer.name),
                Ok(None) => return Found::Unknown,
                Err(error) => Err(error),
            },
            Err(_) => return Found::Nothing,
        },
        Lookup::Office => match lookup::offices(answer).await {
            Ok(found) => match found.items.into_iter().next() {
                Some(office) => Ok(office.name),
                None => return Found::Unknown,
            },
            Err(error) => Err(error),
        },
        Lookup::None | Lookup::Municipality { .. } => return Found::Nothing,
    };
    match name {
        Ok(name) => Found::Name(name),
        Err(GatewayError::Refused(problem)) if problem.status == 404 => Found::Unknown,
        Err(_) => Found::Failed,
    }
}
