//! Series of numbers given to claims.

use jiff::civil::Date;
use rusqlite::Transaction;

/// The next number DOMUS, as in INPS's published examples.
pub fn next_domus(transaction: &Transaction<'_>) -> rusqlite::Result<String> {
    Ok(next(transaction, "domus")?.to_string())
}

/// The next number of the protocol of an office: `INPS.7000.2026.0259683`.
pub fn next_protocol(
    transaction: &Transaction<'_>,
    office_code: &str,
    on: Date,
) -> rusqlite::Result<String> {
    let number = next(transaction, "protocol")?;
    Ok(format!(
        "INPS.{office_code}.{year:04}.{number:07}",
        year = on.year()
    ))
}

fn next(transaction: &Transaction<'_>, series: &str) -> rusqlite::Result<i64> {
    transaction.query_row(
        "UPDATE number_series SET last = last + 1 WHERE name = ?1 RETURNING last",
        [series],
        |row| row.get(0),
    )
}
