//! Ratings: anonymous, with the day and nothing finer.

use crate::store::json_column;
use jiff::civil::Date;
use rusqlite::Transaction;
use rusqlite::params;
use sportello::gateway::contract::ratings::Rating;

/// Keeps a rating.
pub fn insert(transaction: &Transaction<'_>, rating: &Rating, on: Date) -> rusqlite::Result<()> {
    let aspect = rating.aspect.as_ref().map(json_column::name).transpose()?;
    transaction.execute(
        "INSERT INTO rating (subject, stars, aspect, comment, rated_on) VALUES (?1, ?2, ?3, ?4, ?5)",
        params![rating.subject, rating.stars, aspect, rating.comment, on.to_string()],
    )?;
    Ok(())
}
