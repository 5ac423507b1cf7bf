//! What the device keeps for a person, so that nobody can read it but this page in this browser: each record is a random
//! initialisation vector and ciphertext, under a label that says nothing (docs/decisions/0011-journal-on-the-device.md).

mod cipher;
pub mod files;
mod store;

use super::random;
use cipher::Keys;
use futures_util::future::{Either, select};
use gloo_timers::future::TimeoutFuture;
use std::{
    cell::{Cell, RefCell},
    future::Future,
    pin::pin,
    rc::Rc,
};
use store::Store;

/// How long a browser is waited for that does not answer, in milliseconds.
const PATIENCE: u32 = 3_000;

/// How long it is waited for once it has not answered.
const LITTLE_PATIENCE: u32 = 300;

thread_local! {
    /// The browser did not answer the last time: a page asks several times before it shows, and shall not wait for each.
    static SILENT: Cell<bool> = const { Cell::new(false) };
}

/// Why the browser keeps nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// It has no storage, or lets no page use it.
    Denied,
    /// There is no room left.
    Full,
    /// It does not encrypt, as on a page without HTTPS.
    Cryptography,
    /// It does not answer.
    Silent,
}

/// Does something with the device, and gives up on one that does not answer: nobody waits for that.
pub async fn in_time<T>(work: impl Future<Output = Result<T, Refused>>) -> Result<T, Refused> {
    let patience = if SILENT.get() {
        LITTLE_PATIENCE
    } else {
        PATIENCE
    };
    match select(pin!(work), TimeoutFuture::new(patience)).await {
        Either::Left((done, _)) => {
            SILENT.set(false);
            done
        }
        Either::Right(_) => {
            SILENT.set(true);
            Err(Refused::Silent)
        }
    }
}

/// The storage with its keys.
#[derive(Clone)]
pub struct Vault(Rc<Inner>);

struct Inner {
    store: Store,
    /// Changed only when another tab has thrown the old ones away, with all records.
    keys: RefCell<Keys>,
    /// The label last made, with the keys' name and the drawer: whoever types asks for the same one at each key.
    last_label: RefCell<Option<(String, String, String)>>,
}

/// A record as it was read: it can be removed unless somebody has written it anew since.
pub struct Record {
    pub text: String,
    label: String,
    vector: Vec<u8>,
}

impl Vault {
    /// Opens the storage, with new keys the first time.
    pub async fn open() -> Result<Self, Refused> {
        let store = Store::open().await?;
        let keys = keys_of(&store).await?;
        Ok(Self(Rc::new(Inner {
            store,
            keys: RefCell::new(keys),
            last_label: RefCell::new(None),
        })))
    }

    /// Writes a record of a drawer. `name` tells it from the drawer's others.
    pub async fn put(&self, drawer: &str, name: &str, text: &str) -> Result<(), Refused> {
        self.with_present_keys(async |keys| self.put_with(keys, drawer, name, text).await)
            .await
    }

    /// Writes with these keys, and where they have been thrown away, with those that are there now.
    async fn with_present_keys(
        &self,
        write: impl AsyncFn(&Keys) -> Result<bool, Refused>,
    ) -> Result<(), Refused> {
        if write(&self.keys()).await? {
            return Ok(());
        }
        let keys = keys_of(&self.0.store).await?;
        self.0.keys.replace(keys.clone());
        write(&keys).await?.then_some(()).ok_or(Refused::Denied)
    }

    /// Whether the record could be written: not with keys that have been thrown away.
    async fn put_with(
        &self,
        keys: &Keys,
        drawer: &str,
        name: &str,
        text: &str,
    ) -> Result<bool, Refused> {
        let label = format!("{}/{name}", self.label(keys, drawer).await?);
        let vector = random::bytes::<{ cipher::VECTOR }>().ok_or(Refused::Cryptography)?;
        let sealed = keys.seal(&label, &vector, text).await?;
        self.0.store.put(keys, &label, &vector, &sealed).await
    }

    /// The records of a drawer.
    pub async fn read(&self, drawer: &str) -> Result<Vec<Record>, Refused> {
        let prefix = format!("{}/", self.keys().label(drawer).await?);
        let mut records = self.records().await?;
        records.retain(|record| record.label.starts_with(&prefix));
        Ok(records)
    }

    /// Every record that these keys open; what they do not open is of no use to anybody and removed.
    pub async fn records(&self) -> Result<Vec<Record>, Refused> {
        let keys = self.keys();
        let mut records = Vec::new();
        for (label, vector, sealed) in self.0.store.all().await? {
            match keys.open(&label, &vector, &sealed).await {
                Some(text) => records.push(Record {
                    text,
                    label,
                    vector,
                }),
                None => self.0.store.remove(&label, &vector).await?,
            }
        }
        Ok(records)
    }

    /// Removes a record, unless it has been written anew since it was read.
    pub async fn remove(&self, record: &Record) -> Result<(), Refused> {
        self.0.store.remove(&record.label, &record.vector).await
    }

    /// Removes the records of a drawer; nothing at all is left once every drawer is empty.
    pub async fn clear(&self, drawer: &str) -> Result<(), Refused> {
        let label = self.keys().label(drawer).await?;
        self.0.store.clear(&format!("{label}/"), false).await
    }

    /// Removes all that is in a drawer, files too.
    pub async fn empty(&self, drawer: &str) -> Result<(), Refused> {
        let label = self.keys().label(drawer).await?;
        self.0.store.clear(&format!("{label}/"), true).await
    }

    async fn label(&self, keys: &Keys, drawer: &str) -> Result<String, Refused> {
        if let Some((id, of, label)) = &*self.0.last_label.borrow()
            && *id == keys.id
            && of == drawer
        {
            return Ok(label.clone());
        }
        let label = keys.label(drawer).await?;
        let made = (keys.id.clone(), drawer.to_owned(), label.clone());
        self.0.last_label.replace(Some(made));
        Ok(label)
    }

    fn keys(&self) -> Keys {
        self.0.keys.borrow().clone()
    }
}

/// The keys in the storage, made when there are none.
async fn keys_of(store: &Store) -> Result<Keys, Refused> {
    match store.keys().await? {
        Some(keys) => Ok(keys),
        None => store.adopt(Keys::make().await?).await,
    }
}
