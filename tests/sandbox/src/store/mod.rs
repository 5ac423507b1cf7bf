//! The store: one SQLite connection behind a lock. Every change is one transaction.
//!
//! **Invariant:** every query about what a person did names that person's tax code; nothing is found by its id alone. A
//! second parent finds a claim by the signature that names them, and then by the applicant's tax code.

pub mod card_requests;
pub mod claims;
pub mod documents;
pub mod drafts;
pub mod idempotency;
pub mod numbers;
pub mod people;
pub mod ratings;
pub mod sessions;
pub mod settings;
pub mod signatures;
pub mod uploads;

mod json_column;

use rusqlite::Connection;
use rusqlite::Transaction;
use std::path::Path;
use std::sync::Mutex;
use std::sync::MutexGuard;
use std::sync::PoisonError;

/// The migrations in order; the number of those applied is SQLite's `user_version`.
const MIGRATIONS: [&str; 3] = [
    include_str!("../../migrations/1_store.sql"),
    include_str!("../../migrations/2_benefits.sql"),
    include_str!("../../migrations/3_uploads.sql"),
];

/// Everything the sandbox remembers.
pub struct Store {
    connection: Mutex<Connection>,
}

impl Store {
    /// Opens the file, or keeps all in memory when there is none, and brings its tables up to date.
    ///
    /// # Errors
    /// When the file cannot be opened, is no database, or was written by a newer sandbox.
    pub fn open(file: Option<&Path>) -> rusqlite::Result<Self> {
        let mut connection = match file {
            Some(path) => Connection::open(path)?,
            None => Connection::open_in_memory()?,
        };
        connection.pragma_update(None, "foreign_keys", true)?;
        connection.pragma_update(None, "journal_mode", "wal")?;
        migrate(&mut connection)?;
        Ok(Self {
            connection: Mutex::new(connection),
        })
    }

    /// Runs one transaction: kept when the work succeeds, undone when it fails.
    ///
    /// # Errors
    /// The work's own, or the store's.
    pub fn change<T, E: From<rusqlite::Error>>(
        &self,
        work: impl FnOnce(&Transaction<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        let mut connection = self.lock();
        let transaction = connection.transaction()?;
        let done = work(&transaction)?;
        transaction.commit()?;
        Ok(done)
    }

    /// A panic elsewhere cannot leave half a change behind, because its transaction was never committed.
    fn lock(&self) -> MutexGuard<'_, Connection> {
        self.connection
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }
}

fn migrate(connection: &mut Connection) -> rusqlite::Result<()> {
    let applied: u32 = connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
    if applied as usize > MIGRATIONS.len() {
        return Err(rusqlite::Error::InvalidParameterName(
            "the database is of a newer sandbox".to_owned(),
        ));
    }
    for (version, migration) in (1_u32..).zip(MIGRATIONS).skip(applied as usize) {
        let transaction = connection.transaction()?;
        transaction.execute_batch(migration)?;
        transaction.pragma_update(None, "user_version", version)?;
        transaction.commit()?;
    }
    Ok(())
}
