//! Requests for the European Disability Card, and the keys that make a change of one happen once.

use crate::card::CardRequest;
use crate::store::json_column;
use rusqlite::OptionalExtension;
use rusqlite::Transaction;

/// Keeps a new request.
pub fn insert(transaction: &Transaction<'_>, request: &CardRequest) -> rusqlite::Result<()> {
    transaction.execute(
        "INSERT INTO card_request (id_lavorazione, tax_code, opened_at, record) VALUES (?1, ?2, ?3, ?4)",
        (
            &request.id_lavorazione,
            &request.tax_code,
            request.opened_at.as_second(),
            json_column::written(request)?,
        ),
    )?;
    Ok(())
}

/// Writes what became of a request.
pub fn update(transaction: &Transaction<'_>, request: &CardRequest) -> rusqlite::Result<()> {
    transaction.execute(
        "UPDATE card_request SET record = ?3 WHERE tax_code = ?1 AND id_lavorazione = ?2",
        (
            &request.tax_code,
            &request.id_lavorazione,
            json_column::written(request)?,
        ),
    )?;
    Ok(())
}

/// A request of a person.
pub fn find(
    transaction: &Transaction<'_>,
    tax_code: &str,
    id_lavorazione: &str,
) -> rusqlite::Result<Option<CardRequest>> {
    transaction
        .query_row(
            "SELECT record FROM card_request WHERE tax_code = ?1 AND id_lavorazione = ?2",
            (tax_code, id_lavorazione),
            |row| json_column::read(row, "record"),
        )
        .optional()
}

/// The latest request of a person.
pub fn latest(
    transaction: &Transaction<'_>,
    tax_code: &str,
) -> rusqlite::Result<Option<CardRequest>> {
    transaction
        .query_row(
            "SELECT record FROM card_request WHERE tax_code = ?1 ORDER BY opened_at DESC, rowid DESC LIMIT 1",
            [tax_code],
            |row| json_column::read(row, "record"),
        )
        .optional()
}

/// Throws a request away.
pub fn delete(
    transaction: &Transaction<'_>,
    tax_code: &str,
    id_lavorazione: &str,
) -> rusqlite::Result<()> {
    transaction.execute(
        "DELETE FROM card_request WHERE tax_code = ?1 AND id_lavorazione = ?2",
        (tax_code, id_lavorazione),
    )?;
    Ok(())
}

/// What a person's key led to before: the hash of the body, and the answer.
pub fn answered(
    transaction: &Transaction<'_>,
    tax_code: &str,
    key: &str,
) -> rusqlite::Result<Option<(String, String)>> {
    transaction
        .query_row(
            "SELECT body_hash, answer FROM card_idempotency_key WHERE tax_code = ?1 AND key = ?2",
            (tax_code, key),
            |row| Ok((row.get(0)?, row.get(1)?)),
        )
        .optional()
}

/// Keeps what a key led to.
pub fn keep_answer(
    transaction: &Transaction<'_>,
    tax_code: &str,
    key: &str,
    body_hash: &str,
    answer: &str,
) -> rusqlite::Result<()> {
    transaction.execute(
        "INSERT INTO card_idempotency_key (tax_code, key, body_hash, answer) VALUES (?1, ?2, ?3, ?4)",
        (tax_code, key, body_hash, answer),
    )?;
    Ok(())
}
