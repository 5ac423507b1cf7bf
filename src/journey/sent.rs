//! A claim that was sent, read back from its message: a receipt shows it in the words of the questions.

use super::document_choice::DocumentFate;
use crate::gateway::contract::{claims::ClaimDocument, drafts::Answers};

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
    pub fate: DocumentFate,
}

impl SentDocument {
    /// As a line of the message says it.
    pub fn read(line: &ClaimDocument) -> Self {
        Self {
            kind: line.kind.clone(),
            fate: DocumentFate::sent(line),
        }
    }
}
