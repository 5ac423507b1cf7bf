//! From the registers to pre-filled answers.

use super::{
    answers::{NO, OTHER_EMPLOYMENT, View, YES},
    declaration::{ClaimFact, GroupPrefill, Prefill},
    family_facts,
    group::ItemId,
    residence_facts,
};
use crate::{
    domain::date::add_months,
    gateway::contract::registers::{ContractKind, Employment, Provenance, Registers},
    rules::naspi::EndReason,
};
use jiff::civil::Date;

/// Question key that holds the chosen employment in every journey that asks for one.
pub const EMPLOYMENT: &str = "employment";
/// Question key that holds the end date of the employment.
pub const END_DATE: &str = "end_date";

/// The pre-filled answer, if the registers know one.
pub fn prefilled(prefill: Prefill, answers: &View) -> Option<String> {
    if let Prefill::Constant(value) = prefill {
        return Some(value.to_owned());
    }
    let registers = answers.registers?;
    match prefill {
        Prefill::None | Prefill::Constant(_) => None,
        Prefill::Residence(fact) => residence_facts::part(fact, &registers.residence),
        Prefill::Child(fact) => family_facts::child(fact, answers).map(|(answer, _)| answer),
        Prefill::LastClaim(fact) => last_claim(fact, registers).map(|(answer, _)| answer),
        Prefill::Email => registers.contacts.email.clone(),
        Prefill::Phone => registers.contacts.phone.clone(),
        Prefill::Iban => registers
            .payment_account
            .as_ref()
            .map(|account| account.iban.clone()),
        Prefill::Employment => {
            last_ended(registers).map(|employment| employment.employment_id.clone())
        }
        Prefill::EmploymentEndDate => chosen_employment(answers)?.end_date.map(typed_date),
        Prefill::EmploymentEndReason => chosen_employment(answers)?.end_reason.clone(),
        Prefill::ResignationInYearBefore => {
            let end = chosen_employment(answers)?.end_date?;
            let answer = if resignation_in_year_before(registers, end).is_some() {
                YES
            } else {
                NO
            };
            Some(answer.to_owned())
        }
    }
}

/// Where a pre-filled answer comes from.
pub fn provenance(prefill: Prefill, answers: &View) -> Option<Provenance> {
    let registers = answers.registers?;
    match prefill {
        Prefill::None | Prefill::Constant(_) => None,
        Prefill::Residence(_) => Some(registers.residence.provenance.clone()),
        Prefill::Child(fact) => family_facts::child(fact, answers).map(|(_, from)| from),
        Prefill::LastClaim(fact) => last_claim(fact, registers).map(|(_, from)| from),
        Prefill::Email | Prefill::Phone => Some(registers.contacts.provenance.clone()),
        Prefill::Iban => registers
            .payment_account
            .as_ref()
            .map(|account| account.provenance.clone()),
        // Where the list of jobs comes from does not change with the choice.
        Prefill::Employment => {
            last_ended(registers).map(|employment| employment.provenance.clone())
        }
        Prefill::EmploymentEndDate | Prefill::EmploymentEndReason => {
            chosen_employment(answers).map(|employment| employment.provenance.clone())
        }
        Prefill::ResignationInYearBefore => Some(registers.contributions.provenance.clone()),
    }
}

/// What the claim before said; of the account also what INPS knows without one.
fn last_claim(fact: ClaimFact, registers: &Registers) -> Option<(String, Provenance)> {
    let known = || {
        let account = registers.payment_account.as_ref()?;
        Some((account.iban.clone(), account.provenance.clone()))
    };
    let last = family_facts::last_claim(fact, registers);
    match fact {
        ClaimFact::Iban => last.or_else(known),
        _ => last,
    }
}

/// The job in the registers that the person chose, or the last one while nothing is chosen.
pub fn chosen_employment<'a>(answers: &View<'a>) -> Option<&'a Employment> {
    let registers = answers.registers?;
    match answers.typed.get(EMPLOYMENT).map(String::as_str) {
        Some(OTHER_EMPLOYMENT) => None,
        Some(id) => registers
            .employments
            .iter()
            .find(|employment| employment.employment_id == id),
        None => last_ended(registers),
    }
}

/// The job that ended last.
pub fn last_ended(registers: &Registers) -> Option<&Employment> {
    registers
        .employments
        .iter()
        .filter(|employment| employment.end_date.is_some())
        .max_by_key(|e| e.end_date)
}

/// The latest permanent job that the person ended of their own will, agreements included, in the twelve months before
/// `end` (D.Lgs. 22/2015 art. 3 c. 1 lett. c-bis).
pub fn resignation_in_year_before(registers: &Registers, end: Date) -> Option<&Employment> {
    let from = add_months(end, -12);
    registers
        .employments
        .iter()
        .filter(|employment| {
            let reason = employment.end_reason.as_deref().and_then(EndReason::parse);
            employment.contract == ContractKind::Permanent
                && reason.is_some_and(EndReason::is_voluntary)
                && employment
                    .end_date
                    .is_some_and(|ended| from <= ended && ended < end)
        })
        .max_by_key(|employment| employment.end_date)
}

/// A date in the notation of typed dates: `day|month|year`.
pub fn typed_date(date: Date) -> String {
    format!("{}|{}|{}", date.day(), date.month(), date.year())
}

/// The items that a group starts from: those of the registers, in their order.
pub fn known_items(prefill: GroupPrefill, answers: &View) -> Vec<ItemId> {
    let known = match (prefill, answers.registers) {
        (GroupPrefill::None, _) | (_, None) => 0,
        (GroupPrefill::Children, Some(registers)) => {
            family_facts::children_known(registers, answers.today)
        }
    };
    (0..known).filter_map(ItemId::known).collect()
}
