//! The states of a claim for NASpI in INPS's published shape, each with the numbers of the claim and the date it was
//! reached. Other claims have no such shape, and nothing is written for them.

use super::record::ClaimRecord;
use jiff::civil::Date;
use sportello::gateway::naspi::wire::StatoDiIntegrazione;
use sportello::gateway::naspi::wire::StatoDiRicorso;
use sportello::gateway::naspi::wire::StatoDiRiesame;
use sportello::gateway::naspi::wire::StatoDiRifiutata;

/// The number DOMUS and the protocol number, which every state repeats.
pub fn numbers(record: &ClaimRecord) -> (String, String) {
    (
        record.claim.receipt.domus_number.clone(),
        record.claim.receipt.protocol_number.clone(),
    )
}

/// Documents are awaited.
pub fn integration(record: &mut ClaimRecord, date: Date) {
    let (domus, protocol) = numbers(record);
    let state = StatoDiIntegrazione {
        domus,
        protocol,
        date,
    };
    if let Some(message) = &mut record.claim.domanda_naspi {
        message.ha_stato_di_integrazione_di_domanda_naspi = Some(state);
    }
}

/// The claim was refused.
pub fn refusal(record: &mut ClaimRecord, date: Date) {
    let (domus, protocol) = numbers(record);
    let state = StatoDiRifiutata {
        domus,
        protocol,
        date,
    };
    if let Some(message) = &mut record.claim.domanda_naspi {
        message.ha_stato_di_rifiutata_di_domanda_naspi = Some(state);
    }
}

/// The decision is being reviewed.
pub fn review(record: &mut ClaimRecord, date: Date) {
    let (domus, protocol) = numbers(record);
    let state = StatoDiRiesame {
        domus,
        protocol,
        date,
    };
    if let Some(message) = &mut record.claim.domanda_naspi {
        message.ha_stato_di_riesame_di_domanda_naspi = Some(state);
    }
}

/// The decision is under appeal.
pub fn appeal(record: &mut ClaimRecord, date: Date) {
    let (domus, protocol) = numbers(record);
    let state = StatoDiRicorso {
        domus,
        protocol,
        date,
    };
    if let Some(message) = &mut record.claim.domanda_naspi {
        message.ha_stato_di_ricorso_di_domanda_naspi = Some(state);
    }
}
