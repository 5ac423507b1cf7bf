//! What a submission must keep beyond its shape.

use crate::api::checked_body::invalid;
use crate::api::refusal::Refusal;
use crate::process::last_day_to_claim;
use axum::http::StatusCode;
use jiff::civil::Date;
use sportello::domain::EmployerCode;
use sportello::domain::Iban;
use sportello::gateway::contract::claims::LastEmployment;
use sportello::gateway::contract::claims::NaspiClaim;
use sportello::gateway::contract::problem::kind;
use sportello::gateway::contract::registers::Registers;
use sportello::gateway::naspi::wire::DomandaNaspi;
use sportello::rules::naspi::EndReason;

/// Checks a submission, and reads the reason why the job ended.
pub fn check(
    claim: &NaspiClaim,
    tax_code: &str,
    registers: &Registers,
    today: Date,
) -> Result<EndReason, Refusal> {
    let message = &claim.domanda_naspi;
    let last = &claim.last_employment;
    if !claim.declaration_made {
        return Err(invalid("The declaration has not been made"));
    }
    if message
        .ha_richiedente_naspi
        .codice_fiscale_richiedente_naspi
        != tax_code
    {
        return Err(invalid("The applicant is not the person logged in"));
    }
    if Iban::parse(&message.ha_modalita_di_pagamento_naspi.iban).is_err() {
        return Err(invalid("The account number is not valid"));
    }
    if has_reached_a_state(message) {
        return Err(invalid("Only the gateway writes states after the draft"));
    }
    if let Some(name) = &last.employment_id
        && !registers
            .employments
            .iter()
            .any(|job| &job.employment_id == name)
    {
        return Err(invalid(
            "The registers know no such employment of the person",
        ));
    }
    check_employer(last)?;
    let end_reason = EndReason::parse(&last.end_reason)
        .ok_or_else(|| invalid("The reason of the end is not known"))?;
    if last.end_date >= today {
        return Err(invalid("The employment has not ended yet"));
    }
    check_notice(last, message)?;
    if today > last_day_to_claim(last, end_reason, message) {
        let detail = "The 68 days to claim are over";
        return Err(Refusal::of_kind(
            StatusCode::UNPROCESSABLE_ENTITY,
            kind::CLAIM_TOO_LATE,
            detail,
        ));
    }
    Ok(end_reason)
}

/// An employment that the registers do not know needs the employer's tax code.
fn check_employer(last: &LastEmployment) -> Result<(), Refusal> {
    match &last.employer_tax_code {
        Some(code) if EmployerCode::parse(code).is_err() => {
            Err(invalid("The employer's tax code is not valid"))
        }
        None if last.employment_id.is_none() => Err(invalid(
            "An employment that the registers do not know needs its employer's tax code",
        )),
        _ => Ok(()),
    }
}

/// The pay in place of notice is for days after the end, and INPS's own message says that there was one.
fn check_notice(last: &LastEmployment, message: &DomandaNaspi) -> Result<(), Refusal> {
    let paid: bool = message.se_indennita_mancato_preavviso.into();
    match last.notice_paid_until {
        Some(_) if !paid => Err(invalid("There is an end of the paid notice, but no pay")),
        Some(until) if until < last.end_date => {
            Err(invalid("The paid notice ends before the employment"))
        }
        _ => Ok(()),
    }
}

fn has_reached_a_state(message: &DomandaNaspi) -> bool {
    message.ha_stato_di_protocollata_di_domanda_naspi.is_some()
        || message.ha_stato_di_integrazione_di_domanda_naspi.is_some()
        || message.ha_stato_di_accolta_di_domanda_naspi.is_some()
        || message.ha_stato_di_rifiutata_di_domanda_naspi.is_some()
        || message.ha_stato_di_riesame_di_domanda_naspi.is_some()
        || message.ha_stato_di_ricorso_di_domanda_naspi.is_some()
}
