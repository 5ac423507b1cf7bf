//! How a submission becomes a claim.

use super::assegno_unico;
use super::assegno_unico::Means;
use super::decision::ending;
use super::facts::Facts;
use super::record::ClaimRecord;
use super::record::Matter;
use super::record::Naspi;
use super::record::UnopenedDocument;
use jiff::Timestamp;
use jiff::civil::Date;
use sportello::domain::Money;
use sportello::domain::date::add_days;
use sportello::gateway::contract::assegno_unico::AssegnoUnicoCase;
use sportello::gateway::contract::assegno_unico::AssegnoUnicoClaim;
use sportello::gateway::contract::assegno_unico::ConfirmationState;
use sportello::gateway::contract::claims::Benefit;
use sportello::gateway::contract::claims::Channel;
use sportello::gateway::contract::claims::Claim;
use sportello::gateway::contract::claims::ClaimDocument;
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
    /// The files that come with the claim.
    pub received: Vec<UnopenedDocument>,
}

/// Opens a claim for NASpI.
pub fn open_naspi(
    claim: NaspiClaim,
    facts: Facts,
    end_reason: EndReason,
    opening: &Opening,
) -> ClaimRecord {
    let window = ClaimWindow::after(ending(
        &claim.last_employment,
        end_reason,
        &claim.domanda_naspi,
    ));
    let decide_by = last_day_to_decide(opening.today, window.start_if_claimed(opening.today));
    let content = Content {
        benefit: Benefit::Naspi,
        decide_by,
        channel: claim.contacts.confirmation_channel,
        documents: &claim.documents,
        domanda_naspi: Some(protocolled(claim.domanda_naspi, opening)),
        assegno_unico: None,
        matter: Matter::Naspi(Box::new(Naspi {
            last_employment: claim.last_employment,
            facts,
        })),
    };
    open(content, opening)
}

/// Opens a claim for the Assegno unico.
pub fn open_assegno_unico(
    claim: AssegnoUnicoClaim,
    isee: Option<Money>,
    opening: &Opening,
) -> ClaimRecord {
    let confirmation = assegno_unico::asked(&claim.request, opening.submitted_at, opening.today);
    let waits = confirmation.is_some();
    let content = Content {
        benefit: Benefit::AssegnoUnico,
        decide_by: add_days(opening.today, assegno_unico::DAYS_TO_DECIDE),
        channel: claim.contacts.confirmation_channel,
        documents: &claim.documents,
        domanda_naspi: None,
        assegno_unico: Some(AssegnoUnicoCase {
            request: claim.request,
            confirmation,
            decision: None,
        }),
        matter: Matter::AssegnoUnico(Means {
            isee,
            requirements_met: claim.requirements_met,
        }),
    };
    let mut record = open(content, opening);
    if waits {
        assegno_unico::answered(
            &mut record,
            ConfirmationState::Waiting,
            opening.submitted_at,
        );
    }
    record
}

/// What a claim brings, by benefit.
struct Content<'a> {
    benefit: Benefit,
    decide_by: Date,
    channel: Channel,
    documents: &'a [ClaimDocument],
    domanda_naspi: Option<DomandaNaspi>,
    assegno_unico: Option<AssegnoUnicoCase>,
    matter: Matter,
}

fn open(content: Content<'_>, opening: &Opening) -> ClaimRecord {
    let promised = content
        .documents
        .iter()
        .filter(|document| document.document_id.is_none() && document.absence.is_none());
    let awaited: Vec<String> = promised.map(|document| document.kind.clone()).collect();
    let mut record = ClaimRecord {
        tax_code: opening.tax_code.clone(),
        claim: Claim {
            receipt: Receipt {
                claim_id: opening.claim_id.clone(),
                benefit: content.benefit,
                domus_number: opening.domus_number.clone(),
                protocol_number: opening.protocol_number.clone(),
                submitted_at: opening.submitted_at,
                decide_by: content.decide_by,
                office: opening.office.clone(),
                confirmation_channel: content.channel,
                documents_to_send: awaited.clone(),
            },
            state: ClaimState::Bozza,
            turn: Turn::Person,
            domanda_naspi: content.domanda_naspi,
            assegno_unico: content.assegno_unico,
            events: Vec::new(),
            document_requests: Vec::new(),
            refusal_reasons: Vec::new(),
            additions: Vec::new(),
        },
        matter: content.matter,
        claimed_on: opening.today,
        awaited,
        unopened: opening.received.clone(),
        objections: Vec::new(),
        signed_receipt: None,
    };
    record.happened(
        ClaimEventKind::Submitted,
        opening.submitted_at,
        ClaimState::Protocollata,
    );
    record
}

/// INPS's message with the numbers and states that the gateway writes.
fn protocolled(message: DomandaNaspi, opening: &Opening) -> DomandaNaspi {
    DomandaNaspi {
        codice_domanda_naspi: opening.domus_number.clone(),
        ha_destinatario_domanda_naspi: SedeInps {
            codice_sede_inps: opening.office.code.clone(),
            denominazione_sede_inps: opening.office.name.clone(),
        },
        ha_stato_di_bozza_di_domanda_naspi: Some(StatoDiBozza {
            domus: opening.domus_number.clone(),
            protocol: String::new(),
            date: opening.draft_opened_on,
        }),
        ha_stato_di_protocollata_di_domanda_naspi: Some(StatoDiProtocollata {
            domus: opening.domus_number.clone(),
            protocol: opening.protocol_number.clone(),
            date: opening.today,
        }),
        ..message
    }
}
