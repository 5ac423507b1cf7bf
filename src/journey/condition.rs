//! When a step, question or document applies.

use super::answers::View;
use crate::domain::{TaxCode, date::age_on};

/// A condition over the answers to questions that are asked, as data.
#[derive(Debug, PartialEq, Eq)]
pub enum Condition {
    Always,
    /// The question has this answer.
    Is(&'static str, &'static str),
    /// The question has one of these answers.
    OneOf(&'static str, &'static [&'static str]),
    /// INPS has said this of the person when the claim was opened (`View::told`).
    Told(&'static str),
    /// The person whose tax code is the answer has from this to that many completed years.
    Age(&'static str, u32, u32),
    All(&'static [Condition]),
    Any(&'static [Condition]),
    Not(&'static Condition),
}

impl Condition {
    /// Whether it holds for these answers.
    pub fn holds(&self, answers: &View) -> bool {
        match self {
            Self::Always => true,
            Self::Is(question, value) => answers
                .in_force(question)
                .is_some_and(|answer| answer == *value),
            Self::OneOf(question, values) => answers
                .in_force(question)
                .is_some_and(|answer| values.contains(&answer.as_ref())),
            Self::Told(word) => answers.told == Some(*word),
            Self::Age(question, from, to) => answers
                .in_force(question)
                .and_then(|code| TaxCode::parse(&code).ok())
                .map(|code| age_on(code.birth_date(answers.today), answers.today))
                .is_some_and(|age| (*from..=*to).contains(&age)),
            Self::All(conditions) => conditions.iter().all(|condition| condition.holds(answers)),
            Self::Any(conditions) => conditions.iter().any(|condition| condition.holds(answers)),
            Self::Not(condition) => !condition.holds(answers),
        }
    }
}
