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

/// The documents that the answers call for, with the uploaded one where there is one.
pub fn claim_documents(
    journey: &Journey,
    asked: &View,
    uploaded: &[Document],
) -> Vec<ClaimDocument> {
    let of_kind = |kind: &str| {
        uploaded
            .iter()
            .find(|file| file.kind == kind)
            .map(|file| file.document_id.clone())
    };
    walk::documents(journey, asked)
        .into_iter()
        .map(|rule| ClaimDocument {
            kind: rule.kind.to_owned(),
            document_id: of_kind(rule.kind),
        })
        .collect()
}
