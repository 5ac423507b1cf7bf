//! The answers of one journey while a person walks it.

use crate::{
    gateway::contract::{drafts::Answers, registers::Registers},
    journey::{
        answers::View,
        declaration::{Journey, Prefill},
        walk,
    },
};
use leptos::prelude::*;
use std::collections::BTreeMap;

/// Answers and registers, shared by the questions on the page.
#[derive(Clone, Copy)]
pub struct AnswerBook {
    pub journey: &'static Journey,
    pub typed: RwSignal<Answers>,
    /// What stands in a field that the person has not left yet: no answer, but not to be lost either.
    pub typing: RwSignal<Option<(&'static str, String)>>,
    pub registers: RwSignal<Option<Registers>>,
    prefills: StoredValue<BTreeMap<&'static str, Prefill>>,
}

impl AnswerBook {
    pub fn new(journey: &'static Journey) -> Self {
        Self {
            journey,
            typed: RwSignal::new(Answers::new()),
            typing: RwSignal::new(None),
            registers: RwSignal::new(None),
            prefills: StoredValue::new(walk::prefills(journey)),
        }
    }

    /// Reads the answers; what calls this is run again when they change.
    pub fn view<R>(&self, read: impl FnOnce(&View) -> R) -> R {
        self.typed.with(|typed| {
            self.registers.with(|registers| {
                self.prefills
                    .with_value(|prefills| read(&View::new(typed, registers.as_ref(), prefills)))
            })
        })
    }

    /// Reads the answers once.
    pub fn peek<R>(&self, read: impl FnOnce(&View) -> R) -> R {
        untrack(|| self.view(read))
    }

    /// Notes what a field holds while the person types.
    pub fn note(&self, question: &'static str, text: String) {
        let unfinished = self.peek(|answers| answers.text(question)) != text;
        self.typing.set(unfinished.then_some((question, text)));
    }

    /// Writes an answer and forgets those that were about the old one.
    pub fn answer(&self, question: &'static str, text: String) {
        if self
            .typing
            .with_untracked(|typing| typing.as_ref().is_some_and(|(field, _)| *field == question))
        {
            self.typing.set(None);
        }
        let unchanged = self.peek(|answers| {
            answers
                .get(question)
                .is_some_and(|old| old == text.as_str())
        });
        let stored = self
            .typed
            .with_untracked(|typed| typed.contains_key(question));
        if unchanged && stored {
            return;
        }
        self.typed.update(|typed| {
            if !unchanged {
                for forgotten in walk::resets(self.journey, question) {
                    typed.remove(forgotten);
                }
            }
            typed.insert(question.to_owned(), text);
        });
    }

    /// Writes down what the step shows as it stands, so that pre-filled answers the person has seen are answers.
    pub fn confirm(&self, step: &'static crate::journey::declaration::Step) {
        let seen: Vec<(&'static str, String)> = self.peek(|answers| {
            walk::questions(step, answers)
                .into_iter()
                .filter_map(|question| {
                    Some((question.key, answers.get(question.key)?.into_owned()))
                })
                .collect()
        });
        for (question, answer) in seen {
            self.answer(question, answer);
        }
    }
}
