//! The texts of the gallery's own questions: those of the app's questions, under another key.
//!
//! A page may have an id once, so each state of a field is another question; its words are those that people read.

use sportello::{
    journey::declaration::{Kind, Question},
    text::{
        catalogue::{Area, Catalogue},
        current::{add, is_written, raw},
    },
};
use std::collections::BTreeMap;

/// The journey of all questions that the gallery declares.
pub const JOURNEY: &str = "gallery";

/// Gives a question the words of the one whose texts begin with `like`.
pub fn lend(question: &Question, like: &str) {
    let options = match question.kind {
        Kind::Choice(options) => options,
        _ => &[],
    };
    let named = [".label", ".hint", ".missing"]
        .into_iter()
        .map(str::to_owned);
    let chosen = options
        .iter()
        .flat_map(|option| [format!(".{option}"), format!(".{option}.hint")]);
    lend_all(question.key, like, named.chain(chosen));
}

/// Copies the texts that begin with `like` and end with one of `endings` to the gallery's `key`.
pub fn lend_all(key: &str, like: &str, endings: impl Iterator<Item = String>) {
    let texts: BTreeMap<String, String> = endings
        .filter_map(|ending| {
            let text = format!("{like}{ending}");
            is_written(&text).then(|| (format!("{JOURNEY}.{key}{ending}"), raw(&text)))
        })
        .collect();
    let texts = serde_json::to_string(&texts).unwrap_or_default();
    if let Ok(texts) = Catalogue::parse(&texts) {
        add(Area::Claim, texts);
    }
}
