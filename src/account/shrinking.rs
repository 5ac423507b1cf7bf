//! Pictures that were made smaller on this device before they were sent: what a camera makes is ten times what it takes to
//! be read. The person is told, and may send the picture as it was while this page has it.

use crate::{
    device::picture::as_jpeg,
    gateway::contract::documents::MAX_DOCUMENT_BYTES,
    shape::picture::{QUALITY, drawn, is_to_shrink, is_worth_it, jpeg_name, megabytes},
    text::{current::t_with, format},
};
use leptos::prelude::*;
use std::{cell::RefCell, collections::BTreeMap};
use web_sys::File;

thread_local! {
    /// By the name of the upload while it is on its way, then by that of the document.
    static SHRUNK: ArcRwSignal<BTreeMap<String, Shrunk>> = ArcRwSignal::new(BTreeMap::new());
    /// Those that could be sent as they were; signals cannot hold what belongs to the browser.
    static ORIGINALS: RefCell<BTreeMap<String, File>> = const { RefCell::new(BTreeMap::new()) };
}

/// Bytes before and after.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shrunk {
    pub before: u64,
    pub after: u64,
}

impl Shrunk {
    /// The picture as it was can be sent too.
    pub fn may_send_original(self) -> bool {
        self.before <= MAX_DOCUMENT_BYTES
    }

    /// What the person is told.
    pub fn words(self) -> String {
        let [before, after] =
            [self.before, self.after].map(|bytes| format::decimal(&megabytes(bytes)));
        t_with(
            "documents.shrunk",
            &[("before", &before), ("after", &after)],
        )
    }
}

/// Whether a file of this type will be made smaller.
pub fn is_large(file: &File, media_type: &str) -> bool {
    is_to_shrink(media_type, file.size() as u64)
}

/// The picture in a smaller file, where that is worth it.
pub async fn shrunk(file: &File) -> Option<(File, Shrunk)> {
    let smaller = as_jpeg(file, &jpeg_name(&file.name()), drawn, QUALITY).await?;
    let sizes = Shrunk {
        before: file.size() as u64,
        after: smaller.size() as u64,
    };
    is_worth_it(sizes.before, sizes.after, MAX_DOCUMENT_BYTES).then_some((smaller, sizes))
}

/// Notes that what is on its way as `upload_id` was made smaller.
pub fn note(upload_id: &str, sizes: Shrunk, original: File) {
    if sizes.may_send_original() {
        ORIGINALS.with_borrow_mut(|all| all.insert(upload_id.to_owned(), original));
    }
    note_sizes(upload_id, sizes);
}

/// Notes the sizes alone.
pub fn note_sizes(id: &str, sizes: Shrunk) {
    all().update(|all| {
        all.insert(id.to_owned(), sizes);
    });
}

/// What is known of a file on its way, or of a document. Tracks.
pub fn of(id: &str) -> Option<Shrunk> {
    all().with(|all| all.get(id).copied())
}

/// What was on its way as `upload_id` is a document now.
pub fn arrived(upload_id: &str, document_id: &str) {
    let original = ORIGINALS.with_borrow_mut(|all| all.remove(upload_id));
    if let Some(original) = original {
        ORIGINALS.with_borrow_mut(|all| all.insert(document_id.to_owned(), original));
    }
    let Some(sizes) = all().with_untracked(|all| all.get(upload_id).copied()) else {
        return;
    };
    all().update(|all| {
        all.remove(upload_id);
        all.insert(document_id.to_owned(), sizes);
    });
}

/// Gives the picture as it was, once.
pub fn take_original(id: &str) -> Option<File> {
    ORIGINALS.with_borrow_mut(|all| all.remove(id))
}

/// The file is not there any more.
pub fn forget(id: &str) {
    take_original(id);
    if all().with_untracked(|all| all.contains_key(id)) {
        all().update(|all| {
            all.remove(id);
        });
    }
}

fn all() -> ArcRwSignal<BTreeMap<String, Shrunk>> {
    SHRUNK.with(Clone::clone)
}
