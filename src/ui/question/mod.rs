//! A declared question on the page: label, hint, error and control, wired once for all kinds.

pub mod address;
mod choice;
mod correction;
mod date;
pub mod group;
pub mod lookup;
pub mod municipality;
mod text;
mod unknown;

use super::{
    answer_book::AnswerBook, declarations, error_summary::ErrorLine, field_ids::FieldIds,
    live::announce, shared_device::own_money,
};
use crate::{
    gateway::contract::registers::{Provenance, Register},
    journey::{
        answers::UNKNOWN,
        check::Fault,
        declaration::{Body, Group, Kind, Question, Step},
        document_choice, facts, walk,
    },
    text::{
        current::{is_written, t, t_with, words, words_with},
        format,
        words::Words,
    },
};
use leptos::prelude::*;

/// What the questions of a page share.
#[derive(Clone, Copy)]
pub struct QuestionPage {
    pub book: AnswerBook,
    pub faults: RwSignal<Vec<Fault>>,
    /// The only question of the page carries the page's heading in its label.
    pub step: &'static Step,
}

/// All questions of the step that apply; a new one is announced, and stands right after the one that called it.
#[component]
pub fn Questions(page: QuestionPage) -> impl IntoView {
    let applying = Memo::new(move |_| {
        page.book.view(|answers| {
            walk::questions(page.step, answers)
                .into_iter()
                .map(|question| question.key)
                .collect::<Vec<_>>()
        })
    });
    Effect::new(move |before: Option<usize>| {
        let now = applying.with(Vec::len);
        match before {
            Some(before) if now == before + 1 => announce(t("question.one_new")),
            Some(before) if now > before => announce(t_with(
                "question.some_new",
                &[("n", &(now - before).to_string())],
            )),
            _ => {}
        }
        now
    });
    let is_address = address::is_address(page.step);
    let drawn = move |question| match is_address {
        true => address::placed(question, field(page, question)),
        false => field(page, question),
    };
    let fields = view! {
        <For each=move || applying.get() key=|key| *key let:key>
            {walk::questions_of(page.step).iter().find(|question| question.key == key).map(drawn)}
        </For>
    }
    .into_any();
    match is_address {
        true => address::address(page, fields),
        false => fields,
    }
}

/// Words for a fault, the same in the summary and beside the field.
pub fn fault_text(journey: &str, fault: &Fault) -> Words {
    let values: Vec<(&str, &str)> = fault
        .values
        .iter()
        .map(|(name, value)| (*name, value.as_str()))
        .collect();
    match fault.message {
        Some(key) => words_with(key, &values),
        None => words_with(&format!("{journey}.{}.missing", fault.question), &values),
    }
}

/// The summary's lines for the faults of the page.
pub fn error_lines(page: QuestionPage) -> Memo<Vec<ErrorLine>> {
    Memo::new(move |_| {
        // Most of the time nothing is, and no answer is of interest.
        if page.faults.with(Vec::is_empty) {
            return Vec::new();
        }
        // A question that another answer has taken away has no field to go to.
        let gone = page.book.view(|answers| {
            let asked = walk::questions(page.step, answers);
            let all = walk::questions_of(page.step).iter();
            all.map(|question| question.key)
                .filter(|key| !asked.iter().any(|question| question.key == *key))
                .collect::<Vec<_>>()
        });
        page.faults.with(|faults| {
            let there = faults
                .iter()
                .filter(|fault| !gone.contains(&fault.question));
            there.map(|fault| error_line(page, fault)).collect()
        })
    })
}

/// The id of the field for the files of a kind of document.
pub fn document_field_id(kind: &str) -> String {
    format!("document-{}", kind.replace('_', "-"))
}

/// The id of a place about a document that a fault can be at (`document_choice`).
pub fn document_part_id(kind: &str, part: usize) -> String {
    let field = document_field_id(kind);
    match part {
        document_choice::WORDS => field + "-words",
        document_choice::CHOICE => field + "-choice",
        _ => field,
    }
}

/// Words for a fault of a document, the same in the summary and beside the field.
pub fn document_fault_text(journey: &str, fault: &Fault) -> Words {
    match fault.message {
        Some(_) => fault_text(journey, fault),
        None => words(&format!("{journey}.document.{}.missing", fault.question)),
    }
}

/// The summary's line for a fault.
fn error_line(page: QuestionPage, fault: &Fault) -> ErrorLine {
    if let (Body::Group(group), None) = (&page.step.body, page.book.scope) {
        return group_line(page, group, fault);
    }
    if let Some(line) = declarations::error_line(page.book.journey, fault) {
        return line;
    }
    let journey = page.book.journey;
    if journey
        .documents
        .iter()
        .any(|rule| rule.kind == fault.question)
    {
        return ErrorLine {
            field_id: document_part_id(fault.question, fault.part),
            text: document_fault_text(journey.id, fault),
        };
    }
    let ids = FieldIds::of(fault.question);
    let kind = walk::questions_of(page.step)
        .iter()
        .find(|question| question.key == fault.question)
        .map(|q| q.kind);
    let field_id = match kind {
        Some(Kind::Date(_)) => date::part_id(&ids, fault.part),
        Some(Kind::YesNo | Kind::Choice(_) | Kind::Employment) => choice::option_id(&ids, 0),
        _ => ids.field,
    };
    ErrorLine {
        field_id,
        text: fault_text(page.book.journey.id, fault),
    }
}

/// The summary's line for a group: to the item that is not finished, or to the button that adds one.
fn group_line(page: QuestionPage, group: &'static Group, fault: &Fault) -> ErrorLine {
    let item = fault.message.and_then(|_| {
        page.book
            .peek(|answers| answers.items(group).get(fault.part).copied())
    });
    let field_id = item.map_or_else(|| group::add_id(group), group::item_id);
    ErrorLine {
        field_id,
        text: fault_text(page.book.journey.id, fault),
    }
}

/// The field of a question.
pub fn field(page: QuestionPage, question: &'static Question) -> AnyView {
    match question.kind {
        Kind::YesNo | Kind::Choice(_) | Kind::Employment => choice::choice(page, question),
        Kind::Date(_) => date::date_field(page, question),
        Kind::Municipality => municipality::municipality_field(page, question),
        Kind::Text { .. }
        | Kind::Email
        | Kind::Phone
        | Kind::Iban
        | Kind::EmployerCode
        | Kind::TaxCode
        | Kind::Province
        | Kind::PostCode
        | Kind::Money
        | Kind::Number { .. } => text::text_field(page, question),
    }
}

/// Label of a question, in the journey's words.
pub fn label(journey: &str, question: &str) -> Words {
    words(&format!("{journey}.{question}.label"))
}

/// The hint and where the pre-filled answer comes from, as one text; `None` when there is neither. Another answer on the
/// page can leave nothing pre-filled, such as a job that the registers do not know.
fn hint(page: QuestionPage, question: &'static Question) -> Memo<Option<Words>> {
    let own = question
        .hint
        .then(|| words(&format!("{}.{}.hint", page.book.journey.id, question.key)));
    // An address says it once, for all its parts.
    let said_before = address::is_address(page.step);
    Memo::new(move |_| {
        let source = (!said_before)
            .then(|| hint_source(page, question))
            .flatten();
        match (own.as_ref(), source) {
            (Some(own), Some(source)) => Some(own.clone().and(source)),
            (own, source) => own.cloned().or(source),
        }
    })
}

/// Where the pre-filled answer comes from.
fn hint_source(page: QuestionPage, question: &Question) -> Option<Words> {
    page.book.view(|answers| {
        answers.prefilled(question.key)?;
        facts::provenance(question.prefill, answers).map(|provenance| source_text(&provenance))
    })
}

/// `Dall'anagrafe nazionale, 25 novembre 2026.`
pub fn source_text(provenance: &Provenance) -> Words {
    let key = format!("source.{}", register_key(provenance.register));
    words_with(&key, &[("date", &format::date(provenance.as_of))])
}

/// The name of a register in the keys of texts.
fn register_key(register: Register) -> &'static str {
    match register {
        Register::Anpr => "anpr",
        Register::DigitalIdentity => "digital_identity",
        Register::InpsContacts => "inps_contacts",
        Register::InpsPayments => "inps_payments",
        Register::MandatoryCommunications => "mandatory_communications",
        Register::ContributionAccount => "contribution_account",
        Register::Dsu => "dsu",
        Register::EarlierClaim => "earlier_claim",
    }
}

/// The fault of this question now, if any.
fn fault_of(page: QuestionPage, question: &'static Question) -> Signal<Option<Fault>> {
    Signal::derive(move || {
        page.faults.with(|faults| {
            faults
                .iter()
                .find(|fault| fault.question == question.key)
                .cloned()
        })
    })
}

/// The error slot: always in the document, filled when there is an error.
fn error_slot(page: QuestionPage, ids: &FieldIds, fault: Signal<Option<Fault>>) -> AnyView {
    let id = ids.error.clone();
    view! {
        <p class="field__error" id=id hidden=move || fault.with(Option::is_none)>
            {move || fault.get().map(|fault| fault_text(page.book.journey.id, &fault).into_render())}
        </p>
    }
    .into_any()
}

/// Hint slot.
fn hint_slot(ids: &FieldIds, hint: Memo<Option<Words>>) -> AnyView {
    let id = ids.hint.clone();
    (move || {
        let id = id.clone();
        hint.get()
            .map(|hint| view! { <p class="field__hint" id=id>{hint}</p> })
    })
    .into_any()
}

/// The words of an answer, for the summary.
pub fn answer_words(book: AnswerBook, question: &'static Question, answer: &str) -> Words {
    let journey = book.journey.id;
    let written = match question.kind {
        _ if answer == UNKNOWN => return words("answer.unknown"),
        Kind::YesNo => return words(&format!("answer.{answer}")),
        Kind::Choice(_) => return words(&format!("{journey}.{}.{answer}", question.key)),
        Kind::Employment => choice::employment_name(book, answer),
        Kind::Date(_) => crate::journey::check::date_of(answer)
            .map(format::date)
            .unwrap_or_default(),
        Kind::Iban => crate::domain::Iban::parse(answer)
            .map(|iban| iban.grouped())
            .unwrap_or_default(),
        Kind::EmployerCode => crate::domain::EmployerCode::parse(answer)
            .map(|code| code.to_string())
            .unwrap_or_default(),
        Kind::Money => crate::domain::Money::parse(answer)
            .map(own_money)
            .unwrap_or_default(),
        Kind::TaxCode => crate::domain::TaxCode::parse(answer)
            .map(|code| code.to_string())
            .unwrap_or_default(),
        Kind::Province => answer.trim().to_uppercase(),
        Kind::Text { .. }
        | Kind::Email
        | Kind::Phone
        | Kind::Municipality
        | Kind::PostCode
        | Kind::Number { .. } => answer.trim().to_owned(),
    };
    written.into()
}

/// The hint of an option, where the catalogue has one.
fn option_hint(journey: &str, question: &str, option: &str) -> Option<Words> {
    let key = format!("{journey}.{question}.{option}.hint");
    is_written(&key).then(|| words(&key))
}
