//! Putting an uploaded document into a claim.

use crate::api::document_content;
use crate::api::refusal::Refusal;
use crate::process::UnopenedDocument;
use crate::store::documents;
use jiff::Timestamp;
use rusqlite::Transaction;
use sportello::gateway::contract::documents::Document;

/// Puts a free document into a claim. What the office will find in it is known from here on, and told when it is opened.
pub fn bind(
    transaction: &Transaction<'_>,
    tax_code: &str,
    document: &Document,
    claim_id: &str,
    at: Timestamp,
) -> Result<UnopenedDocument, Refusal> {
    let content = documents::content(transaction, tax_code, &document.document_id)?;
    documents::bind(transaction, tax_code, &document.document_id, claim_id)?;
    Ok(UnopenedDocument {
        kind: document.kind.clone(),
        name: document.name.clone(),
        received_at: at,
        trouble: document_content::trouble(&content),
    })
}
