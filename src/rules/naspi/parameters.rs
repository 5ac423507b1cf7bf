//! The figures of NASpI that change every year with the cost of living.

use super::sources;
use crate::domain::Money;
use crate::rules::OutsideTable;
use crate::rules::Source;
use crate::rules::parameters::Dated;
use crate::rules::parameters::valid_on;
use jiff::civil::Date;
use jiff::civil::date;

/// The figures of one year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Parameters {
    /// Up to this monthly reference pay the benefit is 75 % of it; beyond, 25 % of the rest is added.
    pub threshold: Money,
    /// The most the benefit can be in a month.
    pub ceiling: Money,
}

static TABLE: [Dated<Parameters>; 3] = [
    year(2024, 142_521, 155_042, sources::FIGURES_2024),
    year(2025, 143_661, 156_282, sources::FIGURES_2025),
    year(2026, 145_672, 158_470, sources::FIGURES_2026),
];

const fn year(year: i16, threshold: i64, ceiling: i64, source: Source) -> Dated<Parameters> {
    let value = Parameters {
        threshold: Money::from_cents(threshold),
        ceiling: Money::from_cents(ceiling),
    };
    Dated {
        first: date(year, 1, 1),
        last: date(year, 12, 31),
        value,
        source,
    }
}

/// The figures for an employment that ended on this day.
pub fn parameters_for(end: Date) -> Result<&'static Dated<Parameters>, OutsideTable> {
    valid_on(&TABLE, end)
}
