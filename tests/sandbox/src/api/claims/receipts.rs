use super::present;
use crate::api::caller::Caller;
use crate::api::refusal::Refusal;
use crate::api::request_parts::Parameters;
use crate::api::request_parts::PathPart;
use crate::receipt_document;
use crate::receipt_document::Language;
use crate::sandbox::Sandbox;
use crate::store::people;
use axum::Json;
use axum::extract::State;
use axum::http::header;
use axum::response::IntoResponse;
use axum::response::Response;
use serde::Deserialize;
use sportello::gateway::contract::claims::Benefit;
use sportello::gateway::contract::claims::Receipt;

/// Reads the receipt of a claim: always as it was on the day.
#[utoipa::path(
    get, path = "/claims/{claim_id}/receipt", operation_id = "get_receipt", tag = "claims",
    params(("claim_id" = inline(crate::openapi::Identifier), Path, description = "The claim")),
    responses(
        (status = 200, description = "The receipt", body = Receipt),
        (status = 404, description = "The person has no such claim"),
    )
)]
pub async fn read(
    State(sandbox): State<Sandbox>,
    caller: Caller,
    PathPart(claim_id): PathPart,
) -> Result<Json<Receipt>, Refusal> {
    let record = sandbox
        .store
        .change(|transaction| present(&sandbox, transaction, &caller, &claim_id))?;
    Ok(Json(record.claim.receipt))
}

/// In which language.
#[derive(Deserialize, utoipa::IntoParams)]
#[into_params(parameter_in = Query)]
pub struct LanguageWanted {
    /// ISO 639-1; Italian when absent.
    lang: Option<Language>,
}

/// Gives the receipt as a tagged PDF.
#[utoipa::path(
    get, path = "/claims/{claim_id}/receipt-document", operation_id = "get_receipt_document", tag = "claims",
    params(("claim_id" = inline(crate::openapi::Identifier), Path, description = "The claim"), LanguageWanted),
    responses(
        (status = 200, description = "The receipt as PDF", content_type = "application/pdf", body = inline(PdfFile)),
        (status = 400, description = "The language is not one of those offered"),
        (status = 404, description = "The person has no such claim"),
    )
)]
pub async fn document(
    State(sandbox): State<Sandbox>,
    caller: Caller,
    PathPart(claim_id): PathPart,
    Parameters(wanted): Parameters<LanguageWanted>,
) -> Result<Response, Refusal> {
    let (record, registers) = sandbox.store.change(|transaction| {
        let record = present(&sandbox, transaction, &caller, &claim_id)?;
        let registers =
            people::registers(transaction, caller.tax_code())?.ok_or_else(Refusal::not_found)?;
        Ok::<_, Refusal>((record, registers))
    })?;
    let receipt = &record.claim.receipt;
    let benefit = match receipt.benefit {
        Benefit::Naspi => "naspi",
        Benefit::AssegnoUnico => "assegno-unico",
        Benefit::CartaDisabilita => "carta-disabilita",
    };
    let file_name = format!(
        "attachment; filename=\"{benefit}-{}.pdf\"",
        receipt.domus_number
    );
    let content = receipt_document::write(
        receipt,
        &registers.person,
        sandbox.clock.day_of(receipt.submitted_at),
        wanted.lang.unwrap_or_default(),
    )
    .map_err(|error| Refusal::internal(&error))?;
    let headers = [
        (header::CONTENT_TYPE, "application/pdf"),
        (header::CONTENT_DISPOSITION, &file_name),
    ];
    Ok((headers, content).into_response())
}

/// A file in the portable document format.
#[derive(utoipa::ToSchema)]
#[schema(value_type = String, format = Binary)]
#[expect(dead_code, reason = "only describes the contract")]
pub struct PdfFile(Vec<u8>);
