//! What the person does about one document: sends a file now, which choosing one says by itself, or says that it comes
//! later, that INPS has it, or that it will not come.
//!
//! Keyboard: after the radios comes the field that the choice calls for. Announced: a field that appears.

use super::{
    claim::ClaimDesk,
    outbox,
    uploads::{Upload, not_missing_any_more},
};
use crate::{
    gateway::contract::documents::DAYS_TO_SEND,
    journey::{
        answers::View,
        check::Fault,
        declaration::DocumentRule,
        document_choice::{CHOICE, DocumentChoice, DocumentFate, FILES, MOST_WORDS, WORDS, chosen},
        walk::{document_key, document_reason_key},
    },
    text::{
        current::{t, t_with, words, words_with},
        words::Words,
    },
    ui::{
        choice_group::choice_group,
        live::announce,
        question::{QuestionPage, document_fault_text, document_part_id, fault_text},
        radio::{RadioOption, radio},
        text_area::{TextArea, text_area},
    },
};
use leptos::prelude::*;

/// What a document of a journey is called, and what it is needed for.
pub fn document_words(journey: &str, kind: &str) -> (String, Words) {
    (
        t(&format!("{journey}.document.{kind}.name")),
        words(&format!("{journey}.document.{kind}.why")),
    )
}

/// What becomes of a document, in words.
pub fn fate_words(fate: &DocumentFate) -> String {
    match fate {
        DocumentFate::Sent => t("proof.document_sent"),
        DocumentFate::Later => t("review.document_later"),
        DocumentFate::AlreadyGiven(words) => {
            t_with("review.document_already_given", &[("words", words)])
        }
        DocumentFate::NotSent(words) => t_with("review.document_not_sent", &[("words", words)]),
    }
}

/// One document of the claim: its choice, its files, its words.
#[derive(Clone, Copy)]
struct Asked {
    desk: ClaimDesk,
    page: QuestionPage,
    rule: &'static DocumentRule,
    kind: &'static str,
}

impl Asked {
    /// What is said about it now; nothing said is a file that comes now.
    fn choice(self) -> DocumentChoice {
        let read = |answers: &View| chosen(self.kind, answers);
        self.desk.book.view(read).unwrap_or(DocumentChoice::Now)
    }

    /// Whether a file is there or on its way.
    fn has_files(self) -> bool {
        outbox::has_files(self.kind, self.desk.book.uploaded)
    }

    fn fault_at(self, parts: &'static [usize]) -> Memo<Option<Fault>> {
        Memo::new(move |_| {
            let mine = |fault: &&Fault| fault.question == self.kind && parts.contains(&fault.part);
            self.page
                .faults
                .with(|faults| faults.iter().find(mine).cloned())
        })
    }

    fn choose(self, choice: DocumentChoice) {
        let (key, words) = (document_key(self.kind), document_reason_key(self.kind));
        if choice == DocumentChoice::Now {
            // It is an answer once there is a file.
            self.desk.book.forget(&[key, words]);
            return;
        }
        if self.choice() != choice {
            self.desk.book.forget(&[words]);
            if choice.has_words() {
                announce(t("question.one_new"));
            }
        }
        self.desk.book.answer(&key, choice.word().to_owned());
    }
}

/// The document with all that can be said about it.
#[component]
pub fn ChoiceOfDocument(
    desk: ClaimDesk,
    page: QuestionPage,
    rule: &'static DocumentRule,
) -> impl IntoView {
    let kind = rule.kind;
    let asked = Asked {
        desk,
        page,
        rule,
        kind,
    };
    let (name, why) = document_words(desk.service.journey.id, kind);
    // Choosing a file is an answer; without one there is none.
    Effect::new(move |before: Option<bool>| {
        let has_files = asked.has_files();
        let said = desk.book.peek(|answers| chosen(kind, answers));
        match (before, has_files, said) {
            (Some(false), true, _) | (None, true, None) => {
                let now = DocumentChoice::Now.word().to_owned();
                desk.book.answer(&document_key(kind), now);
            }
            (_, false, Some(DocumentChoice::Now)) => desk.book.forget(&[document_key(kind)]),
            _ => {}
        }
        has_files
    });
    not_missing_any_more(page, rule, desk.book.uploaded);
    let choice = Memo::new(move |_| asked.choice());
    // Where a file was removed its field stays until another choice: it has the focus.
    let files = Memo::new(move |before: Option<&(DocumentChoice, bool)>| {
        let choice = choice.get();
        let was_there = before.is_some_and(|before| *before == (choice, true));
        let there = choice == DocumentChoice::Now || asked.has_files() || was_there;
        (choice, there)
    });
    let shows_files = Memo::new(move |_| files.get().1);
    view! {
        {radios(asked, &name)}
        {move || shows_files.get().then(|| {
            let (name, why) = (name.clone(), why.clone());
            view! { <Upload uploaded=desk.book.uploaded kind name why rule=asked.rule fault=files_fault(asked)/> }
        })}
        {move || choice.get().has_words().then(|| words_field(asked, choice.get()))}
    }
}

fn files_fault(asked: Asked) -> Signal<Option<Words>> {
    let fault = asked.fault_at(&[FILES]);
    let journey = asked.desk.service.journey.id;
    Signal::derive(move || {
        let fault = fault.get()?;
        Some(document_fault_text(journey, &fault))
    })
}

fn radios(asked: Asked, name: &str) -> AnyView {
    let id = document_part_id(asked.kind, CHOICE);
    let error = format!("{id}-error");
    let fault = asked.fault_at(&[CHOICE]);
    let wrong = move || fault.with(Option::is_some);
    let journey = asked.desk.service.journey.id;
    let options = DocumentChoice::ALL
        .into_iter()
        .enumerate()
        .map(|(place, choice)| {
            let id = if place == 0 {
                id.clone()
            } else {
                format!("{id}-{place}")
            };
            option(asked, choice, id)
        })
        .collect_view();
    let described = {
        let error = error.clone();
        move || wrong().then(|| error.clone())
    };
    let content = view! {
        <p class="field__error" id=error hidden=move || !wrong()>
            {move || fault.get().map(|fault| fault_text(journey, &fault).into_render())}
        </p>
        {options}
    };
    let legend = words_with("documents.choice", &[("name", name)]);
    choice_group(legend, described, wrong, content.into_any())
}

fn option(asked: Asked, choice: DocumentChoice, id: String) -> AnyView {
    let (text, hint) = option_words(choice);
    let shown = RadioOption {
        id,
        name: document_part_id(asked.kind, CHOICE),
        value: choice.word().to_owned(),
        text,
        hint,
    };
    radio(
        shown,
        move || asked.choice() == choice,
        move || asked.choose(choice),
    )
}

/// What an option says, and more about it.
pub fn option_words(choice: DocumentChoice) -> (Words, Option<Words>) {
    match choice {
        DocumentChoice::Now => (words("documents.now"), None),
        DocumentChoice::Later => {
            let days = DAYS_TO_SEND.to_string();
            let about = words_with("documents.later.hint", &[("days", &days)]);
            (words("documents.later"), Some(about))
        }
        DocumentChoice::AlreadyGiven => (
            words("documents.already_given"),
            Some(words("documents.already_given.hint")),
        ),
        DocumentChoice::NotSent => (
            words("documents.not_sent"),
            Some(words("documents.not_sent.hint")),
        ),
    }
}

/// Where INPS has it, or why it will not come.
fn words_field(asked: Asked, choice: DocumentChoice) -> AnyView {
    let label = match choice {
        DocumentChoice::NotSent => "documents.not_sent.words",
        _ => "documents.already_given.words",
    };
    let fault = asked.fault_at(&[WORDS]);
    let (book, journey) = (asked.desk.book, asked.desk.service.journey.id);
    let key = StoredValue::new(document_reason_key(asked.kind));
    let area = TextArea {
        id: document_part_id(asked.kind, WORDS),
        label: t(label),
        hint: None,
        error: Signal::derive(move || fault.get().map(|fault| fault_text(journey, &fault))),
        most: MOST_WORDS,
        rows: 3,
    };
    text_area(
        area,
        move || key.with_value(|key| book.view(|answers| answers.text(key))),
        move |typed| key.with_value(|key| book.note(key, typed)),
        move |words| key.with_value(|key| book.answer(key, words)),
    )
}
