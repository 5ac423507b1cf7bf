//! A draft in a file of the person's own: what stands in it, and for whom it is good. How it is sealed is the device's
//! matter (docs/decisions/0014-draft-in-ones-own-file.md).
//!
//! Outside the seal stands nothing but how to open it: neither who it is about nor what they ask for.

use super::{
    declaration::Journey,
    upgrade::{Newer, upgrade},
};
use crate::gateway::contract::drafts::Answers;
use serde::{Deserialize, Serialize};

const FORMAT: &str = "sportello-draft";
const VERSION: u32 = 1;
/// Rounds of PBKDF2 with SHA-256: what OWASP asks for at least. Files say their own, so that it can be raised.
pub const ROUNDS: u32 = 600_000;
/// No file of ours asks for more: a foreign one could hold the page up for hours.
const MOST_ROUNDS: u32 = 10_000_000;

/// The file as it lies on a disk. Bytes are in lower-case hexadecimal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DraftFile {
    format: String,
    version: u32,
    pub rounds: u32,
    pub salt: String,
    /// AES-GCM's initialisation vector.
    pub vector: String,
    pub sealed: String,
}

/// What every version of the file has.
#[derive(Deserialize)]
struct Head {
    format: String,
    version: u32,
}

/// Why a file cannot be opened, whatever the passphrase.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoDraft {
    Another,
    /// A later version of this app has made it.
    Newer,
}

impl DraftFile {
    /// A file still to be sealed.
    pub fn new(salt: String, vector: String) -> Self {
        Self {
            format: FORMAT.to_owned(),
            version: VERSION,
            rounds: ROUNDS,
            salt,
            vector,
            sealed: String::new(),
        }
    }

    pub fn read(text: &str) -> Result<Self, NoDraft> {
        let head: Head = serde_json::from_str(text).map_err(|_| NoDraft::Another)?;
        if head.format != FORMAT {
            return Err(NoDraft::Another);
        }
        if head.version > VERSION {
            return Err(NoDraft::Newer);
        }
        let file: Self = serde_json::from_str(text).map_err(|_| NoDraft::Another)?;
        let sensible = (ROUNDS..=MOST_ROUNDS).contains(&file.rounds);
        sensible.then_some(file).ok_or(NoDraft::Another)
    }

    /// What is sealed together with the contents, so that nobody changes it unseen.
    pub fn header(&self) -> String {
        let (format, version, rounds, salt) = (&self.format, self.version, self.rounds, &self.salt);
        format!("{format} {version} {rounds} {salt}")
    }
}

/// What is under the seal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contents {
    pub tax_code: String,
    pub benefit: String,
    pub journey_version: u32,
    pub answers: Answers,
}

/// Why an opened file is not good here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unfit {
    Unreadable,
    OtherPerson,
    OtherJourney,
    /// The journey has been changed since this page was made.
    Newer,
}

impl Contents {
    /// Reads what was under the seal, for this person's claim, with its answers brought to the journey's version.
    pub fn read(
        text: &str,
        tax_code: &str,
        benefit: &str,
        journey: &Journey,
    ) -> Result<Self, Unfit> {
        let mut contents: Self = serde_json::from_str(text).map_err(|_| Unfit::Unreadable)?;
        if contents.tax_code != tax_code {
            return Err(Unfit::OtherPerson);
        }
        if contents.benefit != benefit {
            return Err(Unfit::OtherJourney);
        }
        let version = contents.journey_version;
        upgrade(journey, version, &mut contents.answers, &mut String::new())
            .map_err(|Newer| Unfit::Newer)?;
        Ok(contents)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::segments::unemployed::naspi::NASPI;

    fn written(change: impl FnOnce(&mut serde_json::Value)) -> String {
        let file = DraftFile {
            sealed: "00ff".to_owned(),
            ..DraftFile::new("0a".to_owned(), "0b".to_owned())
        };
        let mut value = serde_json::to_value(file).expect("JSON");
        change(&mut value);
        value.to_string()
    }

    #[test]
    fn a_file_tells_what_it_is_before_it_is_opened() {
        let check = |text: &str, expected: Result<(), NoDraft>| {
            assert_eq!(DraftFile::read(text).map(drop), expected, "{text}");
        };
        check(&written(|_| {}), Ok(()));
        check("", Err(NoDraft::Another));
        check("{}", Err(NoDraft::Another));
        check(
            &written(|file| file["format"] = "sportello-receipt".into()),
            Err(NoDraft::Another),
        );
        check(
            &written(|file| file["version"] = 2.into()),
            Err(NoDraft::Newer),
        );
        check(
            &written(|file| {
                file["version"] = 2.into();
                file["argon"] = true.into();
            }),
            Err(NoDraft::Newer),
        );
        check(
            &written(|file| file["more"] = 1.into()),
            Err(NoDraft::Another),
        );
        check(
            &written(|file| file["rounds"] = 1_000.into()),
            Err(NoDraft::Another),
        );
        check(
            &written(|file| file["rounds"] = 4_000_000_000_u32.into()),
            Err(NoDraft::Another),
        );
    }

    #[test]
    fn nothing_outside_the_seal_is_about_the_person() {
        let value: serde_json::Value = serde_json::from_str(&written(|_| {})).expect("JSON");
        let names: Vec<&String> = value.as_object().expect("fields").keys().collect();
        assert_eq!(
            names,
            ["format", "rounds", "salt", "sealed", "vector", "version"]
        );
    }

    #[test]
    fn contents_are_good_for_one_person_and_one_journey() {
        let written = |journey_version| {
            let contents = Contents {
                tax_code: "RSSMRA85T10A562S".to_owned(),
                benefit: "naspi".to_owned(),
                journey_version,
                answers: Answers::from([("notice_end_known".to_owned(), "no".to_owned())]),
            };
            serde_json::to_string(&contents).expect("JSON")
        };
        let read = |version, tax_code, benefit| {
            let read = Contents::read(&written(version), tax_code, benefit, &NASPI);
            read.map(|contents| contents.answers)
        };
        let person = "RSSMRA85T10A562S";
        let asked_now = Answers::from([("notice_paid_until".to_owned(), "?".to_owned())]);
        assert_eq!(read(1, person, "naspi"), Ok(asked_now));
        assert!(read(NASPI.version, person, "naspi").is_ok());
        assert_eq!(read(NASPI.version + 1, person, "naspi"), Err(Unfit::Newer));
        assert_eq!(
            read(1, "FRRGLI91D63A944C", "naspi"),
            Err(Unfit::OtherPerson)
        );
        assert_eq!(read(1, person, "auu"), Err(Unfit::OtherJourney));
        let nothing = Contents::read("{}", person, "naspi", &NASPI);
        assert_eq!(nothing, Err(Unfit::Unreadable));
    }
}
