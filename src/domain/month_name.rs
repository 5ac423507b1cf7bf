//! Months by name, in Italian, English, German (with Austria's *Jänner*), French and Slovene.

/// The names of each month, without accents and once where languages agree.
const NAMES: [&[&str]; 12] = [
    &["gennaio", "january", "januar", "janner", "janvier"],
    &["febbraio", "february", "februar", "feber", "fevrier"],
    &["marzo", "march", "marz", "mrz", "mars", "marec"],
    &["aprile", "april", "avril"],
    &["maggio", "may", "mai", "maj"],
    &["giugno", "june", "juni", "juin", "junij"],
    &["luglio", "july", "juli", "juillet", "julij"],
    &["agosto", "august", "aout", "avgust"],
    &["settembre", "september", "septembre"],
    &["ottobre", "october", "oktober", "octobre"],
    &["novembre", "november"],
    &["dicembre", "december", "dezember", "decembre"],
];
/// Fewer letters than this could be several months.
const SHORTEST: usize = 3;

/// The month, 1 to 12, from its number or its name whole or cut (`gen`, `Sept.`, `janv`); `None` if it is none or two.
pub fn month_from(typed: &str) -> Option<i8> {
    let typed = typed.trim();
    if !typed.is_empty() && typed.len() <= 2 && typed.bytes().all(|byte| byte.is_ascii_digit()) {
        return typed.parse().ok().filter(|month| (1..=12).contains(month));
    }
    let name = without_accents(typed);
    if name.len() < SHORTEST {
        return None;
    }
    let mut months = (1..)
        .zip(NAMES)
        .filter(|(_, names)| names.iter().any(|full| full.starts_with(name.as_str())));
    let (month, _) = months.next()?;
    months.next().is_none().then_some(month)
}

/// Lower case, without the accents these languages use and without a closing dot.
fn without_accents(typed: &str) -> String {
    let plain = |character: char| match character {
        'à' | 'â' | 'ä' | 'À' | 'Â' | 'Ä' => 'a',
        'é' | 'è' | 'ê' | 'É' | 'È' | 'Ê' => 'e',
        'û' | 'ù' | 'ü' | 'Û' | 'Ù' | 'Ü' => 'u',
        other => other.to_ascii_lowercase(),
    };
    typed.trim_end_matches('.').chars().map(plain).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_in_our_languages() {
        let check = |typed: &str, expected: Option<i8>| {
            assert_eq!(month_from(typed), expected, "{typed:?}")
        };
        for (typed, month) in [
            ("1", 1),
            ("01", 1),
            ("12", 12),
            ("gen", 1),
            ("Gennaio", 1),
            ("jan", 1),
            ("Jänner", 1),
            ("janv", 1),
            ("feb", 2),
            ("févr.", 2),
            ("FEBRUAR", 2),
            ("mar", 3),
            ("März", 3),
            ("Mrz", 3),
            ("marec", 3),
            ("avr", 4),
            ("april", 4),
            ("mag", 5),
            ("Mai", 5),
            ("maj", 5),
            ("giu", 6),
            ("jun", 6),
            ("juin", 6),
            ("lug", 7),
            ("juil.", 7),
            ("julij", 7),
            ("ago", 8),
            ("août", 8),
            ("avg", 8),
            ("Aug", 8),
            ("set", 9),
            ("sett", 9),
            ("Sept.", 9),
            ("ott", 10),
            ("okt", 10),
            ("octobre", 10),
            ("nov", 11),
            ("dic", 12),
            ("déc", 12),
            ("Dez", 12),
        ] {
            check(typed, Some(month));
        }
        for typed in [
            "", "0", "13", "001", "m", "ma", "jui", "mez", "gennaioo", ".", "-1",
        ] {
            check(typed, None);
        }
    }

    #[test]
    fn every_full_name_is_one_month() {
        for (month, names) in (1..).zip(NAMES) {
            for name in names {
                assert_eq!(month_from(name), Some(month), "{name}");
            }
        }
    }
}
