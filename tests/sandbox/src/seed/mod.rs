//! The people of the sandbox: invented, the same at every start, with dates told from the day of the start.
//!
//! The registers are written again at each start, so that "ended three weeks ago" stays true in a kept database;
//! what people did themselves (drafts, claims, documents) is left alone.

pub mod banks;
pub mod card_checks;
mod earlier_assegno_unico;
mod earlier_claims;
mod household;
mod ibans;
pub mod municipalities;
pub mod people;
pub mod places;
mod sketch;
mod tax_codes;

use crate::clock::Clock;
use crate::store::people as table;
use rusqlite::Transaction;
use sketch::SeedError;

/// Writes the registers, and the earlier claims where there are none.
///
/// # Errors
/// When the seed holds a mistake or the store fails.
pub fn fill(transaction: &Transaction<'_>, clock: &Clock) -> rusqlite::Result<()> {
    let people = people::all(clock.today()).map_err(mistake)?;
    table::replace_all(transaction, &people)?;
    earlier_claims::fill(transaction, clock, &people)
}

/// Forgets all that people did, and fills the store as at the first start.
///
/// # Errors
/// As [`fill`].
pub fn start_afresh(transaction: &Transaction<'_>, clock: &Clock) -> rusqlite::Result<()> {
    for table in [
        "session",
        "draft",
        "document",
        "upload",
        "claim",
        "signature",
        "card_request",
        "card_idempotency_key",
        "idempotency_key",
        "rating",
        "confirmation",
        "setting",
    ] {
        transaction.execute(&format!("DELETE FROM {table}"), [])?;
    }
    fill(transaction, clock)
}

fn mistake(error: SeedError) -> rusqlite::Error {
    rusqlite::Error::ToSqlConversionFailure(error)
}
