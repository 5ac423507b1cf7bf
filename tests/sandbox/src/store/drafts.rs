//! Drafts: one for each person and benefit, with a version that grows at every change.

use crate::store::json_column;
use crate::store::numbers;
use rusqlite::OptionalExtension;
use rusqlite::Transaction;
use rusqlite::named_params;
use sportello::gateway::contract::claims::Benefit;
use sportello::gateway::contract::drafts::DraftContent;

/// A draft as kept. Times are seconds since 1970.
#[derive(Clone, Debug)]
pub struct DraftRow {
    pub domus_number: String,
    pub version: i64,
    pub content: DraftContent,
    pub opened_at: i64,
    pub updated_at: i64,
}

impl DraftRow {
    /// The draft's entity tag: the number DOMUS makes it differ from that of a draft deleted before.
    pub fn entity_tag(&self) -> String {
        format!("\"{}-{}\"", self.domus_number, self.version)
    }
}

/// The draft of a person, if it was not last changed before `expired_before`. Of an older one the answers are deleted; that
/// there was one is remembered, so that the person can be told.
pub fn find(
    transaction: &Transaction<'_>,
    tax_code: &str,
    benefit: Benefit,
    expired_before: i64,
) -> rusqlite::Result<Option<DraftRow>> {
    let name = json_column::name(&benefit)?;
    transaction.execute(
        "UPDATE draft SET content = ?4 WHERE tax_code = ?1 AND benefit = ?2 AND updated_at < ?3",
        (
            tax_code,
            &name,
            expired_before,
            json_column::written(&DraftContent::default())?,
        ),
    )?;
    transaction
        .query_row(
            "SELECT * FROM draft WHERE tax_code = ?1 AND benefit = ?2 AND updated_at >= ?3",
            (tax_code, &name, expired_before),
            |row| {
                Ok(DraftRow {
                    domus_number: row.get("domus_number")?,
                    version: row.get("version")?,
                    content: json_column::read(row, "content")?,
                    opened_at: row.get("opened_at")?,
                    updated_at: row.get("updated_at")?,
                })
            },
        )
        .optional()
}

/// When a person's draft was last changed that has expired since and was not opened anew.
pub fn expired(
    transaction: &Transaction<'_>,
    tax_code: &str,
    benefit: Benefit,
    expired_before: i64,
) -> rusqlite::Result<Option<i64>> {
    let name = json_column::name(&benefit)?;
    transaction
        .query_row(
            "SELECT updated_at FROM draft WHERE tax_code = ?1 AND benefit = ?2 AND updated_at < ?3",
            (tax_code, name, expired_before),
            |row| row.get(0),
        )
        .optional()
}

/// Opens a draft, with a new number DOMUS.
pub fn open(
    transaction: &Transaction<'_>,
    tax_code: &str,
    benefit: Benefit,
    content: DraftContent,
    now: i64,
) -> rusqlite::Result<DraftRow> {
    let domus_number = numbers::next_domus(transaction)?;
    keep(
        transaction,
        tax_code,
        benefit,
        DraftRow {
            domus_number,
            version: 1,
            content,
            opened_at: now,
            updated_at: now,
        },
    )
}

/// Writes the next version of a draft.
pub fn change(
    transaction: &Transaction<'_>,
    tax_code: &str,
    benefit: Benefit,
    draft: DraftRow,
    content: DraftContent,
    now: i64,
) -> rusqlite::Result<DraftRow> {
    let version = draft.version + 1;
    keep(
        transaction,
        tax_code,
        benefit,
        DraftRow {
            version,
            content,
            updated_at: now,
            ..draft
        },
    )
}

fn keep(
    transaction: &Transaction<'_>,
    tax_code: &str,
    benefit: Benefit,
    draft: DraftRow,
) -> rusqlite::Result<DraftRow> {
    transaction.execute(
        "INSERT OR REPLACE INTO draft (tax_code, benefit, domus_number, version, content, opened_at, updated_at)
         VALUES (:tax_code, :benefit, :domus_number, :version, :content, :opened_at, :updated_at)",
        named_params! {
            ":tax_code": tax_code,
            ":benefit": json_column::name(&benefit)?,
            ":domus_number": draft.domus_number,
            ":version": draft.version,
            ":content": json_column::written(&draft.content)?,
            ":opened_at": draft.opened_at,
            ":updated_at": draft.updated_at,
        },
    )?;
    Ok(draft)
}

/// Throws a draft away.
pub fn delete(
    transaction: &Transaction<'_>,
    tax_code: &str,
    benefit: Benefit,
) -> rusqlite::Result<()> {
    let name = json_column::name(&benefit)?;
    transaction.execute(
        "DELETE FROM draft WHERE tax_code = ?1 AND benefit = ?2",
        (tax_code, name),
    )?;
    Ok(())
}
