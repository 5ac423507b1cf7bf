//! The Italian tax code of a person (*codice fiscale*), D.M. 23 December 1976.
//!
//! The provisional code of eleven digits is not accepted: INPS asks for the definitive one to pay a benefit.

use super::check_letter::check_letter;
use super::text_value::keyed_error;
use super::text_value::text_value;
use jiff::civil::Date;

/// Characters of a tax code.
const LENGTH: usize = 16;
/// Places that hold a digit, or the letter that replaces it when two people would have the same code (*omocodia*).
const DIGIT_PLACES: [usize; 7] = [6, 7, 9, 10, 12, 13, 14];
/// The letters that replace the digits 0 to 9 in an omocodia.
const OMOCODIA_LETTERS: &[u8; 10] = b"LMNPQRSTUV";
/// The letters of the months from January to December.
const MONTH_LETTERS: &[u8; 12] = b"ABCDEHLMPRST";
/// What is added to the day of birth of a woman.
const FEMALE_DAY_OFFSET: u8 = 40;

/// A valid tax code, in capitals and without blanks.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TaxCode {
    text: String,
    birth_year: u8,
    birth_month: u8,
    birth_day: u8,
    sex: Sex,
    belfiore: String,
}

/// The sex a tax code declares.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Sex {
    Female,
    Male,
}

/// Why a text is not a tax code: the first cause that applies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TaxCodeError {
    /// Nothing was typed.
    Empty,
    /// It does not have 16 characters.
    Length { found: usize },
    /// A letter stands where a digit should, or the other way round, or there is a sign.
    Characters,
    /// The month letter or the day of birth cannot exist.
    Date,
    /// The last character does not agree with the others: something was mistyped.
    CheckCharacter,
}

impl TaxCodeError {
    /// The text key of the message.
    pub fn key(self) -> &'static str {
        match self {
            Self::Empty => "error.tax_code.empty",
            Self::Length { .. } => "error.tax_code.length",
            Self::Characters => "error.tax_code.characters",
            Self::Date => "error.tax_code.date",
            Self::CheckCharacter => "error.tax_code.check_character",
        }
    }
}

keyed_error!(TaxCodeError);
text_value!(TaxCode);

impl TaxCode {
    /// Reads a tax code in any case, with or without blanks.
    pub fn parse(typed: &str) -> Result<Self, TaxCodeError> {
        let text: String = typed
            .chars()
            .filter(|character| !character.is_whitespace())
            .map(|character| character.to_ascii_uppercase())
            .collect();
        let found = text.chars().count();
        if found == 0 {
            return Err(TaxCodeError::Empty);
        }
        if found != LENGTH {
            return Err(TaxCodeError::Length { found });
        }
        let plain = without_omocodia(&text).ok_or(TaxCodeError::Characters)?;
        let number = |from: usize| (plain[from] - b'0') * 10 + (plain[from + 1] - b'0');

        let birth_year = number(6);
        let birth_month = MONTH_LETTERS
            .iter()
            .position(|letter| *letter == plain[8])
            .map(|index| index as u8 + 1)
            .ok_or(TaxCodeError::Date)?;
        let (sex, birth_day) = match number(9) {
            day if day > FEMALE_DAY_OFFSET => (Sex::Female, day - FEMALE_DAY_OFFSET),
            day => (Sex::Male, day),
        };
        if birth_day == 0 || birth_day > longest_month(birth_month, birth_year) {
            return Err(TaxCodeError::Date);
        }
        if check_character(&text[..LENGTH - 1]) != text.chars().next_back() {
            return Err(TaxCodeError::CheckCharacter);
        }
        let belfiore = plain[11..15].iter().map(|byte| char::from(*byte)).collect();
        Ok(Self {
            text,
            birth_year,
            birth_month,
            birth_day,
            sex,
            belfiore,
        })
    }

    /// The sixteen characters.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Last two digits of the year of birth; the code does not say the century.
    pub fn birth_year_two_digits(&self) -> u8 {
        self.birth_year
    }

    /// Month of birth, 1 to 12.
    pub fn birth_month(&self) -> u8 {
        self.birth_month
    }

    /// Day of birth, 1 to 31, for women too.
    pub fn birth_day(&self) -> u8 {
        self.birth_day
    }

    /// The day of birth. The code has no century: it is the latest one that lies not after `today`.
    pub fn birth_date(&self, today: Date) -> Date {
        let of_century = |century: i16| {
            let year = century * 100 + i16::from(self.birth_year);
            // 29 February exists in every fourth year but for some whole centuries.
            let day = |day: u8| Date::new(year, self.birth_month as i8, day as i8).ok();
            day(self.birth_day).or_else(|| day(28))
        };
        let this = today.year() / 100;
        of_century(this)
            .filter(|date| *date <= today)
            .or_else(|| of_century(this - 1))
            .unwrap_or(today)
    }

    /// The sex the code declares.
    pub fn sex(&self) -> Sex {
        self.sex
    }

    /// The land-registry code of the municipality or foreign state of birth, as `H501`, with omocodia undone.
    pub fn belfiore(&self) -> &str {
        &self.belfiore
    }
}

/// The last character that the first fifteen require; `None` unless there are fifteen digits or capital letters.
pub fn check_character(first_fifteen: &str) -> Option<char> {
    (first_fifteen.len() == LENGTH - 1)
        .then(|| check_letter(first_fifteen))
        .flatten()
}

/// The sixteen characters with the letters of an omocodia put back to digits; `None` if the shape is not that of a code.
fn without_omocodia(text: &str) -> Option<[u8; LENGTH]> {
    let mut plain: [u8; LENGTH] = text.as_bytes().try_into().ok()?;
    for (index, byte) in plain.iter_mut().enumerate() {
        if !DIGIT_PLACES.contains(&index) {
            if !byte.is_ascii_uppercase() {
                return None;
            }
        } else if !byte.is_ascii_digit() {
            let digit = OMOCODIA_LETTERS.iter().position(|letter| letter == byte)?;
            *byte = b'0' + digit as u8;
        }
    }
    Some(plain)
}

/// The last day a month can have; 29 February passes whenever the two-digit year can be a leap year.
fn longest_month(month: u8, two_digit_year: u8) -> u8 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if two_digit_year.is_multiple_of(4) => 29,
        2 => 28,
        _ => 31,
    }
}

#[cfg(test)]
#[path = "tax_code_tests.rs"]
mod tests;
