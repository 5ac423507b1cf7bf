//! The vault's database: sealed records by label, and the keys. Everything is asked for in one transaction at a time, so
//! that tabs do not come between.

use super::{Refused, cipher::Keys};
use idb::{
    Database, DatabaseEvent, Error, Factory, KeyRange, ObjectStoreParams, Transaction,
    TransactionMode,
};
use js_sys::{Array, ArrayBuffer, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};

const DATABASE: &str = "sportello";
const RECORDS: &str = "records";
const KEYS: &str = "keys";
/// Files, which are large: what is read at every page does not lie among them.
const FILES: &str = "files";
/// Of the stores. Version 1 had no files.
const VERSION: u32 = 2;
/// The only entry of the keys' store.
const PRESENT: &str = "present";

/// What the browser calls a full disk.
const QUOTA: &str = "QuotaExceededError";

/// Label, initialisation vector and ciphertext.
type Sealed = (String, Vec<u8>, Vec<u8>);

/// A file and what is said of it, each with its own initialisation vector.
pub struct SealedFile {
    pub label: String,
    pub vectors: [Vec<u8>; 2],
    pub about: Vec<u8>,
    pub content: ArrayBuffer,
}

pub struct Store(Database);

impl From<Error> for Refused {
    fn from(error: Error) -> Self {
        let exception = match error {
            Error::DomException(exception) => Some(exception),
            Error::UpdateFailed(thrown) | Error::AddFailed(thrown) => thrown.dyn_into().ok(),
            _ => None,
        };
        match exception {
            Some(exception) if exception.name() == QUOTA => Self::Full,
            _ => Self::Denied,
        }
    }
}

impl Store {
    pub async fn open() -> Result<Self, Refused> {
        let mut opening = Factory::new()?.open(DATABASE, Some(VERSION))?;
        opening.on_upgrade_needed(|event| {
            // Where a store cannot be made, the first transaction on it fails and says so.
            if let Ok(database) = event.database() {
                let there = database.store_names();
                for name in [RECORDS, KEYS, FILES] {
                    if !there.iter().any(|there| there == name) {
                        let _ = database.create_object_store(name, ObjectStoreParams::new());
                    }
                }
            }
        });
        let mut database = opening.await?;
        // Whoever removes the database, such as the browser's "forget this site", does not wait for this page.
        database.on_version_change(|event| {
            let database = event
                .target()
                .and_then(|target| target.dyn_into::<web_sys::IdbDatabase>().ok());
            if let Some(database) = database {
                database.close();
            }
        });
        Ok(Self(database))
    }

    pub async fn keys(&self) -> Result<Option<Keys>, Refused> {
        let transaction = self.begin(TransactionMode::ReadOnly)?;
        present_keys(&transaction).await
    }

    /// Keeps these keys, unless another tab has been quicker: then its keys are the ones to use.
    pub async fn adopt(&self, keys: Keys) -> Result<Keys, Refused> {
        let transaction = self.begin(TransactionMode::ReadWrite)?;
        if let Some(present) = present_keys(&transaction).await? {
            return Ok(present);
        }
        transaction
            .object_store(KEYS)?
            .put(&keys.to_stored(), Some(&PRESENT.into()))?
            .await?;
        done(transaction).await?;
        Ok(keys)
    }

    /// Writes a record; `false` when its keys are no longer those of the storage.
    pub async fn put(
        &self,
        keys: &Keys,
        label: &str,
        vector: &[u8],
        sealed: &[u8],
    ) -> Result<bool, Refused> {
        let record = Array::of2(&Uint8Array::from(vector), &Uint8Array::from(sealed));
        self.put_in(RECORDS, keys, label, &record).await
    }

    /// The same for a file.
    pub async fn put_file(&self, keys: &Keys, file: &SealedFile) -> Result<bool, Refused> {
        let [about, content] = &file.vectors;
        let record = Array::of4(
            &Uint8Array::from(about.as_slice()),
            &Uint8Array::from(file.about.as_slice()),
            &Uint8Array::from(content.as_slice()),
            &file.content,
        );
        self.put_in(FILES, keys, &file.label, &record).await
    }

    async fn put_in(
        &self,
        store: &str,
        keys: &Keys,
        label: &str,
        record: &Array,
    ) -> Result<bool, Refused> {
        let transaction = self.begin(TransactionMode::ReadWrite)?;
        let present = present_keys(&transaction).await?;
        if present.is_none_or(|present| present.id != keys.id) {
            return Ok(false);
        }
        transaction
            .object_store(store)?
            .put(record, Some(&label.into()))?
            .await?;
        done(transaction).await?;
        Ok(true)
    }

    pub async fn files(&self) -> Result<Vec<SealedFile>, Refused> {
        let files = self.begin(TransactionMode::ReadOnly)?.object_store(FILES)?;
        let labels = files.get_all_keys(None, None)?.await?;
        let values = files.get_all(None, None)?.await?;
        let sealed = labels.into_iter().zip(values);
        Ok(sealed
            .filter_map(|(label, value)| file(label.as_string()?, &value))
            .collect())
    }

    pub async fn remove_file(&self, label: &str) -> Result<(), Refused> {
        let transaction = self.begin(TransactionMode::ReadWrite)?;
        let files = transaction.object_store(FILES)?;
        files.delete(JsValue::from(label))?.await?;
        done(transaction).await
    }

    pub async fn all(&self) -> Result<Vec<Sealed>, Refused> {
        let records = self
            .begin(TransactionMode::ReadOnly)?
            .object_store(RECORDS)?;
        let labels = records.get_all_keys(None, None)?.await?;
        let values = records.get_all(None, None)?.await?;
        let sealed = labels.into_iter().zip(values);
        Ok(sealed
            .filter_map(|(label, value)| {
                let (vector, sealed) = parts(&value)?;
                Some((label.as_string()?, vector, sealed))
            })
            .collect())
    }

    /// Removes a record, if it is still the one with this vector.
    pub async fn remove(&self, label: &str, vector: &[u8]) -> Result<(), Refused> {
        let transaction = self.begin(TransactionMode::ReadWrite)?;
        let records = transaction.object_store(RECORDS)?;
        let present = records.get(JsValue::from(label))?.await?;
        let same = present
            .and_then(|value| parts(&value))
            .is_some_and(|(present, _)| present == vector);
        if same {
            records.delete(JsValue::from(label))?.await?;
        }
        done(transaction).await
    }

    /// Removes all records whose label begins so, with files if wanted, and the keys when nothing is left.
    pub async fn clear(&self, prefix: &str, with_files: bool) -> Result<(), Refused> {
        let transaction = self.begin(TransactionMode::ReadWrite)?;
        let end = format!("{prefix}\u{ffff}");
        let mut left = 0;
        for name in [RECORDS, FILES] {
            let store = transaction.object_store(name)?;
            if name == RECORDS || with_files {
                let range = KeyRange::bound(&prefix.into(), &end.as_str().into(), None, None)?;
                store.delete(range)?.await?;
            }
            left += store.count(None)?.await?;
        }
        if left == 0 {
            transaction.object_store(KEYS)?.clear()?.await?;
        }
        done(transaction).await
    }

    fn begin(&self, mode: TransactionMode) -> Result<Transaction, Refused> {
        Ok(self.0.transaction(&[RECORDS, KEYS, FILES], mode)?)
    }
}

async fn present_keys(transaction: &Transaction) -> Result<Option<Keys>, Refused> {
    let keys = transaction.object_store(KEYS)?;
    let stored = keys.get(JsValue::from(PRESENT))?.await?;
    Ok(stored.and_then(|stored| Keys::from_stored(&stored)))
}

fn parts(value: &JsValue) -> Option<(Vec<u8>, Vec<u8>)> {
    let record: &Array = value.dyn_ref()?;
    let part = |index| Some(record.get(index).dyn_into::<Uint8Array>().ok()?.to_vec());
    Some((part(0)?, part(1)?))
}

fn file(label: String, value: &JsValue) -> Option<SealedFile> {
    let record: &Array = value.dyn_ref()?;
    let part = |index| Some(record.get(index).dyn_into::<Uint8Array>().ok()?.to_vec());
    Some(SealedFile {
        label,
        vectors: [part(0)?, part(2)?],
        about: part(1)?,
        content: record.get(3).dyn_into().ok()?,
    })
}

/// A change is made only when its transaction is over: a full disk shows itself here.
async fn done(transaction: Transaction) -> Result<(), Refused> {
    let result = transaction.await?;
    // Nobody here aborts a transaction: the browser does when it cannot write all of it down.
    result.is_committed().then_some(()).ok_or(Refused::Full)
}
