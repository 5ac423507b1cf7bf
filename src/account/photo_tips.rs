//! How to take a picture that INPS can read, for who opens it.
//!
//! Keyboard and announcements: those of `ui/disclosure.rs`.

use crate::{journey::declaration::Takes, text::current::t, ui::disclosure::disclosure};
use leptos::prelude::*;

const SHEET: [&str; 4] = [
    "documents.tips.table",
    "documents.tips.whole",
    "documents.tips.flash",
    "documents.tips.readable",
];
const FACE: [&str; 4] = [
    "documents.tips.wall",
    "documents.tips.face",
    "documents.tips.face_flash",
    "documents.tips.filters",
];

/// The tips, beside the field with this id.
pub fn photo_tips(field: &str, takes: Takes) -> AnyView {
    let tips = match takes {
        Takes::Documents => SHEET,
        Takes::Photo => FACE,
    };
    let list = move || {
        let items = tips.map(|tip| view! { <li>{t(tip)}</li> });
        view! { <ul class="upload__tips-list">{items.collect_view()}</ul> }.into_any()
    };
    let tips = disclosure(format!("{field}-tips"), t("documents.tips"), list);
    view! { <div class="upload__tips">{tips}</div> }.into_any()
}
