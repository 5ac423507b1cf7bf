//! What a claim's message needs besides answers and registers.

use super::{answers::View, declaration::Journey, walk};
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

/// The documents that the answers call for: one line for each uploaded file, or one without a file.
pub fn claim_documents(
    journey: &Journey,
    asked: &View,
    uploaded: &[Document],
) -> Vec<ClaimDocument> {
    let mut lines = Vec::new();
    for rule in walk::documents(journey, asked) {
        let before = lines.len();
        let line = |document_id| ClaimDocument {
            kind: rule.kind.to_owned(),
            document_id,
        };
        let files = uploaded.iter().filter(|file| file.kind == rule.kind);
        lines.extend(files.map(|file| line(Some(file.document_id.clone()))));
        if lines.len() == before {
            lines.push(line(None));
        }
    }
    lines
}
