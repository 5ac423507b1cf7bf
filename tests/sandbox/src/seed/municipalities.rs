//! Italian municipalities, public facts: all capitals of provinces and all with 25 000 inhabitants or more.

use sportello::gateway::contract::lookup::Municipality;
use std::sync::LazyLock;

/// Land-registry code, province, name.
const LINES: &str = include_str!("../../assets/municipalities.csv");

struct Known {
    municipality: Municipality,
    plain_name: String,
}

static ALL: LazyLock<Vec<Known>> = LazyLock::new(|| {
    LINES
        .lines()
        .filter_map(|line| {
            let mut parts = line.splitn(3, ',').map(str::to_owned);
            let (code, province, name) = (parts.next()?, parts.next()?, parts.next()?);
            Some(Known {
                plain_name: plain(&name),
                municipality: Municipality {
                    code,
                    name,
                    province,
                },
            })
        })
        .collect()
});

/// Those whose name has `part` in it: first the one named so, then those that begin so, then the others, each by name.
pub fn named(part: &str, most: usize) -> Vec<Municipality> {
    let wanted = plain(part);
    if wanted.is_empty() {
        return Vec::new();
    }
    let mut found: Vec<&Known> = ALL
        .iter()
        .filter(|known| known.plain_name.contains(&wanted))
        .collect();
    let rank = |known: &Known| {
        (
            known.plain_name != wanted,
            !known.plain_name.starts_with(&wanted),
            known.plain_name.clone(),
        )
    };
    found.sort_by_key(|known| rank(known));
    found
        .into_iter()
        .take(most)
        .map(|known| known.municipality.clone())
        .collect()
}

/// The province of the municipality with this code or this whole name.
pub fn province_of(code_or_name: &str) -> Option<&'static str> {
    let name = plain(code_or_name);
    let known = ALL.iter().find(|known| {
        known
            .municipality
            .code
            .eq_ignore_ascii_case(code_or_name.trim())
            || known.plain_name == name
    })?;
    Some(known.municipality.province.as_str())
}

/// Small letters without accents; whatever is neither letter nor digit parts words.
fn plain(text: &str) -> String {
    let mut words = String::new();
    for character in text.chars().flat_map(char::to_lowercase) {
        let letter = match character {
            'à' | 'á' | 'â' | 'ä' => 'a',
            'è' | 'é' | 'ê' | 'ë' => 'e',
            'ì' | 'í' | 'î' | 'ï' => 'i',
            'ò' | 'ó' | 'ô' | 'ö' => 'o',
            'ù' | 'ú' | 'û' | 'ü' => 'u',
            other => other,
        };
        if letter.is_alphanumeric() {
            words.push(letter);
        } else if !words.is_empty() && !words.ends_with(' ') {
            words.push(' ');
        }
    }
    words.trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::seed::places;
    use std::collections::BTreeSet;

    #[test]
    fn the_list_is_whole() {
        assert_eq!(ALL.len(), LINES.lines().count());
        let codes: BTreeSet<&str> = ALL
            .iter()
            .map(|known| known.municipality.code.as_str())
            .collect();
        assert_eq!(codes.len(), ALL.len(), "a code twice");
        let provinces: BTreeSet<&str> = ALL
            .iter()
            .map(|known| known.municipality.province.as_str())
            .collect();
        assert!(provinces.len() >= 107, "{}", provinces.len());
        for known in ALL.iter() {
            let Municipality {
                code,
                province,
                name,
            } = &known.municipality;
            let digits = code
                .get(1..)
                .is_some_and(|rest| rest.bytes().all(|byte| byte.is_ascii_digit()));
            assert!(code.len() == 4 && digits, "{code}");
            assert!(province.len() == 2 && !name.is_empty(), "{name}");
        }
    }

    #[test]
    fn found_by_any_part_of_the_name() {
        let first = |part: &str| named(part, 20).into_iter().next().map(|found| found.code);
        assert_eq!(first("bologna").as_deref(), Some("A944"));
        assert_eq!(first(" FORLI ").as_deref(), Some("D704"));
        assert_eq!(first("l'aquila").as_deref(), Some("A345"));
        assert_eq!(first("l’aquila").as_deref(), Some("A345"));
        assert_eq!(first("xyz"), None);
        assert_eq!(first("'"), None);
        assert!(named("san", 20).len() == 20);
    }

    #[test]
    fn every_home_in_italy_is_there_with_its_office() {
        for home in places::HOMES.iter().filter(|home| home.province != "DE") {
            let province = province_of(home.municipality);
            assert_eq!(province, Some(home.province), "{}", home.municipality);
            let office = province.and_then(places::office_of);
            assert_eq!(office, Some(home.office()), "{}", home.municipality);
        }
        assert_eq!(province_of("a944"), Some("BO"));
    }
}
