//! Files that are dragged into the page.

use super::file::listed;
use js_sys::Reflect;
use web_sys::{DragEvent, File};

/// Whether files are what is dragged: words that are dragged into a field are not ours.
pub fn has_files(event: &DragEvent) -> bool {
    event
        .data_transfer()
        .is_some_and(|dragged| dragged.types().iter().any(|kind| kind == "Files"))
}

/// The files that were dropped.
pub fn files(event: &DragEvent) -> Vec<File> {
    listed(event.data_transfer().and_then(|dragged| dragged.files()))
}

/// Tells the browser that a drop here is heard, and what comes of it.
pub fn allow(event: &DragEvent) {
    answer(event, "copy");
}

/// Nothing comes of a drop here; without this the browser would open the file in the place of the page.
pub fn refuse(event: &DragEvent) {
    answer(event, "none");
}

fn answer(event: &DragEvent, effect: &str) {
    event.prevent_default();
    if let Some(dragged) = event.data_transfer() {
        // It only decides how the pointer looks.
        let _ = Reflect::set(&dragged, &"dropEffect".into(), &effect.into());
    }
}
