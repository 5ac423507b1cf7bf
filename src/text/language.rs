//! The languages Sportello speaks.

/// A language with complete texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Language {
    Italian,
    English,
}

impl Language {
    /// All of them, in the order of the switch.
    pub const ALL: [Self; 2] = [Self::Italian, Self::English];

    /// ISO 639-1 code, also the name of its folder under `public/text/`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Italian => "it",
            Self::English => "en",
        }
    }

    /// Its name in itself.
    pub fn own_name(self) -> &'static str {
        match self {
            Self::Italian => "Italiano",
            Self::English => "English",
        }
    }

    /// Locale for `Intl`: day-month-year everywhere, since the people live in Italy.
    pub fn locale(self) -> &'static str {
        match self {
            Self::Italian => "it-IT",
            Self::English => "en-GB",
        }
    }

    /// The language of a tag such as `en` or `it-IT`, if it is spoken here.
    pub fn from_tag(tag: &str) -> Option<Self> {
        let code = tag.get(..2)?;
        Self::ALL
            .into_iter()
            .find(|language| code.eq_ignore_ascii_case(language.code()))
    }
}
