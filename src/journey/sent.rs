//! A claim that was sent, read back from its message: a receipt shows it in the words of the questions.

use crate::gateway::contract::drafts::Answers;

/// What was sent.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sent {
    /// Whose claim it is.
    pub tax_code: String,
    /// The answers it was made of, each in the one way it travels.
    pub answers: Answers,
    /// Name of the employer: the registers, which know it by the answer, are not at hand.
    pub employer: Option<String>,
    pub documents: Vec<SentDocument>,
}

/// A document that the answers called for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SentDocument {
    pub kind: String,
    /// Not promised for later.
    pub sent: bool,
}
