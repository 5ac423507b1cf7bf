//! Answers as the journey sees them: what was typed, over what the registers already say.

use super::{
    declaration::{Group, Prefill},
    facts,
    group::{ItemId, Scope, list_key, parse_list},
    key::{Answer, Key},
};
use crate::gateway::contract::{drafts::Answers, registers::Registers};
use jiff::civil::Date;
use std::{borrow::Cow, collections::BTreeMap};

/// The answer to a yes/no question.
pub const YES: &str = "yes";
/// The answer to a yes/no question.
pub const NO: &str = "no";
/// The employment answer for a job that the registers do not know.
pub const OTHER_EMPLOYMENT: &str = "other";
/// The answer of somebody who does not know.
pub const UNKNOWN: &str = "?";
/// Answers under such keys belong to the app, not to a question (for example the submission's idempotency key).
pub const RESERVED_PREFIX: char = '_';

/// What was typed together with what is already known.
#[derive(Clone, Copy)]
pub struct View<'a> {
    pub typed: &'a Answers,
    pub registers: Option<&'a Registers>,
    pub today: Date,
    /// The item of a group that is spoken of.
    pub scope: Option<Scope>,
    prefills: &'a BTreeMap<&'static str, Prefill>,
}

impl<'a> View<'a> {
    /// `prefills` is `walk::prefills` of the journey.
    pub fn new(
        typed: &'a Answers,
        registers: Option<&'a Registers>,
        prefills: &'a BTreeMap<&'static str, Prefill>,
        today: Date,
    ) -> Self {
        Self {
            typed,
            registers,
            today,
            scope: None,
            prefills,
        }
    }

    /// The same answers, about one item of a group.
    pub fn within(&self, scope: Scope) -> Self {
        Self {
            scope: Some(scope),
            ..*self
        }
    }

    /// The key under which the answer to a question is kept.
    pub fn key(&self, question: &str) -> String {
        self.scope
            .map_or_else(|| question.to_owned(), |scope| scope.key(question))
    }

    /// The items of a group, in order: those the person has listed, else those the registers know.
    pub fn items(&self, group: &Group) -> Vec<ItemId> {
        match self.typed.get(&list_key(group.key)) {
            Some(list) => parse_list(list),
            None => facts::known_items(group.prefill, self),
        }
    }

    /// The answer as what it stands for. `None` for what is missing, not known or wrong.
    pub fn value<T: Answer>(&self, key: Key<T>) -> Option<T> {
        T::read(&self.get(key.name())?)
    }

    /// The answer in force: the typed one, else the pre-filled one.
    pub fn get(&self, question: &str) -> Option<Cow<'a, str>> {
        let typed = match self.scope {
            None => self.typed.get(question),
            Some(scope) => self.typed.get(&scope.key(question)),
        };
        if let Some(typed) = typed {
            return Some(Cow::Borrowed(typed.as_str()));
        }
        self.prefilled(question).map(Cow::Owned)
    }

    /// What the registers say for this question.
    pub fn prefilled(&self, question: &str) -> Option<String> {
        let prefill = self.prefills.get(question)?;
        facts::prefilled(*prefill, self)
    }

    /// Whether the question is answered with yes.
    pub fn yes(&self, question: &str) -> bool {
        self.get(question).is_some_and(|answer| answer == YES)
    }

    /// The answer, empty when there is none.
    pub fn text(&self, question: &str) -> String {
        self.get(question).map(Cow::into_owned).unwrap_or_default()
    }
}
