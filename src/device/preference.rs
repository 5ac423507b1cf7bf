//! Preferences that say nothing of the person: the language, and how the pages look.

use super::{document::window, shared::is_shared};
use crate::text::language::Language;
use web_sys::Storage;

const LANGUAGE: &str = "language";
const APPEARANCE: &str = "appearance";

/// The language chosen before, else the first of the browser's that is spoken here, else Italian.
pub fn language() -> Language {
    stored_language()
        .or_else(browser_language)
        .unwrap_or(Language::Italian)
}

pub fn remember_language(language: Language) {
    remember(LANGUAGE, language.code());
}

/// Remembers how the pages look, in the words of `appearance`; nothing for as they come.
pub fn remember_appearance(chosen: &str) {
    remember(APPEARANCE, chosen);
}

/// On a shared device for this tab only. Storage may be refused: then it lasts until the page is closed.
fn remember(name: &str, value: &str) {
    let storage = if is_shared() { of_tab() } else { of_device() };
    if let Some(storage) = storage {
        let _ = storage.set_item(name, value);
    }
}

fn stored_language() -> Option<Language> {
    let stored = |storage: Option<Storage>| storage?.get_item(LANGUAGE).ok().flatten();
    Language::from_tag(&stored(of_tab()).or_else(|| stored(of_device()))?)
}

fn of_device() -> Option<Storage> {
    window()?.local_storage().ok().flatten()
}

fn of_tab() -> Option<Storage> {
    window()?.session_storage().ok().flatten()
}

fn browser_language() -> Option<Language> {
    let languages = window()?.navigator().languages();
    languages
        .iter()
        .filter_map(|tag| tag.as_string())
        .find_map(|tag| Language::from_tag(&tag))
}
