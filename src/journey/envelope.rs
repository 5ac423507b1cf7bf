//! What a claim's message needs besides answers and registers.

use super::{answers::View, declaration::Journey, document_choice::DocumentFate, walk};
use crate::gateway::contract::{claims::ClaimDocument, documents::Document};
use jiff::civil::Date;

/// Numbers, files and the day of sending.
pub struct Envelope<'a> {
    /// Number DOMUS of the draft.
    pub domus_number: &'a str,
    /// BIC of the bank, empty when it is not known.
    pub bic: &'a str,
    pub uploaded: &'a [Document],
    pub today: Date,
}

/// The documents that the answers call for: one line for each uploaded file, or one that says why there is none, or that
/// it comes later.
pub fn claim_documents(
    journey: &Journey,
    asked: &View,
    uploaded: &[Document],
) -> Vec<ClaimDocument> {
    let mut lines = Vec::new();
    for rule in walk::documents(journey, asked) {
        let before = lines.len();
        let files = uploaded.iter().filter(|file| file.kind == rule.kind);
        lines.extend(files.map(|file| ClaimDocument {
            kind: rule.kind.to_owned(),
            document_id: Some(file.document_id.clone()),
            absence: None,
        }));
        if lines.len() == before {
            lines.push(ClaimDocument {
                kind: rule.kind.to_owned(),
                document_id: None,
                absence: DocumentFate::of(rule.kind, asked, false).absence(),
            });
        }
    }
    lines
}
