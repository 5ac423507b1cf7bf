//! INPS's API for the European Disability Card. A change carries a key made before (a UUID): with it the change happens once
//! however often it is sent, so it may be repeated.

use super::{GatewayError, ask, json};
use crate::gateway::{
    ced::{
        PATH,
        wire::{
            CheckDomandaRequest, CheckDomandaResponse, ConfermaDomandaRequest,
            ConfermaDomandaResponse, FornisciFotoRequest, FornisciFotoResponse,
            NuovaDomandaInBozzaRequest, NuovaDomandaInBozzaResponse, RecuperoDatiDomandaRequest,
            RecuperoDatiDomandaResponse, RichiediRicevutaRequest, RichiediRicevutaResponse,
            RichiediRiepilogoRequest, RichiediRiepilogoResponse, RichiediStatoRequest,
            RichiediStatoResponse,
        },
    },
    contract::IDEMPOTENCY_HEADER,
};
use serde::{Serialize, de::DeserializeOwned};

/// Whether the person may start, and which request is in hand.
pub async fn check(request: &CheckDomandaRequest) -> Result<CheckDomandaResponse, GatewayError> {
    read("CheckDomanda", request).await
}

/// Opens a draft.
pub async fn open(
    request: &NuovaDomandaInBozzaRequest,
    key: &str,
) -> Result<NuovaDomandaInBozzaResponse, GatewayError> {
    change("NuovaDomandaInBozza", request, key).await
}

/// Gives the photo.
pub async fn give_photo(
    request: &FornisciFotoRequest,
    key: &str,
) -> Result<FornisciFotoResponse, GatewayError> {
    change("FornisciFoto", request, key).await
}

/// Confirms the request.
pub async fn confirm(
    request: &ConfermaDomandaRequest,
    key: &str,
) -> Result<ConfermaDomandaResponse, GatewayError> {
    change("ConfermaDomanda", request, key).await
}

/// What was written so far.
pub async fn draft(
    request: &RecuperoDatiDomandaRequest,
) -> Result<RecuperoDatiDomandaResponse, GatewayError> {
    read("RecuperoDatiDomanda", request).await
}

/// How far request and card are.
pub async fn state(request: &RichiediStatoRequest) -> Result<RichiediStatoResponse, GatewayError> {
    read("RichiediStato", request).await
}

/// The receipt, once the request is protocolled; 404 before.
pub async fn receipt(
    request: &RichiediRicevutaRequest,
) -> Result<RichiediRicevutaResponse, GatewayError> {
    read("RichiediRicevuta", request).await
}

/// The summary, once the request is acquired; 404 before.
pub async fn summary(
    request: &RichiediRiepilogoRequest,
) -> Result<RichiediRiepilogoResponse, GatewayError> {
    read("RichiediRiepilogo", request).await
}

async fn read<T: DeserializeOwned>(
    name: &str,
    request: &impl Serialize,
) -> Result<T, GatewayError> {
    ask(&format!("{PATH}/{name}"), &[], json(request)?).await
}

async fn change<T: DeserializeOwned>(
    name: &str,
    request: &impl Serialize,
    key: &str,
) -> Result<T, GatewayError> {
    let headers = [(IDEMPOTENCY_HEADER, key)];
    ask(&format!("{PATH}/{name}"), &headers, json(request)?).await
}
