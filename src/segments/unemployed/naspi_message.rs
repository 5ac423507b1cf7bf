//! From the answers to the message that INPS gets: its published NASpI shape, and beside it what that has no place for.

use super::{naspi::NASPI, naspi_rules};
use crate::{
    domain::{EmployerCode, Iban},
    gateway::{
        contract::{
            claims::{
                Benefit, Channel, ClaimContacts, ClaimDocument, ClaimSubmission, LastEmployment,
            },
            documents::Document,
            registers::Registers,
        },
        naspi::wire::{
            DocumentoAllegatoDomandaNaspi, DomandaNaspi, ModalitaDiPagamentoNaspi,
            RichiedenteNaspi, SedeInps, StatoDiBozza,
        },
    },
    journey::{answers::View, check, envelope::Envelope, facts, walk},
};
use jiff::civil::Date;

/// The claim to send. `None` while a needed answer is missing: `journey::check` says which.
pub fn submission(
    registers: &Registers,
    answers: &View,
    envelope: &Envelope,
) -> Option<ClaimSubmission> {
    let asked = walk::pruned(&NASPI, answers);
    let asked = View::new(&asked, Some(registers), empty_prefills());
    let documents = documents(&asked, envelope.uploaded);
    let attached = documents.iter().find_map(|document| {
        envelope
            .uploaded
            .iter()
            .find(|file| Some(&file.document_id) == document.document_id.as_ref())
    });
    let employment = facts::chosen_employment(&asked);
    Some(ClaimSubmission {
        benefit: Benefit::Naspi,
        journey_version: NASPI.version,
        domanda_naspi: DomandaNaspi {
            codice_domanda_naspi: envelope.domus_number.to_owned(),
            nota_domanda_naspi: note(&asked),
            se_indennita_mancato_preavviso: asked.yes("notice_pay").into(),
            ha_richiedente_naspi: applicant(registers, &asked),
            ha_destinatario_domanda_naspi: SedeInps {
                codice_sede_inps: registers.office.code.clone(),
                denominazione_sede_inps: registers.office.name.clone(),
            },
            ha_modalita_di_pagamento_naspi: ModalitaDiPagamentoNaspi {
                iban: Iban::parse(&asked.get("iban")?).ok()?.as_str().to_owned(),
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
                || asked.text("employer_name").trim().to_owned(),
                |job| job.employer_name.clone(),
            ),
            employer_tax_code: match employment {
                Some(_) => None,
                None => Some(employer_code(&asked)?),
            },
            end_date: check::date_of(&asked.get("end_date")?)?,
            notice_paid_until: naspi_rules::notice_paid_until(&asked),
            end_reason: asked.get("reason")?.into_owned(),
            voluntary_end_in_last_year: asked.yes("earlier_resignation"),
        },
        contacts: ClaimContacts {
            email: asked.get("email")?.trim().to_owned(),
            phone: asked.get("phone")?.trim().to_owned(),
            confirmation_channel: match asked.get("channel")?.as_ref() {
                "sms" => Channel::Sms,
                "app_io" => Channel::AppIo,
                _ => Channel::Email,
            },
        },
        documents,
        declaration_made: true,
    })
}

/// The typed tax code of an employer whom the registers do not know.
fn employer_code(asked: &View) -> Option<String> {
    let code = EmployerCode::parse(&asked.get("employer_tax_code")?).ok()?;
    Some(code.as_str().to_owned())
}

/// The documents called for, with the uploaded one where there is one.
fn documents(asked: &View, uploaded: &[Document]) -> Vec<ClaimDocument> {
    let of_kind = |kind: &str| {
        uploaded
            .iter()
            .find(|file| file.kind == kind)
            .map(|file| file.document_id.clone())
    };
    walk::documents(&NASPI, asked)
        .into_iter()
        .map(|rule| ClaimDocument {
            kind: rule.kind.to_owned(),
            document_id: of_kind(rule.kind),
        })
        .collect()
}

fn applicant(registers: &Registers, asked: &View) -> RichiedenteNaspi {
    RichiedenteNaspi {
        codice_fiscale_richiedente_naspi: registers.person.tax_code.clone(),
        se_iscritto_albo_cassa_professionale: asked.yes("professional_register").into(),
        se_svolge_attivita_profesionale: asked.yes("professional_activity").into(),
        se_titolare_partita_iva: asked.yes("vat_number").into(),
        se_svolge_attivita_a_partita_iva: asked.yes("vat_activity").into(),
        se_titolare_assegno_di_invalidita: asked.yes("invalidity_allowance").into(),
        se_stato_di_malattia_in_corso: asked.yes("ill_now").into(),
        se_stato_di_malattia_pregressa: asked.yes("ill_at_end").into(),
        se_socio_di_societa: asked.yes("company_member").into(),
        se_licenziato_per_superamento_periodo_comporto: (asked.text("reason")
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

/// INPS's note says in Italian why the claim is made; it stays Italian whatever the person's language.
fn note(asked: &View) -> String {
    let cause = match asked.text("reason").as_str() {
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

/// The pruned answers already hold what was pre-filled.
fn empty_prefills()
-> &'static std::collections::BTreeMap<&'static str, crate::journey::declaration::Prefill> {
    static EMPTY: std::collections::BTreeMap<&'static str, crate::journey::declaration::Prefill> =
        std::collections::BTreeMap::new();
    &EMPTY
}
