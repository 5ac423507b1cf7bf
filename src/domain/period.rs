//! A stretch of days, both ends included.

use super::date::days_between;
use super::text_value::keyed_error;
use super::wire::iso_date;
use jiff::civil::Date;
use serde::Deserialize;
use serde::Serialize;

/// From a first to a last day, both included; never empty.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "Ends", into = "Ends")]
pub struct Period {
    start: Date,
    end: Date,
}

/// Why two dates are not a period.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PeriodError {
    /// The last day comes before the first.
    EndBeforeStart,
}

impl PeriodError {
    /// The text key of the message.
    pub fn key(self) -> &'static str {
        match self {
            Self::EndBeforeStart => "error.period.end_before_start",
        }
    }
}

keyed_error!(PeriodError);

impl Period {
    /// The period from `start` to `end`, both included.
    pub fn new(start: Date, end: Date) -> Result<Self, PeriodError> {
        if end < start {
            return Err(PeriodError::EndBeforeStart);
        }
        Ok(Self { start, end })
    }

    /// The first day.
    pub fn start(self) -> Date {
        self.start
    }

    /// The last day.
    pub fn end(self) -> Date {
        self.end
    }

    /// How many days it lasts, at least 1.
    pub fn days(self) -> i32 {
        days_between(self.start, self.end) + 1
    }

    /// Whether the day is one of the period's.
    pub fn contains(self, day: Date) -> bool {
        (self.start..=self.end).contains(&day)
    }

    /// The days that both periods have, if any.
    pub fn overlap(self, other: Self) -> Option<Self> {
        Self::new(self.start.max(other.start), self.end.min(other.end)).ok()
    }
}

/// The form on the wire, not yet checked.
#[derive(Serialize, Deserialize)]
struct Ends {
    #[serde(with = "iso_date")]
    start: Date,
    #[serde(with = "iso_date")]
    end: Date,
}

impl TryFrom<Ends> for Period {
    type Error = PeriodError;

    fn try_from(ends: Ends) -> Result<Self, PeriodError> {
        Self::new(ends.start, ends.end)
    }
}

impl From<Period> for Ends {
    fn from(period: Period) -> Self {
        Self {
            start: period.start,
            end: period.end,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn march(from: i8, to: i8) -> Period {
        Period::new(date(2026, 3, from), date(2026, 3, to)).expect("in order")
    }

    #[test]
    fn both_ends_belong() {
        assert_eq!(march(1, 1).days(), 1);
        assert_eq!(march(1, 31).days(), 31);
        assert!(march(2, 3).contains(date(2026, 3, 2)) && march(2, 3).contains(date(2026, 3, 3)));
        assert!(!march(2, 3).contains(date(2026, 3, 1)) && !march(2, 3).contains(date(2026, 3, 4)));
        assert_eq!(
            Period::new(date(2026, 3, 2), date(2026, 3, 1)),
            Err(PeriodError::EndBeforeStart)
        );
    }

    #[test]
    fn overlaps() {
        let check = |a: Period, b: Period, expected: Option<Period>| {
            assert_eq!((a.overlap(b), b.overlap(a)), (expected, expected));
        };
        check(march(1, 10), march(5, 20), Some(march(5, 10)));
        check(march(1, 10), march(10, 12), Some(march(10, 10)));
        check(march(1, 10), march(11, 12), None);
    }

    #[test]
    fn travels_as_two_dates() {
        let wire = r#"{"start":"2026-03-01","end":"2026-03-31"}"#;
        assert_eq!(
            serde_json::from_str::<Period>(wire).expect("valid"),
            march(1, 31)
        );
        assert_eq!(serde_json::to_string(&march(1, 31)).expect("text"), wire);
        assert!(
            serde_json::from_str::<Period>(r#"{"start":"2026-03-31","end":"2026-03-01"}"#).is_err()
        );
    }
}
