//! Claims that wait for the second parent, found by the second parent's tax code.

use crate::process::ClaimRecord;
use crate::process::assegno_unico::second_signer;
use crate::store::json_column;
use rusqlite::OptionalExtension;
use rusqlite::Row;
use rusqlite::Transaction;
use rusqlite::named_params;
use sportello::gateway::contract::confirmations::ConfirmationWord;

/// A signature asked for.
#[derive(Clone, Debug)]
pub struct SignatureRow {
    pub signature_id: String,
    pub applicant_tax_code: String,
    pub claim_id: String,
    pub answer: Option<ConfirmationWord>,
}

/// Asks the second parent of a new claim, if there is one to ask.
pub fn ask(
    transaction: &Transaction<'_>,
    record: &ClaimRecord,
    signature_id: String,
) -> rusqlite::Result<()> {
    let case = record.claim.assegno_unico.as_ref();
    let Some(tax_code) = case.and_then(|case| second_signer(&case.request)) else {
        return Ok(());
    };
    let row = SignatureRow {
        signature_id,
        applicant_tax_code: record.tax_code.clone(),
        claim_id: record.claim.receipt.claim_id.clone(),
        answer: None,
    };
    let asked_at = record.claim.receipt.submitted_at.as_second();
    insert(transaction, tax_code, &row, asked_at)
}

fn insert(
    transaction: &Transaction<'_>,
    tax_code: &str,
    signature: &SignatureRow,
    asked_at: i64,
) -> rusqlite::Result<()> {
    transaction.execute(
        "INSERT INTO signature (signature_id, tax_code, applicant_tax_code, claim_id, asked_at)
         VALUES (:signature_id, :tax_code, :applicant_tax_code, :claim_id, :asked_at)",
        named_params! {
            ":signature_id": signature.signature_id,
            ":tax_code": tax_code,
            ":applicant_tax_code": signature.applicant_tax_code,
            ":claim_id": signature.claim_id,
            ":asked_at": asked_at,
        },
    )?;
    Ok(())
}

/// What a person has not answered yet, oldest first; their claims may have moved on meanwhile.
pub fn unanswered(
    transaction: &Transaction<'_>,
    tax_code: &str,
) -> rusqlite::Result<Vec<SignatureRow>> {
    let mut statement = transaction.prepare(
        "SELECT * FROM signature WHERE tax_code = ?1 AND answer IS NULL ORDER BY asked_at DESC LIMIT 100",
    )?;
    let rows = statement.query_map([tax_code], signature)?;
    let mut newest: Vec<SignatureRow> = rows.collect::<rusqlite::Result<_>>()?;
    newest.reverse();
    Ok(newest)
}

/// One that a person is asked for.
pub fn find(
    transaction: &Transaction<'_>,
    tax_code: &str,
    signature_id: &str,
) -> rusqlite::Result<Option<SignatureRow>> {
    transaction
        .query_row(
            "SELECT * FROM signature WHERE tax_code = ?1 AND signature_id = ?2",
            (tax_code, signature_id),
            signature,
        )
        .optional()
}

/// Keeps the answer.
pub fn answer(
    transaction: &Transaction<'_>,
    tax_code: &str,
    signature_id: &str,
    word: ConfirmationWord,
) -> rusqlite::Result<()> {
    transaction.execute(
        "UPDATE signature SET answer = ?3 WHERE tax_code = ?1 AND signature_id = ?2",
        (tax_code, signature_id, json_column::name(&word)?),
    )?;
    Ok(())
}

fn signature(row: &Row<'_>) -> rusqlite::Result<SignatureRow> {
    let answered: Option<String> = row.get("answer")?;
    Ok(SignatureRow {
        signature_id: row.get("signature_id")?,
        applicant_tax_code: row.get("applicant_tax_code")?,
        claim_id: row.get("claim_id")?,
        answer: answered
            .map(|_| json_column::read_name(row, "answer"))
            .transpose()?,
    })
}
