//! The claim being written, as this device keeps it: whatever the gateway does not have yet outlives the tab, the browser
//! and the session. One record a page, so that two tabs never write over each other.

use crate::{
    device::{
        clock::time_now,
        random,
        vault::{Record, Refused, Vault, in_time},
    },
    domain::wire::iso_instant,
    gateway::contract::drafts::Answers,
    ui::shared_device::is_shared,
};
use gloo_timers::future::TimeoutFuture;
use jiff::{SignedDuration, Timestamp};
use leptos::{prelude::*, task::spawn_local};
use serde::{Deserialize, Serialize};
use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};

/// How long answers are kept that the gateway has never had: as long as it keeps a draft.
const KEPT_HOURS: i64 = 60 * 24;
/// How long answers are kept beyond that, so that their person can be told and take them up.
const GRACE_HOURS: i64 = 60 * 24;
/// How often a wait looks whether it is over, in milliseconds.
const LOOK: u32 = 10;

thread_local! {
    /// The person has logged out: this page writes nothing any more.
    static FORGOTTEN: Cell<bool> = const { Cell::new(false) };
}

/// What one page of one person has written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// The benefit that the journey leads to.
    pub benefit: String,
    pub journey_version: u32,
    pub step: String,
    pub answers: Answers,
    /// A field that was not left yet, and what stood in it.
    pub typing: Option<(String, String)>,
    /// Questions answered differently elsewhere, with the answer there, while the person has not chosen.
    pub clashes: Answers,
    /// What the answers were typed over.
    pub saved: Option<Saved>,
    pub sending: Option<Sending>,
    #[serde(with = "iso_instant")]
    pub keep_until: Timestamp,
}

/// The gateway's draft as the page knew it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Saved {
    pub version: String,
    pub answers: Answers,
    #[serde(with = "iso_instant")]
    pub updated_at: Timestamp,
}

/// A claim on its way: the same words under the same key make one claim.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sending {
    pub key: String,
    pub message: String,
}

/// Whether this device keeps what is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keeping {
    /// There was nothing to keep so far.
    Nothing,
    Kept,
    /// The person has said that others use this device too.
    Withheld,
    Refused(Refused),
}

/// The journal of one page.
#[derive(Clone)]
pub struct Journal(Rc<Inner>);

struct Inner {
    vault: Result<Vault, Refused>,
    benefit: &'static str,
    tax_code: String,
    /// This page's record among the person's.
    name: String,
    keeping: ArcRwSignal<Keeping>,
    written: RefCell<Option<Entry>>,
    next: RefCell<Option<Entry>>,
    busy: Cell<bool>,
    closed: Cell<bool>,
    /// The device did not answer the last time: it is not waited for again.
    silent: Cell<bool>,
    /// Records of earlier pages, which go once this page has written down what they said.
    inherited: RefCell<Vec<Record>>,
}

impl Journal {
    /// The journal of a page, and what earlier pages have left in it.
    pub async fn open(benefit: &'static str, tax_code: &str) -> (Self, Vec<Entry>) {
        let opened = in_time(Self::look(benefit, tax_code)).await;
        let (vault, found) = match opened {
            Ok((vault, found)) => (Ok(vault), found),
            Err(refused) => (Err(refused), Vec::new()),
        };
        let (inherited, entries) = found.into_iter().unzip();
        let name = random::uuid();
        let keeping = match (&vault, &name) {
            (Ok(_), Some(_)) => Keeping::Nothing,
            (Ok(_), None) => Keeping::Refused(Refused::Cryptography),
            (Err(refused), _) => Keeping::Refused(*refused),
        };
        let journal = Self(Rc::new(Inner {
            vault,
            benefit,
            tax_code: tax_code.to_owned(),
            name: name.unwrap_or_default(),
            keeping: ArcRwSignal::new(keeping),
            written: RefCell::new(None),
            next: RefCell::new(None),
            busy: Cell::new(false),
            closed: Cell::new(false),
            silent: Cell::new(false),
            inherited: RefCell::new(inherited),
        }));
        (journal, entries)
    }

    async fn look(benefit: &str, tax_code: &str) -> Result<(Vault, Vec<(Record, Entry)>), Refused> {
        let vault = Vault::open().await?;
        // Whoever's it is: what is long out of date goes.
        for record in vault.records().await? {
            if read(&record).is_none() {
                vault.remove(&record).await?;
            }
        }
        let mut found = Vec::new();
        for record in vault.read(tax_code).await? {
            match read(&record) {
                Some(entry) if entry.benefit == benefit => found.push((record, entry)),
                _ => {}
            }
        }
        Ok((vault, found))
    }

    pub fn keeping(&self) -> Keeping {
        let keeping = self.0.keeping.get();
        if is_shared() {
            Keeping::Withheld
        } else {
            keeping
        }
    }

    /// What earlier pages have left is wanted by nobody.
    pub async fn discard_inherited(&self) {
        let inherited = self.0.inherited.take();
        if let Ok(vault) = &self.0.vault {
            // What cannot be removed now is out of date one day.
            let _ = in_time(async {
                for record in &inherited {
                    vault.remove(record).await?;
                }
                Ok(())
            })
            .await;
        }
    }

    /// Whether the device has exactly this.
    pub fn holds(&self, answers: &Answers, typing: Option<&(String, String)>) -> bool {
        let same = |entry: &Entry| entry.answers == *answers && entry.typing.as_ref() == typing;
        !FORGOTTEN.get() && self.0.written.borrow().as_ref().is_some_and(same)
    }

    /// Whether the page has written or inherited anything.
    pub fn is_in_use(&self) -> bool {
        self.0.written.borrow().is_some()
            || self.0.next.borrow().is_some()
            || !self.0.inherited.borrow().is_empty()
    }

    /// The claim on its way.
    pub fn sending(&self) -> Option<Sending> {
        self.latest()?.sending
    }

    fn latest(&self) -> Option<Entry> {
        let next = self.0.next.borrow();
        next.clone().or_else(|| self.0.written.borrow().clone())
    }

    /// Writes this in place of what the page has written before, at once. A claim on its way stays so while its answers do.
    pub fn write(&self, mut entry: Entry) {
        if let Some(latest) = self.latest() {
            let unchanged = latest.answers == entry.answers && entry.typing.is_none();
            if unchanged && entry.sending.is_none() {
                entry.sending = latest.sending.clone();
            }
            if latest == entry {
                return;
            }
        }
        self.put(entry);
    }

    /// Notes that the claim is on its way, or no longer.
    pub fn set_sending(&self, sending: Option<Sending>) {
        if let Some(latest) = self.latest() {
            self.put(Entry { sending, ..latest });
        }
    }

    /// Writes exactly this.
    pub fn put(&self, entry: Entry) {
        if self.0.closed.get() || FORGOTTEN.get() || untrack(is_shared) {
            return;
        }
        self.0.next.replace(Some(entry));
        if !self.0.busy.replace(true) {
            let journal = self.clone();
            spawn_local(async move {
                journal.write_all().await;
                journal.0.busy.set(false);
            });
        }
    }

    async fn write_all(&self) {
        loop {
            let next = self.0.next.borrow().clone();
            let Some(entry) = next else { return };
            let written = in_time(self.write_one(&entry)).await;
            self.0.silent.set(written == Err(Refused::Silent));
            let keeping = match written {
                Ok(()) => {
                    self.0.written.replace(Some(entry.clone()));
                    Keeping::Kept
                }
                Err(refused) => Keeping::Refused(refused),
            };
            if self.0.keeping.get_untracked() != keeping {
                self.0.keeping.set(keeping);
            }
            let mut next = self.0.next.borrow_mut();
            if next.as_ref() == Some(&entry) {
                next.take();
            }
        }
    }

    async fn write_one(&self, entry: &Entry) -> Result<(), Refused> {
        let vault = self.0.vault.as_ref().map_err(|refused| *refused)?;
        let text = serde_json::to_string(entry).map_err(|_| Refused::Denied)?;
        vault.put(&self.0.tax_code, &self.0.name, &text).await?;
        for record in self.0.inherited.take() {
            vault.remove(&record).await?;
        }
        Ok(())
    }

    /// Removes all that is written of this claim: it is sent.
    pub async fn close(&self) {
        self.0.closed.set(true);
        self.erase().await;
    }

    /// Removes all that is written of this claim.
    pub async fn erase(&self) {
        self.0.next.take();
        self.idle().await;
        self.0.written.take();
        self.0.inherited.take();
        let journal = self.clone();
        let removal = async move {
            if let Ok(vault) = &journal.0.vault {
                // What cannot be removed now is out of date one day.
                let _ = in_time(remove_all(vault, &journal.0.tax_code, journal.0.benefit)).await;
            }
        };
        if self.0.silent.get() {
            spawn_local(removal);
        } else {
            removal.await;
        }
    }

    /// Waits until the device has, or refuses, what was written. One that does not answer is not waited for.
    pub async fn idle(&self) {
        while self.0.busy.get() && !self.0.silent.get() {
            TimeoutFuture::new(LOOK).await;
        }
    }
}

/// Removes all that this device keeps of a person who has logged out.
pub async fn forget(tax_code: &str) {
    FORGOTTEN.set(true);
    // A device that cannot remove keeps what nobody can read.
    let _ = in_time(async { Vault::open().await?.empty(tax_code).await }).await;
}

/// Whether the person has logged out: this page keeps nothing of them any more.
pub fn is_forgotten() -> bool {
    FORGOTTEN.get()
}

/// How long answers are kept that the gateway does not have yet.
pub fn kept_until() -> Timestamp {
    time_now()
        .checked_add(SignedDuration::from_hours(KEPT_HOURS))
        .unwrap_or(Timestamp::MAX)
}

async fn remove_all(vault: &Vault, tax_code: &str, benefit: &str) -> Result<(), Refused> {
    let mut left = 0;
    for record in vault.read(tax_code).await? {
        if read(&record).is_some_and(|entry| entry.benefit != benefit) {
            left += 1;
        } else {
            vault.remove(&record).await?;
        }
    }
    if left == 0 {
        vault.clear(tax_code).await?;
    }
    Ok(())
}

/// What a record says, unless it is long out of date.
fn read(record: &Record) -> Option<Entry> {
    let entry: Entry = serde_json::from_str(&record.text).ok()?;
    let end = entry
        .keep_until
        .checked_add(SignedDuration::from_hours(GRACE_HOURS))
        .unwrap_or(Timestamp::MAX);
    (end > time_now()).then_some(entry)
}
