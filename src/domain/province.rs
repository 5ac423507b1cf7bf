//! The two letters of an Italian province (*sigla automobilistica*).

use super::text_value::keyed_error;
use super::text_value::text_value;

/// All of them, those that Sardinia has had again since 2025 among them (L.R. 7/2021): an address may have either.
const ALL: &str = "AG AL AN AO AP AQ AR AT AV BA BG BI BL BN BO BR BS BT BZ CA CB CE CH CI CL CN CO CR CS CT CZ EN FC FE FG FI \
    FM FR GE GO GR IM IS KR LC LE LI LO LT LU MB MC ME MI MN MO MS MT NA NO NU OG OR OT PA PC PD PE PG PI PN PO PR PT PU PV \
    PZ RA RC RE RG RI RM RN RO SA SI SO SP SR SS SU SV TA TE TN TO TP TR TS TV UD VA VB VC VE VI VR VS VT VV";

/// Two capital letters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Province(String);

/// Why a text is not a province: the first cause that applies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProvinceError {
    /// Nothing was typed.
    Empty,
    /// There is no province of these letters.
    Unknown,
}

impl ProvinceError {
    /// The text key of the message.
    pub fn key(self) -> &'static str {
        match self {
            Self::Empty => "error.province.empty",
            Self::Unknown => "error.province.unknown",
        }
    }
}

keyed_error!(ProvinceError);
text_value!(Province);

impl Province {
    /// Reads the letters in any case.
    pub fn parse(typed: &str) -> Result<Self, ProvinceError> {
        let text = typed.trim().to_ascii_uppercase();
        if text.is_empty() {
            return Err(ProvinceError::Empty);
        }
        ALL.split_ascii_whitespace()
            .any(|known| known == text)
            .then_some(Self(text))
            .ok_or(ProvinceError::Unknown)
    }

    /// The two letters.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_letters_that_exist() {
        let check = |typed: &str, expected: Result<&str, ProvinceError>| {
            let found = Province::parse(typed);
            assert_eq!(
                found.as_ref().map(Province::as_str),
                expected.as_ref().copied(),
                "{typed}"
            );
        };
        check("RM", Ok("RM"));
        check(" bo ", Ok("BO"));
        check("", Err(ProvinceError::Empty));
        check("Roma", Err(ProvinceError::Unknown));
        check("DE", Err(ProvinceError::Unknown));
        check("RM BO", Err(ProvinceError::Unknown));
    }

    #[test]
    fn each_stands_once() {
        let mut all: Vec<&str> = ALL.split_ascii_whitespace().collect();
        all.sort_unstable();
        all.dedup();
        assert_eq!(all.len(), 111);
    }
}
