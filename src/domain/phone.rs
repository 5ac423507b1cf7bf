//! Telephone numbers, Italian or of any country, as people write them.

use super::text_value::keyed_error;
use super::text_value::text_value;

/// Most digits an international number has (ITU-T E.164).
const MOST_DIGITS: usize = 15;
/// Fewest digits of an international number with its country code; the shortest in use are those of small islands.
const FEWEST_DIGITS: usize = 7;
/// Digits of an Italian number without its country code: old landlines have 6, mobiles 9 or 10, long landlines 11.
const ITALIAN_DIGITS: std::ops::RangeInclusive<usize> = 6..=11;

/// A telephone number with its country code, as `+393331234567`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Phone {
    text: String,
}

/// Why a text is not a telephone number: the first cause that applies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PhoneError {
    /// Nothing was typed.
    Empty,
    /// It holds something else than digits, blanks, a leading plus and `- . / ( )`.
    Characters,
    /// Without a country code, it does not start with 0 or 3 as Italian numbers do.
    Prefix,
    /// It has too few digits.
    TooShort,
    /// It has too many digits.
    TooLong,
}

impl PhoneError {
    /// The text key of the message.
    pub fn key(self) -> &'static str {
        match self {
            Self::Empty => "error.phone.empty",
            Self::Characters => "error.phone.characters",
            Self::Prefix => "error.phone.prefix",
            Self::TooShort => "error.phone.too_short",
            Self::TooLong => "error.phone.too_long",
        }
    }
}

keyed_error!(PhoneError);
text_value!(Phone);

impl Phone {
    /// Reads `333 123 4567`, `06/1234567`, `+49 (30) 123456`, `0039 333…`.
    pub fn parse(typed: &str) -> Result<Self, PhoneError> {
        let compact: String = typed
            .chars()
            .filter(|character| {
                !character.is_whitespace() && !matches!(character, '-' | '.' | '/' | '(' | ')')
            })
            .collect();
        if compact.is_empty() {
            return Err(PhoneError::Empty);
        }
        let with_country = compact
            .strip_prefix('+')
            .or_else(|| compact.strip_prefix("00"));
        let digits = with_country.unwrap_or(&compact);
        if !digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(PhoneError::Characters);
        }
        let international = match with_country {
            Some(digits) => digits.to_owned(),
            // No Italian mobile is this long: the country code was typed without its plus.
            None if digits.starts_with("39") && digits.len() > *ITALIAN_DIGITS.end() => {
                digits.to_owned()
            }
            None if digits.starts_with(['0', '3']) => ["39", digits].concat(),
            None => return Err(PhoneError::Prefix),
        };
        check_length(&international)?;
        Ok(Self {
            text: ["+", &international].concat(),
        })
    }

    /// The number with its plus and country code.
    pub fn as_str(&self) -> &str {
        &self.text
    }
}

fn check_length(international: &str) -> Result<(), PhoneError> {
    if international.starts_with('0') {
        return Err(PhoneError::Prefix);
    }
    let (length, allowed) = match international.strip_prefix("39") {
        Some(national) => (national.len(), ITALIAN_DIGITS),
        None => (international.len(), FEWEST_DIGITS..=MOST_DIGITS),
    };
    if length < *allowed.start() {
        Err(PhoneError::TooShort)
    } else if length > *allowed.end() {
        Err(PhoneError::TooLong)
    } else {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_as_people_type_them() {
        use PhoneError::*;
        let check = |typed: &str, expected: Result<&str, PhoneError>| {
            let parsed = Phone::parse(typed);
            assert_eq!(
                parsed.as_ref().map(Phone::as_str).map_err(|error| *error),
                expected,
                "{typed:?}"
            );
        };
        check("333 123 4567", Ok("+393331234567"));
        check("06/1234567", Ok("+39061234567"));
        check("0039 333.123.4567", Ok("+393331234567"));
        check("+39 (06) 12-34-567", Ok("+39061234567"));
        check("39 333 1234567", Ok("+393331234567"));
        check("393 123 4567", Ok("+393931234567"));
        check("+49 (30) 123456", Ok("+4930123456"));
        check("+386 1 234 56 78", Ok("+38612345678"));
        check(" ", Err(Empty));
        check("-", Err(Empty));
        check("333 12E 4567", Err(Characters));
        check("++39333", Err(Characters));
        check("812345678", Err(Prefix));
        check("+0333123456", Err(Prefix));
        check("33312", Err(TooShort));
        check("+", Err(TooShort));
        check("+49123", Err(TooShort));
        check("333123456789", Err(TooLong));
        check("+4912345678901234", Err(TooLong));
    }
}
