//! From the answers to the three messages of INPS's API. The files are named, not held: a photo is fetched from the
//! gateway when it is sent, so that the message stays small enough for the device's journal.

use super::carta_disabilita::{
    CARE_OF, CARE_OF_NAME, CARTA_DISABILITA, CITIZENSHIP, COMPANION, COURT_MUNICIPALITY,
    COURT_PROVINCE, DETAILS, HAS_DETAILS, MUNICIPALITY, NUMBER, PERMIT_EXPIRY, POST_CODE, PROOF,
    PROVINCE, RULING_DATE, STREET,
};
use crate::{
    domain::{Sex, TaxCode},
    gateway::{
        ced::{
            DayOnWire,
            wire::{
                DatiAnagrafica, DatiDocumentazione, DatiRecapito, NuovaDomandaInBozzaRequest,
                TipoCittadinanza, TipoDocumentazione,
            },
        },
        contract::{
            documents::Document,
            registers::{PersonRecord, Registers},
        },
    },
    journey::{answers::View, envelope::Envelope, walk},
};
use serde::{Deserialize, Serialize};

/// Kinds of citizenship. INPS publishes the numbers without their meaning; this is how they are read here (decision 15).
const ITALIAN: TipoCittadinanza = TipoCittadinanza(0);
const OF_THE_UNION: TipoCittadinanza = TipoCittadinanza(2);
const OTHER: TipoCittadinanza = TipoCittadinanza(3);

/// Kinds of proof, of which the same holds.
const REPORT: TipoDocumentazione = TipoDocumentazione(1);
const RULING: TipoDocumentazione = TipoDocumentazione(2);
const DECLARED_RULING: TipoDocumentazione = TipoDocumentazione(3);

/// Longest name and file name that INPS takes, in characters.
const NAME_LENGTH: usize = 50;
const FILE_NAME_LENGTH: usize = 255;

/// What is sent in three calls.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CardMessage {
    pub opening: NuovaDomandaInBozzaRequest,
    /// The uploaded document that is the photo.
    pub photo: String,
    /// The proof, without its file.
    pub proof: Option<DatiDocumentazione>,
    /// The uploaded document that is the proof's file.
    pub proof_file: Option<String>,
}

impl CardMessage {
    /// Whose request it is.
    pub fn tax_code(&self) -> String {
        let person = &self.opening.anagrafica;
        person.codice_fiscale.clone().unwrap_or_default()
    }
}

/// The message of these answers. `None` while something needed is missing: `journey::check` says what.
pub fn message(registers: &Registers, answers: &View, envelope: &Envelope) -> Option<CardMessage> {
    let pruned = walk::pruned(&CARTA_DISABILITA, answers);
    let no_prefills = Default::default();
    let asked = View::new(&pruned, Some(registers), &no_prefills, envelope.today)
        .beside(answers.told, answers.uploaded);
    let file = |kind: &str| {
        let needed = walk::documents(&CARTA_DISABILITA, &asked);
        let needed = needed.iter().any(|rule| rule.kind == kind);
        let file = envelope.uploaded.iter().find(|file| file.kind == kind);
        file.filter(|_| needed)
    };
    let (proof, proof_file) = match asked.value(PROOF) {
        None => (None, None),
        Some(proof) => match proof.0.as_str() {
            "report" => {
                let file = file("disability_report")?;
                (Some(report(file)), Some(file))
            }
            "ruling" => {
                let file = file("court_ruling")?;
                (Some(ruling(&asked, Some(file))?), Some(file))
            }
            _ => (Some(ruling(&asked, None)?), None),
        },
    };
    Some(CardMessage {
        opening: NuovaDomandaInBozzaRequest {
            informativa_privacy: true,
            anagrafica: person(&registers.person, &asked)?,
            recapito: address(&asked)?,
        },
        photo: file("photo")?.document_id.clone(),
        proof,
        proof_file: proof_file.map(|file| file.document_id.clone()),
    })
}

fn person(known: &PersonRecord, asked: &View) -> Option<DatiAnagrafica> {
    let tax_code = TaxCode::parse(&known.tax_code).ok()?;
    // Codes of foreign States begin with Z; the register has the State's name then, else the municipality's.
    let abroad = tax_code.belfiore().starts_with('Z');
    let (state, municipality) = if abroad {
        (known.birth_place.clone(), None)
    } else {
        ("Italia".to_owned(), Some(known.birth_place.clone()))
    };
    let citizenship = match asked.value(CITIZENSHIP)?.0.as_str() {
        "italian" => ITALIAN,
        "union" => OF_THE_UNION,
        _ => OTHER,
    };
    Some(DatiAnagrafica {
        codice_fiscale: Some(tax_code.as_str().to_owned()),
        nome: Some(known.given_name.chars().take(NAME_LENGTH).collect()),
        cognome: Some(known.family_name.chars().take(NAME_LENGTH).collect()),
        data_nascita: DayOnWire(known.birth_date),
        sesso: Some(
            match tax_code.sex() {
                Sex::Female => "F",
                Sex::Male => "M",
            }
            .to_owned(),
        ),
        stato_nascita: Some(state),
        comune_nascita: municipality,
        sigla_provincia_nascita: None,
        id_cittadinanza: citizenship,
        data_scadenza_permesso_soggiorno: match citizenship {
            OTHER => Some(DayOnWire(asked.value(PERMIT_EXPIRY)?)),
            _ => None,
        },
    })
}

fn address(asked: &View) -> Option<DatiRecapito> {
    let only_if = |yes: Option<bool>, words| if yes == Some(true) { words } else { None };
    let words = |key| {
        asked
            .value(key)
            .map(|words: crate::journey::key::Words| words.0)
    };
    Some(DatiRecapito {
        presso_nome: None,
        presso_cognome: None,
        presso_denominazione: only_if(asked.value(CARE_OF), words(CARE_OF_NAME)),
        sigla_provincia: Some(asked.value(PROVINCE)?.as_str().to_owned()),
        descrizione_comune: Some(asked.value(MUNICIPALITY)?.0),
        cap: Some(asked.value(POST_CODE)?.as_str().to_owned()),
        indirizzo: Some(words(STREET)?),
        civico: Some(words(NUMBER)?),
        dati_aggiuntivi: only_if(asked.value(HAS_DETAILS), words(DETAILS)),
    })
}

/// The report: its true copy was declared before sending.
fn report(file: &Document) -> DatiDocumentazione {
    DatiDocumentazione {
        nome_file: Some(file_name(file)),
        dichiarazione_conformita_verbale: Some(true),
        ..nothing(REPORT)
    }
}

/// A ruling, with its text or only declared.
fn ruling(asked: &View, file: Option<&Document>) -> Option<DatiDocumentazione> {
    Some(DatiDocumentazione {
        nome_file: file.map(file_name),
        sigla_provincia_tribunale: Some(asked.value(COURT_PROVINCE)?.as_str().to_owned()),
        descrizione_comune_tribunale: Some(asked.value(COURT_MUNICIPALITY)?.0),
        data_sentenza: Some(DayOnWire(asked.value(RULING_DATE)?)),
        diritto_accompagnatore: asked.value(COMPANION),
        autodichiarazione_sentenza: file.is_none().then_some(true),
        ..nothing(if file.is_some() {
            RULING
        } else {
            DECLARED_RULING
        })
    })
}

fn nothing(kind: TipoDocumentazione) -> DatiDocumentazione {
    DatiDocumentazione {
        tipologia_ulteriore_documentazione: kind,
        nome_file: None,
        allegato: None,
        sigla_provincia_tribunale: None,
        descrizione_comune_tribunale: None,
        data_sentenza: None,
        diritto_accompagnatore: None,
        dichiarazione_conformita_verbale: None,
        autodichiarazione_sentenza: None,
    }
}

fn file_name(file: &Document) -> String {
    file.name.chars().take(FILE_NAME_LENGTH).collect()
}
