//! By when INPS decides (L. 241/1990, art. 2; circ. INPS 55/2021, table A).

use crate::domain::date::add_days;
use jiff::civil::Date;

/// Calendar days for the decision.
const DAYS_TO_DECIDE: i32 = 55;

/// The last day for INPS to decide: 55 days from the complete claim, or from the first day of the benefit if later.
///
/// A claim is complete when the last document that INPS asked for has arrived.
pub fn last_day_to_decide(complete_claim: Date, benefit_start: Date) -> Date {
    add_days(complete_claim.max(benefit_start), DAYS_TO_DECIDE)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn fifty_five_calendar_days() {
        let check = |claim, start, expected| assert_eq!(last_day_to_decide(claim, start), expected);
        check(date(2026, 4, 10), date(2026, 4, 11), date(2026, 6, 5));
        check(date(2026, 4, 1), date(2026, 4, 8), date(2026, 6, 2));
        check(date(2026, 5, 1), date(2026, 4, 11), date(2026, 6, 25));
    }
}
