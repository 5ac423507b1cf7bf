//! The texts: complete in every language, all used, well formed, and easy to read.

mod catalogues;
mod families;
mod journey_keys;
mod prose;
mod source;

use catalogues::{all, broken_forms, broken_marks, load, placeholders};
use sportello::text::{catalogue::Area, language::Language};
use std::collections::{BTreeMap, BTreeSet};

/// Strings that look like keys and are none.
const NO_KEYS: &[&str] = &[
    // For developers: a message of the gateway that cannot be read.
    "error.naspi.end_reason",
];

/// What the first views are built from: they show before the claim's texts are loaded.
const FIRST_VIEWS: &[&str] = &[
    "src/app/",
    "src/account/session.rs",
    "src/segments/unemployed/sheet.rs",
    "src/ui/failure.rs",
    "src/ui/heading.rs",
    "src/ui/phone_help.rs",
    "src/ui/rating.rs",
    "src/ui/text_area.rs",
    "src/ui/menu_button.rs",
    "src/ui/site_header.rs",
    "src/ui/user_block.rs",
];

/// Pages with texts of their own.
const PAGES: [&str; 4] = [
    "src/app/accessibility.rs",
    "src/app/appearance.rs",
    "src/app/pages.rs",
    "src/app/text_pages.rs",
];

/// The least Gulpease index of a group of texts: easy for who finished middle school.
const EASY: f64 = 60.0;

#[test]
fn languages_have_the_same_keys_and_areas_share_none() {
    let keys = |language, area| load(language, area).into_keys().collect::<BTreeSet<_>>();
    for area in Area::ALL {
        let italian = keys(Language::Italian, area);
        for language in Language::ALL {
            let other = keys(language, area);
            let differing: Vec<_> = italian.symmetric_difference(&other).collect();
            assert!(
                differing.is_empty(),
                "{}: in Italian or {} only: {differing:?}",
                area.name(),
                language.code()
            );
        }
    }
    let (base, claim) = (
        keys(Language::Italian, Area::Base),
        keys(Language::Italian, Area::Claim),
    );
    let shared: Vec<_> = base.intersection(&claim).collect();
    assert!(shared.is_empty(), "in both areas: {shared:?}");
}

/// boot.mjs asks for the texts before the program can say in which language.
#[test]
fn the_boot_module_knows_every_language() {
    let codes = Language::ALL.map(|language| format!("'{}'", language.code()));
    let list = format!("const spoken = [{}];", codes.join(", "));
    let boot = std::fs::read_to_string("public/boot.mjs").expect("the boot module");
    assert!(boot.contains(&list), "boot.mjs does not say {list}");
}

#[test]
fn texts_are_well_formed() {
    let italian = all(Language::Italian);
    for language in Language::ALL {
        let code = language.code();
        for (key, text) in all(language) {
            assert!(!text.trim().is_empty(), "{code}: {key} is empty");
            assert_eq!(broken_marks(&text), None, "{code}: {key}: {text}");
            assert_eq!(broken_forms(&text, language), None, "{code}: {key}: {text}");
            assert_eq!(
                placeholders(&text),
                placeholders(&italian[&key]),
                "{code}: {key}"
            );
        }
    }
}

/// Who reads is a woman or a man: the Italian speaks to both, without forms of one gender or bars between two.
#[test]
fn italian_speaks_to_women_and_men() {
    let gendered = |text: &str| {
        let words: Vec<String> = text
            .split(|c: char| !c.is_alphabetic())
            .filter(|word| !word.is_empty() && *word != "stato" && *word != "già")
            .map(str::to_lowercase)
            .collect();
        words.windows(2).any(|pair| {
            pair[0] == "sei"
                && ["ato", "ito", "uto", "rto", "sto", "nto", "tto"]
                    .iter()
                    .any(|end| pair[1].ends_with(end))
        })
    };
    assert!(gendered("Quando sei nato?") && gendered("se sei stato assunto e poi ti sei iscritto"));
    let found: Vec<_> = all(Language::Italian)
        .into_iter()
        .filter(|(_, text)| gendered(text) || text.contains("/a ") || text.contains("benvenut"))
        .collect();
    assert!(found.is_empty(), "{found:#?}");
}

/// A sentence that stands in another language as it does in Italian was forgotten. Names and single words may agree.
#[test]
fn nothing_was_left_in_italian() {
    let italian = all(Language::Italian);
    for language in Language::ALL {
        if language == Language::Italian {
            continue;
        }
        let left: Vec<_> = all(language)
            .into_iter()
            .filter(|(key, text)| italian[key] == *text && is_sentence(text))
            .collect();
        assert!(left.is_empty(), "{}: {left:#?}", language.code());
    }
}

/// Whether a text has two words or more that are neither values nor official terms, which stay as they are.
fn is_sentence(text: &str) -> bool {
    let mut spoken = text.to_owned();
    for (opening, closing) in [("[[", "]]"), ("{", "}")] {
        while let Some((before, rest)) = spoken.split_once(opening) {
            let after = rest.split_once(closing).map_or("", |(_, after)| after);
            spoken = format!("{before} {after}");
        }
    }
    let words = spoken.split_whitespace();
    words
        .filter(|word| word.chars().any(char::is_lowercase))
        .count()
        > 1
}

#[test]
fn every_text_the_app_asks_for_is_there() {
    let literals = source::literals();
    let texts = all(Language::Italian);
    let groups: BTreeSet<&str> = texts
        .keys()
        .filter_map(|key| key.split('.').next())
        .collect();
    let mut missing: BTreeSet<String> = families::needed(&literals)
        .into_iter()
        .filter(|key| !texts.contains_key(key))
        .collect();
    // An empty field has its question's own message, so the domain's own causes are not all shown.
    for literal in literals
        .iter()
        .filter(|literal| !literal.file.starts_with("src/domain/"))
    {
        let text = &literal.text;
        let ours = literal.like_key()
            && text
                .split('.')
                .next()
                .is_some_and(|group| groups.contains(group));
        let stem = || {
            texts.keys().any(|key| {
                key.strip_prefix(text.as_str())
                    .is_some_and(|rest| rest.starts_with('.'))
            })
        };
        let there = texts.contains_key(text) || (!literal.looked_up() && stem());
        if (literal.looked_up() || ours) && !there && !NO_KEYS.contains(&text.as_str()) {
            missing.insert(format!("{text} ({})", literal.file));
        }
        if literal.template() && !families::TEMPLATES.contains(&text.as_str()) {
            missing.insert(format!("family for {text} ({})", literal.file));
        }
    }
    assert!(missing.is_empty(), "no text for: {missing:#?}");
}

#[test]
fn every_text_is_used() {
    let literals = source::literals();
    let mut used = families::needed(&literals);
    used.extend(families::allowed(&literals));
    used.extend(literals.into_iter().map(|literal| literal.text));
    let unused: Vec<_> = all(Language::Italian)
        .into_keys()
        .filter(|key| !used.contains(key))
        .collect();
    assert!(unused.is_empty(), "nothing shows: {unused:#?}");
}

/// What is shown with `t` loses the language of its official terms, and a screen reader then says them wrongly.
#[test]
fn marked_texts_keep_their_marks() {
    let marked: BTreeSet<String> = Language::ALL
        .into_iter()
        .flat_map(all)
        .filter(|(_, text)| text.contains("[[") || text.contains("**"))
        .map(|(key, _)| key)
        .collect();
    let bare: Vec<String> = source::literals()
        .into_iter()
        .filter(|literal| ["t", "t_with"].contains(&literal.called.as_str()))
        .filter(|literal| marked.contains(&literal.text))
        .map(|literal| format!("{} ({})", literal.text, literal.file))
        .collect();
    assert!(bare.is_empty(), "to be shown with rich or words: {bare:#?}");
}

/// The judges in the browser look for terms of several words; a text that names one without its mark loses its language.
#[test]
fn terms_are_marked_wherever_they_stand() {
    let terms: BTreeSet<String> = Language::ALL
        .into_iter()
        .flat_map(all)
        .flat_map(|(_, text)| marked_terms(&text))
        .filter(|term| term.contains(' '))
        .collect();
    let mut bare = Vec::new();
    for language in Language::ALL {
        for (key, text) in all(language) {
            let unmarked = marked_terms(&text).iter().fold(text.clone(), |rest, term| {
                rest.replace(&format!("[[{term}]]"), "")
            });
            let found = terms.iter().find(|term| unmarked.contains(term.as_str()));
            if let (Some(term), true) = (found, language != Language::Italian) {
                bare.push(format!("{}: {term} in {key}", language.code()));
            }
        }
    }
    assert!(bare.is_empty(), "{bare:#?}");
}

fn marked_terms(text: &str) -> Vec<String> {
    let parts = text.split("[[").skip(1);
    parts
        .filter_map(|part| part.split_once("]]"))
        .map(|(term, _)| term.to_owned())
        .collect()
}

#[test]
fn placeholders_get_their_values() {
    let texts = all(Language::Italian);
    for literal in source::literals() {
        let Some(text) = texts.get(&literal.text) else {
            continue;
        };
        let given = match literal.called.as_str() {
            "t" | "rich" | "words" => Vec::new(),
            "t_with" | "rich_with" | "words_with" => match literal.values {
                Some(given) => given,
                None => continue,
            },
            _ => continue,
        };
        for name in placeholders(text) {
            assert!(
                given.iter().any(|given| given == name),
                "{}: {{{name}}} stays open in {}",
                literal.text,
                literal.file
            );
        }
    }
}

#[test]
fn first_views_need_the_base_texts_only() {
    let base = load(Language::Italian, Area::Base);
    for literal in source::literals() {
        let first = FIRST_VIEWS
            .iter()
            .any(|place| literal.file.starts_with(place))
            && !PAGES.contains(&literal.file.as_str())
            && literal.looked_up();
        // The heading of a page that is still loading its texts.
        let loading = literal.called == "loaded";
        assert!(
            !(first || loading) || base.contains_key(&literal.text),
            "{} ({})",
            literal.text,
            literal.file
        );
    }
}

#[test]
fn italian_is_easy_to_read() {
    let texts = all(Language::Italian);
    let mut groups: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (key, text) in texts.iter().filter(|(_, text)| prose::is_prose(text)) {
        groups
            .entry(key.split('.').next().unwrap_or_default())
            .or_default()
            .push(text);
    }
    for needed in [
        "sheet", "easy", "naspi", "check", "advice", "failure", "help", "receipt", "case",
    ] {
        assert!(groups.contains_key(needed), "{needed} has no prose");
    }
    for (group, texts) in groups {
        let score = prose::gulpease(texts).expect("prose has words");
        println!("{group}: {score:.0}");
        assert!(score >= EASY, "{group}: Gulpease {score:.0}");
    }
}
