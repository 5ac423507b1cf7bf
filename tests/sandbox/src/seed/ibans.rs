//! Makes Italian account numbers with the right check digits, for accounts that do not exist.

use sportello::domain::Iban;
use sportello::domain::IbanError;
use sportello::domain::check_letter::check_letter;

/// The account number of a bank (ABI), a branch (CAB) and an account of twelve digits.
///
/// # Errors
/// When a part is not of digits or has not its length.
pub fn italian(abi: &str, cab: &str, account: &str) -> Result<Iban, IbanError> {
    let basic = format!("{abi}{cab}{account}");
    let cin = check_letter(&basic).ok_or(IbanError::Characters)?;
    with_check_digits("IT", &format!("{cin}{basic}"))
}

/// The account number of any country from its national part.
///
/// # Errors
/// When the national part is not that of the country.
pub fn with_check_digits(country: &str, national: &str) -> Result<Iban, IbanError> {
    let check = 98 - remainder_by_97(&format!("{national}{country}00"));
    Iban::parse(&format!("{country}{check:02}{national}"))
}

/// ISO 7064: letters count from A = 10.
fn remainder_by_97(text: &str) -> u32 {
    text.chars()
        .filter_map(|character| character.to_digit(36))
        .fold(0, |remainder, value| {
            let shift = if value < 10 { 10 } else { 100 };
            (remainder * shift + value) % 97
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn makes_the_published_examples() {
        let italian = italian("05428", "11101", "000000123456").expect("an account");
        assert_eq!(italian.as_str(), "IT60X0542811101000000123456");
        let german = with_check_digits("DE", "370400440532013000").expect("an account");
        assert_eq!(german.as_str(), "DE89370400440532013000");
    }
}
