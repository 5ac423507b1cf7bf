//! The site's texts in its languages, read from its catalogues: what a page says in German is what German has for it.

use crate::failure::{Failure, Outcome};
use serde_json::Value;
use std::path::Path;

/// A language besides Italian, whose scenarios have their words in them.
#[derive(Clone, Copy)]
pub struct Spoken {
    pub code: &'static str,
    /// Its name in the switch.
    pub own_name: &'static str,
}

pub const OTHERS: [Spoken; 4] = [
    Spoken {
        code: "de",
        own_name: "Deutsch",
    },
    Spoken {
        code: "sl",
        own_name: "Slovenščina",
    },
    Spoken {
        code: "fr",
        own_name: "Français",
    },
    Spoken {
        code: "en",
        own_name: "English",
    },
];

impl Spoken {
    /// The text of a key, as it is read: without marks, and with blanks that are all alike.
    pub fn text(&self, key: &str) -> Outcome<String> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("../../public/text")
            .join(self.code);
        for area in ["base", "pages", "claim"] {
            let file = std::fs::read_to_string(folder.join(format!("{area}.json")))?;
            let texts: Value = serde_json::from_str(&file)?;
            if let Some(text) = texts[key].as_str() {
                let marks = ["[[", "]]", "**"];
                let text = marks
                    .iter()
                    .fold(text.to_owned(), |text, mark| text.replace(mark, ""));
                return Ok(text.replace('\u{a0}', " "));
            }
        }
        Err(Failure::new(format!("{} has no text {key}", self.code)))
    }
}
