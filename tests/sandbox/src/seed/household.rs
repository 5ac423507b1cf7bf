//! Who lives with somebody, and the household's ISEE.

use crate::seed::places::BirthPlace;
use crate::seed::sketch::SeedError;
use crate::seed::tax_codes;
use jiff::civil::Date;
use jiff::civil::date;
use sportello::domain::Money;
use sportello::domain::tax_code::Sex;
use sportello::gateway::contract::assegno_unico::Disability;
use sportello::gateway::contract::household::Household;
use sportello::gateway::contract::household::HouseholdMember;
use sportello::gateway::contract::household::Isee;
use sportello::gateway::contract::household::Relation;
use sportello::gateway::contract::registers::Provenance;
use sportello::gateway::contract::registers::Register;

/// Somebody of the household.
pub struct Member {
    pub given: &'static str,
    pub family: &'static str,
    pub sex: Sex,
    pub born: Date,
    pub birth_place: BirthPlace,
    pub relation: Relation,
    /// What the DSU says; nothing where there is none.
    pub disability: Option<Disability>,
}

/// The ISEE of the present year.
pub struct Means {
    /// Euros, as a decimal.
    pub indicator: &'static str,
    /// The last part of the protocol number of the DSU.
    pub number: &'static str,
}

/// The household as the registers have it: from the DSU when there is one, else from the municipality.
///
/// # Errors
/// When a member cannot be.
pub fn complete(
    members: Vec<Member>,
    means: Option<Means>,
    today: Date,
    as_of: Date,
) -> Result<Household, SeedError> {
    let register = match means {
        Some(_) => Register::Dsu,
        None => Register::Anpr,
    };
    let mut members = members
        .into_iter()
        .map(Member::complete)
        .collect::<Result<Vec<_>, SeedError>>()?;
    members.sort_by_key(|member| member.birth_date);
    let isee = means.map(|means| means.complete(today)).transpose()?;
    Ok(Household {
        members,
        isee,
        provenance: Provenance { register, as_of },
    })
}

impl Member {
    fn complete(self) -> Result<HouseholdMember, SeedError> {
        let tax_code = tax_codes::make(
            self.given,
            self.family,
            self.sex,
            self.born,
            &self.birth_place,
        )?;
        Ok(HouseholdMember {
            tax_code: tax_code.as_str().to_owned(),
            given_name: self.given.to_owned(),
            family_name: self.family.to_owned(),
            birth_date: self.born,
            relation: self.relation,
            disability: self.disability,
        })
    }
}

impl Means {
    fn complete(self, today: Date) -> Result<Isee, SeedError> {
        let year = today.year();
        Ok(Isee {
            indicator: Money::parse(self.indicator).map_err(|_| "an ISEE that is no amount")?,
            protocol_number: format!("INPS-ISEE-{year}-{}", self.number),
            end_date: date(year, 12, 31),
        })
    }
}
