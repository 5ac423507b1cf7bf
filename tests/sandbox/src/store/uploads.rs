//! Documents that come in pieces.

use rusqlite::OptionalExtension;
use rusqlite::Row;
use rusqlite::Transaction;
use sportello::gateway::contract::uploads::UploadStart;

/// A document on its way.
#[derive(Debug)]
pub struct UploadRow {
    pub start: UploadStart,
    pub received: Vec<u8>,
    /// The document that it has become.
    pub document_id: Option<String>,
}

impl UploadRow {
    /// How much has come, in bytes: all of it once it is a document.
    pub fn received_bytes(&self) -> u64 {
        match self.document_id {
            Some(_) => self.start.size_bytes,
            None => self.received.len() as u64,
        }
    }
}

pub fn find(
    transaction: &Transaction<'_>,
    tax_code: &str,
    upload_id: &str,
) -> rusqlite::Result<Option<UploadRow>> {
    transaction
        .query_row(
            "SELECT * FROM upload WHERE tax_code = ?1 AND upload_id = ?2",
            (tax_code, upload_id),
            upload,
        )
        .optional()
}

/// Begins, and gives up what was begun before `given_up_before` (in seconds) and never ended.
pub fn begin(
    transaction: &Transaction<'_>,
    tax_code: &str,
    upload_id: &str,
    start: &UploadStart,
    now: i64,
    given_up_before: i64,
) -> rusqlite::Result<()> {
    transaction.execute(
        "DELETE FROM upload WHERE started_at < ?1",
        [given_up_before],
    )?;
    transaction.execute(
        "INSERT INTO upload (upload_id, tax_code, kind, name, size_bytes, started_at, received)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, x'')",
        (
            upload_id,
            tax_code,
            &start.kind,
            &start.name,
            start.size_bytes as i64,
            now,
        ),
    )?;
    Ok(())
}

/// How many documents of a person are on their way.
pub fn count_unfinished(transaction: &Transaction<'_>, tax_code: &str) -> rusqlite::Result<i64> {
    transaction.query_row(
        "SELECT count(*) FROM upload WHERE tax_code = ?1 AND document_id IS NULL",
        [tax_code],
        |row| row.get(0),
    )
}

pub fn append(
    transaction: &Transaction<'_>,
    tax_code: &str,
    upload_id: &str,
    piece: &[u8],
) -> rusqlite::Result<()> {
    transaction.execute(
        "UPDATE upload SET received = CAST(received || ?3 AS BLOB) WHERE tax_code = ?1 AND upload_id = ?2",
        (tax_code, upload_id, piece),
    )?;
    Ok(())
}

/// It has become a document, which has the bytes now.
pub fn became(
    transaction: &Transaction<'_>,
    tax_code: &str,
    upload_id: &str,
    document_id: &str,
) -> rusqlite::Result<()> {
    transaction.execute(
        "UPDATE upload SET received = x'', document_id = ?3 WHERE tax_code = ?1 AND upload_id = ?2",
        (tax_code, upload_id, document_id),
    )?;
    Ok(())
}

pub fn delete(
    transaction: &Transaction<'_>,
    tax_code: &str,
    upload_id: &str,
) -> rusqlite::Result<()> {
    transaction.execute(
        "DELETE FROM upload WHERE tax_code = ?1 AND upload_id = ?2",
        (tax_code, upload_id),
    )?;
    Ok(())
}

fn upload(row: &Row<'_>) -> rusqlite::Result<UploadRow> {
    let size_bytes: i64 = row.get("size_bytes")?;
    Ok(UploadRow {
        start: UploadStart {
            kind: row.get("kind")?,
            name: row.get("name")?,
            size_bytes: size_bytes.unsigned_abs(),
        },
        received: row.get("received")?,
        document_id: row.get("document_id")?,
    })
}
