//! Tables of figures that are valid from one date to another.

use super::source::Source;
use jiff::civil::Date;

/// A figure, or a few that belong together, with the days it is valid (both included) and its source.
#[derive(Clone, Copy, Debug)]
pub struct Dated<T> {
    pub first: Date,
    pub last: Date,
    pub value: T,
    pub source: Source,
}

/// A date for which the table has no figure; nothing is extrapolated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OutsideTable {
    /// The date that was asked for.
    pub date: Date,
    /// The first day the table covers.
    pub first: Date,
    /// The last day the table covers.
    pub last: Date,
}

impl OutsideTable {
    /// The text key of the message; its placeholders are `date`, `first` and `last`.
    pub fn key(self) -> &'static str {
        "error.rules.outside_table"
    }
}

/// The entry valid on a date.
pub fn valid_on<T>(
    table: &'static [Dated<T>],
    date: Date,
) -> Result<&'static Dated<T>, OutsideTable> {
    let found = table
        .iter()
        .find(|entry| (entry.first..=entry.last).contains(&date));
    found.ok_or_else(|| OutsideTable {
        date,
        first: table.iter().map(|entry| entry.first).min().unwrap_or(date),
        last: table.iter().map(|entry| entry.last).max().unwrap_or(date),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    const TABLE: [Dated<u8>; 2] = [year(2025, 1), year(2026, 2)];

    const fn year(year: i16, value: u8) -> Dated<u8> {
        let source = Source::act("test");
        Dated {
            first: date(year, 1, 1),
            last: date(year, 12, 31),
            value,
            source,
        }
    }

    #[test]
    fn only_the_days_in_the_table() {
        static STORED: [Dated<u8>; 2] = TABLE;
        let outside = |day| OutsideTable {
            date: day,
            first: date(2025, 1, 1),
            last: date(2026, 12, 31),
        };
        let check = |day: Date, expected: Result<u8, OutsideTable>| {
            assert_eq!(valid_on(&STORED, day).map(|entry| entry.value), expected);
        };
        check(date(2025, 1, 1), Ok(1));
        check(date(2025, 12, 31), Ok(1));
        check(date(2026, 1, 1), Ok(2));
        check(date(2024, 12, 31), Err(outside(date(2024, 12, 31))));
        check(date(2027, 1, 1), Err(outside(date(2027, 1, 1))));
    }
}
