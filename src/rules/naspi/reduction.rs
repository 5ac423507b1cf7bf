//! How NASpI shrinks with time (D.Lgs. 22/2015, art. 4, c. 3; L. 234/2021, art. 1, c. 221).

use rust_decimal::Decimal;

/// Hundredths taken off every month from the first reduced one.
pub const REDUCTION_PERCENT: Decimal = Decimal::from_parts(3, 0, 0, false, 0);
/// Age, on the day of the claim, from which the reduction starts later.
pub const AGE_OF_LATER_REDUCTION: u32 = 55;
/// What is left of a month's amount in the next one.
const REMAINDER: Decimal = Decimal::from_parts(97, 0, 0, false, 2);

/// The first month that is reduced: the sixth (from day 151), or the eighth for whoever claims at 55 or more.
pub fn first_reduced_month(age_at_claim: u32) -> u32 {
    if age_at_claim >= AGE_OF_LATER_REDUCTION {
        8
    } else {
        6
    }
}

/// The exact amount of a month (the first is 1): each reduction is 3 % of the amount before it, never rounded between.
pub fn amount_in_month(initial: Decimal, month: u32, first_reduced_month: u32) -> Decimal {
    let reductions = (month + 1).saturating_sub(first_reduced_month);
    (0..reductions).fold(initial, |amount, _| amount * REMAINDER)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Money;

    #[test]
    fn three_per_cent_compound() {
        let check = |initial: i64, age, month, cents| {
            let exact = amount_in_month(Decimal::new(initial, 2), month, first_reduced_month(age));
            assert_eq!(
                Money::from_decimal(exact),
                Money::from_cents(cents),
                "{initial} {age} {month}"
            );
        };
        check(75_000, 40, 1, 75_000);
        check(75_000, 40, 5, 75_000);
        check(75_000, 40, 6, 72_750);
        check(75_000, 40, 12, 60_599);
        check(75_000, 54, 6, 72_750);
        check(75_000, 55, 7, 75_000);
        check(75_000, 55, 8, 72_750);
        check(109_254, 40, 6, 105_976);
    }
}
