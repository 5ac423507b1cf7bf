//! What is due month by month.
//!
//! Months of the benefit are of 30 days from its first day: the reduction starts on day 151 (circ. INPS 2/2022), and a
//! part of a month is worth a thirtieth a day (circ. INPS 94/2015). INPS pays by calendar month, so a payment can
//! hold days of two of these months.

use super::reduction::amount_in_month;
use crate::domain::Money;
use crate::domain::Period;
use crate::domain::date::add_days;
use jiff::civil::Date;
use rust_decimal::Decimal;

/// Days in a month of the benefit.
pub const DAYS_IN_MONTH: u32 = 30;

/// One month of the benefit; the last can be shorter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Month {
    /// 1 for the first.
    pub number: u32,
    /// Its days, both ends included.
    pub period: Period,
    /// What is due for it, before tax.
    pub amount: Money,
}

/// The months from the first day of the benefit, without gaps, until its days are used up.
pub fn schedule(start: Date, days: u32, initial: Decimal, first_reduced_month: u32) -> Vec<Month> {
    let n_months = days.div_ceil(DAYS_IN_MONTH);
    let month = |number: u32| {
        let days_before = (number - 1) * DAYS_IN_MONTH;
        let length = DAYS_IN_MONTH.min(days - days_before);
        let first = first_day_of_month(start, number);
        let full = amount_in_month(initial, number, first_reduced_month);
        Some(Month {
            number,
            period: Period::new(first, add_days(first, length as i32 - 1)).ok()?,
            amount: Money::from_decimal(
                full * Decimal::from(length) / Decimal::from(DAYS_IN_MONTH),
            ),
        })
    };
    (1..=n_months).filter_map(month).collect()
}

/// The first day of the month with this number.
pub fn first_day_of_month(start: Date, number: u32) -> Date {
    add_days(start, (number.saturating_sub(1) * DAYS_IN_MONTH) as i32)
}

#[cfg(test)]
#[path = "schedule_tests.rs"]
mod tests;
