//! The tax code of an employer: the sixteen characters of a person's, or the eleven digits of a firm's, which are built
//! as the number of a *partita IVA* (D.M. 23 December 1976).

use super::tax_code::TaxCode;
use super::tax_code::TaxCodeError;
use super::text_value::keyed_error;
use super::text_value::text_value;

/// Digits of a firm's code.
const FIRM_DIGITS: usize = 11;
/// Characters of a person's code.
const PERSON_CHARACTERS: usize = 16;

/// A valid tax code of an employer, in capitals and without blanks.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EmployerCode {
    text: String,
}

/// Why a text is not an employer's tax code: the first cause that applies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EmployerCodeError {
    /// Nothing was typed.
    Empty,
    /// There is something else than letters and digits, or a letter of a person's code where a digit should be.
    Characters,
    /// Digits only, and fewer than a firm's code has, or more.
    FirmLength { found: usize },
    /// With letters, and fewer characters than a person's code has, or more.
    PersonLength { found: usize },
    /// The last digit of a firm's code does not agree with the others: something was mistyped.
    CheckDigit,
    /// The month letter or the day of birth in a person's code cannot exist.
    Date,
    /// The last letter of a person's code does not agree with the other characters: something was mistyped.
    CheckLetter,
}

impl EmployerCodeError {
    /// The text key of the message.
    pub fn key(self) -> &'static str {
        match self {
            Self::Empty => "error.employer_code.empty",
            Self::Characters => "error.employer_code.characters",
            Self::FirmLength { .. } => "error.employer_code.firm_length",
            Self::PersonLength { .. } => "error.employer_code.person_length",
            Self::CheckDigit => "error.employer_code.check_digit",
            Self::Date => "error.employer_code.date",
            Self::CheckLetter => "error.employer_code.check_letter",
        }
    }
}

keyed_error!(EmployerCodeError);
text_value!(EmployerCode);

impl EmployerCode {
    /// Reads a code in any case, with or without blanks, a firm's also with the `IT` of its number for VAT before it.
    pub fn parse(typed: &str) -> Result<Self, EmployerCodeError> {
        let text: String = typed
            .chars()
            .filter(|character| !character.is_whitespace())
            .map(|character| character.to_ascii_uppercase())
            .collect();
        let digits = text.strip_prefix("IT").unwrap_or(&text);
        if text.is_empty() {
            Err(EmployerCodeError::Empty)
        } else if !text.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
            Err(EmployerCodeError::Characters)
        } else if digits.bytes().all(|byte| byte.is_ascii_digit()) {
            firm(digits)
        } else {
            person(&text)
        }
    }

    /// The sixteen characters or eleven digits.
    pub fn as_str(&self) -> &str {
        &self.text
    }
}

/// The last digit that the first ten of a firm's code require (Luhn); `None` unless there are ten digits.
pub fn firm_check_digit(first_ten: &str) -> Option<u32> {
    let mut sum = 0;
    for (index, character) in first_ten.chars().enumerate() {
        let digit = character.to_digit(10)?;
        sum += match index % 2 {
            0 => digit,
            _ => digit * 2 / 10 + digit * 2 % 10,
        };
    }
    (first_ten.len() == FIRM_DIGITS - 1).then_some((10 - sum % 10) % 10)
}

fn firm(digits: &str) -> Result<EmployerCode, EmployerCodeError> {
    let found = digits.len();
    if found != FIRM_DIGITS {
        return Err(EmployerCodeError::FirmLength { found });
    }
    let last = digits
        .chars()
        .next_back()
        .and_then(|digit| digit.to_digit(10));
    // No firm has a number of zeros only, though they agree with each other.
    let all_zeros = digits.bytes().all(|byte| byte == b'0');
    if all_zeros || firm_check_digit(&digits[..FIRM_DIGITS - 1]) != last {
        return Err(EmployerCodeError::CheckDigit);
    }
    Ok(EmployerCode {
        text: digits.to_owned(),
    })
}

fn person(text: &str) -> Result<EmployerCode, EmployerCodeError> {
    let found = text.len();
    if found != PERSON_CHARACTERS {
        return Err(EmployerCodeError::PersonLength { found });
    }
    let code = TaxCode::parse(text).map_err(|error| match error {
        TaxCodeError::Empty => EmployerCodeError::Empty,
        TaxCodeError::Length { found } => EmployerCodeError::PersonLength { found },
        TaxCodeError::Characters => EmployerCodeError::Characters,
        TaxCodeError::Date => EmployerCodeError::Date,
        TaxCodeError::CheckCharacter => EmployerCodeError::CheckLetter,
    })?;
    Ok(EmployerCode {
        text: code.as_str().to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_is_and_is_not_an_employers_code() {
        use EmployerCodeError::*;
        let check = |typed: &str, expected: Result<&str, EmployerCodeError>| {
            let parsed = EmployerCode::parse(typed);
            let found = parsed.as_ref().map(EmployerCode::as_str);
            assert_eq!(found.map_err(|error| *error), expected, "{typed:?}");
        };
        // INPS's own code.
        check("80078750587", Ok("80078750587"));
        check(" 800 787 505 87 ", Ok("80078750587"));
        check("it80078750587", Ok("80078750587"));
        check("RSSMRA85T10A562S", Ok("RSSMRA85T10A562S"));
        check("rss mra 85t10 a562s", Ok("RSSMRA85T10A562S"));
        check("", Err(Empty));
        check("  ", Err(Empty));
        check("8007875058", Err(FirmLength { found: 10 }));
        check("800787505870", Err(FirmLength { found: 12 }));
        check("IT", Err(FirmLength { found: 0 }));
        check("RSSMRA85T10A562", Err(PersonLength { found: 15 }));
        check("RSSMRA85T10A562SS", Err(PersonLength { found: 17 }));
        check("8007875O587", Err(PersonLength { found: 11 }));
        check("Alba Servizi srl", Err(PersonLength { found: 14 }));
        check("80078750587.", Err(Characters));
        check("RSSMRA85T10A562È", Err(Characters));
        check("RSSMR185T10A562S", Err(Characters));
        check("RSSMRA85T32A562S", Err(Date));
        check("80078750588", Err(CheckDigit));
        check("00000000000", Err(CheckDigit));
        check("RSSMRA85T10A562T", Err(CheckLetter));
    }

    #[test]
    fn check_digits() {
        let check =
            |text: &str, expected: Option<u32>| assert_eq!(firm_check_digit(text), expected);
        check("8007875058", Some(7));
        check("0000000000", Some(0));
        check("800787505", None);
        check("80078750587", None);
        check("800787505A", None);
    }

    proptest! {
        #[test]
        fn one_wrong_digit_is_noticed(ten in "[0-9]{9}[1-9]", place in 0..11usize, more in 1..10u32) {
            let last = firm_check_digit(&ten).expect("ten digits");
            let code = format!("{ten}{last}");
            prop_assert!(EmployerCode::parse(&code).is_ok());
            let wrong: String = code
                .chars()
                .enumerate()
                .map(|(index, digit)| match digit.to_digit(10) {
                    Some(value) if index == place => char::from_digit((value + more) % 10, 10).expect("a digit"),
                    _ => digit,
                })
                .collect();
            prop_assert_eq!(EmployerCode::parse(&wrong), Err(EmployerCodeError::CheckDigit));
        }

        #[test]
        fn no_text_makes_it_panic(text in "[ A-Za-z0-9]{0,18}|\\PC{0,18}") {
            let _ = EmployerCode::parse(&text);
        }
    }
}
