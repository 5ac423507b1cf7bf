//! Makes the tax codes of invented people, as D.M. 23 December 1976 says.

use crate::seed::places::BirthPlace;
use jiff::civil::Date;
use sportello::domain::TaxCode;
use sportello::domain::TaxCodeError;
use sportello::domain::tax_code::Sex;
use sportello::domain::tax_code::check_character;

const MONTHS: &str = "ABCDEHLMPRST";

/// The tax code of a person.
///
/// # Errors
/// When the names hold too few letters for a code.
pub fn make(
    given: &str,
    family: &str,
    sex: Sex,
    born: Date,
    place: &BirthPlace,
) -> Result<TaxCode, TaxCodeError> {
    let day = match sex {
        Sex::Female => born.day() + 40,
        Sex::Male => born.day(),
    };
    let month = usize::try_from(born.month() - 1)
        .ok()
        .and_then(|index| MONTHS.chars().nth(index))
        .unwrap_or('A');
    let fifteen = format!(
        "{}{}{:02}{month}{day:02}{}",
        three_of_family(family),
        three_of_given(given),
        born.year().rem_euclid(100),
        place.belfiore
    );
    let last = check_character(&fifteen).ok_or(TaxCodeError::Characters)?;
    TaxCode::parse(&format!("{fifteen}{last}"))
}

fn three_of_family(name: &str) -> String {
    let (consonants, vowels) = letters(name);
    first_three(&(consonants + &vowels))
}

/// With four consonants or more the second is left out.
fn three_of_given(name: &str) -> String {
    let (consonants, vowels) = letters(name);
    if consonants.len() < 4 {
        return first_three(&(consonants + &vowels));
    }
    consonants
        .chars()
        .enumerate()
        .filter(|(index, _)| *index != 1)
        .map(|(_, letter)| letter)
        .take(3)
        .collect()
}

fn letters(name: &str) -> (String, String) {
    let plain = name
        .chars()
        .filter(char::is_ascii_alphabetic)
        .map(|letter| letter.to_ascii_uppercase());
    plain.partition(|letter| !"AEIOU".contains(*letter))
}

fn first_three(letters: &str) -> String {
    format!("{letters}XXX").chars().take(3).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn codes_of_known_names() {
        let place = BirthPlace {
            name: "Roma",
            belfiore: "H501",
        };
        let check = |given: &str, family: &str, sex: Sex, expected: &str| {
            let code = make(given, family, sex, date(1985, 12, 10), &place).expect("a code");
            assert_eq!(&code.as_str()[..15], expected);
        };
        check("Mario", "Rossi", Sex::Male, "RSSMRA85T10H501");
        check("Gianfranco", "Fo", Sex::Male, "FOXGFR85T10H501");
        check("Anna Maria", "De Santis", Sex::Female, "DSNNMR85T50H501");
    }
}
