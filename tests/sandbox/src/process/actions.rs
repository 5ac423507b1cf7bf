//! What the person can do about a claim.

use super::record::ClaimRecord;
use super::record::UnopenedDocument;
use super::states;
use jiff::Timestamp;
use jiff::civil::Date;
use sportello::domain::date::add_days;
use sportello::gateway::contract::changes::Addition;
use sportello::gateway::contract::claims::ClaimEventKind;
use sportello::gateway::contract::claims::ClaimState;

/// Days from the decision within which an appeal can be filed (L. 88/1989, art. 46).
const DAYS_TO_APPEAL: i32 = 90;

/// Why something cannot be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotAllowed {
    /// The claim is in a state that has no place for it.
    State,
    /// The term is over.
    TooLate,
}

/// Hands over these files.
///
/// # Errors
/// When INPS waits for none.
pub fn deliver(
    record: &mut ClaimRecord,
    received: Vec<UnopenedDocument>,
    at: Timestamp,
) -> Result<(), NotAllowed> {
    let state = record.claim.state;
    let waits = match state {
        ClaimState::Protocollata | ClaimState::Integrazione => !record.awaited.is_empty(),
        ClaimState::Riesame => true,
        ClaimState::Bozza
        | ClaimState::Accolta
        | ClaimState::Rifiutata
        | ClaimState::Ricorso
        | ClaimState::Rinunciata => false,
    };
    if !waits {
        return Err(NotAllowed::State);
    }
    let came = |kind: &str| received.iter().any(|document| document.kind == kind);
    record.awaited.retain(|kind| !came(kind));
    record
        .claim
        .document_requests
        .retain(|request| !came(&request.kind));
    record.unopened.extend(received);
    let complete = state == ClaimState::Integrazione && record.awaited.is_empty();
    let then = if complete {
        ClaimState::Protocollata
    } else {
        state
    };
    record.happened(ClaimEventKind::DocumentsReceived, at, then);
    Ok(())
}

/// Adds words or files. The claim that was sent stays as it is, and so does its state.
///
/// # Errors
/// When INPS is not at work on it.
pub fn add(record: &mut ClaimRecord, addition: Addition) -> Result<(), NotAllowed> {
    let state = record.claim.state;
    if !state.can_be_added_to() {
        return Err(NotAllowed::State);
    }
    record.happened(ClaimEventKind::Added, addition.added_at, state);
    record.claim.additions.push(addition);
    Ok(())
}

/// Takes the claim back: nothing is awaited any more. Once withdrawn it stays so.
///
/// # Errors
/// When INPS has decided.
pub fn withdraw(record: &mut ClaimRecord, at: Timestamp) -> Result<(), NotAllowed> {
    let state = record.claim.state;
    if state == ClaimState::Rinunciata {
        return Ok(());
    }
    if !state.can_be_withdrawn() {
        return Err(NotAllowed::State);
    }
    record.awaited.clear();
    record.unopened.clear();
    record.claim.document_requests.clear();
    record.happened(ClaimEventKind::Withdrawn, at, ClaimState::Rinunciata);
    Ok(())
}

/// Asks INPS to look at its decision again (*riesame*).
///
/// # Errors
/// When there is no decision to look at.
pub fn review(
    record: &mut ClaimRecord,
    reasons: String,
    at: Timestamp,
    on: Date,
) -> Result<(), NotAllowed> {
    if !matches!(
        record.claim.state,
        ClaimState::Accolta | ClaimState::Rifiutata
    ) {
        return Err(NotAllowed::State);
    }
    record.objections.push(reasons);
    states::review(record, on);
    record.happened(ClaimEventKind::ReviewRequested, at, ClaimState::Riesame);
    Ok(())
}

/// Files an appeal against the decision (*ricorso*) with the provincial committee; a review under way does not stop it.
///
/// # Errors
/// When there is no decision, or its 90 days are over.
pub fn appeal(
    record: &mut ClaimRecord,
    reasons: String,
    at: Timestamp,
    on: Date,
    decided_on: Option<Date>,
) -> Result<(), NotAllowed> {
    if !matches!(
        record.claim.state,
        ClaimState::Accolta | ClaimState::Rifiutata | ClaimState::Riesame
    ) {
        return Err(NotAllowed::State);
    }
    let decided_on = decided_on.ok_or(NotAllowed::State)?;
    if on > add_days(decided_on, DAYS_TO_APPEAL) {
        return Err(NotAllowed::TooLate);
    }
    record.objections.push(reasons);
    states::appeal(record, on);
    record.happened(ClaimEventKind::AppealFiled, at, ClaimState::Ricorso);
    Ok(())
}
