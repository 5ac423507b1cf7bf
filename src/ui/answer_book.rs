//! The answers of one journey while a person walks it.

use crate::{
    device::clock::today,
    gateway::contract::{drafts::Answers, registers::Registers},
    journey::{
        answers::View,
        declaration::{Body, Journey, Prefill, Step},
        group::{Scope, list_key, write_list},
        register_change, walk,
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
    pub typing: RwSignal<Option<(String, String)>>,
    pub registers: RwSignal<Option<Registers>>,
    /// The item of a group that the page is about.
    pub scope: Option<Scope>,
    prefills: StoredValue<BTreeMap<&'static str, Prefill>>,
}

impl AnswerBook {
    pub fn new(journey: &'static Journey) -> Self {
        Self {
            journey,
            typed: RwSignal::new(Answers::new()),
            typing: RwSignal::new(None),
            registers: RwSignal::new(None),
            scope: None,
            prefills: StoredValue::new(walk::prefills(journey)),
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
        self.typed.with(|typed| {
            self.registers.with(|registers| {
                self.prefills.with_value(|prefills| {
                    let answers = View::new(typed, registers.as_ref(), prefills, today());
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
        let unchanged = self.peek(|answers| {
            answers
                .get(question)
                .is_some_and(|old| old == text.as_str())
        });
        let stored = self.typed.with_untracked(|typed| typed.contains_key(&key));
        if unchanged && stored {
            return;
        }
        let known = self.peek(|answers| register_change::known(self.journey, question, answers));
        let forgotten: Vec<String> = if unchanged {
            Vec::new()
        } else {
            let resets = walk::resets(self.journey, question);
            self.peek(|answers| resets.iter().map(|reset| answers.key(reset)).collect())
        };
        self.typed.update(|typed| {
            for forgotten in &forgotten {
                typed.remove(forgotten);
                register_change::note(typed, forgotten, None);
            }
            register_change::note(typed, &key, known);
            typed.insert(key, text);
        });
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
        if let (Body::Group(group), None) = (&step.body, self.scope) {
            let items = self.peek(|answers| answers.items(group));
            self.typed.update(|typed| {
                typed.insert(list_key(group.key), write_list(&items));
            });
            for item in items {
                self.within(Scope { group, item }).confirm(step);
            }
            return;
        }
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
