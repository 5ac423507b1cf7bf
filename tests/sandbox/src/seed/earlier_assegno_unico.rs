//! The claims for the Assegno unico that some people had made before: what their registers would pre-fill.

use super::earlier_claims::contacts;
use super::sketch::SeedError;
use crate::store::people::Person;
use sportello::gateway::contract::assegno_unico::ApplicantRole;
use sportello::gateway::contract::assegno_unico::AssegnoUnicoClaim;
use sportello::gateway::contract::assegno_unico::AssegnoUnicoRequest;
use sportello::gateway::contract::assegno_unico::Child;
use sportello::gateway::contract::assegno_unico::Disability;
use sportello::gateway::contract::assegno_unico::SecondParent;
use sportello::gateway::contract::assegno_unico::Split;
use sportello::gateway::contract::household::HouseholdMember;
use sportello::gateway::contract::household::Relation;

/// Who is the second parent where the household does not say: then half is asked for.
const LIVING_APART: [(&str, &str); 1] = [("marta-villa", "simone-galli")];

/// The claim of a parent for the children of the household, all minors.
pub fn claim(person: &Person, people: &[Person]) -> Result<AssegnoUnicoClaim, SeedError> {
    let registers = &person.registers;
    let household = registers
        .household
        .as_ref()
        .ok_or("a claim for the Assegno unico without a household")?;
    let account = registers
        .payment_account
        .as_ref()
        .ok_or("a claim for the Assegno unico without an account")?;
    let of = |relation: Relation| {
        household
            .members
            .iter()
            .filter(move |member| member.relation == relation)
    };
    let apart = LIVING_APART
        .iter()
        .find(|(applicant, _)| *applicant == person.login_name)
        .and_then(|(_, second)| people.iter().find(|other| other.login_name == *second))
        .map(|second| second.registers.person.tax_code.clone());
    let split = match apart {
        Some(_) => Split::Half,
        None => Split::Whole,
    };
    let partner = of(Relation::Spouse).chain(of(Relation::Partner)).next();
    let second = apart.or_else(|| partner.map(|partner| partner.tax_code.clone()));
    Ok(AssegnoUnicoClaim {
        journey_version: 1,
        request: AssegnoUnicoRequest {
            role: ApplicantRole::Parent,
            applicant_tax_code: registers.person.tax_code.clone(),
            children: of(Relation::Child).map(child).collect(),
            second_parent: Some(SecondParent {
                tax_code: Some(second.ok_or("a claim without a second parent")?),
                absence: None,
                iban: None,
            }),
            split,
            iban: account.iban.clone(),
            both_parents_work: true,
        },
        contacts: contacts(registers),
        documents: Vec::new(),
        requirements_met: true,
        second_parent_informed: true,
        declaration_made: true,
    })
}

fn child(member: &HouseholdMember) -> Child {
    Child {
        tax_code: member.tax_code.clone(),
        given_name: member.given_name.clone(),
        family_name: member.family_name.clone(),
        birth_date: member.birth_date,
        disability: member.disability.unwrap_or(Disability::None),
        lives_with_applicant: true,
        activity: None,
    }
}
