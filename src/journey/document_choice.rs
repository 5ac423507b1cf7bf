//! What a person does about a document that the answers call for: it is an answer like any other, kept under a key of its
//! own. What is with a public administration already need not be handed in again (L. 241/1990 art. 18 c. 2, D.P.R.
//! 445/2000 art. 43), and nobody can be made to hand in what they do not have.

use super::{
    answers::View,
    check::Fault,
    declaration::{DocumentRule, Journey},
    walk::{document_key, document_reason_key},
};
use crate::gateway::contract::{
    claims::ClaimDocument,
    documents::{AbsenceReason, DocumentAbsence},
};

/// The longest words about a document that does not come, in characters.
pub const MOST_WORDS: usize = 300;

/// The answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DocumentChoice {
    Now,
    /// From the case, once INPS asks for it.
    Later,
    /// INPS has it: in which claim or office, and since when, is said in words.
    AlreadyGiven,
    /// It will not come: why is said in words.
    NotSent,
}

impl DocumentChoice {
    pub const ALL: [Self; 4] = [Self::Now, Self::Later, Self::AlreadyGiven, Self::NotSent];

    /// As it is kept among the answers; also the last part of its texts' keys.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Now => "now",
            Self::Later => "later",
            Self::AlreadyGiven => "already_given",
            Self::NotSent => "not_sent",
        }
    }

    pub fn read(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|choice| choice.word() == word)
    }

    /// Whether words go with it.
    pub const fn has_words(self) -> bool {
        matches!(self, Self::AlreadyGiven | Self::NotSent)
    }
}

/// What a person has chosen. `None` while they have neither chosen a file nor said that none comes.
pub fn chosen(kind: &str, answers: &View) -> Option<DocumentChoice> {
    DocumentChoice::read(&answers.get(&document_key(kind))?)
}

/// What becomes of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DocumentFate {
    /// Its files come with the claim.
    Sent,
    Later,
    AlreadyGiven(String),
    NotSent(String),
}

impl DocumentFate {
    /// Of a document in these answers. A file that is there is sent, whatever was chosen: nobody uploads one in vain. One
    /// that never arrived is asked for by the case.
    pub fn of(kind: &str, answers: &View, has_files: bool) -> Self {
        if has_files {
            return Self::Sent;
        }
        let words = || answers.text(&document_reason_key(kind)).trim().to_owned();
        match chosen(kind, answers) {
            Some(DocumentChoice::AlreadyGiven) => Self::AlreadyGiven(words()),
            Some(DocumentChoice::NotSent) => Self::NotSent(words()),
            Some(DocumentChoice::Now | DocumentChoice::Later) | None => Self::Later,
        }
    }

    /// Of a line of a message.
    pub fn sent(line: &ClaimDocument) -> Self {
        match (&line.document_id, &line.absence) {
            (Some(_), _) => Self::Sent,
            (None, None) => Self::Later,
            (None, Some(absence)) => match absence.reason {
                AbsenceReason::AlreadyGiven => Self::AlreadyGiven(absence.words.clone()),
                AbsenceReason::NotSent => Self::NotSent(absence.words.clone()),
            },
        }
    }

    /// What the message says of a document that does not come.
    pub fn absence(self) -> Option<DocumentAbsence> {
        let (reason, words) = match self {
            Self::Sent | Self::Later => return None,
            Self::AlreadyGiven(words) => (AbsenceReason::AlreadyGiven, words),
            Self::NotSent(words) => (AbsenceReason::NotSent, words),
        };
        Some(DocumentAbsence { reason, words })
    }
}

/// The place of a fault on the page, `Fault::part`: the field for files, that for words, the choice.
pub const FILES: usize = 0;
pub const WORDS: usize = 1;
pub const CHOICE: usize = 2;

/// The message of a document that nothing was said about.
pub const UNDECIDED: &str = "documents.undecided";

/// What is wrong with what was said about a document: nothing was, it contradicts a file that is there, or the words that
/// go with it are missing or too long.
pub fn fault(rule: &DocumentRule, answers: &View) -> Option<Fault> {
    let fault = |message, part| Fault {
        question: rule.kind,
        message: Some(message),
        values: Vec::new(),
        part,
    };
    let mut files = answers.uploaded.iter();
    let has_files = files.any(|file| file.kind == rule.kind);
    let words = || answers.text(&document_reason_key(rule.kind));
    let missing = match (chosen(rule.kind, answers), has_files) {
        // A file that was chosen may still be on its way.
        (Some(DocumentChoice::Now), _) | (None, true) | (Some(DocumentChoice::Later), false) => {
            return None;
        }
        (None, false) => return Some(fault(UNDECIDED, FILES)),
        (Some(_), true) => return Some(fault("documents.files_there", CHOICE)),
        (Some(DocumentChoice::AlreadyGiven), false) => "documents.already_given.missing",
        (Some(DocumentChoice::NotSent), false) => "documents.not_sent.missing",
    };
    let found = words().trim().chars().count();
    match found {
        0 => Some(fault(missing, WORDS)),
        1..=MOST_WORDS => None,
        _ => Some(Fault {
            values: vec![
                ("max", MOST_WORDS.to_string()),
                ("found", found.to_string()),
            ],
            ..fault("error.text.too_long", WORDS)
        }),
    }
}

/// Which document an answer is about, and whether it is the words that go with the choice.
pub fn of_key(journey: &Journey, key: &str) -> Option<(&'static DocumentRule, bool)> {
    journey.documents.iter().find_map(|rule| {
        if key == document_key(rule.kind) {
            return Some((rule, false));
        }
        (key == document_reason_key(rule.kind)).then_some((rule, true))
    })
}

#[cfg(test)]
#[path = "document_choice_tests.rs"]
mod tests;
