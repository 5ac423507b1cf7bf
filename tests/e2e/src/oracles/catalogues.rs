//! What the site's catalogues tell our own judge: the words that only one language has, the terms that stay Italian, how
//! a text's key begins, and how a title says that something is wrong.

use {
    crate::{failure::Outcome, places},
    serde_json::{Map, Value, json},
    std::collections::{BTreeMap, BTreeSet},
};

/// The site's languages.
const LANGUAGES: [&str; 5] = ["it", "de", "sl", "fr", "en"];
const AREAS: [&str; 5] = [
    "base",
    "pages",
    "claim",
    "assegno-unico",
    "carta-disabilita",
];
/// How many words each language is known by: the most frequent that none of the others has.
const MARKERS: usize = 80;

/// Reads the catalogues.
pub(super) fn read() -> Outcome<Value> {
    let mut counts = BTreeMap::new();
    let (mut terms, mut keys, mut errors) = (BTreeSet::new(), BTreeSet::new(), Map::new());
    for language in LANGUAGES {
        let mut words: BTreeMap<String, usize> = BTreeMap::new();
        for (key, text) in catalogue(language)? {
            let text = text.as_str().unwrap_or_default();
            let (plain, italian) = split(text);
            terms.extend(italian.into_iter().filter(|term| term.contains(' ')));
            for word in words_of(&plain) {
                *words.entry(word).or_default() += 1;
            }
            if key == "title.error" {
                errors.insert(language.to_owned(), text.into());
            }
            keys.extend(key.split_once('.').map(|(first, _)| first.to_owned()));
        }
        counts.insert(language, words);
    }
    Ok(json!({ "markers": markers(&counts), "terms": terms, "keys": keys, "errors": errors }))
}

fn catalogue(language: &str) -> Outcome<Map<String, Value>> {
    let mut all = Map::new();
    for area in AREAS {
        let file = places::root().join(format!("public/text/{language}/{area}.json"));
        all.extend(serde_json::from_str::<Map<String, Value>>(
            &std::fs::read_to_string(file)?,
        )?);
    }
    Ok(all)
}

/// The text without its Italian terms, and those.
fn split(text: &str) -> (String, Vec<String>) {
    let (mut plain, mut italian) = (String::new(), Vec::new());
    let mut pieces = text.split("[[");
    plain.push_str(pieces.next().unwrap_or_default());
    for piece in pieces {
        let (term, rest) = piece.split_once("]]").unwrap_or((piece, ""));
        italian.push(term.to_owned());
        plain.push(' ');
        plain.push_str(rest);
    }
    (plain, italian)
}

/// The words of a text, without its placeholders.
fn words_of(text: &str) -> Vec<String> {
    let outside = text
        .split('{')
        .map(|part| part.split_once('}').map_or(part, |(_, rest)| rest));
    outside
        .flat_map(|part| part.split(|letter: char| !letter.is_alphabetic()))
        .filter(|word| word.chars().count() > 1)
        .map(str::to_lowercase)
        .collect()
}

fn markers(counts: &BTreeMap<&str, BTreeMap<String, usize>>) -> Value {
    let mut all = Map::new();
    for (language, words) in counts {
        let others = || counts.iter().filter(|(other, _)| *other != language);
        let mut own: Vec<(&String, &usize)> = words
            .iter()
            .filter(|(word, _)| others().all(|(_, theirs)| !theirs.contains_key(*word)))
            .collect();
        own.sort_by_key(|(_, count)| std::cmp::Reverse(**count));
        let own: Vec<&String> = own
            .into_iter()
            .take(MARKERS)
            .map(|(word, _)| word)
            .collect();
        all.insert((*language).to_owned(), json!(own));
    }
    all.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_taken_apart() {
        let (plain, italian) = split("Der [[codice fiscale]] von {name} steht auf der [[CU]].");
        assert_eq!(italian, ["codice fiscale", "CU"]);
        assert_eq!(words_of(&plain), ["der", "von", "steht", "auf", "der"]);
    }

    #[test]
    fn the_catalogues_tell_the_languages_apart() {
        let texts = read().unwrap();
        let marks = |language: &str, word: &str| {
            texts["markers"][language]
                .as_array()
                .is_some_and(|words| words.iter().any(|each| each == word))
        };
        for (language, word) in [
            ("it", "che"),
            ("de", "nicht"),
            ("sl", "ali"),
            ("fr", "vous"),
            ("en", "the"),
        ] {
            assert!(marks(language, word), "{word} is no mark of {language}");
        }
        assert_eq!(texts["errors"]["de"], "Fehler: ");
        let holds = |list: &str, text: &str| {
            texts[list]
                .as_array()
                .is_some_and(|all| all.contains(&json!(text)))
        };
        assert!(holds("terms", "codice fiscale"));
        assert!(holds("keys", "sheet"));
    }
}
