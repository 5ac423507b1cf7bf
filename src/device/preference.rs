//! Preferences that say nothing of the person: the language.

use super::document::window;
use crate::text::language::Language;

const LANGUAGE: &str = "language";

/// The language chosen before, else the first of the browser's that is spoken here, else Italian.
pub fn language() -> Language {
    stored_language()
        .or_else(browser_language)
        .unwrap_or(Language::Italian)
}

/// Remembers the language. Storage may be refused: then it lasts until the page is closed.
pub fn remember_language(language: Language) {
    if let Some(storage) = window().and_then(|window| window.local_storage().ok().flatten()) {
        let _ = storage.set_item(LANGUAGE, language.code());
    }
}

fn stored_language() -> Option<Language> {
    let storage = window()?.local_storage().ok().flatten()?;
    Language::from_tag(&storage.get_item(LANGUAGE).ok().flatten()?)
}

fn browser_language() -> Option<Language> {
    let languages = window()?.navigator().languages();
    languages
        .iter()
        .filter_map(|tag| tag.as_string())
        .find_map(|tag| Language::from_tag(&tag))
}
