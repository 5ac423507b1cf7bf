//! Keys that make a submission happen once: a key is taken before the work and tied to the claim after it.

use rusqlite::OptionalExtension;
use rusqlite::Transaction;

/// What is known of a key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyRow {
    pub body_hash: String,
    /// Absent while the first submission is still being worked on.
    pub claim_id: Option<String>,
}

/// Looks a person's key up.
pub fn find(
    transaction: &Transaction<'_>,
    tax_code: &str,
    key: &str,
) -> rusqlite::Result<Option<KeyRow>> {
    transaction
        .query_row(
            "SELECT body_hash, claim_id FROM idempotency_key WHERE tax_code = ?1 AND key = ?2",
            (tax_code, key),
            |row| {
                Ok(KeyRow {
                    body_hash: row.get(0)?,
                    claim_id: row.get(1)?,
                })
            },
        )
        .optional()
}

/// Takes a key for the work that begins.
pub fn take(
    transaction: &Transaction<'_>,
    tax_code: &str,
    key: &str,
    body_hash: &str,
) -> rusqlite::Result<()> {
    transaction.execute(
        "INSERT INTO idempotency_key (tax_code, key, body_hash) VALUES (?1, ?2, ?3)",
        (tax_code, key, body_hash),
    )?;
    Ok(())
}

/// Ties a key to the claim that came of it.
pub fn complete(
    transaction: &Transaction<'_>,
    tax_code: &str,
    key: &str,
    claim_id: &str,
) -> rusqlite::Result<()> {
    transaction.execute(
        "UPDATE idempotency_key SET claim_id = ?3 WHERE tax_code = ?1 AND key = ?2",
        (tax_code, key, claim_id),
    )?;
    Ok(())
}

/// Gives a key back after a refusal, so that the corrected claim may use it.
pub fn release(transaction: &Transaction<'_>, tax_code: &str, key: &str) -> rusqlite::Result<()> {
    transaction.execute(
        "DELETE FROM idempotency_key WHERE tax_code = ?1 AND key = ?2 AND claim_id IS NULL",
        (tax_code, key),
    )?;
    Ok(())
}

/// Gives back all keys of submissions that an end of the sandbox cut short.
pub fn release_unfinished(transaction: &Transaction<'_>) -> rusqlite::Result<()> {
    transaction.execute("DELETE FROM idempotency_key WHERE claim_id IS NULL", [])?;
    Ok(())
}
