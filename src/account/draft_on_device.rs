//! What the keeper of a draft has to do with this device: it writes down how things stand, and takes over what earlier
//! pages have left.

use super::{
    draft_keeper::DraftKeeper,
    journal::{Entry, Journal, Keeping, Saved, kept_until},
};
use crate::{
    gateway::contract::drafts::Answers,
    journey::{document_choice, merge::merge, walk},
    ui::shared_device::is_shared,
};
use leptos::{prelude::*, task::spawn_local};

impl DraftKeeper {
    pub(super) fn is_on_device(&self) -> bool {
        let (typed, typing) = (self.book.typed, self.book.typing);
        self.journal.with_value(|journal| {
            typed.with_untracked(|typed| {
                typing.with_untracked(|typing| journal.holds(typed, typing.as_ref()))
            })
        })
    }

    pub fn journal(&self) -> Journal {
        self.journal.get_value()
    }

    /// Whether this device keeps what is written; what calls this is run again when that changes.
    pub fn keeping(&self) -> Keeping {
        self.journal().keeping()
    }

    /// Writes into the journal how things stand. Only looking at a claim leaves no trace.
    pub fn write_down(&self) {
        let journal = self.journal();
        if !self.is_saved() || self.is_typing() || journal.is_in_use() {
            journal.write(self.entry());
        }
    }

    /// How things stand, for the journal.
    pub fn entry(&self) -> Entry {
        let (saved, expires_at) = self.known.with_value(|known| {
            let saved = known.version.as_ref().zip(known.updated_at);
            let saved = saved.map(|(version, updated_at)| Saved {
                version: version.clone(),
                answers: known.answers.clone(),
                updated_at,
            });
            (saved, known.expires_at)
        });
        let typing = self.book.typing.get_untracked();
        Entry {
            benefit: self.benefit.to_owned(),
            journey_version: self.book.journey.version,
            step: self.step.get_value(),
            answers: self.book.typed.get_untracked(),
            typing,
            clashes: self.clashes.get_untracked(),
            saved,
            sending: None,
            keep_until: expires_at.unwrap_or_else(kept_until),
        }
    }

    /// Puts together what earlier pages have left on this device with what the gateway has.
    pub(super) fn take_over(&self, left: Vec<Entry>) {
        let at_gateway = self.known.with_value(|known| known.answers.clone());
        let untouched = self.book.known_lists();
        let mut answers = at_gateway.clone();
        let mut clashes = Answers::new();
        let mut unfinished = Vec::new();
        let mut sending = None;
        for entry in left {
            let saved = entry.saved.map(|saved| saved.answers).unwrap_or_default();
            let mine = self.still_asked(entry.answers);
            let merged = merge(&saved, &mine, &answers, &untouched);
            clashes.extend(entry.clashes);
            clashes.extend(merged.clashes);
            let news = merged.answers != answers || entry.typing.is_some();
            answers = merged.answers;
            if news && !entry.step.is_empty() {
                self.step.set_value(entry.step);
            }
            if answers == mine {
                sending = sending.or(entry.sending);
            }
            unfinished.extend(entry.typing);
        }
        if answers != at_gateway {
            self.restored.set(true);
            self.book.typed.set(answers);
        }
        for (field, text) in unfinished {
            if self.asks(&field) {
                self.restored.set(true);
                sending = None;
                self.answer(&field, text);
            }
        }
        self.show_clashes(clashes);
        self.write_down();
        if sending.is_some() {
            self.journal().set_sending(sending);
        }
    }

    /// Lets the person choose between the answers here and `theirs`.
    pub(super) fn show_clashes(&self, theirs: Answers) {
        for (key, answer) in theirs {
            if self.asks(&key) {
                self.clashes.update(|clashes| {
                    clashes.insert(key, answer);
                });
            }
        }
    }

    /// Whether an answer under this key is one that a page shows: to a question, or about a document.
    fn asks(&self, key: &str) -> bool {
        let journey = self.book.journey;
        walk::question_of(journey, key).is_some() || document_choice::of_key(journey, key).is_some()
    }

    /// Writes the answer that is kept under this key.
    pub(super) fn answer(&self, key: &str, text: String) {
        if let Some((question, scope)) = walk::question_of(self.book.journey, key) {
            let book = scope.map_or(self.book, |scope| self.book.within(scope));
            book.answer(question.key, text);
        } else if document_choice::of_key(self.book.journey, key).is_some() {
            self.book.answer(key, text);
        }
    }

    /// What stands in the field that is being typed in is the answer now.
    pub fn leave_field(&self) {
        if let Some((field, text)) = self.book.typing.get_untracked() {
            self.answer(&field, text);
        }
    }

    /// The answers to questions of the journey as it is now.
    pub(super) fn still_asked(&self, mut answers: Answers) -> Answers {
        answers.retain(|key, _| walk::is_asked(self.book.journey, key));
        answers
    }

    /// Takes everything off a shared device, once the gateway has it; keeps it again when the device is no longer shared.
    pub(super) fn watch_sharing(self) {
        Effect::new(move |_| {
            self.status.track();
            if !is_shared() {
                self.write_down();
            } else if self.is_saved() {
                let journal = self.journal();
                spawn_local(async move { journal.erase().await });
            }
        });
    }

    pub(super) fn is_typing(&self) -> bool {
        self.book.typing.with_untracked(Option::is_some)
    }
}
