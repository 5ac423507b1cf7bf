//! Start: the language that the address asks for, all texts, then the page.

use crate::page::Gallery;
use leptos::mount::mount_to;
use sportello::{
    device::document,
    text::{catalogue::Area, current, language::Language, load::load_area},
};

/// Puts the gallery in the place of the static page, once the texts are here; without them that page stays.
pub fn start() {
    console_error_panic_hook::set_once();
    sportello::ui::heading::watch_history();
    wasm_bindgen_futures::spawn_local(async {
        current::set_language(asked_for());
        for area in Area::ALL {
            if load_area(area).await.is_none() {
                return;
            }
        }
        if let Some(place) = document::element("app") {
            place.set_inner_html("");
            mount_to(place, Gallery).forget();
        }
    });
}

/// The language of `?lang=`, else Italian.
fn asked_for() -> Language {
    let query = document::window()
        .and_then(|window| window.location().search().ok())
        .unwrap_or_default();
    query
        .trim_start_matches('?')
        .split('&')
        .find_map(|part| Language::from_tag(part.strip_prefix("lang=")?))
        .unwrap_or(Language::Italian)
}
