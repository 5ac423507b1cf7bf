//! The answers of one journey while a person walks it.

use crate::{
    device::clock::today,
    gateway::contract::{documents::Document, drafts::Answers, registers::Registers},
    journey::{
        answering,
        answers::{QuestionsByName, View},
        declaration::{Journey, Step},
        group::Scope,
        register_change, walk,
    },
};
use leptos::prelude::*;

/// Answers and registers, shared by the questions on the page.
#[derive(Clone, Copy)]
pub struct AnswerBook {
    pub journey: &'static Journey,
    pub typed: RwSignal<Answers>,
    /// What stands in a field that the person has not left yet: no answer, but not to be lost either.
    pub typing: RwSignal<Option<(String, String)>>,
    pub registers: RwSignal<Option<Registers>>,
    /// What INPS has said of the person when the claim was opened (`View::told`).
    pub told: RwSignal<Option<String>>,
    /// The files that are at the gateway and in no claim yet.
    pub uploaded: RwSignal<Vec<Document>>,
    /// The item of a group that the page is about.
    pub scope: Option<Scope>,
    declared: StoredValue<QuestionsByName>,
}

impl AnswerBook {
    pub fn new(journey: &'static Journey) -> Self {
        Self {
            journey,
            typed: RwSignal::new(Answers::new()),
            typing: RwSignal::new(None),
            registers: RwSignal::new(None),
            told: RwSignal::new(None),
            uploaded: RwSignal::new(Vec::new()),
            scope: None,
            declared: StoredValue::new(walk::questions_by_name(journey)),
        }
    }

    /// The same book, opened at one item of a group.
    pub fn within(&self, scope: Scope) -> Self {
        Self {
            scope: Some(scope),
            ..*self
        }
    }

    /// Reads the answers; what calls this is run again when they change.
    pub fn view<R>(&self, read: impl FnOnce(&View) -> R) -> R {
        let (told, uploaded) = (self.told.read(), self.uploaded.read());
        self.typed.with(|typed| {
            self.registers.with(|registers| {
                self.declared.with_value(|declared| {
                    let answers = View::new(typed, registers.as_ref(), declared, today())
                        .beside(told.as_deref(), &uploaded);
                    match self.scope {
                        Some(scope) => read(&answers.within(scope)),
                        None => read(&answers),
                    }
                })
            })
        })
    }

    /// Reads the answers once.
    pub fn peek<R>(&self, read: impl FnOnce(&View) -> R) -> R {
        untrack(|| self.view(read))
    }

    /// Notes what a field holds while the person types.
    pub fn note(&self, question: &str, text: String) {
        let (key, unfinished) =
            self.peek(|answers| (answers.key(question), answers.text(question) != text));
        self.typing.set(unfinished.then_some((key, text)));
    }

    /// Writes an answer and forgets those that were about the old one.
    pub fn answer(&self, question: &str, text: String) {
        let key = self.peek(|answers| answers.key(question));
        let in_field = |typing: &Option<(String, String)>| {
            typing.as_ref().is_some_and(|(field, _)| *field == key)
        };
        if self.typing.with_untracked(in_field) {
            self.typing.set(None);
        }
        let typed =
            self.peek(|answers| answering::answered(self.journey, answers, question, &text));
        if let Some(typed) = typed {
            self.typed.set(typed);
        }
    }

    /// Forgets answers, as if they had never been given.
    pub fn forget(&self, keys: &[String]) {
        let there = |typed: &Answers| keys.iter().any(|key| typed.contains_key(key));
        if self.typed.with_untracked(there) {
            self.typed
                .update(|typed| keys.iter().for_each(|key| drop(typed.remove(key))));
        }
    }

    /// The answer stands, whatever the registers say now.
    pub fn keep(&self, question: &str) {
        let (key, known) = self.peek(|answers| {
            let known = register_change::known(self.journey, question, answers);
            (answers.key(question), known)
        });
        self.typed
            .update(|typed| register_change::note(typed, &key, known));
    }

    /// Writes down what the step shows as it stands, so that pre-filled answers the person has seen are answers.
    pub fn confirm(&self, step: &'static Step) {
        let typed = self.peek(|answers| answering::confirmed(self.journey, answers, step));
        if self.typed.with_untracked(|before| *before != typed) {
            self.typed.set(typed);
        }
    }

    /// What `merge` has to know of this journey: its lists while nobody has touched them.
    pub fn known_lists(&self) -> Answers {
        self.peek(|answers| walk::known_lists(self.journey, answers))
    }
}
