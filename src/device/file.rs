//! Files that the person chooses.

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Event, File, FileList, HtmlInputElement};

/// The file chosen in the field of this event.
pub fn chosen(event: &Event) -> Option<File> {
    all_chosen(event).into_iter().next()
}

/// The files chosen in the field of this event. The field forgets them, or choosing the same again would be no change.
pub fn all_chosen(event: &Event) -> Vec<File> {
    let input = event
        .target()
        .and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
    let Some(input) = input else {
        return Vec::new();
    };
    let files = listed(input.files());
    input.set_value("");
    files
}

/// The files of a browser's list.
pub fn listed(list: Option<FileList>) -> Vec<File> {
    let list = list.iter();
    list.flat_map(|list| (0..list.length()).filter_map(|place| list.get(place)))
        .collect()
}

/// What the file says, if it is text of at most so many bytes.
pub async fn text(file: &File, most: u32) -> Option<String> {
    if file.size() > f64::from(most) {
        return None;
    }
    JsFuture::from(file.text()).await.ok()?.as_string()
}
