//! A result that explains itself: lines, each with the person's numbers, the amount they lead to and the rule.

use super::source::Source;
use crate::domain::Money;
use jiff::civil::Date;
use rust_decimal::Decimal;

/// A value for a placeholder of a text; the language in use decides how it looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Value {
    Money(Money),
    /// A plain number, with as many decimals as it has.
    Number(Decimal),
    /// A number of hundredths: 75 is 75 %.
    Percent(Decimal),
    /// A count of things, which plural forms can depend on.
    Whole(u32),
    Date(Date),
}

/// One line of an explained result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The text key, as `naspi.line.reference_pay`.
    pub key: &'static str,
    /// The values of the text's placeholders, by name.
    pub values: Vec<(&'static str, Value)>,
    /// The amount this line leads to, if it leads to one.
    pub amount: Option<Money>,
    /// The rule applied.
    pub source: Source,
}

impl Line {
    /// A line without values or amount.
    pub fn new(key: &'static str, source: Source) -> Self {
        Self {
            key,
            values: Vec::new(),
            amount: None,
            source,
        }
    }

    /// The line with one more value.
    pub fn with(mut self, name: &'static str, value: Value) -> Self {
        self.values.push((name, value));
        self
    }

    /// The line with its amount.
    pub fn amounting_to(mut self, amount: Money) -> Self {
        self.amount = Some(amount);
        self
    }
}
