//! Files that the person chooses.

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Event, File, HtmlInputElement};

/// The file chosen in the field of this event. The field forgets it, or choosing it again would be no change.
pub fn chosen(event: &Event) -> Option<File> {
    let input: HtmlInputElement = event.target()?.dyn_into().ok()?;
    let file = input.files()?.get(0)?;
    input.set_value("");
    Some(file)
}

/// What the file says, if it is text of at most so many bytes.
pub async fn text(file: &File, most: u32) -> Option<String> {
    if file.size() > f64::from(most) {
        return None;
    }
    JsFuture::from(file.text()).await.ok()?.as_string()
}
