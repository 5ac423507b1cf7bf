//! What the gateway can say about an answer, below its field: the bank of an IBAN, an employer, a municipality, an office. It has a place of its own beside the
//! field's error, since it never decides whether the answer stands.

use super::QuestionPage;
use crate::{
    domain::{EmployerCode, Iban},
    gateway::{
        client::{self, GatewayError, lookup},
        contract::lookup::Municipality,
    },
    journey::{
        answers::UNKNOWN,
        declaration::{Lookup, Question},
    },
    text::current::{t, t_with},
};
use leptos::{prelude::*, task::spawn_local};

/// What came of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found {
    /// Nothing to look up, or nothing known yet.
    Nothing,
    Name(String),
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
    found_line(lookup, found)
}

/// The line that says what came of it.
pub fn found_line(lookup: Lookup, found: RwSignal<Found>) -> AnyView {
    let stem = stem(lookup);
    view! {
        <p class="field__hint" aria-live="polite">
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
        Lookup::Municipality => match lookup::municipalities(answer).await {
            Ok(found) => match municipality(found.items, answer) {
                Some(name) => Ok(name),
                None => return Found::Unknown,
            },
            Err(error) => Err(error),
        },
        Lookup::Office => match lookup::offices(answer).await {
            Ok(found) => match found.items.into_iter().next() {
                Some(office) => Ok(office.name),
                None => return Found::Unknown,
            },
            Err(error) => Err(error),
        },
        Lookup::None => return Found::Nothing,
    };
    match name {
        Ok(name) => Found::Name(name),
        Err(GatewayError::Refused(problem)) if problem.status == 404 => Found::Unknown,
        Err(_) => Found::Failed,
    }
}

/// The municipality of exactly this name, with its province; else all that begin so, where they are few.
fn municipality(found: Vec<Municipality>, answer: &str) -> Option<String> {
    let named = |one: &Municipality| format!("{} ({})", one.name, one.province);
    let same = |one: &&Municipality| one.name.to_lowercase() == answer.to_lowercase();
    if let Some(one) = found.iter().find(same) {
        return Some(named(one));
    }
    let names: Vec<String> = found.iter().take(5).map(named).collect();
    (!names.is_empty()).then(|| names.join(", "))
}
