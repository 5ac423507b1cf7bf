//! Reading an amount as people type it, in the Italian or in the English way.
//!
//! Cents have two digits at most, so three digits after a lone separator are thousands or a slip. A dot then reads as
//! thousands, as Italians write (`1.234` is 1234 €). A comma is Italy's decimal sign, so `1,234` is asked again
//! rather than guessed: a wrong guess would be a thousand times off.

use super::money::Money;
use super::money::cents_from_digits;
use super::text_value::keyed_error;

/// One thousand millions: no question of ours has a larger answer.
const TOO_LARGE_CENTS: i64 = 100_000_000_000;

/// Why a text is not an amount: the first cause that applies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MoneyError {
    /// Nothing was typed.
    Empty,
    /// It cannot be read as a number.
    NotANumber,
    /// It is below zero.
    Negative,
    /// It is a thousand millions or more.
    TooLarge,
    /// Three digits after the separator: thousands and decimals cannot be told apart.
    Ambiguous,
}

impl MoneyError {
    /// The text key of the message.
    pub fn key(self) -> &'static str {
        match self {
            Self::Empty => "error.money.empty",
            Self::NotANumber => "error.money.not_a_number",
            Self::Negative => "error.money.negative",
            Self::TooLarge => "error.money.too_large",
            Self::Ambiguous => "error.money.ambiguous",
        }
    }
}

keyed_error!(MoneyError);

impl Money {
    /// Reads `1.234,56`, `1234,5`, `1,234.56`, `€ 1 234`, `1234 euro`.
    pub fn parse(typed: &str) -> Result<Self, MoneyError> {
        let text = without_currency(typed);
        if text.is_empty() {
            return Err(MoneyError::Empty);
        }
        match text.strip_prefix(['-', '−', '–']) {
            None => amount(&text),
            Some(rest) => match amount(rest.trim_start()) {
                Ok(Money::ZERO) => Ok(Money::ZERO),
                Ok(_) | Err(MoneyError::TooLarge | MoneyError::Ambiguous) => {
                    Err(MoneyError::Negative)
                }
                Err(error) => Err(error),
            },
        }
    }
}

/// The text without sign or name of the currency around it, and with one kind of blank inside.
fn without_currency(typed: &str) -> String {
    let text: String = typed
        .chars()
        .map(|character| {
            if character.is_whitespace() || matches!(character, '\'' | '’') {
                ' '
            } else {
                character
            }
        })
        .map(|character| character.to_ascii_lowercase())
        .collect();
    let mut text = text.trim();
    for name in ["€", "euro", "eur"] {
        text = text.strip_prefix(name).unwrap_or(text);
        text = text.strip_suffix(name).unwrap_or(text).trim();
    }
    text.to_owned()
}

fn amount(text: &str) -> Result<Money, MoneyError> {
    let Some((head, tail)) = text.rsplit_once(['.', ',']) else {
        return whole_and_cents(text, "0");
    };
    let separator = if text[head.len()..].starts_with('.') {
        '.'
    } else {
        ','
    };
    if !tail.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(MoneyError::NotANumber);
    }
    if head.contains(separator) {
        return whole_and_cents(text, "0");
    }
    match tail.len() {
        1 | 2 => whole_and_cents(if head.is_empty() { "0" } else { head }, tail),
        3 if separator == '.' && is_group_of_thousands(head) => whole_and_cents(text, "0"),
        3 => whole_and_cents(head, "0").and(Err(MoneyError::Ambiguous)),
        _ => Err(MoneyError::NotANumber),
    }
}

fn is_group_of_thousands(head: &str) -> bool {
    (1..=3).contains(&head.len())
        && !head.starts_with('0')
        && head.bytes().all(|byte| byte.is_ascii_digit())
}

/// The amount from its whole part, whose thousands may be set apart by one kind of separator, and its cents.
fn whole_and_cents(whole: &str, cents: &str) -> Result<Money, MoneyError> {
    let separators = ['.', ',', ' '];
    let digits = match whole.find(separators) {
        None => whole.to_owned(),
        Some(at) => {
            let separator = whole[at..].chars().next().unwrap_or(' ');
            let mut groups = whole.split(separator);
            let first_is_right = groups.next().is_some_and(is_group_of_thousands);
            if !first_is_right || !groups.all(|group| group.len() == 3) {
                return Err(MoneyError::NotANumber);
            }
            whole.split(separator).collect()
        }
    };
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(MoneyError::NotANumber);
    }
    match cents_from_digits(&digits, cents) {
        Some(amount) if amount < TOO_LARGE_CENTS => Ok(Money::from_cents(amount)),
        _ => Err(MoneyError::TooLarge),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn amounts_as_people_type_them() {
        use MoneyError::*;
        let check = |typed: &str, expected: Result<i64, MoneyError>| {
            assert_eq!(Money::parse(typed).map(Money::cents), expected, "{typed:?}");
        };
        check("1.234,56", Ok(123_456));
        check("1234,5", Ok(123_450));
        check("1,234.56", Ok(123_456));
        check("€ 1 234", Ok(123_400));
        check("1\u{a0}234,50 €", Ok(123_450));
        check("1'234.50", Ok(123_450));
        check("1200 Euro", Ok(120_000));
        check("EUR 12", Ok(1_200));
        check("1.234", Ok(123_400));
        check("1.234.567", Ok(123_456_700));
        check("1,234,567.8", Ok(123_456_780));
        check(",50", Ok(50));
        check("0", Ok(0));
        check("-0", Ok(0));
        check("007", Ok(700));
        check("", Err(Empty));
        check(" € ", Err(Empty));
        check("mille", Err(NotANumber));
        check("12a", Err(NotANumber));
        check("1.2.3", Err(NotANumber));
        check("12 34", Err(NotANumber));
        check("1,", Err(NotANumber));
        check("1.2345", Err(NotANumber));
        check("1.234.56", Err(NotANumber));
        check("1.234 567", Err(NotANumber));
        check("--5", Err(NotANumber));
        check("-", Err(NotANumber));
        check("-12,50", Err(Negative));
        check("−3", Err(Negative));
        check("1000000000", Err(TooLarge));
        check("99999999999999999999", Err(TooLarge));
        check("1,234", Err(Ambiguous));
        check("0.123", Err(Ambiguous));
        check("1234.567", Err(Ambiguous));
        check("1.234,567", Err(Ambiguous));
    }

    proptest! {
        #[test]
        fn italian_and_english_agree(euro in 0..999_999u32, cents in 0..100u32) {
            let thousands = |separator: &str| match euro / 1000 {
                0 => format!("{euro}"),
                high => format!("{high}{separator}{:03}", euro % 1000),
            };
            let italian = format!("{},{cents:02}", thousands("."));
            let english = format!("{}.{cents:02}", thousands(","));
            let expected = Ok(Money::from_cents(i64::from(euro * 100 + cents)));
            prop_assert_eq!(Money::parse(&italian), expected);
            prop_assert_eq!(Money::parse(&english), expected);
        }

        #[test]
        fn no_text_makes_it_panic(text in "[-0-9., €'a]{0,12}|\\PC{0,12}") {
            let _ = Money::parse(&text);
        }
    }
}
