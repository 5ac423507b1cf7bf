//! Words as people compare them: without capitals and without accents.

/// The words in small letters, letters with accents as those without.
pub fn folded(words: &str) -> String {
    let mut plain = String::with_capacity(words.len());
    for letter in words.chars().flat_map(char::to_lowercase) {
        match letter {
            'à' | 'á' | 'â' | 'ä' | 'ã' | 'å' => plain.push('a'),
            'ç' | 'č' | 'ć' => plain.push('c'),
            'đ' => plain.push('d'),
            'è' | 'é' | 'ê' | 'ë' => plain.push('e'),
            'ì' | 'í' | 'î' | 'ï' => plain.push('i'),
            'ñ' => plain.push('n'),
            'ò' | 'ó' | 'ô' | 'ö' | 'õ' => plain.push('o'),
            'œ' => plain.push_str("oe"),
            'š' => plain.push('s'),
            'ß' => plain.push_str("ss"),
            'ù' | 'ú' | 'û' | 'ü' => plain.push('u'),
            'ž' => plain.push('z'),
            '’' | '`' => plain.push('\''),
            other => plain.push(other),
        }
    }
    plain
}

/// The places of the words that contain what was typed: those that begin with it first, then those of which a further word
/// does, then the rest. All of them when nothing was typed.
pub fn found(all: &[String], typed: &str) -> Vec<usize> {
    let typed = folded(typed.trim());
    let mut ranked: Vec<(u8, usize)> = Vec::new();
    for (place, words) in all.iter().enumerate() {
        let words = folded(words);
        let begins_word = || {
            let mut starts = words.match_indices(typed.as_str()).map(|(at, _)| at);
            starts.any(|at| !words[..at].ends_with(char::is_alphanumeric))
        };
        if words.starts_with(&typed) {
            ranked.push((0, place));
        } else if begins_word() {
            ranked.push((1, place));
        } else if words.contains(&typed) {
            ranked.push((2, place));
        }
    }
    ranked.sort_unstable();
    ranked.into_iter().map(|(_, place)| place).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accents_and_capitals_make_no_difference() {
        let check = |words, expected| assert_eq!(folded(words), expected);
        check("Forlì", "forli");
        check("L’AQUILA", "l'aquila");
        check("Škofja Loka", "skofja loka");
        check("Straße", "strasse");
    }

    #[test]
    fn what_begins_as_typed_comes_first() {
        let all = [
            "Sanremo",
            "Roma",
            "Castel Romano",
            "Forlì",
            "Aromatico",
            "Romagnano",
        ]
        .map(str::to_owned);
        let check = |typed, expected: &[&str]| {
            let names: Vec<&str> = found(&all, typed)
                .into_iter()
                .map(|place| all[place].as_str())
                .collect();
            assert_eq!(names, expected, "{typed}");
        };
        check("ROM", &["Roma", "Romagnano", "Castel Romano", "Aromatico"]);
        check(" forli ", &["Forlì"]);
        check("zzz", &[]);
        assert_eq!(found(&all, "").len(), all.len());
    }
}
