//! The operations that change nothing.

use super::exchange::Message;
use super::exchange::ProblemResponse;
use super::rules;
use crate::api::caller::Caller;
use crate::card;
use crate::card::CardRequest;
use crate::receipt_document::card as papers;
use crate::sandbox::Sandbox;
use crate::seed::card_checks;
use crate::store::card_requests;
use crate::store::people;
use axum::Json;
use axum::extract::State;
use sportello::domain::base64::Base64;
use sportello::gateway::ced::DayOnWire;
use sportello::gateway::ced::wire::CheckDomandaRequest;
use sportello::gateway::ced::wire::CheckDomandaResponse;
use sportello::gateway::ced::wire::ProblemDetails;
use sportello::gateway::ced::wire::RecuperoDatiDomandaRequest;
use sportello::gateway::ced::wire::RecuperoDatiDomandaResponse;
use sportello::gateway::ced::wire::RichiediRicevutaRequest;
use sportello::gateway::ced::wire::RichiediRicevutaResponse;
use sportello::gateway::ced::wire::RichiediRiepilogoRequest;
use sportello::gateway::ced::wire::RichiediRiepilogoResponse;
use sportello::gateway::ced::wire::RichiediStatoRequest;
use sportello::gateway::ced::wire::RichiediStatoResponse;
use sportello::gateway::ced::wire::StatiCarta;
use sportello::gateway::ced::wire::StatiDomanda;
use sportello::gateway::ced::wire::TipoEsitoCheck;

/// Says whether the person may start, and which request is in hand.
#[utoipa::path(
    post, path = "/CheckDomanda", operation_id = "check_domanda", tag = "Domanda", request_body = CheckDomandaRequest,
    responses((status = 200, description = "Whether one may start", body = CheckDomandaResponse), (status = 400, description = "Not as the schema says", body = ProblemDetails), (status = 404, description = "Another person's tax code", body = ProblemDetails))
)]
pub async fn check(
    State(sandbox): State<Sandbox>,
    caller: Caller,
    message: Message<CheckDomandaRequest>,
) -> Result<Json<CheckDomandaResponse>, ProblemResponse> {
    rules::own(caller.tax_code(), message.value.codice_fiscale.as_deref())?;
    let now = sandbox.clock.now();
    sandbox.store.change(|transaction| {
        let in_hand = card_requests::latest(transaction, caller.tax_code())?
            .filter(|request| request.is_in_hand(now));
        let outcome = match &in_hand {
            Some(request) if request.progress(now).card == card::DELIVERED => card_checks::HAS_CARD,
            Some(_) => card_checks::IN_HAND,
            None => people::card_check(transaction, caller.tax_code())?
                .ok_or_else(ProblemResponse::not_found)?,
        };
        Ok(Json(CheckDomandaResponse {
            id_lavorazione: in_hand.map(|request| request.id_lavorazione),
            esito_check: Some(TipoEsitoCheck(outcome)),
        }))
    })
}

/// Gives back what was written so far.
#[utoipa::path(
    post, path = "/RecuperoDatiDomanda", operation_id = "recupero_dati_domanda", tag = "Domanda", request_body = RecuperoDatiDomandaRequest,
    responses((status = 200, description = "The request", body = RecuperoDatiDomandaResponse), (status = 400, description = "Not as the schema says", body = ProblemDetails), (status = 404, description = "No such request of the person", body = ProblemDetails))
)]
pub async fn read(
    State(sandbox): State<Sandbox>,
    caller: Caller,
    message: Message<RecuperoDatiDomandaRequest>,
) -> Result<Json<RecuperoDatiDomandaResponse>, ProblemResponse> {
    let asked = message.value;
    let request = find(
        &sandbox,
        &caller,
        &asked.codice_fiscale,
        &asked.id_lavorazione,
    )?;
    Ok(Json(RecuperoDatiDomandaResponse {
        id_lavorazione: Some(request.id_lavorazione),
        anagrafica: request.anagrafica,
        recapito: request.recapito,
        foto_ced: request.photo,
    }))
}

/// Says how far the request and the card are.
#[utoipa::path(
    post, path = "/RichiediStato", operation_id = "richiedi_stato", tag = "Domanda", request_body = RichiediStatoRequest,
    responses((status = 200, description = "The states", body = RichiediStatoResponse), (status = 400, description = "Not as the schema says", body = ProblemDetails), (status = 404, description = "No such request of the person", body = ProblemDetails))
)]
pub async fn state(
    State(sandbox): State<Sandbox>,
    caller: Caller,
    message: Message<RichiediStatoRequest>,
) -> Result<Json<RichiediStatoResponse>, ProblemResponse> {
    let asked = message.value;
    let request = find(
        &sandbox,
        &caller,
        &asked.codice_fiscale,
        &asked.id_lavorazione,
    )?;
    let progress = request.progress(sandbox.clock.now());
    let shown = sandbox.card_states.over(progress);
    let refused = progress.request == card::REFUSED;
    let num_domus = request.confirmed.map(|confirmed| confirmed.num_domus);
    let sent = progress.sent_at;
    Ok(Json(RichiediStatoResponse {
        id_lavorazione: Some(request.id_lavorazione),
        stato_domanda: Some(StatiDomanda(shown.request)),
        note: refused.then(|| "Il tribunale non conosce la sentenza dichiarata".to_owned()),
        stato_carta: Some(StatiCarta(shown.card)),
        carta_attiva: Some(progress.card == card::DELIVERED),
        annotazione: None,
        data_spedizione: sent.map(|at| DayOnWire(sandbox.clock.day_of(at))),
        numero_spedizione: sent
            .and(num_domus.as_ref())
            .map(|number| format!("RA{number}IT")),
        num_domus,
    }))
}

/// Gives the receipt, once the request is protocolled.
#[utoipa::path(
    post, path = "/RichiediRicevuta", operation_id = "richiedi_ricevuta", tag = "Domanda", request_body = RichiediRicevutaRequest,
    responses((status = 200, description = "The receipt", body = RichiediRicevutaResponse), (status = 400, description = "Not as the schema says", body = ProblemDetails), (status = 404, description = "No such request, or none that is protocolled", body = ProblemDetails), (status = 500, description = "INPS failed", body = ProblemDetails))
)]
pub async fn receipt(
    State(sandbox): State<Sandbox>,
    caller: Caller,
    message: Message<RichiediRicevutaRequest>,
) -> Result<Json<RichiediRicevutaResponse>, ProblemResponse> {
    let asked = message.value;
    let request = find(
        &sandbox,
        &caller,
        &asked.codice_fiscale,
        &asked.id_lavorazione,
    )?;
    if request.progress(sandbox.clock.now()).request < card::PROTOCOLLED {
        return Err(ProblemResponse::not_found());
    }
    let file = papers::receipt(&request, &sandbox.clock).map_err(|_| ProblemResponse::failed())?;
    Ok(Json(RichiediRicevutaResponse {
        id_lavorazione: Some(request.id_lavorazione),
        ricevuta_domanda: Some(Base64::of(&file)),
    }))
}

/// Gives the summary, once the request is acquired.
#[utoipa::path(
    post, path = "/RichiediRiepilogo", operation_id = "richiedi_riepilogo", tag = "Domanda", request_body = RichiediRiepilogoRequest,
    responses((status = 200, description = "The summary", body = RichiediRiepilogoResponse), (status = 400, description = "Not as the schema says", body = ProblemDetails), (status = 404, description = "No such request, or none that is acquired", body = ProblemDetails), (status = 500, description = "INPS failed", body = ProblemDetails))
)]
pub async fn summary(
    State(sandbox): State<Sandbox>,
    caller: Caller,
    message: Message<RichiediRiepilogoRequest>,
) -> Result<Json<RichiediRiepilogoResponse>, ProblemResponse> {
    let asked = message.value;
    let request = find(
        &sandbox,
        &caller,
        &asked.codice_fiscale,
        &asked.id_lavorazione,
    )?;
    if request.confirmed.is_none() {
        return Err(ProblemResponse::not_found());
    }
    let file = papers::summary(&request, &sandbox.clock).map_err(|_| ProblemResponse::failed())?;
    Ok(Json(RichiediRiepilogoResponse {
        id_lavorazione: Some(request.id_lavorazione),
        riepilogo_dati_domanda: Some(Base64::of(&file)),
    }))
}

fn find(
    sandbox: &Sandbox,
    caller: &Caller,
    tax_code: &str,
    id_lavorazione: &str,
) -> Result<CardRequest, ProblemResponse> {
    rules::own(caller.tax_code(), Some(tax_code))?;
    sandbox.store.change(|transaction| {
        card_requests::find(transaction, tax_code, id_lavorazione)?
            .ok_or_else(ProblemResponse::not_found)
    })
}
