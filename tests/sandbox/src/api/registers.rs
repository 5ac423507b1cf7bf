use crate::api::caller::Caller;
use crate::api::refusal::Refusal;
use crate::api::request_parts::PathPart;
use crate::sandbox::Sandbox;
use crate::seed::banks;
use crate::store::people;
use axum::Json;
use axum::extract::State;
use sportello::gateway::contract::registers::Bank;
use sportello::gateway::contract::registers::Registers;

/// What the registers already know of the person, each fact with its origin.
#[utoipa::path(
    get, path = "/registers", operation_id = "get_registers", tag = "registers",
    responses((status = 200, description = "Everything needed to pre-fill a claim", body = Registers))
)]
pub async fn read(
    State(sandbox): State<Sandbox>,
    caller: Caller,
) -> Result<Json<Registers>, Refusal> {
    let registers = sandbox.store.change(|transaction| {
        people::registers(transaction, caller.tax_code())?.ok_or_else(Refusal::not_found)
    })?;
    Ok(Json(registers))
}

/// The bank behind an Italian account number.
#[utoipa::path(
    get, path = "/banks/{abi}", operation_id = "get_bank", tag = "registers",
    params(("abi" = inline(AbiCode), Path, description = "ABI code of the bank: five digits, from place 6 of the IBAN")),
    responses(
        (status = 200, description = "The bank", body = Bank),
        (status = 404, description = "No bank has this code"),
    )
)]
pub async fn bank(_caller: Caller, PathPart(abi): PathPart) -> Result<Json<Bank>, Refusal> {
    banks::find(&abi).map(Json).ok_or_else(Refusal::not_found)
}

/// A bank's code.
#[derive(utoipa::ToSchema)]
#[schema(
    pattern = "^[0-9]{5}$",
    min_length = 5,
    max_length = 5,
    example = "03069"
)]
#[expect(dead_code, reason = "only describes a parameter of the contract")]
pub struct AbiCode(String);
