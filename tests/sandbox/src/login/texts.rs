//! The words of the login page, in the two languages complete today.

use axum::http::HeaderMap;
use axum::http::header;

/// The page's words.
pub struct Texts {
    pub language: &'static str,
    pub other_language: &'static str,
    pub other_language_name: &'static str,
    pub title: &'static str,
    pub error_prefix: &'static str,
    pub heading: &'static str,
    pub lead: &'static str,
    pub identity: &'static str,
    pub eidas: &'static str,
    pub person: &'static str,
    pub abroad: &'static str,
    pub submit: &'static str,
    pub back: &'static str,
    pub problem: &'static str,
    pub no_identity: &'static str,
    pub no_person: &'static str,
    pub wrong_identity: &'static str,
    pub stale: &'static str,
    pub language_label: &'static str,
}

const ITALIAN: Texts = Texts {
    language: "it",
    other_language: "en",
    other_language_name: "English",
    title: "Entra con la tua identità digitale — INPS (ambiente di prova)",
    error_prefix: "Errore: ",
    heading: "Entra con la tua identità digitale",
    lead: "Questo è un ambiente di prova. Le persone sono inventate: scegli chi vuoi essere.",
    identity: "Con quale identità entri?",
    eidas: "eIDAS (identità di un altro Stato europeo)",
    person: "Chi sei?",
    abroad: "vive all’estero, solo con eIDAS",
    submit: "Entra",
    back: "Torna al sito senza entrare",
    problem: "C’è un problema",
    no_identity: "Scegli con quale identità entri",
    no_person: "Scegli chi sei",
    wrong_identity: "Questa persona vive all’estero: scegli eIDAS",
    stale: "La pagina era aperta da troppo tempo. Scegli di nuovo",
    language_label: "Lingua",
};

const ENGLISH: Texts = Texts {
    language: "en",
    other_language: "it",
    other_language_name: "Italiano",
    title: "Log in with your digital identity — INPS (test environment)",
    error_prefix: "Error: ",
    heading: "Log in with your digital identity",
    lead: "This is a test environment. The people are made up: choose who you want to be.",
    identity: "Which identity do you use?",
    eidas: "eIDAS (identity of another European country)",
    person: "Who are you?",
    abroad: "lives abroad, eIDAS only",
    submit: "Log in",
    back: "Back to the site without logging in",
    problem: "There is a problem",
    no_identity: "Choose which identity you use",
    no_person: "Choose who you are",
    wrong_identity: "This person lives abroad: choose eIDAS",
    stale: "The page was open for too long. Choose again",
    language_label: "Language",
};

/// The words for a request: the language asked for, else the first one the browser likes that we have, else Italian.
pub fn choose(asked: Option<&str>, headers: &HeaderMap) -> &'static Texts {
    let liked = headers
        .get(header::ACCEPT_LANGUAGE)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    let liked = liked
        .split(',')
        .map(|part| part.trim().get(..2).unwrap_or_default());
    match asked
        .into_iter()
        .chain(liked)
        .find(|language| matches!(*language, "it" | "en"))
    {
        Some("en") => &ENGLISH,
        _ => &ITALIAN,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn speaks_the_language_asked_for() {
        let check = |asked: Option<&str>, accepted: &'static str, expected: &str| {
            let mut headers = HeaderMap::new();
            headers.insert(
                header::ACCEPT_LANGUAGE,
                axum::http::HeaderValue::from_static(accepted),
            );
            assert_eq!(
                choose(asked, &headers).language,
                expected,
                "{asked:?} {accepted}"
            );
        };
        check(None, "en-GB,en;q=0.9,it;q=0.5", "en");
        check(None, "de-AT, it;q=0.8", "it");
        check(None, "fr", "it");
        check(Some("en"), "it", "en");
        check(Some("xx"), "en", "en");
    }
}
