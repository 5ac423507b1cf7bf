//! How a submission becomes a claim.

use super::decision::ending;
use super::facts::Facts;
use super::record::ClaimRecord;
use jiff::Timestamp;
use jiff::civil::Date;
use sportello::gateway::contract::claims::Benefit;
use sportello::gateway::contract::claims::Claim;
use sportello::gateway::contract::claims::ClaimEventKind;
use sportello::gateway::contract::claims::ClaimState;
use sportello::gateway::contract::claims::NaspiClaim;
use sportello::gateway::contract::claims::Receipt;
use sportello::gateway::contract::claims::Turn;
use sportello::gateway::contract::registers::Office;
use sportello::gateway::naspi::wire::DomandaNaspi;
use sportello::gateway::naspi::wire::SedeInps;
use sportello::gateway::naspi::wire::StatoDiBozza;
use sportello::gateway::naspi::wire::StatoDiProtocollata;
use sportello::rules::naspi::ClaimWindow;
use sportello::rules::naspi::EndReason;
use sportello::rules::naspi::last_day_to_decide;

/// What the gateway adds to a claim.
pub struct Opening {
    pub claim_id: String,
    pub tax_code: String,
    pub domus_number: String,
    pub protocol_number: String,
    pub draft_opened_on: Date,
    pub submitted_at: Timestamp,
    pub today: Date,
    pub office: Office,
    pub facts: Facts,
    pub end_reason: EndReason,
}

/// Opens a claim.
pub fn open(claim: NaspiClaim, opening: Opening) -> ClaimRecord {
    let promised = claim
        .documents
        .iter()
        .filter(|document| document.document_id.is_none());
    let awaited: Vec<String> = promised.map(|document| document.kind.clone()).collect();
    let window = ClaimWindow::after(ending(
        &claim.last_employment,
        opening.end_reason,
        &claim.domanda_naspi,
    ));
    let receipt = Receipt {
        claim_id: opening.claim_id,
        benefit: Benefit::Naspi,
        domus_number: opening.domus_number.clone(),
        protocol_number: opening.protocol_number.clone(),
        submitted_at: opening.submitted_at,
        decide_by: last_day_to_decide(opening.today, window.start_if_claimed(opening.today)),
        office: opening.office.clone(),
        confirmation_channel: claim.contacts.confirmation_channel,
        documents_to_send: awaited.clone(),
    };
    let mut record = ClaimRecord {
        tax_code: opening.tax_code,
        claim: Claim {
            receipt,
            state: ClaimState::Bozza,
            turn: Turn::Person,
            domanda_naspi: Some(DomandaNaspi {
                codice_domanda_naspi: opening.domus_number.clone(),
                ha_destinatario_domanda_naspi: SedeInps {
                    codice_sede_inps: opening.office.code,
                    denominazione_sede_inps: opening.office.name,
                },
                ha_stato_di_bozza_di_domanda_naspi: Some(StatoDiBozza {
                    domus: opening.domus_number.clone(),
                    protocol: String::new(),
                    date: opening.draft_opened_on,
                }),
                ha_stato_di_protocollata_di_domanda_naspi: Some(StatoDiProtocollata {
                    domus: opening.domus_number,
                    protocol: opening.protocol_number,
                    date: opening.today,
                }),
                ..claim.domanda_naspi
            }),
            assegno_unico: None,
            events: Vec::new(),
            document_requests: Vec::new(),
            refusal_reasons: Vec::new(),
        },
        last_employment: claim.last_employment,
        claimed_on: opening.today,
        facts: opening.facts,
        awaited,
        objections: Vec::new(),
    };
    record.happened(
        ClaimEventKind::Submitted,
        opening.submitted_at,
        ClaimState::Protocollata,
    );
    record
}
