//! The parts of the address that the registers have, where it is in Italy.

use super::declaration::ResidenceFact;
use crate::{domain::Province, gateway::contract::registers::Residence};

/// A part of the address; `None` abroad, and where the register has no such part.
pub fn part(fact: ResidenceFact, home: &Residence) -> Option<String> {
    let province = Province::parse(&home.province).ok()?;
    let (street, number) = split(&home.street);
    match fact {
        ResidenceFact::Street => Some(street.to_owned()),
        ResidenceFact::Number => number.map(str::to_owned),
        ResidenceFact::PostCode => Some(home.post_code.clone()),
        ResidenceFact::Municipality => Some(home.municipality.clone()),
        ResidenceFact::Province => Some(province.as_str().to_owned()),
    }
}

/// Street and number: the register has them in one, the number last.
fn split(street: &str) -> (&str, Option<&str>) {
    let street = street.trim();
    match street.rsplit_once(' ') {
        Some((name, number)) if number.starts_with(|first: char| first.is_ascii_digit()) => {
            (name.trim_end_matches([' ', ',']), Some(number))
        }
        _ => (street, None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_number_is_last() {
        let check = |street: &str, expected: (&str, Option<&str>)| {
            assert_eq!(split(street), expected, "{street}");
        };
        check("Via Prenestina 215", ("Via Prenestina", Some("215")));
        check("Via Roma, 12/B", ("Via Roma", Some("12/B")));
        check("Via XX Settembre 34", ("Via XX Settembre", Some("34")));
        check("Piazza del Popolo", ("Piazza del Popolo", None));
        check("Località Casale snc", ("Località Casale snc", None));
        check("", ("", None));
    }
}
