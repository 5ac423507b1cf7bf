//! What a claim for the Assegno unico must keep beyond its shape.

use crate::api::checked_body::invalid;
use crate::api::refusal::Refusal;
use jiff::civil::Date;
use sportello::domain::Iban;
use sportello::domain::TaxCode;
use sportello::domain::date::age_on;
use sportello::gateway::contract::assegno_unico::ApplicantRole;
use sportello::gateway::contract::assegno_unico::AssegnoUnicoClaim;
use sportello::gateway::contract::assegno_unico::AssegnoUnicoRequest;
use sportello::gateway::contract::assegno_unico::Child;
use sportello::gateway::contract::assegno_unico::Disability;
use sportello::gateway::contract::assegno_unico::SecondParent;
use sportello::gateway::contract::assegno_unico::Split;

/// Checks a claim of a person on a day.
pub fn check(claim: &AssegnoUnicoClaim, tax_code: &str, today: Date) -> Result<(), Refusal> {
    let request = &claim.request;
    demand(claim.declaration_made, "The declaration has not been made")?;
    demand(
        request.applicant_tax_code == tax_code,
        "The applicant is not the person logged in",
    )?;
    demand(
        Iban::parse(&request.iban).is_ok(),
        "The account number is not valid",
    )?;
    for child in &request.children {
        check_child(child, today)?;
    }
    check_roles(request)?;
    if let Some(second) = &request.second_parent {
        check_second_parent(second, request)?;
        demand(
            second.tax_code.is_none() || claim.second_parent_informed,
            "The second parent has not been informed",
        )?;
    }
    Ok(())
}

fn check_child(child: &Child, today: Date) -> Result<(), Refusal> {
    let code =
        TaxCode::parse(&child.tax_code).map_err(|_| invalid("A child's tax code is not valid"))?;
    let born = child.birth_date;
    let agrees = i16::from(code.birth_year_two_digits()) == born.year().rem_euclid(100)
        && i16::from(code.birth_month()) == i16::from(born.month())
        && i16::from(code.birth_day()) == i16::from(born.day());
    demand(
        agrees,
        "A child's date of birth is not that of the tax code",
    )?;
    demand(born <= today, "A child is not born yet")?;
    let age = age_on(born, today);
    let disabled = child.disability != Disability::None;
    demand(
        age < 21 || disabled,
        "A child of 21 or more counts only with a disability",
    )?;
    let asked = (18..21).contains(&age) && !disabled;
    demand(
        child.activity.is_some() == asked,
        "What a child does is needed from 18 to 20 without a disability, and has no place otherwise",
    )
}

fn check_roles(request: &AssegnoUnicoRequest) -> Result<(), Refusal> {
    let mut codes: Vec<&str> = request
        .children
        .iter()
        .map(|child| child.tax_code.as_str())
        .collect();
    codes.sort_unstable();
    demand(
        codes.windows(2).all(|pair| pair.first() != pair.last()),
        "A child is there twice",
    )?;
    let is_child = codes.contains(&request.applicant_tax_code.as_str());
    match request.role {
        ApplicantRole::ChildOfAge => {
            let grown = request
                .children
                .iter()
                .all(|child| child.activity.is_some() || child.disability != Disability::None);
            demand(
                is_child && codes.len() == 1 && grown,
                "A child of age asks for themself and nobody else",
            )?;
        }
        ApplicantRole::Parent | ApplicantRole::Guardian => {
            demand(!is_child, "The applicant is one of the children")?;
        }
    }
    demand(
        request.second_parent.is_some() == (request.role == ApplicantRole::Parent),
        "A second parent is needed from a parent, and has no place otherwise",
    )?;
    demand(
        request.second_parent.is_some() || request.split == Split::Whole,
        "There is nobody to split with",
    )
}

fn check_second_parent(
    second: &SecondParent,
    request: &AssegnoUnicoRequest,
) -> Result<(), Refusal> {
    demand(
        second.tax_code.is_some() != second.absence.is_some(),
        "The second parent needs either a tax code or a reason why there is none",
    )?;
    if let Some(code) = &second.tax_code {
        demand(
            TaxCode::parse(code).is_ok(),
            "The second parent's tax code is not valid",
        )?;
        let somebody_else = *code != request.applicant_tax_code
            && request.children.iter().all(|child| child.tax_code != *code);
        demand(
            somebody_else,
            "The second parent is the applicant or a child",
        )?;
    }
    demand(
        request.split == Split::Whole || second.tax_code.is_some(),
        "There is nobody to split with",
    )?;
    let Some(iban) = &second.iban else {
        return Ok(());
    };
    demand(
        request.split == Split::Half,
        "The second parent's account has a place only with half",
    )?;
    demand(
        Iban::parse(iban).is_ok(),
        "The second parent's account number is not valid",
    )
}

fn demand(kept: bool, detail: &str) -> Result<(), Refusal> {
    if kept { Ok(()) } else { Err(invalid(detail)) }
}
