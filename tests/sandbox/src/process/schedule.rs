//! Which step of INPS's work is due when.

use super::decision;
use super::record::ClaimRecord;
use super::states;
use crate::clock::Clock;
use jiff::SignedDuration;
use jiff::Timestamp;
use sportello::domain::date::add_days;
use sportello::gateway::contract::claims::ClaimEventKind;
use sportello::gateway::contract::claims::ClaimState;
use sportello::gateway::contract::claims::DocumentRequest;

/// Days from the claim until each step.
const DAYS_TO_TAKE_IN_CHARGE: i64 = 1;
const DAYS_TO_CHECK_CONTRIBUTIONS: i64 = 3;
const DAYS_TO_ASK_FOR_DOCUMENTS: i64 = 5;
const DAYS_TO_DECIDE: i64 = 12;
/// Days from the last document until the decision.
const DAYS_TO_DECIDE_AFTER_DOCUMENTS: i64 = 7;
/// Days from the request for a review until its end.
const DAYS_TO_REVIEW: i64 = 20;
/// Days the person has to send what was asked for.
const DAYS_TO_SEND: i32 = 30;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    TakeInCharge,
    CheckContributions,
    AskForDocuments,
    Decide,
}

/// Does all that is due by now, each step at its own time. True when anything changed.
pub fn advance(record: &mut ClaimRecord, clock: &Clock) -> bool {
    let now = clock.now();
    let mut changed = false;
    while let Some((due, step)) = next(record) {
        if due > now || !take(record, step, due, clock) {
            break;
        }
        changed = true;
    }
    changed
}

fn next(record: &ClaimRecord) -> Option<(Timestamp, Step)> {
    let submitted = record.claim.receipt.submitted_at;
    let has = |kind| record.last(kind).is_some();
    match record.claim.state {
        ClaimState::Protocollata if !has(ClaimEventKind::TakenInCharge) => {
            Some((after(submitted, DAYS_TO_TAKE_IN_CHARGE), Step::TakeInCharge))
        }
        ClaimState::Protocollata if !has(ClaimEventKind::ContributionsChecked) => Some((
            after(submitted, DAYS_TO_CHECK_CONTRIBUTIONS),
            Step::CheckContributions,
        )),
        ClaimState::Protocollata
            if !record.awaited.is_empty() && !has(ClaimEventKind::DocumentsRequested) =>
        {
            Some((
                after(submitted, DAYS_TO_ASK_FOR_DOCUMENTS),
                Step::AskForDocuments,
            ))
        }
        ClaimState::Protocollata => {
            let ordinary = after(submitted, DAYS_TO_DECIDE);
            let received = record.last(ClaimEventKind::DocumentsReceived);
            let after_documents = received.map(|at| after(at, DAYS_TO_DECIDE_AFTER_DOCUMENTS));
            Some((
                after_documents.map_or(ordinary, |at| at.max(ordinary)),
                Step::Decide,
            ))
        }
        // Once the term to send is over, INPS decides on what it has.
        ClaimState::Integrazione => {
            let asked = record.last(ClaimEventKind::DocumentsRequested)?;
            Some((after(asked, i64::from(DAYS_TO_SEND) + 1), Step::Decide))
        }
        ClaimState::Riesame => {
            let asked = record.last(ClaimEventKind::ReviewRequested)?;
            Some((after(asked, DAYS_TO_REVIEW), Step::Decide))
        }
        ClaimState::Bozza | ClaimState::Accolta | ClaimState::Rifiutata | ClaimState::Ricorso => {
            None
        }
    }
}

/// Does a step; false when it cannot be done yet.
fn take(record: &mut ClaimRecord, step: Step, at: Timestamp, clock: &Clock) -> bool {
    let on = clock.day_of(at);
    match step {
        Step::TakeInCharge => {
            record.happened(ClaimEventKind::TakenInCharge, at, ClaimState::Protocollata)
        }
        Step::CheckContributions => record.happened(
            ClaimEventKind::ContributionsChecked,
            at,
            ClaimState::Protocollata,
        ),
        Step::AskForDocuments => {
            let send_by = add_days(on, DAYS_TO_SEND);
            let requests = record.awaited.iter().map(|kind| DocumentRequest {
                kind: kind.clone(),
                send_by,
            });
            record.claim.document_requests = requests.collect();
            states::integration(record, on);
            record.happened(
                ClaimEventKind::DocumentsRequested,
                at,
                ClaimState::Integrazione,
            );
        }
        Step::Decide => return decision::decide(record, at, on),
    }
    true
}

fn after(moment: Timestamp, days: i64) -> Timestamp {
    moment
        .checked_add(SignedDuration::from_hours(24 * days))
        .unwrap_or(Timestamp::MAX)
}
