//! Uploaded documents, free until a claim takes them.

use crate::clock::moment;
use rusqlite::OptionalExtension;
use rusqlite::Row;
use rusqlite::Transaction;
use rusqlite::named_params;
use sportello::gateway::contract::documents::Document;

/// The most documents a person may have uploaded without putting them into a claim.
pub const MOST_FREE_DOCUMENTS: i64 = 100;

/// Keeps a document and its bytes.
pub fn insert(
    transaction: &Transaction<'_>,
    tax_code: &str,
    document: &Document,
    content: &[u8],
) -> rusqlite::Result<()> {
    transaction.execute(
        "INSERT INTO document (document_id, tax_code, kind, name, media_type, size_bytes, uploaded_at, content)
         VALUES (:document_id, :tax_code, :kind, :name, :media_type, :size_bytes, :uploaded_at, :content)",
        named_params! {
            ":document_id": document.document_id,
            ":tax_code": tax_code,
            ":kind": document.kind,
            ":name": document.name,
            ":media_type": document.media_type,
            ":size_bytes": document.size_bytes as i64,
            ":uploaded_at": document.uploaded_at.as_second(),
            ":content": content,
        },
    )?;
    Ok(())
}

/// The documents that are in no claim yet, oldest first.
pub fn free(transaction: &Transaction<'_>, tax_code: &str) -> rusqlite::Result<Vec<Document>> {
    let mut statement = transaction
        .prepare("SELECT * FROM document WHERE tax_code = ?1 AND claim_id IS NULL ORDER BY uploaded_at, rowid")?;
    let rows = statement.query_map([tax_code], document)?;
    rows.collect()
}

/// How many documents are in no claim yet.
pub fn count_free(transaction: &Transaction<'_>, tax_code: &str) -> rusqlite::Result<i64> {
    transaction.query_row(
        "SELECT count(*) FROM document WHERE tax_code = ?1 AND claim_id IS NULL",
        [tax_code],
        |row| row.get(0),
    )
}

/// One free document of a person.
pub fn find_free(
    transaction: &Transaction<'_>,
    tax_code: &str,
    document_id: &str,
) -> rusqlite::Result<Option<Document>> {
    transaction
        .query_row(
            "SELECT * FROM document WHERE tax_code = ?1 AND document_id = ?2 AND claim_id IS NULL",
            (tax_code, document_id),
            document,
        )
        .optional()
}

/// The bytes of a free document.
pub fn free_content(
    transaction: &Transaction<'_>,
    tax_code: &str,
    document_id: &str,
) -> rusqlite::Result<Option<Vec<u8>>> {
    transaction
        .query_row(
            "SELECT content FROM document WHERE tax_code = ?1 AND document_id = ?2 AND claim_id IS NULL",
            (tax_code, document_id),
            |row| row.get(0),
        )
        .optional()
}

/// The name of the free document of the same kind and content, if there is one.
pub fn find_same(
    transaction: &Transaction<'_>,
    tax_code: &str,
    kind: &str,
    content: &[u8],
) -> rusqlite::Result<Option<String>> {
    transaction
        .query_row(
            "SELECT document_id FROM document
             WHERE tax_code = ?1 AND claim_id IS NULL AND kind = ?2 AND size_bytes = ?3 AND content = ?4",
            (tax_code, kind, content.len() as i64, content),
            |row| row.get(0),
        )
        .optional()
}

/// The bytes of a document.
pub fn content(
    transaction: &Transaction<'_>,
    tax_code: &str,
    document_id: &str,
) -> rusqlite::Result<Vec<u8>> {
    transaction.query_row(
        "SELECT content FROM document WHERE tax_code = ?1 AND document_id = ?2",
        (tax_code, document_id),
        |row| row.get(0),
    )
}

/// Puts a document into a claim.
pub fn bind(
    transaction: &Transaction<'_>,
    tax_code: &str,
    document_id: &str,
    claim_id: &str,
) -> rusqlite::Result<()> {
    transaction.execute(
        "UPDATE document SET claim_id = ?3 WHERE tax_code = ?1 AND document_id = ?2",
        (tax_code, document_id, claim_id),
    )?;
    Ok(())
}

/// Deletes a free document; false when there is none.
pub fn delete_free(
    transaction: &Transaction<'_>,
    tax_code: &str,
    document_id: &str,
) -> rusqlite::Result<bool> {
    let deleted = transaction.execute(
        "DELETE FROM document WHERE tax_code = ?1 AND document_id = ?2 AND claim_id IS NULL",
        (tax_code, document_id),
    )?;
    Ok(deleted > 0)
}

fn document(row: &Row<'_>) -> rusqlite::Result<Document> {
    let size_bytes: i64 = row.get("size_bytes")?;
    Ok(Document {
        document_id: row.get("document_id")?,
        kind: row.get("kind")?,
        name: row.get("name")?,
        size_bytes: size_bytes.unsigned_abs(),
        media_type: row.get("media_type")?,
        uploaded_at: moment(row.get("uploaded_at")?),
    })
}
