//! Which form of a word a number wants, for the languages that Sportello speaks: the rules of Unicode's CLDR, which
//! `shell/plurals` compares with the browser's own `Intl.PluralRules`.

use super::language::Language;

/// How many forms a language has, in the order in which a text gives them: one, other; in Slovene one, two, few, other.
pub fn forms(language: Language) -> usize {
    match language {
        Language::Slovene => 4,
        _ => 2,
    }
}

/// The place of the form that a number wants, written as the page shows it. A text that is no number wants the last one.
///
/// Millions, for which Italian and French have a form of their own, are no counts of ours.
pub fn form(language: Language, number: &str) -> usize {
    let other = forms(language) - 1;
    let (whole, has_decimals) = match number.split_once([',', '.']) {
        Some((whole, _)) => (whole, true),
        None => (number, false),
    };
    let Ok(whole) = whole.parse::<u32>() else {
        return other;
    };
    match (language, whole) {
        (Language::Slovene, _) if has_decimals => 2,
        (Language::Slovene, _) => match whole % 100 {
            1 => 0,
            2 => 1,
            3 | 4 => 2,
            _ => other,
        },
        (Language::French, 0 | 1) => 0,
        (_, 1) if !has_decimals => 0,
        _ => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_want_the_forms_of_their_language() {
        let check = |language, expected: &[(&str, usize)]| {
            for (number, form_wanted) in expected {
                assert_eq!(
                    form(language, number),
                    *form_wanted,
                    "{language:?} {number}"
                );
            }
        };
        for language in [Language::Italian, Language::German, Language::English] {
            check(
                language,
                &[("0", 1), ("1", 0), ("1,5", 1), ("2", 1), ("101", 1)],
            );
        }
        check(
            Language::French,
            &[("0", 0), ("1", 0), ("1,5", 0), ("2", 1)],
        );
        check(
            Language::Slovene,
            &[
                ("0", 3),
                ("1", 0),
                ("2", 1),
                ("3", 2),
                ("4", 2),
                ("5", 3),
                ("101", 0),
                ("52,5", 2),
            ],
        );
        check(Language::Slovene, &[("many", 3), ("", 3)]);
    }
}
