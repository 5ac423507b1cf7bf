//! When a step, question or document applies.

use super::answers::View;

/// A condition over the answers, as data.
#[derive(Debug)]
pub enum Condition {
    Always,
    /// The question has this answer.
    Is(&'static str, &'static str),
    /// The question has one of these answers.
    OneOf(&'static str, &'static [&'static str]),
    All(&'static [Condition]),
    Any(&'static [Condition]),
}

impl Condition {
    /// Whether it holds for these answers.
    pub fn holds(&self, answers: &View) -> bool {
        match self {
            Self::Always => true,
            Self::Is(question, value) => {
                answers.get(question).is_some_and(|answer| answer == *value)
            }
            Self::OneOf(question, values) => answers
                .get(question)
                .is_some_and(|answer| values.contains(&answer.as_ref())),
            Self::All(conditions) => conditions.iter().all(|condition| condition.holds(answers)),
            Self::Any(conditions) => conditions.iter().any(|condition| condition.holds(answers)),
        }
    }
}
