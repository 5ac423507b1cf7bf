//! What is spoken differently each time: days, hours and numbers that are given out, for which words in capitals stand in, and
//! lines that come when the gateway has answered, between whatever keys that may be.

const MONTHS: [&str; 12] = [
    "gennaio",
    "febbraio",
    "marzo",
    "aprile",
    "maggio",
    "giugno",
    "luglio",
    "agosto",
    "settembre",
    "ottobre",
    "novembre",
    "dicembre",
];

/// The line with what passes replaced.
pub fn replaced(line: &str) -> String {
    for part in ["Giorno", "Mese", "Anno"] {
        let field = format!("{part}, campo inserimento, ");
        if line.starts_with(&field) {
            return field + &part.to_uppercase();
        }
    }
    // A reading begins at the heading that was spoken just before: whether it says again that it is one is chance.
    let line = line
        .strip_suffix(", intestazione livello 1")
        .unwrap_or(line);
    let words: Vec<&str> = line.split(' ').collect();
    let mut kept = Vec::with_capacity(words.len());
    let mut rest = words.as_slice();
    while let [word, after @ ..] = rest {
        let (stand_in, taken) = match after {
            [month, year, ..] if is_day(word) && is_month(month) && is_year(year) => {
                (with_tail("GIORNO", year), 3)
            }
            [year, ..] if is_month(word) && is_year(year) => (with_tail("MESE", year), 2),
            _ => (single(word), 1),
        };
        kept.push(stand_in);
        rest = rest.get(taken..).unwrap_or_default();
    }
    kept.join(" ")
}

/// Whether it is chance between which keys a line is spoken, or whether it is spoken at all.
pub fn is_chance(line: &str) -> bool {
    const CHANCE: [&str; 6] = [
        "Mandiamo la domanda…",
        "Salviamo ogni risposta mentre scrivi.",
        "Salviamo…",
        "Salvato su questo dispositivo.",
        SAVED,
        // Orca went round: where it went from after the screen has changed is its own affair.
        "Ricominciato dall'inizio.",
    ];
    CHANCE.contains(&line)
}

/// Whether a line only tells what the person has left for another screen, which may be gone by then, or through what the focus
/// came to the heading.
pub fn is_on_the_way(line: &str) -> bool {
    line.starts_with("usciti da")
        || line == "contenuto principale"
        || line.ends_with(" documento web.")
}

/// That the answers are saved, with its stand-in.
pub const SAVED: &str = "Salvato da INPS alle ORA.";

fn single(word: &str) -> String {
    let core = bare(word);
    let shape: String = core
        .chars()
        .map(|letter| if letter.is_ascii_digit() { '0' } else { letter })
        .collect();
    let stand_in = match shape.as_str() {
        "00:00" | "0:00" => "ORA",
        "00/00/0000" => "GIORNO",
        // The number DOMUS of a claim.
        "00000000" => "NUMERO",
        _ if core.starts_with("INPS.") && core.len() > 8 => "NUMERO",
        _ => return word.to_owned(),
    };
    word.replacen(core, stand_in, 1)
}

/// The stand-in with the punctuation that the last word ended with.
fn with_tail(stand_in: &str, last: &str) -> String {
    let tail = last.get(bare(last).len()..).unwrap_or_default();
    format!("{stand_in}{tail}")
}

fn bare(word: &str) -> &str {
    word.trim_end_matches(['.', ',', ';', ':', '?', '!', ')', '»'])
}

fn is_day(word: &str) -> bool {
    let digits = word.trim_end_matches('º');
    (1..=2).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_month(word: &str) -> bool {
    MONTHS.contains(&word)
}

fn is_year(word: &str) -> bool {
    let digits = bare(word);
    digits.len() == 4 && digits.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stands_in_for_what_passes() {
        let check = |line: &str, expected: &str| assert_eq!(replaced(line), expected);
        check(
            "Scade il 1º gennaio 2027, non dopo",
            "Scade il GIORNO, non dopo",
        );
        check("Domanda mandata, intestazione livello 1", "Domanda mandata");
        check("È finito il 7 novembre 2026.", "È finito il GIORNO.");
        check("da dicembre 2026: 974,25 €", "da MESE: 974,25 €");
        check("Salvato da INPS alle 10:42.", "Salvato da INPS alle ORA.");
        check("nato il 23/04/1991", "nato il GIORNO");
        check("Numero DOMUS: 14734699", "Numero DOMUS: NUMERO");
        check(
            "Mese, campo inserimento, 11",
            "Mese, campo inserimento, MESE",
        );
        check("Numero INPS.5500.28112026.0000123.", "Numero NUMERO.");
        // What does not pass stays, and so do the words around it.
        check(
            "L'INPS. Nel 2026 spettano 1.584,70 € in 68 giorni",
            "L'INPS. Nel 2026 spettano 1.584,70 € in 68 giorni",
        );
    }
}
