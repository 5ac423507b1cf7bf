use crate::api::caller::Caller;
use crate::api::claims::moved_on;
use crate::api::refusal::Refusal;
use crate::api::request_parts::PathPart;
use crate::process::assegno_unico::benefit_year;
use crate::sandbox::Sandbox;
use crate::seed::banks;
use crate::store::claims;
use crate::store::people;
use axum::Json;
use axum::extract::State;
use rusqlite::Transaction;
use sportello::gateway::contract::assegno_unico::LastYearClaim;
use sportello::gateway::contract::claims::Benefit;
use sportello::gateway::contract::claims::ClaimState;
use sportello::gateway::contract::registers::Bank;
use sportello::gateway::contract::registers::Provenance;
use sportello::gateway::contract::registers::Register;
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
        let registers =
            people::registers(transaction, caller.tax_code())?.ok_or_else(Refusal::not_found)?;
        let last_year_claim = last_year_claim(&sandbox, transaction, caller.tax_code())?;
        Ok::<_, Refusal>(Registers {
            last_year_claim,
            ..registers
        })
    })?;
    Ok(Json(registers))
}

/// The latest claim for the Assegno unico that was accepted for an earlier benefit year.
fn last_year_claim(
    sandbox: &Sandbox,
    transaction: &Transaction<'_>,
    tax_code: &str,
) -> Result<Option<LastYearClaim>, Refusal> {
    let this_year = benefit_year(sandbox.clock.today());
    for record in claims::of_benefit(transaction, tax_code, Benefit::AssegnoUnico)? {
        let record = moved_on(sandbox, transaction, record)?;
        let accepted = record.claim.state == ClaimState::Accolta;
        if !accepted || benefit_year(record.claimed_on) >= this_year {
            continue;
        }
        let claim_id = record.claim.receipt.claim_id;
        return Ok(record.claim.assegno_unico.map(|case| LastYearClaim {
            claim_id,
            request: case.request,
            provenance: Provenance {
                register: Register::EarlierClaim,
                as_of: record.claimed_on,
            },
        }));
    }
    Ok(None)
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
