//! Claims and the confirmations sent for them.

use crate::clock::moment;
use crate::process::ClaimRecord;
use crate::store::json_column;
use jiff::Timestamp;
use jiff::civil::Date;
use rusqlite::OptionalExtension;
use rusqlite::Transaction;
use rusqlite::named_params;
use serde::Serialize;
use sportello::gateway::contract::claims::Benefit;
use sportello::gateway::contract::claims::Channel;
use sportello::gateway::contract::claims::ClaimState;

/// Keeps a new claim.
pub fn insert(transaction: &Transaction<'_>, record: &ClaimRecord) -> rusqlite::Result<()> {
    let receipt = &record.claim.receipt;
    transaction.execute(
        "INSERT INTO claim (claim_id, tax_code, benefit, submitted_at, employment_id, employment_end, record)
         VALUES (:claim_id, :tax_code, :benefit, :submitted_at, :employment_id, :employment_end, :record)",
        named_params! {
            ":claim_id": receipt.claim_id,
            ":tax_code": record.tax_code,
            ":benefit": json_column::name(&receipt.benefit)?,
            ":submitted_at": receipt.submitted_at.as_second(),
            ":employment_id": record.employment().map(|job| &job.employment_id),
            ":employment_end": record.employment().map(|job| job.end_date.to_string()),
            ":record": json_column::written(record)?,
        },
    )?;
    Ok(())
}

/// Writes a claim's new state.
pub fn update(transaction: &Transaction<'_>, record: &ClaimRecord) -> rusqlite::Result<()> {
    transaction.execute(
        "UPDATE claim SET record = ?3 WHERE tax_code = ?1 AND claim_id = ?2",
        (
            &record.tax_code,
            &record.claim.receipt.claim_id,
            json_column::written(record)?,
        ),
    )?;
    Ok(())
}

/// A claim of a person.
pub fn find(
    transaction: &Transaction<'_>,
    tax_code: &str,
    claim_id: &str,
) -> rusqlite::Result<Option<ClaimRecord>> {
    transaction
        .query_row(
            "SELECT record FROM claim WHERE tax_code = ?1 AND claim_id = ?2",
            (tax_code, claim_id),
            |row| json_column::read(row, "record"),
        )
        .optional()
}

/// Whether a person has a claim at all.
pub fn has_any(transaction: &Transaction<'_>, tax_code: &str) -> rusqlite::Result<bool> {
    transaction.query_row(
        "SELECT EXISTS (SELECT 1 FROM claim WHERE tax_code = ?1)",
        [tax_code],
        |row| row.get(0),
    )
}

/// The claim a person has already made about the same employment, told by its name or by the day it ended. One that was
/// withdrawn is in no other's way.
pub fn about_employment(
    transaction: &Transaction<'_>,
    tax_code: &str,
    employment_id: Option<&str>,
    end: Date,
) -> rusqlite::Result<Option<String>> {
    let mut statement = transaction.prepare(
        "SELECT record FROM claim WHERE tax_code = ?1 AND (employment_id = ?2 OR employment_end = ?3)",
    )?;
    let rows = statement.query_map((tax_code, employment_id, end.to_string()), |row| {
        json_column::read::<ClaimRecord>(row, "record")
    })?;
    for record in rows {
        let claim = record?.claim;
        if claim.state != ClaimState::Rinunciata {
            return Ok(Some(claim.receipt.claim_id));
        }
    }
    Ok(None)
}

/// All claims of a person for a benefit, newest first.
pub fn of_benefit(
    transaction: &Transaction<'_>,
    tax_code: &str,
    benefit: Benefit,
) -> rusqlite::Result<Vec<ClaimRecord>> {
    let mut statement = transaction.prepare(
        "SELECT record FROM claim WHERE tax_code = ?1 AND benefit = ?2 ORDER BY submitted_at DESC, claim_id DESC",
    )?;
    let rows = statement.query_map((tax_code, json_column::name(&benefit)?), |row| {
        json_column::read(row, "record")
    })?;
    rows.collect()
}

/// A place in the list of claims: the claim after which the next page begins.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListPlace {
    pub submitted_at: i64,
    pub claim_id: String,
}

/// Claims of a person, newest first, after a place in the list.
pub fn list(
    transaction: &Transaction<'_>,
    tax_code: &str,
    after: Option<&ListPlace>,
    most: u32,
) -> rusqlite::Result<Vec<ClaimRecord>> {
    let mut statement = transaction.prepare(
        "SELECT record FROM claim
         WHERE tax_code = :tax_code AND (:claim_id IS NULL OR (submitted_at, claim_id) < (:submitted_at, :claim_id))
         ORDER BY submitted_at DESC, claim_id DESC LIMIT :most",
    )?;
    let parameters = named_params! {
        ":tax_code": tax_code,
        ":claim_id": after.map(|place| &place.claim_id),
        ":submitted_at": after.map(|place| place.submitted_at),
        ":most": most,
    };
    let rows = statement.query_map(parameters, |row| json_column::read(row, "record"))?;
    rows.collect()
}

/// A confirmation sent on the person's second channel.
#[derive(Clone, Debug, Serialize)]
pub struct Confirmation {
    pub claim_id: String,
    pub channel: Channel,
    pub sent_at: Timestamp,
}

/// Notes that a confirmation was sent.
pub fn confirm(transaction: &Transaction<'_>, record: &ClaimRecord) -> rusqlite::Result<()> {
    let receipt = &record.claim.receipt;
    transaction.execute(
        "INSERT INTO confirmation (claim_id, channel, sent_at) VALUES (?1, ?2, ?3)",
        (
            &receipt.claim_id,
            json_column::name(&receipt.confirmation_channel)?,
            receipt.submitted_at.as_second(),
        ),
    )?;
    Ok(())
}

/// All confirmations sent, oldest first.
pub fn confirmations(transaction: &Transaction<'_>) -> rusqlite::Result<Vec<Confirmation>> {
    let mut statement =
        transaction.prepare("SELECT * FROM confirmation ORDER BY sent_at, rowid")?;
    let rows = statement.query_map([], |row| {
        Ok(Confirmation {
            claim_id: row.get("claim_id")?,
            channel: json_column::read_name(row, "channel")?,
            sent_at: moment(row.get("sent_at")?),
        })
    })?;
    rows.collect()
}
