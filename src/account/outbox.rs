//! Files on their way to INPS: chosen, being sent, or stopped by what another try can mend. They outlive the page they
//! were chosen on, so that leaving it loses none.

use super::{
    kept_files,
    shrinking::{self, is_large},
};
use crate::{
    device::random,
    gateway::{
        client::{self, GatewayError, uploads::upload},
        contract::{
            content::{TELLING_BYTES, media_type},
            documents::{Document, MAX_DOCUMENT_BYTES},
            problem::{Problem, kind},
        },
    },
    journey::declaration::Takes,
    text::current::{t, t_with},
    ui::live::announce,
};
use leptos::{prelude::*, task::spawn_local};
use std::{cell::RefCell, collections::BTreeMap};
use wasm_bindgen_futures::JsFuture;
use web_sys::File;

thread_local! {
    static PARCELS: ArcRwSignal<Vec<Parcel>> = ArcRwSignal::new(Vec::new());
    /// What is in the parcels; signals cannot hold what belongs to the browser.
    static FILES: RefCell<BTreeMap<u32, File>> = const { RefCell::new(BTreeMap::new()) };
}

/// What is said of a file that cannot be sent as it is, nor made smaller.
pub const TOO_LARGE: &str = "documents.error.too_large";
const NO_NETWORK: &str = "documents.error.unreachable";

/// One file on its way.
#[derive(Clone)]
pub struct Parcel {
    pub id: u32,
    /// Its name at the gateway while it is on its way, and on this device.
    pub upload_id: String,
    pub kind: String,
    pub name: String,
    pub size: u64,
    pub state: ArcRwSignal<State>,
    /// This device has it, so that closing the page loses nothing.
    pub kept: ArcRwSignal<bool>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// Another file is sent first.
    Waiting,
    /// So many bytes have left.
    Sending(u64),
    /// Why it did not arrive.
    Stopped(&'static str),
}

/// How a try to send ended.
enum Outcome {
    Received(Document),
    /// INPS does not take the file, in words; another try would end the same.
    Refused(String),
    /// The key of what another try can mend.
    Stopped(&'static str),
}

/// The files on their way for a kind of document. Tracks.
pub fn parcels(kind: &str) -> Vec<Parcel> {
    let all = PARCELS.with(Clone::clone);
    all.with(|all| all.iter().filter(|one| one.kind == kind).cloned().collect())
}

/// Whether a file for a kind of document is on its way, or among those `uploaded`. Tracks.
pub fn has_files(kind: &str, uploaded: RwSignal<Vec<Document>>) -> bool {
    uploaded.with(|files| files.iter().any(|file| file.kind == kind)) || !parcels(kind).is_empty()
}

/// Takes a file, and keeps it on this device until it has arrived.
pub fn add(kind: &str, file: File) -> Parcel {
    // Without randomness the device keeps nothing either; the gateway tells people apart.
    let upload_id = random::uuid().unwrap_or_default();
    let parcel = put(upload_id, kind.to_owned(), file.clone(), false);
    spawn_local(kept_files::keep(parcel.clone(), file));
    parcel
}

/// Files that an earlier page left on this device, as parcels of this one.
pub async fn restored() -> Vec<Parcel> {
    let mut parcels = Vec::new();
    for (about, file) in kept_files::left().await {
        if !is_here(&about.upload_id) {
            parcels.push(put(about.upload_id, about.kind, file, true));
        }
    }
    parcels
}

fn put(upload_id: String, kind: String, file: File, kept: bool) -> Parcel {
    let parcel = FILES.with_borrow_mut(|files| {
        let id = files.last_key_value().map_or(0, |(last, _)| last + 1);
        let parcel = Parcel {
            id,
            upload_id,
            kind,
            name: file.name(),
            size: file.size() as u64,
            state: ArcRwSignal::new(State::Waiting),
            kept: ArcRwSignal::new(kept),
        };
        files.insert(id, file);
        parcel
    });
    let all = PARCELS.with(Clone::clone);
    all.update(|all| all.push(parcel.clone()));
    parcel
}

/// Whether a file is among those on their way in this page.
pub fn is_here(upload_id: &str) -> bool {
    let all = PARCELS.with(Clone::clone);
    all.with_untracked(|all| all.iter().any(|one| one.upload_id == upload_id))
}

/// The files that stopped because there was no network, to be sent again.
pub fn stopped_by_network() -> Vec<Parcel> {
    let all = PARCELS.with(Clone::clone);
    let stopped = |one: &&Parcel| one.state.get_untracked() == State::Stopped(NO_NETWORK);
    let stopped: Vec<Parcel> =
        all.with_untracked(|all| all.iter().filter(stopped).cloned().collect());
    // Nobody else takes them now.
    stopped
        .iter()
        .for_each(|parcel| parcel.state.set(State::Waiting));
    stopped
}

/// Whether a file would be lost with the page.
pub fn would_lose() -> bool {
    let all = PARCELS.with(Clone::clone);
    all.with_untracked(|all| all.iter().any(|one| !one.kept.get_untracked()))
}

/// Forgets a file: it has arrived, or is not wanted.
pub fn remove(parcel: &Parcel) {
    FILES.with_borrow_mut(|files| files.remove(&parcel.id));
    let all = PARCELS.with(Clone::clone);
    all.update(|all| all.retain(|one| one.id != parcel.id));
    shrinking::forget(&parcel.upload_id);
    spawn_local(kept_files::discard(parcel.upload_id.clone()));
}

/// The type of a file by its first bytes, or what is wrong with it before it is sent. A picture may be too large: it is
/// made smaller.
pub async fn looked_at(file: &File, takes: Takes) -> Result<&'static str, &'static str> {
    if file.size() == 0.0 {
        return Err("documents.error.empty");
    }
    let found = first_bytes(file).await.map(|bytes| media_type(&bytes));
    let pictures = found.flatten().filter(|found| is_large(file, found));
    if is_too_large(file) && pictures.is_none() {
        return Err(TOO_LARGE);
    }
    match found {
        None => Err("documents.error.unreadable"),
        Some(None) => Err("documents.error.type"),
        Some(Some(found)) if !takes.has(found) => Err("documents.error.no_photo"),
        Some(Some(found)) => Ok(found),
    }
}

/// Whether it cannot be sent as it is.
pub fn is_too_large(file: &File) -> bool {
    file.size() > MAX_DOCUMENT_BYTES as f64
}

async fn first_bytes(file: &File) -> Option<Vec<u8>> {
    let beginning = file.slice_with_f64_and_f64(0.0, f64::from(TELLING_BYTES));
    let bytes = JsFuture::from(beginning.ok()?.array_buffer()).await.ok()?;
    Some(js_sys::Uint8Array::new(&bytes).to_vec())
}

/// Tries to send. `there` are the documents that arrived before. The parcel stays when another try can help.
async fn send(parcel: &Parcel, there: &[Document]) -> Outcome {
    let Some(file) = FILES.with_borrow(|files| files.get(&parcel.id).cloned()) else {
        return Outcome::Stopped("documents.error.failed");
    };
    parcel.state.set(State::Sending(0));
    let (state, size) = (parcel.state.clone(), parcel.size);
    // The form around the file is sent too.
    let sent = move |bytes: f64| state.set(State::Sending((bytes as u64).min(size)));
    let outcome = match upload(&parcel.upload_id, &parcel.kind, &file, sent).await {
        Ok(document) => Outcome::Received(document),
        Err(GatewayError::Refused(problem)) => refusal(&problem, there).await,
        Err(error) => Outcome::Stopped(stop_key(&error)),
    };
    if let Outcome::Stopped(key) = outcome {
        parcel.state.set(State::Stopped(key));
    }
    outcome
}

/// Sends, and puts what arrived among the documents that are there. What INPS refused, in words, is left to the caller.
pub async fn deliver(parcel: &Parcel, uploaded: RwSignal<Vec<Document>>) -> Option<String> {
    let sending = t_with("documents.sending", &[("name", &parcel.name)]);
    announce(match untrack(|| shrinking::of(&parcel.upload_id)) {
        Some(sizes) => format!("{} {sending}", sizes.words()),
        None => sending,
    });
    let there = uploaded.try_get_untracked().unwrap_or_default();
    match send(parcel, &there).await {
        Outcome::Received(document) => {
            announce(t_with("documents.added", &[("name", &document.name)]));
            shrinking::arrived(&parcel.upload_id, &document.document_id);
            add_once(uploaded, document);
            remove(parcel);
            None
        }
        Outcome::Refused(reason) => Some(reason),
        Outcome::Stopped(key) => {
            announce(t(key));
            None
        }
    }
}

/// Another tab may have sent the same file, and this page has seen it arrive.
fn add_once(uploaded: RwSignal<Vec<Document>>, document: Document) {
    uploaded.try_update(|all| {
        if !all
            .iter()
            .any(|other| other.document_id == document.document_id)
        {
            all.push(document);
        }
    });
}

async fn refusal(problem: &Problem, there: &[Document]) -> Outcome {
    let key = match problem.kind.as_str() {
        kind::DOCUMENT_DUPLICATE => return duplicate(problem, there).await,
        kind::DOCUMENT_TOO_LARGE => TOO_LARGE,
        kind::DOCUMENT_TYPE => "documents.error.type",
        kind::DOCUMENT_EMPTY => "documents.error.empty",
        kind::DOCUMENT_ENCRYPTED => "documents.error.encrypted",
        kind::DOCUMENT_INFECTED => "documents.error.infected",
        _ => return Outcome::Stopped("documents.error.failed"),
    };
    Outcome::Refused(t(key))
}

/// The same content is there: as another file of the list, or as this very one, whose answer was lost on its way.
async fn duplicate(problem: &Problem, there: &[Document]) -> Outcome {
    let path = problem.instance.as_deref().unwrap_or_default();
    let id = path.rsplit('/').next().unwrap_or_default();
    if let Some(other) = there.iter().find(|other| other.document_id == id) {
        let name = [("name", other.name.as_str())];
        return Outcome::Refused(t_with("documents.error.duplicate", &name));
    }
    match client::documents().await {
        Ok(documents) => documents
            .items
            .into_iter()
            .find(|document| document.document_id == id)
            .map_or(
                Outcome::Stopped("documents.error.failed"),
                Outcome::Received,
            ),
        Err(error) => Outcome::Stopped(stop_key(&error)),
    }
}

/// Why a file or the wish to remove one did not arrive.
pub fn stop_key(error: &GatewayError) -> &'static str {
    match error {
        GatewayError::LoggedOut => "documents.error.logged_out",
        GatewayError::AnotherPerson => "save.another_person",
        GatewayError::Unreachable => NO_NETWORK,
        _ => "documents.error.failed",
    }
}
