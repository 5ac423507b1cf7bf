//! The catalogues as they lie on disk, and what their notation allows.

use sportello::text::{catalogue::Area, language::Language, plural};
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
    braces(text)
        .map(|inside| inside.split(':').next().unwrap_or_default())
        .collect()
}

/// What stands between braces.
fn braces(text: &str) -> impl Iterator<Item = &str> {
    text.split('{')
        .skip(1)
        .filter_map(|rest| rest.split_once('}'))
        .map(|(inside, _)| inside)
}

/// What is wrong with the words of a text that agree with a number, if anything.
pub fn broken_forms(text: &str, language: Language) -> Option<String> {
    braces(text)
        .filter_map(|inside| inside.split_once(':'))
        .find(|(_, forms)| {
            let forms: Vec<_> = forms.split('|').collect();
            forms.len() != plural::forms(language)
                || forms.iter().any(|form| form.contains(['*', '[', ']']))
        })
        .map(|(name, forms)| {
            format!(
                "{{{name}:{forms}}} needs {} forms without marks",
                plural::forms(language)
            )
        })
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
    assert_eq!(
        placeholders("{a} of {b}, {a}, {c:x|y}"),
        BTreeSet::from(["a", "b", "c"])
    );
    assert_eq!(broken_forms("{n} {n:day|days}", Language::English), None);
    for broken in ["{n:day}", "{n:teden|tedna|tedni|tednov}", "{n:a|**b**}"] {
        assert!(
            broken_forms(broken, Language::English).is_some(),
            "{broken}"
        );
    }
}
