//! Files on their way to INPS, as this device keeps them, sealed like the journal: a tab or a browser that is closed loses
//! none. A shared device keeps none.

use super::{
    journal::{is_forgotten, kept_until},
    outbox::{self, Parcel},
};
use crate::{
    device::{
        clock::time_now,
        vault::{Vault, files::KeptFile},
    },
    domain::wire::iso_instant,
    ui::shared_device::is_shared,
};
use jiff::Timestamp;
use js_sys::{Array, ArrayBuffer};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};
use std::cell::RefCell;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::File;

thread_local! {
    /// Whose files they are: the person's tax code, once it is known.
    static OWNER: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// What is said of a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct About {
    pub upload_id: String,
    pub kind: String,
    pub name: String,
    #[serde(with = "iso_instant")]
    pub keep_until: Timestamp,
}

/// Says whose files are kept from now on.
pub fn belong_to(tax_code: &str) {
    OWNER.set(Some(tax_code.to_owned()));
}

/// Keeps a file until it has arrived. A browser that keeps nothing sends it all the same.
pub async fn keep(parcel: Parcel, file: File) {
    let Some(owner) = OWNER.with_borrow(Clone::clone) else {
        return;
    };
    let about = About {
        upload_id: parcel.upload_id.clone(),
        kind: parcel.kind.clone(),
        name: parcel.name.clone(),
        keep_until: kept_until(),
    };
    let (Ok(words), Some(content)) = (serde_json::to_string(&about), content(&file).await) else {
        return;
    };
    if is_forgotten() || untrack(is_shared) || !outbox::is_here(&about.upload_id) {
        return;
    }
    let kept = async {
        let vault = Vault::open().await?;
        vault
            .put_file(&owner, &about.upload_id, &words, &content)
            .await
    };
    // Where it is refused, the line about what is saved says so of the answers too.
    if kept.await.is_err() {
        return;
    }
    parcel.kept.set(true);
    if !outbox::is_here(&about.upload_id) {
        discard(about.upload_id).await;
    }
}

/// Removes a file.
pub async fn discard(upload_id: String) {
    let Some(owner) = OWNER.with_borrow(Clone::clone) else {
        return;
    };
    let removed = async { Vault::open().await?.remove_file(&owner, &upload_id).await };
    // What cannot be removed now is out of date one day, and is sent once more at worst: the gateway tells it is there.
    let _ = removed.await;
}

/// The person's files that have not arrived.
pub async fn left() -> Vec<(About, File)> {
    let Some(owner) = OWNER.with_borrow(Clone::clone) else {
        return Vec::new();
    };
    let Ok(vault) = Vault::open().await else {
        return Vec::new();
    };
    let outdated = |words: &str| read(words).is_none_or(|about| about.keep_until < time_now());
    let mut left = Vec::new();
    for kept in vault.files(&owner, outdated).await.unwrap_or_default() {
        if let Some(file) = opened(&vault, &kept).await {
            left.push(file);
        }
    }
    left
}

async fn opened(vault: &Vault, kept: &KeptFile) -> Option<(About, File)> {
    let about = read(&kept.about)?;
    let content = vault.content(kept).await?;
    let file = File::new_with_buffer_source_sequence(&Array::of1(&content), &about.name).ok()?;
    Some((about, file))
}

fn read(words: &str) -> Option<About> {
    serde_json::from_str(words).ok()
}

async fn content(file: &File) -> Option<ArrayBuffer> {
    let content = JsFuture::from(file.array_buffer()).await.ok()?;
    content.dyn_into().ok()
}
