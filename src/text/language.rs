//! The languages Sportello speaks.

/// A language with complete texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Language {
    Italian,
    German,
    Slovene,
    French,
    English,
}

impl Language {
    /// All of them, in the order of the switch: Italian, the languages of minorities that the law protects (L. 482/1999), English.
    pub const ALL: [Self; 5] = [
        Self::Italian,
        Self::German,
        Self::Slovene,
        Self::French,
        Self::English,
    ];

    /// ISO 639-1 code, also the name of its folder under `public/text/`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Italian => "it",
            Self::German => "de",
            Self::Slovene => "sl",
            Self::French => "fr",
            Self::English => "en",
        }
    }

    /// Its name in itself.
    pub fn own_name(self) -> &'static str {
        match self {
            Self::Italian => "Italiano",
            Self::German => "Deutsch",
            Self::Slovene => "Slovenščina",
            Self::French => "Français",
            Self::English => "English",
        }
    }

    /// Locale for `Intl`: day-month-year everywhere, since the people live in Italy.
    pub fn locale(self) -> &'static str {
        match self {
            Self::Italian => "it-IT",
            Self::German => "de-IT",
            Self::Slovene => "sl-SI",
            Self::French => "fr-FR",
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
