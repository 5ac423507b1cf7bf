use super::*;
use jiff::civil::date;
use proptest::prelude::*;

#[test]
fn dates_as_people_type_them() {
    use DateError::*;
    use DatePart::*;
    let check = |day: &str, month: &str, year: &str, expected: Result<Date, DateError>| {
        let parts = DateParts {
            day: day.into(),
            month: month.into(),
            year: year.into(),
        };
        assert_eq!(parse_parts(&parts), expected, "{parts:?}");
    };
    check("31", "3", "2026", Ok(date(2026, 3, 31)));
    check(" 01 ", "gennaio", " 2026", Ok(date(2026, 1, 1)));
    check("29", "févr.", "2024", Ok(date(2024, 2, 29)));
    check("", " ", "", Err(Empty));
    check(
        "",
        "3",
        "2026",
        Err(Missing {
            first: Day,
            second: None,
        }),
    );
    check(
        "1",
        "",
        "2026",
        Err(Missing {
            first: Month,
            second: None,
        }),
    );
    check(
        "1",
        "3",
        "",
        Err(Missing {
            first: Year,
            second: None,
        }),
    );
    check(
        "",
        "3",
        "",
        Err(Missing {
            first: Day,
            second: Some(Year),
        }),
    );
    check(
        "x",
        "",
        "2026",
        Err(Missing {
            first: Month,
            second: None,
        }),
    );
    check("0", "3", "2026", Err(Impossible(Day)));
    check("32", "3", "2026", Err(Impossible(Day)));
    check("+1", "3", "2026", Err(Impossible(Day)));
    check("31", "4", "2026", Err(Impossible(Day)));
    check("29", "2", "2026", Err(Impossible(Day)));
    check("1", "13", "2026", Err(Impossible(Month)));
    check("1", "brumaio", "2026", Err(Impossible(Month)));
    check("1", "3", "duemila", Err(Impossible(Year)));
    check("1", "3", "0000", Err(Impossible(Year)));
    check("1", "3", "26", Err(YearDigits));
    check("1", "3", "20266", Err(YearDigits));
    check("31", "4", "26", Err(YearDigits));
}

#[test]
fn each_error_has_its_own_message_and_box() {
    let check = |error: DateError, key: &str, part: DatePart| {
        assert_eq!((error.key(), error.part()), (key, part))
    };
    let missing = |first, second| DateError::Missing { first, second };
    check(DateError::Empty, "error.date.empty", DatePart::Day);
    check(
        missing(DatePart::Day, Some(DatePart::Year)),
        "error.date.missing_day_and_year",
        DatePart::Day,
    );
    check(
        missing(DatePart::Day, Some(DatePart::Month)),
        "error.date.missing_day_and_month",
        DatePart::Day,
    );
    check(
        missing(DatePart::Month, Some(DatePart::Year)),
        "error.date.missing_month_and_year",
        DatePart::Month,
    );
    check(
        missing(DatePart::Year, None),
        "error.date.missing_year",
        DatePart::Year,
    );
    check(
        DateError::YearDigits,
        "error.date.year_digits",
        DatePart::Year,
    );
}

#[test]
fn only_whole_iso_dates_are_read() {
    let check = |text: &str, expected: Option<Date>| assert_eq!(from_iso(text), expected, "{text}");
    check("2026-03-31", Some(date(2026, 3, 31)));
    check("2026-04-31", None);
    check("2026-3-31", None);
    check("26-03-31", None);
    check("2026-03-31T00:00", None);
    check("2026-03", None);
    check("2026-03-31-", None);
    check("", None);
}

#[test]
fn months_end_on_their_last_day() {
    let check =
        |from: Date, months: i32, expected: Date| assert_eq!(add_months(from, months), expected);
    check(date(2026, 1, 31), 1, date(2026, 2, 28));
    check(date(2025, 12, 15), 2, date(2026, 2, 15));
    check(date(2026, 3, 31), -12, date(2025, 3, 31));
    check(date(2026, 1, 1), -1, date(2025, 12, 1));
}

#[test]
fn ages_in_completed_years() {
    let check = |birth: Date, on: Date, age: u32| assert_eq!(age_on(birth, on), age);
    check(date(1971, 3, 2), date(2026, 3, 1), 54);
    check(date(1971, 3, 2), date(2026, 3, 2), 55);
    check(date(2004, 2, 29), date(2026, 2, 28), 21);
    check(date(2027, 1, 1), date(2026, 1, 1), 0);
}

proptest! {
    #[test]
    fn dates_come_back(days in -30_000..30_000i32) {
        let day = add_days(date(2000, 1, 1), days);
        prop_assert_eq!(from_iso(&to_iso(day)), Some(day));
        prop_assert_eq!(parse_parts(&DateParts::of(day)), Ok(day));
        prop_assert_eq!(days_between(date(2000, 1, 1), day), days);
    }
}
