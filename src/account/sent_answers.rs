//! The answers of a claim that was sent, in the words of its questions: on the receipt, and where a receipt is checked.

use super::document_choice::fate_words;
use crate::{
    journey::{
        declaration::{Body, Kind, Question, Step},
        group::{Scope, list_key},
        sent::Sent,
    },
    text::{
        current::{t, words},
        words::Words,
    },
    ui::{
        answer_book::AnswerBook,
        answer_sheet::{Level, Part, answer_sheet},
        question::{answer_words, group::item_name, label},
        service::{Service, Services},
        summary_list::SummaryRow,
    },
};
use leptos::prelude::*;

/// The sheet of what was sent. The message of a benefit that this program does not know is shown as it is.
pub fn sent_answers(services: Services, level: Level, message: &str) -> AnyView {
    let read = |service: &&'static Service| Some((*service, (service.sent)(message)?));
    match services.iter().find_map(read) {
        Some((service, sent)) => answer_sheet(level, parts(service, &sent)),
        None => {
            let message = message.to_owned();
            view! { <p>{t("proof.raw")}</p><p class="code sent-message">{message}</p> }.into_any()
        }
    }
}

fn parts(service: &'static Service, sent: &Sent) -> Vec<Part> {
    let journey = service.journey;
    let book = AnswerBook::new(journey);
    book.typed.set(sent.answers.clone());
    let person = Part {
        heading: t("proof.person"),
        rows: vec![row(
            words("identity.tax_code"),
            sent.tax_code.clone().into(),
        )],
    };
    let steps = journey.steps.iter();
    let parts = steps.flat_map(|step| parts_of(book, sent, step));
    [person].into_iter().chain(parts).collect()
}

/// One part for a step, or one for each item of its group. What was sent is shown, whatever would be asked today.
fn parts_of(book: AnswerBook, sent: &Sent, step: &'static Step) -> Vec<Part> {
    let journey = book.journey.id;
    let rows = match step.body {
        Body::Group(group) => {
            let items = book.peek(|answers| match sent.answers.get(&list_key(group.key)) {
                Some(_) => answers.items(group),
                None => Vec::new(),
            });
            let items = items.into_iter().enumerate().map(|(place, item)| {
                let scope = Scope { group, item };
                Part {
                    heading: item_name(book, scope, place + 1),
                    rows: rows(book, sent, group.questions, &|question| scope.key(question)),
                }
            });
            return items.collect();
        }
        Body::Documents => documents(journey, sent),
        Body::Questions(questions) => rows(book, sent, questions, &str::to_owned),
        Body::KnownIdentity | Body::Review => Vec::new(),
    };
    vec![Part {
        heading: t(&format!("{}.{}.name", journey, step.key)),
        rows,
    }]
}

/// The questions that have an answer under their key.
fn rows(
    book: AnswerBook,
    sent: &Sent,
    questions: &'static [Question],
    key: &dyn Fn(&str) -> String,
) -> Vec<SummaryRow> {
    let found = questions.iter().filter_map(|question| {
        let answer = sent.answers.get(&key(question.key))?;
        let answer = answered(book, sent, question, answer);
        Some(row(label(book.journey.id, question.key), answer))
    });
    found.collect()
}

/// The registers' list of jobs is not at hand, but the message names the employer.
fn answered(book: AnswerBook, sent: &Sent, question: &'static Question, answer: &str) -> Words {
    match (question.kind, &sent.employer) {
        (Kind::Employment, Some(employer)) => employer.clone().into(),
        _ => answer_words(book, question, answer),
    }
}

fn documents(journey: &str, sent: &Sent) -> Vec<SummaryRow> {
    let documents = sent.documents.iter().map(|document| {
        let kind = &document.kind;
        let name = words(&format!("{journey}.document.{kind}.name"));
        row(name, fate_words(&document.fate).into())
    });
    documents.collect()
}

fn row(key: Words, value: Words) -> SummaryRow {
    SummaryRow {
        key,
        value: value.into_render(),
        source: None,
        action: None,
    }
}
