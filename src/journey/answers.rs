//! Answers as the journey sees them: what was typed, over what the registers already say.

use super::{
    condition::Condition,
    declaration::{Group, Prefill},
    facts,
    group::{ItemId, Scope, list_key, parse_list},
    key::{Answer, Key},
};
use crate::gateway::contract::{documents::Document, drafts::Answers, registers::Registers};
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

/// What a view has to know of a question as declared.
#[derive(Clone, Copy, Debug)]
pub struct Asked {
    /// When its step applies.
    pub step: &'static Condition,
    /// When it is asked on that step.
    pub when: &'static Condition,
    pub prefill: Prefill,
}

/// The questions of a journey by name: `walk::questions_by_name`.
pub type QuestionsByName = BTreeMap<&'static str, Asked>;

/// What was typed together with what is already known.
#[derive(Clone, Copy)]
pub struct View<'a> {
    pub typed: &'a Answers,
    pub registers: Option<&'a Registers>,
    pub today: Date,
    /// What INPS has said of the person when the claim was opened, in one word of the journey's.
    pub told: Option<&'a str>,
    /// The files that are at the gateway and in no claim yet.
    pub uploaded: &'a [Document],
    /// The item of a group that is spoken of.
    pub scope: Option<Scope>,
    declared: &'a QuestionsByName,
}

impl<'a> View<'a> {
    /// `declared` is `walk::questions_by_name` of the journey; empty for answers that were pruned, which start from nothing
    /// and are all asked.
    pub fn new(
        typed: &'a Answers,
        registers: Option<&'a Registers>,
        declared: &'a QuestionsByName,
        today: Date,
    ) -> Self {
        Self {
            typed,
            registers,
            today,
            told: None,
            uploaded: &[],
            scope: None,
            declared,
        }
    }

    /// The same answers, with what is known beside them and the registers.
    pub fn beside(&self, told: Option<&'a str>, uploaded: &'a [Document]) -> Self {
        Self {
            told,
            uploaded,
            ..*self
        }
    }

    /// The same answers, about one item of a group.
    pub fn within(&self, scope: Scope) -> Self {
        Self {
            scope: Some(scope),
            ..*self
        }
    }

    /// The same person with other answers.
    pub fn over<'b>(&self, typed: &'b Answers) -> View<'b>
    where
        'a: 'b,
    {
        View { typed, ..*self }
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
            None => self.known_items(group),
        }
    }

    /// The items that a group starts from: those the registers know.
    pub fn known_items(&self, group: &Group) -> Vec<ItemId> {
        facts::known_items(group.prefill, self)
    }

    /// The answer as what it stands for. `None` for what is missing, not asked, not known or wrong.
    pub fn value<T: Answer>(&self, key: Key<T>) -> Option<T> {
        T::read(&self.in_force(key.name())?)
    }

    /// The answer, while its question is asked: what was said on a branch left is kept, and decides nothing.
    ///
    /// A question depends on earlier ones only (`verify`), so this ends.
    pub fn in_force(&self, question: &str) -> Option<Cow<'a, str>> {
        let asked = self
            .declared
            .get(question)
            .is_none_or(|asked| asked.step.holds(self) && asked.when.holds(self));
        asked.then(|| self.get(question)).flatten()
    }

    /// The answer, asked or not: the typed one, else the pre-filled one.
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
        let asked = self.declared.get(question)?;
        facts::prefilled(asked.prefill, self)
    }

    /// Whether the question is asked and answered with yes.
    pub fn yes(&self, question: &str) -> bool {
        self.in_force(question).is_some_and(|answer| answer == YES)
    }

    /// The answer, empty when there is none.
    pub fn text(&self, question: &str) -> String {
        self.get(question).map(Cow::into_owned).unwrap_or_default()
    }
}
