//! A month as a grid, and where a key leads in it, by the table of the APG's date picker dialog.

use jiff::{
    ToSpan,
    civil::{Date, Weekday},
};

/// The days of a month in weeks that begin on Monday; nothing where a day is another month's.
pub fn weeks(month: Date) -> Vec<[Option<Date>; 7]> {
    let mut weeks = Vec::new();
    let mut week = [None; 7];
    for day in month
        .first_of_month()
        .series(1.day())
        .take_while(|day| day.month() == month.month())
    {
        let column = day.weekday().to_monday_zero_offset();
        if let Some(place) = usize::try_from(column).ok().and_then(|at| week.get_mut(at)) {
            *place = Some(day);
        }
        if day.weekday() == Weekday::Sunday || day == month.last_of_month() {
            weeks.push(week);
            week = [None; 7];
        }
    }
    weeks
}

/// The day that a key leads to, kept between `first` and `last`. `None` for other keys.
pub fn moved(key: &str, shift: bool, day: Date, first: Date, last: Date) -> Option<Date> {
    let from_monday = i64::from(day.weekday().to_monday_zero_offset());
    let span = match (key, shift) {
        ("ArrowLeft", _) => (-1).days(),
        ("ArrowRight", _) => 1.day(),
        ("ArrowUp", _) => (-7).days(),
        ("ArrowDown", _) => 7.days(),
        ("Home", _) => (-from_monday).days(),
        ("End", _) => (6 - from_monday).days(),
        ("PageUp", false) => (-1).months(),
        ("PageDown", false) => 1.month(),
        ("PageUp", true) => (-1).years(),
        ("PageDown", true) => 1.year(),
        _ => return None,
    };
    Some(day.saturating_add(span).clamp(first, last))
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_month_is_whole_weeks() {
        let check = |month: Date, rows: usize, first_column: usize, days: usize| {
            let weeks = weeks(month);
            assert_eq!(weeks.len(), rows, "{month}");
            let first = weeks[0].iter().position(Option::is_some);
            assert_eq!(first, Some(first_column), "{month}");
            let found: Vec<Date> = weeks.into_iter().flatten().flatten().collect();
            assert_eq!(found.len(), days, "{month}");
            assert!(
                found
                    .windows(2)
                    .all(|pair| pair[0].tomorrow().ok() == Some(pair[1]))
            );
        };
        check(date(2026, 10, 9), 5, 3, 31);
        check(date(2027, 2, 1), 4, 0, 28);
        check(date(2028, 2, 29), 5, 1, 29);
        check(date(2026, 11, 30), 6, 6, 30);
    }

    #[test]
    fn keys_lead_as_the_apg_says() {
        let (first, last) = (date(2026, 1, 1), date(2027, 12, 31));
        let check = |key, shift, from, expected: Option<Date>| {
            assert_eq!(
                moved(key, shift, from, first, last),
                expected,
                "{key} {from}"
            );
        };
        // A Friday.
        let day = date(2026, 10, 30);
        check("ArrowRight", false, day, Some(date(2026, 10, 31)));
        check("ArrowLeft", false, day, Some(date(2026, 10, 29)));
        check("ArrowDown", false, day, Some(date(2026, 11, 6)));
        check("ArrowUp", false, day, Some(date(2026, 10, 23)));
        check("Home", false, day, Some(date(2026, 10, 26)));
        check("End", false, day, Some(date(2026, 11, 1)));
        check(
            "PageDown",
            false,
            date(2026, 10, 31),
            Some(date(2026, 11, 30)),
        );
        check("PageUp", true, day, Some(first));
        check("PageDown", true, day, Some(date(2027, 10, 30)));
        check("ArrowLeft", false, first, Some(first));
        check("Enter", false, day, None);
    }
}
