//! The bank account number, ISO 13616, of any country of the single euro payments area (SEPA).
//!
//! Italian and San Marino numbers are read further: check letter (CIN), bank (ABI), branch (CAB) and account.

use super::check_letter::check_letter;
use super::text_value::keyed_error;
use super::text_value::text_value;

/// The countries of SEPA and the length of their numbers (EPC409-09 and the ISO 13616 registry).
/// Guernsey, Jersey and the Isle of Man use the numbers of GB.
#[rustfmt::skip]
const COUNTRIES: [(&str, usize); 42] = [
    ("AD", 24), ("AL", 28), ("AT", 20), ("BE", 16), ("BG", 22), ("CH", 21), ("CY", 28), ("CZ", 24), ("DE", 22),
    ("DK", 18), ("EE", 20), ("ES", 24), ("FI", 18), ("FR", 27), ("GB", 22), ("GI", 23), ("GR", 27), ("HR", 21),
    ("HU", 28), ("IE", 22), ("IS", 26), ("IT", 27), ("LI", 21), ("LT", 20), ("LU", 20), ("LV", 21), ("MC", 27),
    ("MD", 24), ("ME", 22), ("MK", 19), ("MT", 31), ("NL", 18), ("NO", 15), ("PL", 28), ("PT", 25), ("RO", 24),
    ("RS", 22), ("SE", 24), ("SI", 19), ("SK", 24), ("SM", 27), ("VA", 22),
];

/// A valid account number, in capitals and without blanks.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Iban {
    text: String,
}

/// Why a text is not an account number: the first cause that applies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IbanError {
    /// Nothing was typed.
    Empty,
    /// It does not begin with the two letters of a country.
    Country,
    /// It is of a country outside SEPA, where INPS cannot pay.
    OutsideSepa,
    /// It is longer or shorter than the numbers of its country.
    Length { expected: usize, found: usize },
    /// It holds something else than letters and digits, or a letter where its country has a digit.
    Characters,
    /// The two digits after the country do not agree with the rest: something was mistyped.
    CheckDigits,
    /// The fifth character of an Italian number does not agree with bank, branch and account.
    Cin,
}

impl IbanError {
    /// The text key of the message.
    pub fn key(self) -> &'static str {
        match self {
            Self::Empty => "error.iban.empty",
            Self::Country => "error.iban.country",
            Self::OutsideSepa => "error.iban.outside_sepa",
            Self::Length { .. } => "error.iban.length",
            Self::Characters => "error.iban.characters",
            Self::CheckDigits => "error.iban.check_digits",
            Self::Cin => "error.iban.cin",
        }
    }
}

keyed_error!(IbanError);
text_value!(Iban);

impl Iban {
    /// Reads an account number in any case, with blanks, dots or dashes between its groups.
    pub fn parse(typed: &str) -> Result<Self, IbanError> {
        let text: String = typed
            .chars()
            .filter(|character| !character.is_whitespace() && !matches!(character, '-' | '.'))
            .map(|character| character.to_ascii_uppercase())
            .collect();
        if text.is_empty() {
            return Err(IbanError::Empty);
        }
        let country = text
            .get(..2)
            .filter(|country| country.bytes().all(|byte| byte.is_ascii_uppercase()))
            .ok_or(IbanError::Country)?;
        let expected = length_in(country).ok_or(IbanError::OutsideSepa)?;
        let found = text.chars().count();
        if found != expected {
            return Err(IbanError::Length { expected, found });
        }
        if !has_only_expected_characters(&text) {
            return Err(IbanError::Characters);
        }
        if remainder_by_97(&text[4..], &text[..4]) != 1 {
            return Err(IbanError::CheckDigits);
        }
        let iban = Self { text };
        if let Some(cin) = iban.italian_part(4, 5)
            && check_letter(&iban.text[5..]) != cin.chars().next()
        {
            return Err(IbanError::Cin);
        }
        Ok(iban)
    }

    /// The number without blanks.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The two letters of the country, as `IT`.
    pub fn country(&self) -> &str {
        &self.text[..2]
    }

    /// The five digits of the bank; only for Italian and San Marino numbers.
    pub fn abi(&self) -> Option<&str> {
        self.italian_part(5, 10)
    }

    /// The five digits of the branch; only for Italian and San Marino numbers.
    pub fn cab(&self) -> Option<&str> {
        self.italian_part(10, 15)
    }

    /// The twelve characters of the account; only for Italian and San Marino numbers.
    pub fn account(&self) -> Option<&str> {
        self.italian_part(15, 27)
    }

    /// The number in groups of four, as people read it aloud and as statements print it.
    pub fn grouped(&self) -> String {
        let mut grouped = String::with_capacity(self.text.len() + self.text.len() / 4);
        for (index, character) in self.text.chars().enumerate() {
            if index > 0 && index % 4 == 0 {
                grouped.push(' ');
            }
            grouped.push(character);
        }
        grouped
    }

    fn italian_part(&self, from: usize, to: usize) -> Option<&str> {
        is_italian(&self.text).then(|| &self.text[from..to])
    }
}

/// The two check digits for a country and the rest of the number, as `60`; `None` if they are not capitals and digits.
///
/// For whoever makes up example people; the app itself only checks.
pub fn check_digits(country: &str, rest: &str) -> Option<String> {
    let is_plain = |text: &str| {
        text.bytes()
            .all(|byte| byte.is_ascii_digit() || byte.is_ascii_uppercase())
    };
    if !is_plain(country) || !is_plain(rest) {
        return None;
    }
    let check = 98 - remainder_by_97(rest, &[country, "00"].concat());
    Some(
        [
            char::from(b'0' + (check / 10) as u8),
            char::from(b'0' + (check % 10) as u8),
        ]
        .iter()
        .collect(),
    )
}

fn is_italian(text: &str) -> bool {
    text.starts_with("IT") || text.starts_with("SM")
}

fn length_in(country: &str) -> Option<usize> {
    let found = COUNTRIES.iter().find(|(code, _)| *code == country);
    found.map(|(_, length)| *length)
}

fn has_only_expected_characters(text: &str) -> bool {
    let italian = is_italian(text);
    text.bytes().enumerate().all(|(index, byte)| match index {
        2 | 3 => byte.is_ascii_digit(),
        4 if italian => byte.is_ascii_uppercase(),
        5..15 if italian => byte.is_ascii_digit(),
        _ => byte.is_ascii_digit() || byte.is_ascii_uppercase(),
    })
}

/// The remainder by 97 of the two parts read as one number, letters standing for 10 to 35 (ISO 7064).
fn remainder_by_97(first: &str, second: &str) -> u32 {
    first
        .bytes()
        .chain(second.bytes())
        .fold(0, |remainder, byte| match byte {
            b'0'..=b'9' => (remainder * 10 + u32::from(byte - b'0')) % 97,
            _ => (remainder * 100 + u32::from(byte.wrapping_sub(b'A')) + 10) % 97,
        })
}

#[cfg(test)]
#[path = "iban_tests.rs"]
mod tests;
