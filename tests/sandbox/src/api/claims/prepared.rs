//! A submission that keeps all rules of its benefit, with what its claim is opened from.

use super::assegno_unico_checks;
use super::moved_on;
use super::submission_checks;
use crate::api::checked_body::invalid;
use crate::api::refusal::Refusal;
use crate::process::ClaimRecord;
use crate::process::Facts;
use crate::process::Opening;
use crate::process::assegno_unico::benefit_year;
use crate::process::assegno_unico::share_a_child;
use crate::process::open_assegno_unico;
use crate::process::open_naspi;
use crate::sandbox::Sandbox;
use crate::store::claims;
use crate::store::people;
use axum::http::StatusCode;
use jiff::civil::Date;
use rusqlite::Transaction;
use sportello::domain::Money;
use sportello::gateway::contract::BASE_PATH;
use sportello::gateway::contract::assegno_unico::AssegnoUnicoClaim;
use sportello::gateway::contract::claims::Benefit;
use sportello::gateway::contract::claims::ClaimState;
use sportello::gateway::contract::claims::ClaimSubmission;
use sportello::gateway::contract::claims::NaspiClaim;
use sportello::gateway::contract::documents;
use sportello::gateway::contract::problem::kind;
use sportello::gateway::contract::registers::Registers;
use sportello::rules::naspi::EndReason;

/// What is opened, by benefit.
pub enum Prepared {
    Naspi {
        claim: Box<NaspiClaim>,
        facts: Facts,
        end_reason: EndReason,
    },
    AssegnoUnico {
        claim: Box<AssegnoUnicoClaim>,
        isee: Option<Money>,
    },
}

/// Who sends, and when.
pub struct Sender<'a> {
    pub tax_code: &'a str,
    pub registers: &'a Registers,
    pub today: Date,
}

impl Prepared {
    /// Checks a submission.
    ///
    /// # Errors
    /// When it breaks a rule, or there is a claim already.
    pub fn of(
        sandbox: &Sandbox,
        transaction: &Transaction<'_>,
        submission: ClaimSubmission,
        sender: &Sender<'_>,
    ) -> Result<Self, Refusal> {
        check_documents(&submission)?;
        match submission {
            ClaimSubmission::Naspi(claim) => naspi(transaction, claim, sender),
            ClaimSubmission::AssegnoUnico(claim) => {
                assegno_unico(sandbox, transaction, claim, sender)
            }
        }
    }

    /// Opens the claim.
    pub fn open(self, opening: &Opening) -> ClaimRecord {
        match self {
            Self::Naspi {
                claim,
                facts,
                end_reason,
            } => open_naspi(*claim, facts, end_reason, opening),
            Self::AssegnoUnico { claim, isee } => open_assegno_unico(*claim, isee, opening),
        }
    }
}

fn check_documents(submission: &ClaimSubmission) -> Result<(), Refusal> {
    let known = documents::kinds(submission.benefit());
    let fits = |kind: &str| known.contains(&kind);
    let documents = submission.documents();
    if !documents.iter().all(|document| fits(&document.kind)) {
        return Err(invalid("A document is of a kind that has no place here"));
    }
    let of_kind = |kind: &str| documents.iter().filter(|other| other.kind == kind).count();
    let contradicted = documents.iter().any(|document| {
        let words = document
            .absence
            .as_ref()
            .map(|absence| absence.words.trim());
        words.is_some_and(|words| {
            words.is_empty() || document.document_id.is_some() || of_kind(&document.kind) > 1
        })
    });
    if contradicted {
        let detail = "A document that does not come is said so once, with words, and has no file";
        return Err(invalid(detail));
    }
    Ok(())
}

fn naspi(
    transaction: &Transaction<'_>,
    claim: Box<NaspiClaim>,
    sender: &Sender<'_>,
) -> Result<Prepared, Refusal> {
    let Sender {
        tax_code,
        registers,
        today,
    } = *sender;
    let last = &claim.last_employment;
    let existing = claims::about_employment(
        transaction,
        tax_code,
        last.employment_id.as_deref(),
        last.end_date,
    )?;
    if let Some(claim_id) = existing {
        return Err(exists(&claim_id, "for this employment"));
    }
    let end_reason = submission_checks::check(&claim, tax_code, registers, today)?;
    let has_direct_pension = people::has_direct_pension(transaction, tax_code)?;
    Ok(Prepared::Naspi {
        facts: Facts::about(&claim.last_employment, registers, has_direct_pension),
        claim,
        end_reason,
    })
}

fn assegno_unico(
    sandbox: &Sandbox,
    transaction: &Transaction<'_>,
    claim: Box<AssegnoUnicoClaim>,
    sender: &Sender<'_>,
) -> Result<Prepared, Refusal> {
    let Sender {
        tax_code,
        registers,
        today,
    } = *sender;
    assegno_unico_checks::check(&claim, tax_code, today)?;
    for record in claims::of_benefit(transaction, tax_code, Benefit::AssegnoUnico)? {
        let record = moved_on(sandbox, transaction, record)?;
        let other = record.claim.assegno_unico.as_ref();
        let same = other.is_some_and(|other| share_a_child(&claim.request, &other.request))
            && benefit_year(record.claimed_on) == benefit_year(today)
            && !matches!(
                record.claim.state,
                ClaimState::Rifiutata | ClaimState::Rinunciata
            );
        if same {
            return Err(exists(
                &record.claim.receipt.claim_id,
                "for this child and year",
            ));
        }
    }
    let household = registers.household.as_ref();
    let isee = household
        .and_then(|household| household.isee.as_ref())
        .filter(|isee| isee.end_date >= today)
        .map(|isee| isee.indicator);
    Ok(Prepared::AssegnoUnico { claim, isee })
}

fn exists(claim_id: &str, what_for: &str) -> Refusal {
    let detail = format!("There is a claim {what_for} already");
    Refusal::of_kind(StatusCode::CONFLICT, kind::CLAIM_EXISTS, &detail)
        .about(format!("{BASE_PATH}/claims/{claim_id}"))
}
