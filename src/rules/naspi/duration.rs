//! For how long NASpI is paid (D.Lgs. 22/2015, art. 5).
//!
//! Half of an odd number of weeks is a half week: we count it in days and drop the half day, never promising more.

use rust_decimal::Decimal;

/// Most weeks of contributions that count: those of four years, for 104 weeks of benefit.
const MOST_USABLE_WEEKS: u32 = 208;

/// How long the benefit lasts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Duration {
    /// Weeks of benefit, possibly with a half one.
    pub weeks: Decimal,
    /// The same in whole days.
    pub days: u32,
}

/// Half of the weeks of contributions of the last four years that gave no benefit yet, at most 104.
pub fn duration(contribution_weeks: u32, used_weeks: u32) -> Duration {
    let usable = contribution_weeks
        .saturating_sub(used_weeks)
        .min(MOST_USABLE_WEEKS);
    Duration {
        weeks: Decimal::new(i64::from(usable) * 5, 1).normalize(),
        days: usable * 7 / 2,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn half_of_the_usable_weeks() {
        let check = |contributed, used, weeks: &str, days| {
            let found = duration(contributed, used);
            assert_eq!(
                (found.weeks.to_string().as_str(), found.days),
                (weeks, days)
            );
        };
        check(200, 0, "100", 700);
        check(13, 0, "6.5", 45);
        check(208, 0, "104", 728);
        check(209, 0, "104", 728);
        check(150, 50, "50", 350);
        check(50, 60, "0", 0);
    }

    proptest! {
        #[test]
        fn never_more_than_half_nor_104_weeks(contributed in 0..400u32, used in 0..400u32) {
            let found = duration(contributed, used);
            prop_assert!(found.weeks <= Decimal::from(104));
            prop_assert!(found.weeks * Decimal::TWO <= Decimal::from(contributed));
            prop_assert!(Decimal::from(found.days) <= found.weeks * Decimal::from(7));
        }
    }
}
