//! How easy the Italian is to read: the Gulpease index (Lucisano and Piemontese, 1988), 0 to 100.

/// 89 + (300 · sentences − 10 · letters) / words, over several texts; `None` without words.
pub fn gulpease<'a>(texts: impl IntoIterator<Item = &'a str>) -> Option<f64> {
    let (mut sentences, mut letters, mut words) = (0, 0, 0);
    for text in texts {
        let text = readable(text);
        sentences += count_sentences(&text);
        letters += text.chars().filter(|c| c.is_alphanumeric()).count();
        words += text
            .split(|c: char| c.is_whitespace() || c == '’')
            .filter(|word| word.contains(char::is_alphanumeric))
            .count();
    }
    let (sentences, letters) = (sentences as f64, letters as f64);
    (words > 0).then(|| 89.0 + (300.0 * sentences - 10.0 * letters) / words as f64)
}

/// Whole sentences only: labels and buttons would make every page look easy.
pub fn is_prose(text: &str) -> bool {
    text.ends_with(['.', '?', '!', ';', ':'])
}

/// Without marks, with a date's length for each placeholder, and with the last form of words that agree with a number.
fn readable(text: &str) -> String {
    let text = text.replace("[[", "").replace("]]", "").replace("**", "");
    let mut parts = text.split('{');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| {
        let (inside, rest) = part.split_once('}').unwrap_or(("", part));
        let value = match inside.rsplit_once('|') {
            Some((_, form)) => form,
            None => "31 ottobre",
        };
        text + value + rest
    })
}

/// A full stop ends a sentence when a capital letter or nothing follows: not in `artt. 46` or `1.584,70`.
fn count_sentences(text: &str) -> usize {
    let ends = |(at, _): &(usize, &str)| {
        let after = text[at + 1..].trim_start();
        after.is_empty()
            || (after.len() < text.len() - at - 1 && after.starts_with(char::is_uppercase))
    };
    text.match_indices(['.', '?', '!'])
        .filter(ends)
        .count()
        .max(1)
}

#[test]
fn office_language_is_found_out() {
    let score = |text| gulpease([text]).expect("words");
    assert!(score("Scrivi il giorno. Poi vai avanti.") > 80.0);
    let bad = "L’istante è tenuto a trasmettere telematicamente la documentazione comprovante la sussistenza dei requisiti \
        contributivi previsti dalla vigente normativa previdenziale entro i termini perentoriamente stabiliti.";
    assert!(score(bad) < 45.0, "{}", score(bad));
    assert_eq!(gulpease([""]), None);
    assert_eq!(
        count_sentences("Al massimo 1.584,70 € (artt. 46 e 47). Bene? Sì."),
        3
    );
}
