//! Sessions: kept by the hash of their token, so that the store alone opens none.

use crate::store::json_column;
use rusqlite::OptionalExtension;
use rusqlite::Transaction;
use rusqlite::named_params;
use sportello::gateway::contract::session::IdentityProvider;

/// A session as kept.
#[derive(Clone, Debug)]
pub struct SessionRow {
    pub token_hash: String,
    pub tax_code: String,
    pub identity: IdentityProvider,
    pub anti_forgery: String,
    /// Seconds since 1970.
    pub last_seen_at: i64,
}

/// Opens a session.
pub fn insert(transaction: &Transaction<'_>, session: &SessionRow) -> rusqlite::Result<()> {
    transaction.execute(
        "INSERT INTO session (token_hash, tax_code, identity, anti_forgery, last_seen_at)
         VALUES (:token_hash, :tax_code, :identity, :anti_forgery, :last_seen_at)",
        named_params! {
            ":token_hash": session.token_hash,
            ":tax_code": session.tax_code,
            ":identity": json_column::name(&session.identity)?,
            ":anti_forgery": session.anti_forgery,
            ":last_seen_at": session.last_seen_at,
        },
    )?;
    Ok(())
}

/// The session of a token, however old.
pub fn find(
    transaction: &Transaction<'_>,
    token_hash: &str,
) -> rusqlite::Result<Option<SessionRow>> {
    transaction
        .query_row(
            "SELECT * FROM session WHERE token_hash = ?1",
            [token_hash],
            |row| {
                Ok(SessionRow {
                    token_hash: row.get("token_hash")?,
                    tax_code: row.get("tax_code")?,
                    identity: json_column::read_name(row, "identity")?,
                    anti_forgery: row.get("anti_forgery")?,
                    last_seen_at: row.get("last_seen_at")?,
                })
            },
        )
        .optional()
}

/// Renews a session.
pub fn touch(transaction: &Transaction<'_>, token_hash: &str, at: i64) -> rusqlite::Result<()> {
    transaction.execute(
        "UPDATE session SET last_seen_at = ?2 WHERE token_hash = ?1",
        (token_hash, at),
    )?;
    Ok(())
}

/// Ends a session.
pub fn delete(transaction: &Transaction<'_>, token_hash: &str) -> rusqlite::Result<()> {
    transaction.execute("DELETE FROM session WHERE token_hash = ?1", [token_hash])?;
    Ok(())
}
