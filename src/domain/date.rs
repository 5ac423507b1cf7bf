//! Dates as people type them in three boxes, as they travel (`2026-03-31`), and the arithmetic that rules need.
//!
//! Whether a date makes sense as an answer (not in the future, not before birth) is for the question that asks it.

use super::month_name::month_from;
use super::text_value::keyed_error;
use jiff::SignedDuration;
use jiff::civil::Date;

/// What a person typed in the boxes for day, month and year, untouched.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DateParts {
    pub day: String,
    pub month: String,
    pub year: String,
}

/// One of the three boxes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DatePart {
    Day,
    Month,
    Year,
}

/// Why the three boxes are not a date: the first cause that applies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateError {
    /// All boxes are empty.
    Empty,
    /// One box is empty, or two.
    Missing {
        first: DatePart,
        second: Option<DatePart>,
    },
    /// The box holds something no date has: day 32 or 31 April, month 13, year with letters.
    Impossible(DatePart),
    /// The year does not have four digits.
    YearDigits,
}

impl DateError {
    /// The text key of the message.
    pub fn key(self) -> &'static str {
        use DatePart::*;
        match self {
            Self::Empty => "error.date.empty",
            Self::Missing {
                first: Day,
                second: Some(Month),
            } => "error.date.missing_day_and_month",
            Self::Missing {
                first: Day,
                second: Some(_),
            } => "error.date.missing_day_and_year",
            Self::Missing {
                second: Some(_), ..
            } => "error.date.missing_month_and_year",
            Self::Missing { first: Day, .. } => "error.date.missing_day",
            Self::Missing { first: Month, .. } => "error.date.missing_month",
            Self::Missing { first: Year, .. } => "error.date.missing_year",
            Self::Impossible(Day) => "error.date.impossible_day",
            Self::Impossible(Month) => "error.date.impossible_month",
            Self::Impossible(Year) => "error.date.impossible_year",
            Self::YearDigits => "error.date.year_digits",
        }
    }

    /// The box to go to.
    pub fn part(self) -> DatePart {
        match self {
            Self::Empty => DatePart::Day,
            Self::Missing { first, .. } => first,
            Self::Impossible(part) => part,
            Self::YearDigits => DatePart::Year,
        }
    }
}

keyed_error!(DateError);

impl DateParts {
    /// The boxes as they show a known date, for an answer that is changed or was pre-filled.
    pub fn of(date: Date) -> Self {
        Self {
            day: date.day().to_string(),
            month: date.month().to_string(),
            year: date.year().to_string(),
        }
    }
}

/// Reads the three boxes; the month may be a number or its name, whole or cut, in any of the languages we speak.
pub fn parse_parts(parts: &DateParts) -> Result<Date, DateError> {
    let [day, month, year] = [&parts.day, &parts.month, &parts.year].map(|text| text.trim());
    let mut missing = [
        (day, DatePart::Day),
        (month, DatePart::Month),
        (year, DatePart::Year),
    ]
    .into_iter()
    .filter_map(|(text, part)| text.is_empty().then_some(part));
    match (missing.next(), missing.next(), missing.next()) {
        (Some(_), Some(_), Some(_)) => return Err(DateError::Empty),
        (Some(first), second, _) => return Err(DateError::Missing { first, second }),
        _ => {}
    }

    let day = number(day, 2)
        .filter(|day| (1..=31).contains(day))
        .ok_or(DateError::Impossible(DatePart::Day))?;
    let month = month_from(month).ok_or(DateError::Impossible(DatePart::Month))?;
    if !year.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(DateError::Impossible(DatePart::Year));
    }
    if year.len() != 4 {
        return Err(DateError::YearDigits);
    }
    let year = number(year, 4)
        .filter(|year| *year > 0)
        .ok_or(DateError::Impossible(DatePart::Year))?;
    Date::new(year, month, day as i8).map_err(|_| DateError::Impossible(DatePart::Day))
}

/// The date as it travels: `2026-03-31`.
pub fn to_iso(date: Date) -> String {
    let mut text = String::with_capacity(10);
    let [year, month, day] = [date.year(), date.month().into(), date.day().into()];
    for (value, divisors) in [
        (year, &[1000, 100, 10, 1][..]),
        (month, &[10, 1]),
        (day, &[10, 1]),
    ] {
        if !text.is_empty() {
            text.push('-');
        }
        for divisor in divisors {
            text.push(char::from(b'0' + (value.max(0) / divisor % 10) as u8));
        }
    }
    text
}

/// Reads `2026-03-31` and nothing else.
pub fn from_iso(text: &str) -> Option<Date> {
    let mut parts = text.split('-');
    let [year, month, day] = [(4, parts.next()?), (2, parts.next()?), (2, parts.next()?)]
        .map(|(length, part)| number(part, length).filter(|_| part.len() == length));
    if parts.next().is_some() {
        return None;
    }
    Date::new(year?, month? as i8, day? as i8).ok()
}

/// The date that many days later, or earlier if negative; it stays within the years that dates can have.
pub fn add_days(date: Date, days: i32) -> Date {
    date.saturating_add(SignedDuration::from_hours(i64::from(days) * 24))
}

/// The same day that many months later or earlier, or the last day of that month if it is shorter (art. 2963 c.c.).
pub fn add_months(date: Date, months: i32) -> Date {
    let since_year_zero = i32::from(date.year()) * 12 + i32::from(date.month()) - 1 + months;
    let year = since_year_zero.div_euclid(12).clamp(-9999, 9999) as i16;
    let month = since_year_zero.rem_euclid(12) as i8 + 1;
    let first = Date::new(year, month, 1).unwrap_or(date);
    Date::new(year, month, date.day().min(first.days_in_month())).unwrap_or(first)
}

/// Days from one date to another: 1 from today to tomorrow, negative if the second comes first.
pub fn days_between(from: Date, to: Date) -> i32 {
    (from.duration_until(to).as_hours() / 24) as i32
}

/// Completed years of age on a date; 0 before birth. Born on 29 February, one ages on 1 March of common years.
pub fn age_on(birth: Date, date: Date) -> u32 {
    let before_birthday = (date.month(), date.day()) < (birth.month(), birth.day());
    let years = i32::from(date.year()) - i32::from(birth.year()) - i32::from(before_birthday);
    u32::try_from(years).unwrap_or(0)
}

fn number(text: &str, most_digits: usize) -> Option<i16> {
    let plain = text.len() <= most_digits && text.bytes().all(|byte| byte.is_ascii_digit());
    plain.then(|| text.parse().ok()).flatten()
}

#[cfg(test)]
#[path = "date_tests.rs"]
mod tests;
