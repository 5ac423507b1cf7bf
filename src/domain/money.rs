//! Amounts of money in euro.

use rust_decimal::Decimal;
use rust_decimal::RoundingStrategy;
use rust_decimal::prelude::ToPrimitive;
use serde::Deserialize;
use serde::Deserializer;
use serde::Serialize;
use serde::Serializer;
use serde::de::Error as _;
use std::borrow::Cow;
use std::fmt;
use std::ops::Add;
use std::ops::Sub;

/// The only currency INPS pays in (ISO 4217).
const CURRENCY: &str = "EUR";

/// An amount in euro, held in whole cents so that it can never hide a fraction of one.
///
/// On the wire it is `{"amount":"100.23","currency":"EUR"}`, by the Italian interoperability rules.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Money {
    cents: i64,
}

impl Money {
    /// Nothing at all.
    pub const ZERO: Self = Self::from_cents(0);

    /// An amount of whole cents.
    pub const fn from_cents(cents: i64) -> Self {
        Self { cents }
    }

    /// An exact amount in euro rounded half up to the cent (half away from zero below it).
    ///
    /// Beyond what 64 bits of cents can hold it stays at that limit, millions of times the national product.
    pub fn from_decimal(euro: Decimal) -> Self {
        let cents = euro
            .saturating_mul(Decimal::ONE_HUNDRED)
            .round_dp_with_strategy(0, RoundingStrategy::MidpointAwayFromZero);
        let limit = if cents.is_sign_negative() {
            i64::MIN
        } else {
            i64::MAX
        };
        Self {
            cents: cents.to_i64().unwrap_or(limit),
        }
    }

    /// The amount in whole cents.
    pub const fn cents(self) -> i64 {
        self.cents
    }

    /// The exact amount in euro, for further arithmetic.
    pub fn to_decimal(self) -> Decimal {
        Decimal::new(self.cents, 2)
    }

    /// The amount times a factor, rounded half up to the cent.
    pub fn times(self, factor: Decimal) -> Self {
        Self::from_decimal(self.to_decimal().saturating_mul(factor))
    }

    /// The amount as it travels: `1234.50`.
    fn wire_amount(self) -> String {
        let sign = if self.cents < 0 { "-" } else { "" };
        let absolute = self.cents.unsigned_abs();
        let cents = absolute % 100;
        let mut text = [sign, &(absolute / 100).to_string(), "."].concat();
        text.push(char::from(b'0' + (cents / 10) as u8));
        text.push(char::from(b'0' + (cents % 10) as u8));
        text
    }

    /// Reads `1234.5`, `-0.01`: no thousands, at most two decimals.
    fn from_wire_amount(text: &str) -> Option<Self> {
        let (negative, digits) = match text.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, text),
        };
        let (euro, cents) = digits.split_once('.').unwrap_or((digits, "0"));
        let absolute = cents_from_digits(euro, cents)?;
        Some(Self {
            cents: if negative { -absolute } else { absolute },
        })
    }
}

/// Whole cents from the digits before and after the decimal sign; `None` for anything but 1–15 and 1–2 digits.
pub(super) fn cents_from_digits(euro: &str, cents: &str) -> Option<i64> {
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if !is_number(euro) || !is_number(cents) || euro.len() > 15 || cents.len() > 2 {
        return None;
    }
    let tens = if cents.len() == 1 { 10 } else { 1 };
    Some(euro.parse::<i64>().ok()? * 100 + cents.parse::<i64>().ok()? * tens)
}

impl Add for Money {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self {
            cents: self.cents.saturating_add(other.cents),
        }
    }
}

impl Sub for Money {
    type Output = Self;

    fn sub(self, other: Self) -> Self {
        Self {
            cents: self.cents.saturating_sub(other.cents),
        }
    }
}

impl std::iter::Sum for Money {
    fn sum<I: Iterator<Item = Self>>(amounts: I) -> Self {
        amounts.fold(Self::ZERO, Self::add)
    }
}

/// The form on the wire, for logs and tests; people see what the texts' formats make of it.
impl fmt::Display for Money {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.wire_amount())
    }
}

#[derive(Serialize, Deserialize)]
struct Wire<'a> {
    amount: Cow<'a, str>,
    currency: Cow<'a, str>,
}

impl Serialize for Money {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let wire = Wire {
            amount: self.wire_amount().into(),
            currency: CURRENCY.into(),
        };
        wire.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Money {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let wire = Wire::deserialize(deserializer)?;
        if wire.currency != CURRENCY {
            return Err(D::Error::custom("error.money.currency"));
        }
        Self::from_wire_amount(&wire.amount).ok_or_else(|| D::Error::custom("error.money.amount"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn rounds_half_up_to_the_cent() {
        let check = |mantissa: i64, scale: u32, cents: i64| {
            assert_eq!(
                Money::from_decimal(Decimal::new(mantissa, scale)),
                Money::from_cents(cents)
            );
        };
        check(1005, 3, 101);
        check(10049, 4, 100);
        check(-1005, 3, -101);
        check(0, 0, 0);
        assert_eq!(
            Money::from_decimal(Decimal::MAX),
            Money::from_cents(i64::MAX)
        );
        assert_eq!(
            Money::from_cents(333).times(Decimal::new(5, 1)),
            Money::from_cents(167)
        );
    }

    #[test]
    fn travels_as_a_decimal_text_with_its_currency() {
        let check = |wire: &str, cents: Option<i64>| {
            let read = serde_json::from_str::<Money>(wire).ok();
            assert_eq!(read, cents.map(Money::from_cents), "{wire}");
        };
        check(r#"{"amount":"100.23","currency":"EUR"}"#, Some(10023));
        check(r#"{"amount":"-0.5","currency":"EUR"}"#, Some(-50));
        check(r#"{"amount":"7","currency":"EUR"}"#, Some(700));
        check(r#"{"amount":"1.234","currency":"EUR"}"#, None);
        check(r#"{"amount":"1,23","currency":"EUR"}"#, None);
        check(r#"{"amount":"","currency":"EUR"}"#, None);
        check(r#"{"amount":"1.","currency":"EUR"}"#, None);
        check(r#"{"amount":"1.00","currency":"USD"}"#, None);
        check(r#"{"amount":1.5,"currency":"EUR"}"#, None);
        check(
            r#"{"amount":"12345678901234567890","currency":"EUR"}"#,
            None,
        );
    }

    proptest! {
        #[test]
        fn round_trip(cents in -99_999_999_999i64..99_999_999_999) {
            let money = Money::from_cents(cents);
            let wire = serde_json::to_string(&money).expect("text");
            prop_assert_eq!(serde_json::from_str::<Money>(&wire).expect("valid"), money);
            prop_assert_eq!(Money::from_decimal(money.to_decimal()), money);
        }
    }
}
