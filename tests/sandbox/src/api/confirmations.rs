//! What waits for the second parent.

use crate::api::caller::Caller;
use crate::api::checked_body::CheckedBody;
use crate::api::checked_body::invalid;
use crate::api::claims::moved_on;
use crate::api::refusal::Refusal;
use crate::api::request_parts::PathPart;
use crate::process::ClaimRecord;
use crate::process::assegno_unico;
use crate::sandbox::Sandbox;
use crate::store::claims;
use crate::store::people;
use crate::store::signatures;
use crate::store::signatures::SignatureRow;
use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use rusqlite::Transaction;
use sportello::domain::Iban;
use sportello::gateway::contract::assegno_unico::AssegnoUnicoCase;
use sportello::gateway::contract::confirmations::Confirmation;
use sportello::gateway::contract::confirmations::ConfirmationAnswer;
use sportello::gateway::contract::confirmations::ConfirmationChild;
use sportello::gateway::contract::confirmations::ConfirmationWord;
use sportello::gateway::contract::confirmations::Confirmations;
use sportello::gateway::contract::problem::kind;

/// Lists the claims of others that wait for the person's confirmation.
#[utoipa::path(
    get, path = "/confirmations", operation_id = "list_confirmations", tag = "confirmations",
    responses((status = 200, description = "What waits, oldest first", body = Confirmations))
)]
pub async fn list(
    State(sandbox): State<Sandbox>,
    caller: Caller,
) -> Result<Json<Confirmations>, Refusal> {
    sandbox.store.change(|transaction| {
        let mut items = Vec::new();
        for row in signatures::unanswered(transaction, caller.tax_code())? {
            let record = claim_of(&sandbox, transaction, &row)?;
            items.extend(waiting(transaction, &row, &record)?);
        }
        Ok(Json(Confirmations { items }))
    })
}

/// Accepts or refuses. The same answer again changes nothing.
#[utoipa::path(
    post, path = "/confirmations/{confirmation_id}", operation_id = "answer_confirmation", tag = "confirmations",
    request_body = ConfirmationAnswer,
    params(("confirmation_id" = inline(crate::openapi::Identifier), Path, description = "What is confirmed")),
    responses(
        (status = 204, description = "The answer is kept"),
        (status = 404, description = "Nothing of this name waits for the person"),
        (status = 409, description = "There is another answer, or the term is over"),
    )
)]
pub async fn answer(
    State(sandbox): State<Sandbox>,
    caller: Caller,
    PathPart(confirmation_id): PathPart,
    body: CheckedBody<ConfirmationAnswer>,
) -> Result<StatusCode, Refusal> {
    let ConfirmationAnswer { answer, iban } = body.value;
    let now = sandbox.clock.now();
    sandbox.store.change(|transaction| {
        let row = signatures::find(transaction, caller.tax_code(), &confirmation_id)?
            .ok_or_else(Refusal::not_found)?;
        if row.answer == Some(answer) {
            return Ok(StatusCode::NO_CONTENT);
        }
        let mut record = claim_of(&sandbox, transaction, &row)?;
        if !record.awaits_second_parent() {
            let detail = "The claim no longer waits for this answer";
            return Err(Refusal::of_kind(
                StatusCode::CONFLICT,
                kind::WRONG_STATE,
                detail,
            ));
        }
        check_account(&record, answer, iban.as_deref())?;
        if let Some(iban) = iban {
            assegno_unico::take_account(&mut record, iban);
        }
        assegno_unico::answered(&mut record, assegno_unico::state_after(answer), now);
        claims::update(transaction, &record)?;
        signatures::answer(transaction, caller.tax_code(), &confirmation_id, answer)?;
        Ok(StatusCode::NO_CONTENT)
    })
}

fn claim_of(
    sandbox: &Sandbox,
    transaction: &Transaction<'_>,
    row: &SignatureRow,
) -> Result<ClaimRecord, Refusal> {
    let record = claims::find(transaction, &row.applicant_tax_code, &row.claim_id)?
        .ok_or_else(Refusal::not_found)?;
    moved_on(sandbox, transaction, record)
}

/// The line of the list; nothing when the claim waits no more.
fn waiting(
    transaction: &Transaction<'_>,
    row: &SignatureRow,
    record: &ClaimRecord,
) -> Result<Option<Confirmation>, Refusal> {
    let Some(AssegnoUnicoCase {
        request,
        confirmation: Some(confirmation),
        ..
    }) = &record.claim.assegno_unico
    else {
        return Ok(None);
    };
    if !record.awaits_second_parent() {
        return Ok(None);
    }
    let applicant = people::registers(transaction, &row.applicant_tax_code)?
        .ok_or_else(Refusal::not_found)?
        .person;
    Ok(Some(Confirmation {
        confirmation_id: row.signature_id.clone(),
        benefit: record.claim.receipt.benefit,
        applicant_name: format!("{} {}", applicant.given_name, applicant.family_name),
        children: request
            .children
            .iter()
            .map(|child| ConfirmationChild {
                given_name: child.given_name.clone(),
                family_name: child.family_name.clone(),
                birth_date: child.birth_date,
            })
            .collect(),
        iban: request
            .second_parent
            .as_ref()
            .and_then(|second| second.iban.clone()),
        asked_at: confirmation.asked_at,
        answer_by: confirmation.answer_by,
    }))
}

/// Who accepts needs an account: a new one, or the one the applicant gave.
fn check_account(
    record: &ClaimRecord,
    answer: ConfirmationWord,
    iban: Option<&str>,
) -> Result<(), Refusal> {
    let case = record.claim.assegno_unico.as_ref();
    let known = case
        .and_then(|case| case.request.second_parent.as_ref())
        .is_some_and(|second| second.iban.is_some());
    match (answer, iban) {
        (ConfirmationWord::Refuse, Some(_)) => Err(invalid("Who refuses gives no account")),
        (ConfirmationWord::Accept, Some(iban)) if Iban::parse(iban).is_err() => {
            Err(invalid("The account number is not valid"))
        }
        (ConfirmationWord::Accept, None) if !known => Err(invalid("An account is needed")),
        _ => Ok(()),
    }
}
