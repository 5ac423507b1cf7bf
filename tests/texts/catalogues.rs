//! The catalogues as they lie on disk, and what their notation allows.

use sportello::text::{catalogue::Area, language::Language};
use std::collections::{BTreeMap, BTreeSet};

/// Key → text.
pub type Texts = BTreeMap<String, String>;

/// The texts of one area in one language.
pub fn load(language: Language, area: Area) -> Texts {
    let path = format!(
        "{}/public/text/{}/{}.json",
        env!("CARGO_MANIFEST_DIR"),
        language.code(),
        area.name()
    );
    let json = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
    serde_json::from_str(&json).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The texts of all areas in one language.
pub fn all(language: Language) -> Texts {
    Area::ALL
        .into_iter()
        .flat_map(|area| load(language, area))
        .collect()
}

/// The names between braces.
pub fn placeholders(text: &str) -> BTreeSet<&str> {
    text.split('{')
        .skip(1)
        .filter_map(|rest| rest.split_once('}'))
        .map(|(name, _)| name)
        .collect()
}

/// What is wrong with the marks of a text, if anything.
pub fn broken_marks(text: &str) -> Option<&'static str> {
    if !text.matches("**").count().is_multiple_of(2) {
        return Some("** does not close");
    }
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("[[") {
        if before.contains("]]") {
            return Some("]] without [[");
        }
        let Some((inside, next)) = after.split_once("]]") else {
            return Some("[[ does not close");
        };
        if inside.contains("[[") || inside.trim() != inside || inside.is_empty() {
            return Some("[[ ]] is nested, padded or empty");
        }
        rest = next;
    }
    rest.contains("]]").then_some("]] without [[")
}

#[test]
fn broken_samples_are_found() {
    assert_eq!(broken_marks("ask a [[patronato]], **free**"), None);
    for broken in [
        "ask a [[patronato",
        "a]] b",
        "**free",
        "[[a [[b]]",
        "[[ a]]",
        "[[]]",
        "[[a]] b]]",
    ] {
        assert!(broken_marks(broken).is_some(), "{broken}");
    }
    assert_eq!(placeholders("{a} of {b}, {a}"), BTreeSet::from(["a", "b"]));
}
