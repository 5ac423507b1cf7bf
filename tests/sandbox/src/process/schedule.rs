//! Which step of INPS's work is due when.

use super::assegno_unico;
use super::decision;
use super::document_requests;
use super::record::ClaimRecord;
use crate::clock::Clock;
use jiff::SignedDuration;
use jiff::Timestamp;
use sportello::gateway::contract::assegno_unico::ConfirmationState;
use sportello::gateway::contract::claims::ClaimEventKind;
use sportello::gateway::contract::claims::ClaimState;
use sportello::gateway::contract::documents::DAYS_TO_SEND;

/// Days from the claim until each step.
const DAYS_TO_TAKE_IN_CHARGE: i64 = 1;
const DAYS_TO_CHECK_CONTRIBUTIONS: i64 = 3;
const DAYS_TO_ASK_FOR_DOCUMENTS: i64 = 5;
/// Days until a file that came is opened.
const DAYS_TO_OPEN_FILES: i64 = 2;
const DAYS_TO_DECIDE: i64 = 12;
/// Days from the last document until the decision.
const DAYS_TO_DECIDE_AFTER_DOCUMENTS: i64 = 7;
/// Days for what the person has added, before the decision.
const DAYS_TO_WEIGH_ADDITION: i64 = 2;
/// Days from the second parent's answer until the decision.
const DAYS_TO_DECIDE_AFTER_CONFIRMATION: i64 = 1;
/// What ends the wait for the second parent.
const SECOND_PARENT_ANSWERED: [ClaimEventKind; 3] = [
    ClaimEventKind::SecondParentAccepted,
    ClaimEventKind::SecondParentRefused,
    ClaimEventKind::SecondParentSilent,
];
/// Days from the request for a review until its end.
const DAYS_TO_REVIEW: i64 = 20;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    TakeInCharge,
    CheckContributions,
    OpenFiles,
    AskForDocuments,
    Decide,
    /// The second parent let the term pass.
    GoOnWithoutSecondParent,
}

/// Does all that is due by now, each step at its own time. True when anything changed.
pub fn advance(record: &mut ClaimRecord, clock: &Clock) -> bool {
    let now = clock.now();
    let mut changed = false;
    while let Some((due, step)) = next(record) {
        // A step that had to wait for the person's files is done after them, not before.
        let due = due.max(record.claim.events.last().map_or(due, |event| event.at));
        if due > now || !take(record, step, due, clock) {
            break;
        }
        changed = true;
    }
    changed
}

fn next(record: &ClaimRecord) -> Option<(Timestamp, Step)> {
    let oldest = record.unopened.first();
    let opened = oldest.map(|file| (after(file.received_at, DAYS_TO_OPEN_FILES), Step::OpenFiles));
    [opened, next_of_state(record)]
        .into_iter()
        .flatten()
        .min_by_key(|(due, _)| *due)
}

fn next_of_state(record: &ClaimRecord) -> Option<(Timestamp, Step)> {
    let submitted = record.claim.receipt.submitted_at;
    let has = |kind| record.last(kind).is_some();
    match record.claim.state {
        ClaimState::Protocollata if !has(ClaimEventKind::TakenInCharge) => {
            Some((after(submitted, DAYS_TO_TAKE_IN_CHARGE), Step::TakeInCharge))
        }
        ClaimState::Protocollata
            if record.employment().is_some() && !has(ClaimEventKind::ContributionsChecked) =>
        {
            Some((
                after(submitted, DAYS_TO_CHECK_CONTRIBUTIONS),
                Step::CheckContributions,
            ))
        }
        ClaimState::Protocollata
            if !record.awaited.is_empty() && !has(ClaimEventKind::DocumentsRequested) =>
        {
            Some((
                after(submitted, DAYS_TO_ASK_FOR_DOCUMENTS),
                Step::AskForDocuments,
            ))
        }
        ClaimState::Protocollata
            if record.confirmation_state() == Some(ConfirmationState::Waiting) =>
        {
            let term = i64::from(assegno_unico::DAYS_TO_CONFIRM) + 1;
            Some((after(submitted, term), Step::GoOnWithoutSecondParent))
        }
        ClaimState::Protocollata => {
            let answered = SECOND_PARENT_ANSWERED
                .iter()
                .filter_map(|kind| record.last(*kind))
                .max();
            let ordinary = after(submitted, DAYS_TO_DECIDE);
            let ordinary = answered.map_or(ordinary, |at| {
                ordinary.max(after(at, DAYS_TO_DECIDE_AFTER_CONFIRMATION))
            });
            let received = record.last(ClaimEventKind::DocumentsReceived);
            let after_documents = received.map(|at| after(at, DAYS_TO_DECIDE_AFTER_DOCUMENTS));
            let added = record.last(ClaimEventKind::Added);
            let after_addition = added.map(|at| after(at, DAYS_TO_WEIGH_ADDITION));
            let due = [after_documents, after_addition].into_iter().flatten();
            Some((due.fold(ordinary, Timestamp::max), Step::Decide))
        }
        // Once the term to send is over, INPS decides on what it has.
        ClaimState::Integrazione => {
            let asked = record
                .last(ClaimEventKind::DocumentsRequested)
                .max(record.last(ClaimEventKind::DocumentsRefused))?;
            let days = i64::from(DAYS_TO_SEND) + 1;
            Some((after(asked, days), Step::Decide))
        }
        ClaimState::Riesame => {
            let asked = record.last(ClaimEventKind::ReviewRequested)?;
            Some((after(asked, DAYS_TO_REVIEW), Step::Decide))
        }
        ClaimState::Bozza
        | ClaimState::Accolta
        | ClaimState::Rifiutata
        | ClaimState::Ricorso
        | ClaimState::Rinunciata => None,
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
        Step::OpenFiles => document_requests::open_files(record, at, on),
        Step::AskForDocuments => {
            document_requests::ask(record, Vec::new(), at, on);
        }
        Step::GoOnWithoutSecondParent => {
            assegno_unico::answered(record, ConfirmationState::Silent, at);
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
