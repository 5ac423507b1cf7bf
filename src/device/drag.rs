//! Files that are dragged into the page.

use wasm_bindgen::{JsCast, JsValue};
use web_sys::{DragEvent, File, Node};

/// Whether files are what is dragged: words that are dragged into a field are not ours.
pub fn has_files(event: &DragEvent) -> bool {
    event
        .data_transfer()
        .is_some_and(|dragged| dragged.types().includes(&JsValue::from_str("Files"), 0))
}

/// The files that were dropped.
pub fn files(event: &DragEvent) -> Vec<File> {
    let list = event.data_transfer().and_then(|dragged| dragged.files());
    list.map_or_else(Vec::new, |list| {
        (0..list.length())
            .filter_map(|place| list.get(place))
            .collect()
    })
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
        dragged.set_drop_effect(effect);
    }
}

/// Whether what is dragged has left the area of this event, and not only gone on inside of it.
pub fn has_left(event: &DragEvent) -> bool {
    let area: Option<Node> = event.current_target().and_then(|area| area.dyn_into().ok());
    let to: Option<Node> = event.related_target().and_then(|to| to.dyn_into().ok());
    !area.is_some_and(|area| area.contains(to.as_ref()) && to.is_some())
}
