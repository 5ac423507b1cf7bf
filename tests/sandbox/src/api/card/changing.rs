//! The operations that change something: each once for its `Idempotency-Key`, however often it arrives.

use super::exchange::ChangeKey;
use super::exchange::Message;
use super::exchange::ProblemResponse;
use super::rules;
use crate::api::caller::Caller;
use crate::card::CardRequest;
use crate::card::Confirmed;
use crate::random;
use crate::sandbox::Sandbox;
use crate::seed::card_checks;
use crate::store::card_requests;
use crate::store::drafts;
use crate::store::numbers;
use crate::store::people;
use axum::extract::State;
use axum::http::header;
use axum::response::IntoResponse;
use axum::response::Response;
use rusqlite::Transaction;
use serde::Serialize;
use sportello::gateway::ced::wire::ConfermaDomandaRequest;
use sportello::gateway::ced::wire::ConfermaDomandaResponse;
use sportello::gateway::ced::wire::FornisciFotoRequest;
use sportello::gateway::ced::wire::FornisciFotoResponse;
use sportello::gateway::ced::wire::NuovaDomandaInBozzaRequest;
use sportello::gateway::ced::wire::NuovaDomandaInBozzaResponse;
use sportello::gateway::ced::wire::ProblemDetails;
use sportello::gateway::contract::claims::Benefit;

/// Opens a draft, in place of one that was not confirmed.
#[utoipa::path(
    post, path = "/NuovaDomandaInBozza", operation_id = "nuova_domanda_in_bozza", tag = "Domanda", request_body = NuovaDomandaInBozzaRequest,
    params(("Idempotency-Key" = inline(crate::openapi::IdempotencyKey), Header, description = "A UUID made for this change")),
    responses((status = 200, description = "The draft's name", body = NuovaDomandaInBozzaResponse), (status = 400, description = "Not as the schema or a rule says", body = ProblemDetails), (status = 404, description = "Another person's tax code", body = ProblemDetails))
)]
pub async fn open(
    State(sandbox): State<Sandbox>,
    caller: Caller,
    key: ChangeKey,
    message: Message<NuovaDomandaInBozzaRequest>,
) -> Result<Response, ProblemResponse> {
    let asked = message.value;
    let tax_code = caller.tax_code();
    rules::own(tax_code, asked.anagrafica.codice_fiscale.as_deref())?;
    demand(
        asked.informativa_privacy,
        "The privacy notice has not been read",
    )?;
    let now = sandbox.clock.now();
    let id_lavorazione = random::hexadecimal::<10>()?;
    once(&sandbox, &caller, &key, &message.bytes, |transaction| {
        if let Some(before) = card_requests::latest(transaction, tax_code)? {
            demand(
                before.confirmed.is_none() || !before.is_in_hand(now),
                "A request is in hand already",
            )?;
            if before.confirmed.is_none() {
                card_requests::delete(transaction, tax_code, &before.id_lavorazione)?;
            }
        }
        let may_start = matches!(
            people::card_check(transaction, tax_code)?,
            Some(card_checks::MAY_START | card_checks::MAY_START_WITH_DOCUMENT)
        );
        demand(may_start, "The person cannot ask for a card here")?;
        let request = CardRequest {
            id_lavorazione,
            tax_code: tax_code.to_owned(),
            opened_at: now,
            anagrafica: asked.anagrafica,
            recapito: asked.recapito,
            photo: None,
            confirmed: None,
        };
        card_requests::insert(transaction, &request)?;
        Ok(NuovaDomandaInBozzaResponse {
            id_lavorazione: Some(request.id_lavorazione),
        })
    })
}

/// Takes the photo, in place of one given before.
#[utoipa::path(
    post, path = "/FornisciFoto", operation_id = "fornisci_foto", tag = "Domanda", request_body = FornisciFotoRequest,
    params(("Idempotency-Key" = inline(crate::openapi::IdempotencyKey), Header, description = "A UUID made for this change")),
    responses((status = 200, description = "The photo is kept", body = FornisciFotoResponse), (status = 400, description = "Not as the schema or a rule says", body = ProblemDetails), (status = 404, description = "No such request of the person", body = ProblemDetails))
)]
pub async fn give_photo(
    State(sandbox): State<Sandbox>,
    caller: Caller,
    key: ChangeKey,
    message: Message<FornisciFotoRequest>,
) -> Result<Response, ProblemResponse> {
    let given = message.value;
    rules::own(caller.tax_code(), Some(&given.codice_fiscale))?;
    once(&sandbox, &caller, &key, &message.bytes, |transaction| {
        let mut request = open_draft(transaction, &caller, &given.id_lavorazione)?;
        demand(
            given.informativa_foto,
            "The notice on the photo has not been read",
        )?;
        rules::photo(&given.foto_ced)?;
        request.photo = Some(given.foto_ced);
        card_requests::update(transaction, &request)?;
        Ok(FornisciFotoResponse {
            id_lavorazione: Some(request.id_lavorazione),
        })
    })
}

/// Confirms the request: it gets its number DOMUS, that of the person's draft at the gateway if there is one.
#[utoipa::path(
    post, path = "/ConfermaDomanda", operation_id = "conferma_domanda", tag = "Domanda", request_body = ConfermaDomandaRequest,
    params(("Idempotency-Key" = inline(crate::openapi::IdempotencyKey), Header, description = "A UUID made for this change")),
    responses((status = 200, description = "The request is confirmed", body = ConfermaDomandaResponse), (status = 400, description = "Not as the schema or a rule says", body = ProblemDetails), (status = 404, description = "No such request of the person", body = ProblemDetails))
)]
pub async fn confirm(
    State(sandbox): State<Sandbox>,
    caller: Caller,
    key: ChangeKey,
    message: Message<ConfermaDomandaRequest>,
) -> Result<Response, ProblemResponse> {
    let asked = message.value;
    let tax_code = caller.tax_code();
    rules::own(tax_code, Some(&asked.codice_fiscale))?;
    let (now, today) = (sandbox.clock.now(), sandbox.clock.today());
    once(&sandbox, &caller, &key, &message.bytes, |transaction| {
        let mut request = open_draft(transaction, &caller, &asked.id_lavorazione)?;
        demand(request.photo.is_some(), "There is no photo yet")?;
        let needs_document = people::card_check(transaction, tax_code)?
            == Some(card_checks::MAY_START_WITH_DOCUMENT);
        match &asked.ulteriore_documentazione {
            Some(document) => rules::documentation(document)?,
            None => demand(!needs_document, "A document is needed")?,
        }
        let registers =
            people::registers(transaction, tax_code)?.ok_or_else(ProblemResponse::not_found)?;
        let num_domus = match drafts::find(transaction, tax_code, Benefit::CartaDisabilita, 0)? {
            Some(draft) => draft.domus_number,
            None => numbers::next_domus(transaction)?,
        };
        drafts::delete(transaction, tax_code, Benefit::CartaDisabilita)?;
        request.confirmed = Some(Confirmed {
            at: now,
            num_domus: num_domus.clone(),
            protocol_number: numbers::next_protocol(transaction, &registers.office.code, today)?,
            documentation: asked.ulteriore_documentazione,
        });
        card_requests::update(transaction, &request)?;
        Ok(ConfermaDomandaResponse {
            id_lavorazione: Some(request.id_lavorazione),
            num_domus: Some(num_domus),
        })
    })
}

fn open_draft(
    transaction: &Transaction<'_>,
    caller: &Caller,
    id_lavorazione: &str,
) -> Result<CardRequest, ProblemResponse> {
    let request = card_requests::find(transaction, caller.tax_code(), id_lavorazione)?
        .ok_or_else(ProblemResponse::not_found)?;
    demand(
        request.confirmed.is_none(),
        "The request is confirmed already",
    )?;
    Ok(request)
}

/// Does the work, or answers as the first time.
fn once<T: Serialize>(
    sandbox: &Sandbox,
    caller: &Caller,
    ChangeKey(key): &ChangeKey,
    body: &[u8],
    work: impl FnOnce(&Transaction<'_>) -> Result<T, ProblemResponse>,
) -> Result<Response, ProblemResponse> {
    let body_hash = random::fingerprint(body);
    let answer = sandbox.store.change(|transaction| {
        if let Some((hash, answer)) = card_requests::answered(transaction, caller.tax_code(), key)?
        {
            demand(
                hash == body_hash,
                "The Idempotency-Key came before with another message",
            )?;
            return Ok(answer);
        }
        let answer = serde_json::to_string(&work(transaction)?)?;
        card_requests::keep_answer(transaction, caller.tax_code(), key, &body_hash, &answer)?;
        Ok::<_, ProblemResponse>(answer)
    })?;
    Ok(([(header::CONTENT_TYPE, "application/json")], answer).into_response())
}

fn demand(kept: bool, detail: &str) -> Result<(), ProblemResponse> {
    if kept {
        Ok(())
    } else {
        Err(ProblemResponse::bad(detail))
    }
}
