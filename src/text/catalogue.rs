//! A catalogue: key → text, read from `public/text/{language}/{area}.json`.
//!
//! Texts have `{name}` placeholders. A fragment between `[[` and `]]` is an official Italian term (or name) that stays
//! Italian in every language, and is marked `lang="it"` where it is shown. `**…**` is strong emphasis. `{name:day|days}` is
//! the form that the number `name` wants: as many forms as the language has (`plural`), without the number itself.

use super::{language::Language, plural};
use std::collections::HashMap;

/// The parts that travel separately, so that a page loads only what it shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Area {
    /// Shell, home, service sheets, help.
    Base,
    /// Help, what the law asks to say, the easy sheet.
    Pages,
    /// Pre-check, questions, summary, receipt, cases.
    Claim,
    /// The claim for the Assegno unico.
    AssegnoUnico,
    /// The claim for the European Disability Card, and its cases.
    CartaDisabilita,
}

impl Area {
    pub const ALL: [Self; 5] = [
        Self::Base,
        Self::Pages,
        Self::Claim,
        Self::AssegnoUnico,
        Self::CartaDisabilita,
    ];

    /// Name of its file.
    pub fn name(self) -> &'static str {
        match self {
            Self::Base => "base",
            Self::Pages => "pages",
            Self::Claim => "claim",
            Self::AssegnoUnico => "assegno-unico",
            Self::CartaDisabilita => "carta-disabilita",
        }
    }
}

/// Texts of one language.
#[derive(Clone, Debug, Default)]
pub struct Catalogue(HashMap<String, String>);

impl Catalogue {
    /// Reads a flat JSON object.
    pub fn parse(json: &str) -> Result<Self, serde_json::Error> {
        serde_json::from_str(json).map(Self)
    }

    /// Adds the texts of another area.
    pub fn extend(&mut self, other: Self) {
        self.0.extend(other.0);
    }

    /// The text as written, placeholders included.
    pub fn get(&self, key: &str) -> Option<&str> {
        self.0.get(key).map(String::as_str)
    }

    /// All keys.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }
}

/// The text with its placeholders filled.
///
/// A value is text: what looks like a placeholder in it stays as it is.
pub fn fill(text: &str, values: &[(&str, &str)], language: Language) -> String {
    let mut filled = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        filled.push_str(before);
        let Some((placeholder, next)) = after.split_once('}') else {
            filled.push('{');
            rest = after;
            continue;
        };
        match filled_placeholder(placeholder, values, language) {
            Some(value) => filled.push_str(value),
            None => {
                filled.push('{');
                filled.push_str(placeholder);
                filled.push('}');
            }
        }
        rest = next;
    }
    filled.push_str(rest);
    filled
}

fn filled_placeholder<'a>(
    placeholder: &'a str,
    values: &[(&str, &'a str)],
    language: Language,
) -> Option<&'a str> {
    let (name, forms) = match placeholder.split_once(':') {
        Some((name, forms)) => (name, Some(forms)),
        None => (placeholder, None),
    };
    let (_, value) = values.iter().find(|(known, _)| *known == name)?;
    match forms {
        None => Some(value),
        Some(forms) => forms.split('|').nth(plural::form(language, value)),
    }
}

/// A piece of a text with its role.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    Plain(String),
    Strong(String),
    /// An official term that is Italian in every language.
    Italian(String),
}

/// Splits a text at its marks. Marks that do not close are shown as they are.
pub fn pieces(text: &str) -> Vec<Piece> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some((before, piece, after)) = next_mark(rest) {
        push_plain(&mut found, before);
        found.push(piece);
        rest = after;
    }
    push_plain(&mut found, rest);
    found
}

/// The text without its marks, for titles and attributes.
pub fn plain(text: &str) -> String {
    text.replace("[[", "").replace("]]", "").replace("**", "")
}

fn push_plain(found: &mut Vec<Piece>, text: &str) {
    if !text.is_empty() {
        found.push(Piece::Plain(text.to_owned()));
    }
}

fn next_mark(text: &str) -> Option<(&str, Piece, &str)> {
    let italian =
        between(text, "[[", "]]").map(|(b, inside, a)| (b, Piece::Italian(inside.to_owned()), a));
    let strong =
        between(text, "**", "**").map(|(b, inside, a)| (b, Piece::Strong(inside.to_owned()), a));
    match (italian, strong) {
        (Some(first), Some(second)) => Some(if first.0.len() <= second.0.len() {
            first
        } else {
            second
        }),
        (first, second) => first.or(second),
    }
}

fn between<'a>(text: &'a str, open: &str, close: &str) -> Option<(&'a str, &'a str, &'a str)> {
    let (before, rest) = text.split_once(open)?;
    let (inside, after) = rest.split_once(close)?;
    Some((before, inside, after))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_become_pieces() {
        let check = |text: &str, expected: &[Piece]| assert_eq!(pieces(text), expected, "{text}");
        let plain = |text: &str| Piece::Plain(text.to_owned());
        check("nothing", &[plain("nothing")]);
        check(
            "ask a [[patronato]].",
            &[
                plain("ask a "),
                Piece::Italian("patronato".to_owned()),
                plain("."),
            ],
        );
        check(
            "**68 days** and [[RED]]",
            &[
                Piece::Strong("68 days".to_owned()),
                plain(" and "),
                Piece::Italian("RED".to_owned()),
            ],
        );
        check("left [[open", &[plain("left [[open")]);
    }

    #[test]
    fn placeholders_are_filled_wherever_they_stand() {
        assert_eq!(
            fill(
                "{n} of {total}, {n}",
                &[("n", "3"), ("total", "9")],
                Language::English
            ),
            "3 of 9, 3"
        );
    }

    #[test]
    fn words_agree_with_their_numbers() {
        let days = |n| {
            fill(
                "{n:Manca|Mancano} {n} {n:giorno|giorni}.",
                &[("n", n)],
                Language::Italian,
            )
        };
        assert_eq!(days("1"), "Manca 1 giorno.");
        assert_eq!(days("2"), "Mancano 2 giorni.");
        let weeks = |n| {
            fill(
                "{n} {n:teden|tedna|tedni|tednov}",
                &[("n", n)],
                Language::Slovene,
            )
        };
        assert_eq!(weeks("2"), "2 tedna");
        assert_eq!(weeks("104"), "104 tedni");
    }

    #[test]
    fn what_a_person_typed_is_only_text() {
        let typed = "{other} {n:a|b} {";
        let values = [("name", typed), ("other", "gone")];
        assert_eq!(
            fill("{name} {unknown} {", &values, Language::Italian),
            "{other} {n:a|b} { {unknown} {"
        );
    }
}
