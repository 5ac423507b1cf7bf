//! Claims some people had made before the sandbox began.

use super::sketch::SeedError;
use crate::canonical_json;
use crate::clock::Clock;
use crate::process;
use crate::process::ClaimRecord;
use crate::process::Facts;
use crate::process::Opening;
use crate::receipt_signature;
use crate::store::claims;
use crate::store::numbers;
use crate::store::people::Person;
use crate::store::signatures;
use jiff::SignedDuration;
use rusqlite::Transaction;
use sportello::gateway::contract::claims::Channel;
use sportello::gateway::contract::claims::ClaimContacts;
use sportello::gateway::contract::claims::ClaimSubmission;
use sportello::gateway::contract::claims::LastEmployment;
use sportello::gateway::contract::claims::NaspiClaim;
use sportello::gateway::contract::registers::Registers;
use sportello::gateway::naspi::wire::DomandaNaspi;
use sportello::gateway::naspi::wire::ModalitaDiPagamentoNaspi;
use sportello::gateway::naspi::wire::RichiedenteNaspi;
use sportello::gateway::naspi::wire::SedeInps;
use sportello::gateway::naspi::wire::StringBoolean;
use sportello::rules::naspi::EndReason;

/// Whose claims for NASpI, and how many days ago.
const NASPI: [(&str, i64); 2] = [("paolo-vitale", 143), ("francesca-serra", 44)];
/// Whose claims for the Assegno unico.
const ASSEGNO_UNICO: [(&str, i64); 2] = [("caterina-orlando", 400), ("marta-villa", 3)];

/// Writes the claims of those who have none yet, as far as INPS has come with them by now.
pub fn fill(
    transaction: &Transaction<'_>,
    clock: &Clock,
    people: &[Person],
) -> rusqlite::Result<()> {
    let makers = NASPI
        .map(|(login_name, days_ago)| (login_name, days_ago, naspi as Maker))
        .into_iter()
        .chain(
            ASSEGNO_UNICO
                .map(|(login_name, days_ago)| (login_name, days_ago, assegno_unico as Maker)),
        );
    for (login_name, days_ago, make) in makers {
        let Some(person) = people.iter().find(|person| person.login_name == login_name) else {
            continue;
        };
        if claims::has_any(transaction, &person.registers.person.tax_code)? {
            continue;
        }
        let opening = opening(transaction, clock, person, days_ago)?;
        let mut record = make(person, people, &opening).map_err(super::mistake)?;
        process::advance(&mut record, clock);
        claims::insert(transaction, &record)?;
        signatures::ask(transaction, &record, format!("signature-{login_name}"))?;
    }
    Ok(())
}

/// Makes the claim of a person among all.
type Maker = fn(&Person, &[Person], &Opening) -> Result<ClaimRecord, SeedError>;

fn opening(
    transaction: &Transaction<'_>,
    clock: &Clock,
    person: &Person,
    days_ago: i64,
) -> rusqlite::Result<Opening> {
    let submitted_at = clock.now() - SignedDuration::from_hours(24 * days_ago);
    let on = clock.day_of(submitted_at);
    let office = person.registers.office.clone();
    Ok(Opening {
        claim_id: format!("claim-{}", person.login_name),
        tax_code: person.registers.person.tax_code.clone(),
        domus_number: numbers::next_domus(transaction)?,
        protocol_number: numbers::next_protocol(transaction, &office.code, on)?,
        draft_opened_on: on,
        submitted_at,
        today: on,
        office,
        received: Vec::new(),
    })
}

fn naspi(person: &Person, _: &[Person], opening: &Opening) -> Result<ClaimRecord, SeedError> {
    let claim = submission(person)?;
    let end_reason = EndReason::parse(&claim.last_employment.end_reason)
        .ok_or("an earlier claim with an unknown reason")?;
    let facts = Facts::about(
        &claim.last_employment,
        &person.registers,
        person.has_direct_pension,
    );
    let message = ClaimSubmission::Naspi(Box::new(claim.clone()));
    signed(
        process::open_naspi(claim, facts, end_reason, opening),
        &message,
    )
}

fn assegno_unico(
    person: &Person,
    people: &[Person],
    opening: &Opening,
) -> Result<ClaimRecord, SeedError> {
    let claim = super::earlier_assegno_unico::claim(person, people)?;
    let isee = person.registers.household.as_ref();
    let isee = isee.and_then(|household| Some(household.isee.as_ref()?.indicator));
    let message = ClaimSubmission::AssegnoUnico(Box::new(claim.clone()));
    signed(process::open_assegno_unico(claim, isee, opening), &message)
}

/// The record with its signed receipt.
fn signed(mut record: ClaimRecord, message: &ClaimSubmission) -> Result<ClaimRecord, SeedError> {
    let message = serde_json::to_value(message)?;
    let answers = canonical_json::written(&message).ok_or("a number that is not a whole one")?;
    record.signed_receipt = Some(receipt_signature::sign(&record.claim.receipt, answers)?);
    Ok(record)
}

/// The claim the registers would pre-fill.
fn submission(person: &Person) -> Result<NaspiClaim, SeedError> {
    let registers = &person.registers;
    let job = registers
        .employments
        .first()
        .ok_or("an earlier claim without an employment")?;
    let account = registers
        .payment_account
        .as_ref()
        .ok_or("an earlier claim without an account")?;
    let no = StringBoolean::False;
    Ok(NaspiClaim {
        journey_version: 1,
        domanda_naspi: DomandaNaspi {
            codice_domanda_naspi: "-".to_owned(),
            nota_domanda_naspi: "Domanda NASpI".to_owned(),
            se_indennita_mancato_preavviso: no,
            ha_richiedente_naspi: RichiedenteNaspi {
                codice_fiscale_richiedente_naspi: registers.person.tax_code.clone(),
                se_iscritto_albo_cassa_professionale: no,
                se_svolge_attivita_profesionale: no,
                se_titolare_partita_iva: no,
                se_svolge_attivita_a_partita_iva: no,
                se_titolare_assegno_di_invalidita: no,
                se_stato_di_malattia_in_corso: no,
                se_stato_di_malattia_pregressa: no,
                se_socio_di_societa: no,
                se_licenziato_per_superamento_periodo_comporto: no,
            },
            ha_destinatario_domanda_naspi: SedeInps {
                codice_sede_inps: registers.office.code.clone(),
                denominazione_sede_inps: registers.office.name.clone(),
            },
            ha_modalita_di_pagamento_naspi: ModalitaDiPagamentoNaspi {
                iban: account.iban.clone(),
                bic: account.bic.clone(),
            },
            ha_allegato_per_naspi: None,
            ha_stato_di_bozza_di_domanda_naspi: None,
            ha_stato_di_protocollata_di_domanda_naspi: None,
            ha_stato_di_integrazione_di_domanda_naspi: None,
            ha_stato_di_accolta_di_domanda_naspi: None,
            ha_stato_di_rifiutata_di_domanda_naspi: None,
            ha_stato_di_riesame_di_domanda_naspi: None,
            ha_stato_di_ricorso_di_domanda_naspi: None,
        },
        last_employment: LastEmployment {
            employment_id: Some(job.employment_id.clone()),
            employer_name: job.employer_name.clone(),
            employer_tax_code: None,
            end_date: job
                .end_date
                .ok_or("an earlier claim for a job that has not ended")?,
            notice_paid_until: None,
            end_reason: job
                .end_reason
                .clone()
                .ok_or("an earlier claim without a reason")?,
            just_cause: None,
            voluntary_end_in_last_year: false,
        },
        contacts: contacts(registers),
        documents: Vec::new(),
        declaration_made: true,
    })
}

/// The contacts the registers know.
pub fn contacts(registers: &Registers) -> ClaimContacts {
    ClaimContacts {
        email: registers.contacts.email.clone().unwrap_or_default(),
        phone: registers.contacts.phone.clone().unwrap_or_default(),
        confirmation_channel: Channel::Email,
    }
}
