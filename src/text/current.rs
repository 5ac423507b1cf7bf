//! The language in use and its texts.
//!
//! The whole view is built anew when the language changes, so texts are plain strings and cost no subscriptions.

use super::{
    catalogue::{Area, Catalogue, fill, plain},
    language::Language,
    words::Words,
};
use std::cell::{Cell, RefCell};

thread_local! {
    static LANGUAGE: Cell<Language> = const { Cell::new(Language::Italian) };
    static CATALOGUE: RefCell<Catalogue> = RefCell::new(Catalogue::default());
    static LOADED: RefCell<Vec<Area>> = const { RefCell::new(Vec::new()) };
}

/// Replaces the language; its texts are then added with `add`.
pub fn set_language(language: Language) {
    LANGUAGE.set(language);
    CATALOGUE.replace(Catalogue::default());
    LOADED.take();
}

/// Adds the texts of an area.
pub fn add(area: Area, texts: Catalogue) {
    CATALOGUE.with_borrow_mut(|catalogue| catalogue.extend(texts));
    LOADED.with_borrow_mut(|loaded| loaded.push(area));
}

/// Whether an area's texts are here.
pub fn has(area: Area) -> bool {
    LOADED.with_borrow(|loaded| loaded.contains(&area))
}

/// The areas that are here.
pub fn loaded() -> Vec<Area> {
    LOADED.with_borrow(Clone::clone)
}

pub fn language() -> Language {
    LANGUAGE.get()
}

/// The text as it is written, with its marks. A key that is not there shows itself: tests make sure that it does not happen.
pub fn raw(key: &str) -> String {
    CATALOGUE.with_borrow(|catalogue| catalogue.get(key).unwrap_or(key).to_owned())
}

/// Whether there is a text for this key.
pub fn is_written(key: &str) -> bool {
    CATALOGUE.with_borrow(|catalogue| catalogue.get(key).is_some())
}

/// The text as it is shown, with its emphasis and its terms.
pub fn words(key: &str) -> Words {
    words_with(key, &[])
}

/// The same, placeholders filled.
pub fn words_with(key: &str, values: &[(&str, &str)]) -> Words {
    Words::of(&raw(key), values, language())
}

/// The same, where one of the values has a language of its own.
pub fn words_around(key: &str, value: (&str, Words), values: &[(&str, &str)]) -> Words {
    Words::around(&raw(key), value, values, language())
}

/// The text without marks, for what is not shown but named: titles, attributes, what is announced, words with no mark.
pub fn t(key: &str) -> String {
    plain(&raw(key))
}

/// The text without marks, placeholders filled.
pub fn t_with(key: &str, values: &[(&str, &str)]) -> String {
    fill(&plain(&raw(key)), values, language())
}
