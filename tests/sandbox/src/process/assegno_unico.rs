//! A claim for the Assegno unico: the second parent's confirmation, and the decision.

use super::assegno_amount::monthly;
use super::decision::DOCUMENTS_MISSING;
use super::record::ClaimRecord;
use super::record::Matter;
use jiff::Timestamp;
use jiff::ToSpan;
use jiff::civil::Date;
use rust_decimal::Decimal;
use sportello::domain::Money;
use sportello::domain::date::add_days;
use sportello::domain::date::add_months;
use sportello::gateway::contract::assegno_unico::AssegnoUnicoDecision;
use sportello::gateway::contract::assegno_unico::AssegnoUnicoRequest;
use sportello::gateway::contract::assegno_unico::ConfirmationState;
use sportello::gateway::contract::assegno_unico::REQUIREMENTS_NOT_MET;
use sportello::gateway::contract::assegno_unico::SECOND_PARENT_REFUSED;
use sportello::gateway::contract::assegno_unico::SecondParentConfirmation;
use sportello::gateway::contract::assegno_unico::Split;
use sportello::gateway::contract::claims::ClaimEventKind;
use sportello::gateway::contract::confirmations::ConfirmationWord;

/// Days for the decision: the decree's own term (art. 6 c. 2), longer than that of circ. 55/2021 for what it does not list.
pub const DAYS_TO_DECIDE: i32 = 60;
/// Days the second parent has to answer.
pub const DAYS_TO_CONFIRM: i32 = 30;

/// What was decided, or why not.
pub type Decision = Result<AssegnoUnicoDecision, Vec<String>>;

/// The second parent who has to confirm, if the split asks for it.
pub fn second_signer(request: &AssegnoUnicoRequest) -> Option<&str> {
    let second = request.second_parent.as_ref()?;
    (request.split == Split::Half)
        .then_some(second.tax_code.as_deref())
        .flatten()
}

/// What the case shows of the confirmation on the day it is asked for.
pub fn asked(
    request: &AssegnoUnicoRequest,
    at: Timestamp,
    on: Date,
) -> Option<SecondParentConfirmation> {
    second_signer(request).map(|_| SecondParentConfirmation {
        state: ConfirmationState::Waiting,
        asked_at: at,
        answer_by: add_days(on, DAYS_TO_CONFIRM),
    })
}

/// Writes the second parent's answer, or that none came in time.
pub fn answered(record: &mut ClaimRecord, state: ConfirmationState, at: Timestamp) {
    let Some(confirmation) = record.confirmation_mut() else {
        return;
    };
    confirmation.state = state;
    let kind = match state {
        ConfirmationState::Waiting => ClaimEventKind::SecondParentAsked,
        ConfirmationState::Accepted => ClaimEventKind::SecondParentAccepted,
        ConfirmationState::Refused => ClaimEventKind::SecondParentRefused,
        ConfirmationState::Silent => ClaimEventKind::SecondParentSilent,
    };
    record.happened(kind, at, record.claim.state);
}

/// The account the second parent gave, instead of the one the applicant knew.
pub fn take_account(record: &mut ClaimRecord, iban: String) {
    let case = record.claim.assegno_unico.as_mut();
    if let Some(second) = case.and_then(|case| case.request.second_parent.as_mut()) {
        second.iban = Some(iban);
    }
}

/// The state that an answer leads to.
pub fn state_after(word: ConfirmationWord) -> ConfirmationState {
    match word {
        ConfirmationWord::Accept => ConfirmationState::Accepted,
        ConfirmationWord::Refuse => ConfirmationState::Refused,
    }
}

/// Decides; `None` when there are no figures for the claim's year, and it must wait.
pub fn decision(record: &ClaimRecord) -> Option<Decision> {
    let case = record.claim.assegno_unico.as_ref()?;
    let Matter::AssegnoUnico(means) = &record.matter else {
        return None;
    };
    let mut reasons = Vec::new();
    if !means.requirements_met {
        reasons.push(REQUIREMENTS_NOT_MET.to_owned());
    }
    if record.confirmation_state() == Some(ConfirmationState::Refused) {
        reasons.push(SECOND_PARENT_REFUSED.to_owned());
    }
    if !record.awaited.is_empty() {
        reasons.push(DOCUMENTS_MISSING.to_owned());
    }
    if !reasons.is_empty() {
        return Some(Err(reasons));
    }
    let total = monthly(&case.request, means.isee, record.claimed_on)?;
    let share = match case.request.split {
        Split::Whole => total,
        Split::Half => total.times(Decimal::new(5, 1)),
    };
    Some(Ok(AssegnoUnicoDecision {
        monthly_total: total,
        monthly_share: share,
        start_date: first_of_next_month(record.claimed_on),
        isee: means.isee,
    }))
}

/// The first year of the claim's benefit year, which runs from March to February: a new claim in the same is one too many.
pub fn benefit_year(claimed_on: Date) -> i16 {
    add_months(claimed_on, -2).year()
}

fn first_of_next_month(date: Date) -> Date {
    date.last_of_month()
        .checked_add(1.day())
        .unwrap_or(Date::MAX)
}

/// Whether two claims ask for the same child.
pub fn share_a_child(one: &AssegnoUnicoRequest, other: &AssegnoUnicoRequest) -> bool {
    let has = |tax_code: &str| {
        other
            .children
            .iter()
            .any(|child| child.tax_code == tax_code)
    };
    one.children.iter().any(|child| has(&child.tax_code))
}

/// What the decision rests on, as it was on the day of the claim.
#[derive(Clone, Debug, serde::Serialize, serde::Deserialize)]
pub struct Means {
    pub isee: Option<Money>,
    pub requirements_met: bool,
}
