use super::*;
use jiff::civil::date;
use proptest::prelude::*;

const START: Date = date(2026, 4, 8);

#[test]
fn months_of_thirty_days_and_a_rest() {
    let months = schedule(START, 75, Decimal::from(750), 6);
    let found: Vec<_> = months
        .iter()
        .map(|m| (m.number, m.period.start(), m.period.end(), m.amount.cents()))
        .collect();
    let expected = [
        (1, date(2026, 4, 8), date(2026, 5, 7), 75_000),
        (2, date(2026, 5, 8), date(2026, 6, 6), 75_000),
        (3, date(2026, 6, 7), date(2026, 6, 21), 37_500),
    ];
    assert_eq!(found, expected);
    assert_eq!(schedule(START, 0, Decimal::from(750), 6), []);
}

#[test]
fn the_sixth_month_starts_on_day_151() {
    assert_eq!(first_day_of_month(START, 1), START);
    assert_eq!(first_day_of_month(START, 6), add_days(START, 150));
}

proptest! {
    #[test]
    fn days_have_no_gap_and_all_are_used(days in 1..=728u32, cents in 1..158_470i64) {
        let months = schedule(START, days, Decimal::new(cents, 2), 6);
        prop_assert_eq!(months[0].period.start(), START);
        for pair in months.windows(2) {
            prop_assert_eq!(add_days(pair[0].period.end(), 1), pair[1].period.start());
            prop_assert_eq!(pair[0].period.days(), 30);
            prop_assert!(pair[1].amount <= pair[0].amount);
        }
        let used: i32 = months.iter().map(|month| month.period.days()).sum();
        prop_assert_eq!(used, days as i32);
    }

    /// Every step is 0.97 of the exact amount before it; only what is shown is rounded.
    #[test]
    fn steps_compound_without_rounding_between(cents in 1..158_470i64, first_reduced in 6..=8u32) {
        let months = schedule(START, 720, Decimal::new(cents, 2), first_reduced);
        let mut exact = Decimal::new(cents, 2);
        for month in months {
            if month.number >= first_reduced {
                exact *= Decimal::new(97, 2);
            }
            prop_assert_eq!(month.amount, Money::from_decimal(exact));
        }
    }
}
