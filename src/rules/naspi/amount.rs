//! How much NASpI is at the start (D.Lgs. 22/2015, art. 4, c. 1 and 2).

use super::parameters::Parameters;
use crate::domain::Money;
use rust_decimal::Decimal;

/// Weeks of a month by law: 4.33, not 52/12.
pub const WEEKS_IN_MONTH: Decimal = Decimal::from_parts(433, 0, 0, false, 2);
/// Share, in hundredths, of the reference pay up to the threshold.
pub const SHARE: Decimal = Decimal::from_parts(75, 0, 0, false, 0);
/// Share, in hundredths, of the reference pay beyond the threshold.
pub const SHARE_ABOVE: Decimal = Decimal::from_parts(25, 0, 0, false, 0);

/// The monthly benefit before any reduction, and how it came about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InitialAmount {
    /// What the shares give, before the ceiling, in euro and not rounded.
    pub by_shares: Decimal,
    /// What is due, in euro and not rounded: later reductions start from here.
    pub exact: Decimal,
    /// Whether the reference pay is beyond the threshold.
    pub above_threshold: bool,
    /// Whether the ceiling is what is due.
    pub at_ceiling: bool,
}

/// The monthly reference pay: taxable pay of the last four years by weeks of contributions, times 4.33.
///
/// It is rounded to the cent, so that people can follow every next step by hand. `None` without weeks.
pub fn reference_pay(taxable_pay: Money, weeks: u32) -> Option<Money> {
    let euro = (taxable_pay.to_decimal() * WEEKS_IN_MONTH).checked_div(Decimal::from(weeks))?;
    Some(Money::from_decimal(euro))
}

/// The initial benefit from the monthly reference pay.
pub fn initial_amount(reference_pay: Money, parameters: Parameters) -> InitialAmount {
    let hundredth = Decimal::new(1, 2);
    let within = reference_pay.min(parameters.threshold).to_decimal();
    let beyond = reference_pay.to_decimal() - within;
    let by_shares = (within * SHARE + beyond * SHARE_ABOVE) * hundredth;
    let ceiling = parameters.ceiling.to_decimal();
    InitialAmount {
        by_shares,
        exact: by_shares.min(ceiling),
        above_threshold: reference_pay > parameters.threshold,
        at_ceiling: by_shares > ceiling,
    }
}

#[cfg(test)]
#[path = "amount_tests.rs"]
mod tests;
