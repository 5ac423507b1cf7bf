//! What the registers say about children and the other parent: last year's claim first, then the household.

use super::{
    answers::{NO, View, YES},
    declaration::{ChildFact, ClaimFact},
};
use crate::{
    domain::date::age_on,
    gateway::contract::{
        assegno_unico::{
            ApplicantRole, ChildActivity, Disability, LastYearClaim, SecondParentAbsence, Split,
        },
        household::Relation,
        registers::{Provenance, Registers},
    },
};
use jiff::civil::Date;

/// Completed years from which a child without a disability is too old (D.Lgs. 230/2021 art. 2 c. 1).
const TOO_OLD: u32 = 21;

/// A child as a register knows it.
struct KnownChild<'a> {
    given_name: &'a str,
    family_name: &'a str,
    tax_code: &'a str,
    disability: Option<Disability>,
    lives_with_applicant: bool,
    activity: Option<ChildActivity>,
    provenance: &'a Provenance,
}

/// How many children the registers know that the benefit can be for.
pub fn children_known(registers: &Registers, today: Date) -> usize {
    children(registers, today).len()
}

fn children(registers: &Registers, today: Date) -> Vec<KnownChild<'_>> {
    let mut found: Vec<KnownChild> = Vec::new();
    if let Some(last) = &registers.last_year_claim {
        let young = |birth: Date, disability: Disability| {
            disability != Disability::None || age_on(birth, today) < TOO_OLD
        };
        let children = last.request.children.iter();
        found.extend(
            children
                .filter(|child| young(child.birth_date, child.disability))
                .map(|child| KnownChild {
                    given_name: &child.given_name,
                    family_name: &child.family_name,
                    tax_code: &child.tax_code,
                    disability: Some(child.disability),
                    lives_with_applicant: child.lives_with_applicant,
                    activity: child.activity,
                    provenance: &last.provenance,
                }),
        );
    }
    if let Some(household) = &registers.household {
        let is_child = household.members.iter().filter(|member| {
            let disabled = member
                .disability
                .is_some_and(|found| found != Disability::None);
            member.relation == Relation::Child
                && (disabled || age_on(member.birth_date, today) < TOO_OLD)
        });
        for member in is_child {
            if found.iter().all(|child| child.tax_code != member.tax_code) {
                found.push(KnownChild {
                    given_name: &member.given_name,
                    family_name: &member.family_name,
                    tax_code: &member.tax_code,
                    disability: member.disability,
                    lives_with_applicant: true,
                    activity: None,
                    provenance: &household.provenance,
                });
            }
        }
    }
    found
}

/// What is known of the child that `answers` are about, with where it comes from.
pub fn child(fact: ChildFact, answers: &View) -> Option<(String, Provenance)> {
    let place = answers.scope?.item.known_place()?;
    let known = children(answers.registers?, answers.today)
        .into_iter()
        .nth(place)?;
    let answer = match fact {
        ChildFact::GivenName => known.given_name.to_owned(),
        ChildFact::FamilyName => known.family_name.to_owned(),
        ChildFact::TaxCode => known.tax_code.to_owned(),
        ChildFact::Disability => disability(known.disability?).to_owned(),
        ChildFact::LivesWithApplicant => yes_no(known.lives_with_applicant),
        ChildFact::Activity => activity(known.activity?).to_owned(),
    };
    Some((answer, known.provenance.clone()))
}

/// What last year's claim said.
pub fn last_claim(fact: ClaimFact, registers: &Registers) -> Option<(String, Provenance)> {
    let last = registers.last_year_claim.as_ref()?;
    let request = &last.request;
    let answer = match fact {
        ClaimFact::Role => role(request.role).to_owned(),
        ClaimFact::SecondParent => second_parent(last)?.to_owned(),
        ClaimFact::SecondParentTaxCode => request.second_parent.as_ref()?.tax_code.clone()?,
        ClaimFact::Split => match request.split {
            Split::Whole => "whole",
            Split::Half => "half",
        }
        .to_owned(),
        ClaimFact::Iban => request.iban.clone(),
        ClaimFact::BothParentsWork => yes_no(request.both_parents_work),
    };
    Some((answer, last.provenance.clone()))
}

fn yes_no(yes: bool) -> String {
    if yes { YES } else { NO }.to_owned()
}

fn role(role: ApplicantRole) -> &'static str {
    match role {
        ApplicantRole::Parent => "parent",
        ApplicantRole::Guardian => "guardian",
        ApplicantRole::ChildOfAge => "child_of_age",
    }
}

fn second_parent(last: &LastYearClaim) -> Option<&'static str> {
    let parent = last.request.second_parent.as_ref()?;
    Some(match parent.absence {
        None => "named",
        Some(SecondParentAbsence::Unknown) => "unknown",
        Some(SecondParentAbsence::Deceased) => "deceased",
        Some(SecondParentAbsence::SoleCustody) => "sole_custody",
    })
}

fn disability(disability: Disability) -> &'static str {
    match disability {
        Disability::None => "none",
        Disability::Medium => "medium",
        Disability::Severe => "severe",
        Disability::NonSelfSufficient => "non_self_sufficient",
    }
}

fn activity(activity: ChildActivity) -> &'static str {
    match activity {
        ChildActivity::Studies => "studies",
        ChildActivity::Training => "training",
        ChildActivity::WorksLittle => "works_little",
        ChildActivity::Unemployed => "unemployed",
        ChildActivity::CivilService => "civil_service",
    }
}
