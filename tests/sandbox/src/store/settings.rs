//! What the sandbox must remember about itself: how far its clock was moved.

use rusqlite::OptionalExtension;
use rusqlite::Transaction;
use rusqlite::params;

const CLOCK_OFFSET: &str = "clock_offset_seconds";

/// Distance of the sandbox's clock from the machine's, 0 when it never was moved.
pub fn clock_offset(transaction: &Transaction<'_>) -> rusqlite::Result<i64> {
    let kept: Option<String> = transaction
        .query_row(
            "SELECT value FROM setting WHERE name = ?1",
            [CLOCK_OFFSET],
            |row| row.get(0),
        )
        .optional()?;
    Ok(kept.and_then(|text| text.parse().ok()).unwrap_or(0))
}

/// Keeps the distance for the next start.
pub fn keep_clock_offset(transaction: &Transaction<'_>, seconds: i64) -> rusqlite::Result<()> {
    transaction.execute(
        "INSERT INTO setting (name, value) VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        params![CLOCK_OFFSET, seconds.to_string()],
    )?;
    Ok(())
}
