//! From the answers to the message that INPS gets: its published NASpI shape, and beside it what that has no place for.

use super::{
    naspi::{self, NASPI},
    naspi_rules,
};
use crate::{
    gateway::{
        contract::{
            claims::{Channel, ClaimContacts, ClaimSubmission, LastEmployment, NaspiClaim},
            documents::Document,
            registers::Registers,
        },
        naspi::wire::{
            DocumentoAllegatoDomandaNaspi, DomandaNaspi, ModalitaDiPagamentoNaspi,
            RichiedenteNaspi, SedeInps, StatoDiBozza,
        },
    },
    journey::{
        answers::View,
        contacts,
        envelope::{Envelope, claim_documents},
        facts,
        key::{Key, Words},
        walk,
    },
};
use jiff::civil::Date;

/// The claim to send. `None` while a needed answer is missing: `journey::check` says which.
pub fn submission(
    registers: &Registers,
    answers: &View,
    envelope: &Envelope,
) -> Option<ClaimSubmission> {
    let pruned = walk::pruned(&NASPI, answers);
    let no_questions = Default::default();
    let asked = View::new(&pruned, Some(registers), &no_questions, envelope.today);
    let documents = claim_documents(&NASPI, &asked, envelope.uploaded);
    let attached = documents.iter().find_map(|document| {
        envelope
            .uploaded
            .iter()
            .find(|file| Some(&file.document_id) == document.document_id.as_ref())
    });
    let employment = facts::chosen_employment(&asked);
    Some(ClaimSubmission::Naspi(Box::new(NaspiClaim {
        journey_version: NASPI.version,
        domanda_naspi: DomandaNaspi {
            codice_domanda_naspi: envelope.domus_number.to_owned(),
            nota_domanda_naspi: note(&asked),
            se_indennita_mancato_preavviso: yes(&asked, naspi::NOTICE_PAY),
            ha_richiedente_naspi: applicant(registers, &asked),
            ha_destinatario_domanda_naspi: SedeInps {
                codice_sede_inps: registers.office.code.clone(),
                denominazione_sede_inps: registers.office.name.clone(),
            },
            ha_modalita_di_pagamento_naspi: ModalitaDiPagamentoNaspi {
                iban: asked.value(naspi::IBAN)?.as_str().to_owned(),
                bic: envelope.bic.to_owned(),
            },
            ha_allegato_per_naspi: attached.map(|file| attachment(file, envelope.today)),
            ha_stato_di_bozza_di_domanda_naspi: Some(StatoDiBozza {
                domus: envelope.domus_number.to_owned(),
                protocol: String::new(),
                date: envelope.today,
            }),
            ha_stato_di_protocollata_di_domanda_naspi: None,
            ha_stato_di_integrazione_di_domanda_naspi: None,
            ha_stato_di_accolta_di_domanda_naspi: None,
            ha_stato_di_rifiutata_di_domanda_naspi: None,
            ha_stato_di_riesame_di_domanda_naspi: None,
            ha_stato_di_ricorso_di_domanda_naspi: None,
        },
        last_employment: LastEmployment {
            employment_id: employment.map(|job| job.employment_id.clone()),
            employer_name: employment.map_or_else(
                || words(&asked, naspi::EMPLOYER_NAME),
                |job| job.employer_name.clone(),
            ),
            employer_tax_code: match employment {
                Some(_) => None,
                None => Some(employer_code(&asked)?),
            },
            end_date: asked.value(naspi::END_DATE)?,
            notice_paid_until: naspi_rules::notice_paid_until(&asked),
            end_reason: asked.value(naspi::REASON)?.0,
            just_cause: asked.value(naspi::JUST_CAUSE).map(|cause| cause.0),
            voluntary_end_in_last_year: asked.value(naspi::EARLIER_RESIGNATION) == Some(true),
        },
        contacts: ClaimContacts {
            email: asked.value(contacts::EMAIL)?.as_str().to_owned(),
            phone: asked.value(contacts::PHONE)?.as_str().to_owned(),
            confirmation_channel: match asked.value(contacts::CHANNEL)?.0.as_str() {
                "sms" => Channel::Sms,
                "app_io" => Channel::AppIo,
                _ => Channel::Email,
            },
        },
        documents,
        declaration_made: true,
    })))
}

/// The typed tax code of an employer whom the registers do not know.
fn employer_code(asked: &View) -> Option<String> {
    let code = asked.value(naspi::EMPLOYER_TAX_CODE)?;
    Some(code.as_str().to_owned())
}

fn applicant(registers: &Registers, asked: &View) -> RichiedenteNaspi {
    RichiedenteNaspi {
        codice_fiscale_richiedente_naspi: registers.person.tax_code.clone(),
        se_iscritto_albo_cassa_professionale: yes(asked, naspi::PROFESSIONAL_REGISTER),
        se_svolge_attivita_profesionale: yes(asked, naspi::PROFESSIONAL_ACTIVITY),
        se_titolare_partita_iva: yes(asked, naspi::VAT_NUMBER),
        se_svolge_attivita_a_partita_iva: yes(asked, naspi::VAT_ACTIVITY),
        se_titolare_assegno_di_invalidita: yes(asked, naspi::INVALIDITY_ALLOWANCE),
        se_stato_di_malattia_in_corso: yes(asked, naspi::ILL_NOW),
        se_stato_di_malattia_pregressa: yes(asked, naspi::ILL_AT_END),
        se_socio_di_societa: yes(asked, naspi::COMPANY_MEMBER),
        se_licenziato_per_superamento_periodo_comporto: (asked.text(naspi::REASON.name())
            == "dismissal_after_sickness")
            .into(),
    }
}

fn attachment(file: &Document, today: Date) -> DocumentoAllegatoDomandaNaspi {
    DocumentoAllegatoDomandaNaspi {
        identificativo_documento_domanda_naspi: file.document_id.clone(),
        nome_documento_domanda_naspi: file.name.chars().take(255).collect(),
        data_caricamento_documento_domanda_naspi: today,
    }
}

/// INPS's word for a yes; what was not asked is a no.
fn yes<T: From<bool>>(asked: &View, question: Key<bool>) -> T {
    (asked.value(question) == Some(true)).into()
}

fn words(asked: &View, question: Key<Words>) -> String {
    asked
        .value(question)
        .map_or_else(String::new, |words| words.0)
}

/// INPS's note says in Italian why the claim is made; it stays Italian whatever the person's language.
fn note(asked: &View) -> String {
    let cause = match asked.text(naspi::REASON.name()).as_str() {
        "fixed_term_end" => "scadenza del contratto a termine",
        "dismissal" => "licenziamento",
        "dismissal_for_cause" => "licenziamento per giusta causa",
        "dismissal_after_sickness" => "licenziamento per superamento del periodo di comporto",
        "probation_failed" => "mancato superamento del periodo di prova",
        "apprenticeship_end" => "fine dell'apprendistato",
        "just_cause_resignation" => "dimissioni per giusta causa",
        "protected_parenthood_resignation" => {
            "dimissioni nel periodo tutelato di maternità o paternità"
        }
        "consensual_art_7" => "risoluzione consensuale art. 7 L. 604/1966",
        "consensual_transfer_refused" => {
            "risoluzione consensuale dopo il rifiuto del trasferimento"
        }
        "consensual_other" => "risoluzione consensuale",
        _ => "dimissioni volontarie",
    };
    format!("Domanda NASpI per {cause}")
}
