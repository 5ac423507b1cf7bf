//! Answers as the journey sees them: what was typed, over what the registers already say.

use super::{declaration::Prefill, facts};
use crate::gateway::contract::{drafts::Answers, registers::Registers};
use std::{borrow::Cow, collections::BTreeMap};

/// The answer to a yes/no question.
pub const YES: &str = "yes";
/// The answer to a yes/no question.
pub const NO: &str = "no";
/// The employment answer for a job that the registers do not know.
pub const OTHER_EMPLOYMENT: &str = "other";
/// Answers under such keys belong to the app, not to a question (for example the submission's idempotency key).
pub const RESERVED_PREFIX: char = '_';

/// What was typed together with what is already known.
#[derive(Clone, Copy)]
pub struct View<'a> {
    pub typed: &'a Answers,
    pub registers: Option<&'a Registers>,
    prefills: &'a BTreeMap<&'static str, Prefill>,
}

impl<'a> View<'a> {
    /// `prefills` is `walk::prefills` of the journey.
    pub fn new(
        typed: &'a Answers,
        registers: Option<&'a Registers>,
        prefills: &'a BTreeMap<&'static str, Prefill>,
    ) -> Self {
        Self {
            typed,
            registers,
            prefills,
        }
    }

    /// The answer in force: the typed one, else the pre-filled one.
    pub fn get(&self, question: &str) -> Option<Cow<'a, str>> {
        if let Some(typed) = self.typed.get(question) {
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
