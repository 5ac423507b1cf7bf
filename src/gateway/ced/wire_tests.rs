//! Every message, from INPS's JSON and back to the letter.

use super::wire::*;
use serde::{Serialize, de::DeserializeOwned};
use serde_json::{Value, json};

fn check<T: Serialize + DeserializeOwned>(message: Value) {
    let read: T = serde_json::from_value(message.clone()).expect("INPS's message");
    let written = serde_json::to_value(&read).expect("JSON");
    assert_eq!(written, message);
}

fn refused<T: DeserializeOwned>(message: Value) {
    assert!(
        serde_json::from_value::<T>(message.clone()).is_err(),
        "{message}"
    );
}

const ID: &str = "A1B2C3D4E5F6A7B8C9D0";
const CODE: &str = "PLLSFN77T24H501X";

fn anagrafica() -> Value {
    json!({
        "codiceFiscale": CODE, "nome": "Stefano", "cognome": "Pellegrini", "dataNascita": "1977-12-24T00:00:00Z",
        "sesso": "M", "statoNascita": "Italia", "comuneNascita": "Roma", "siglaProvinciaNascita": "RM",
        "idCittadinanza": 0, "dataScadenzaPermessoSoggiorno": "2030-01-31T00:00:00Z",
    })
}

fn recapito() -> Value {
    json!({
        "pressoNome": "Anna", "pressoCognome": "Pellegrini", "pressoDenominazione": "Casa famiglia",
        "siglaProvincia": "RM", "descrizioneComune": "Roma", "cap": "00177", "indirizzo": "Via Prenestina",
        "civico": "215", "datiAggiuntivi": "Scala B",
    })
}

#[test]
fn requests() {
    check::<CheckDomandaRequest>(json!({ "codiceFiscale": CODE }));
    check::<CheckDomandaRequest>(json!({ "codiceFiscale": null }));
    let opening =
        json!({ "informativaPrivacy": true, "anagrafica": anagrafica(), "recapito": recapito() });
    check::<NuovaDomandaInBozzaRequest>(opening);
    check::<FornisciFotoRequest>(
        json!({ "idLavorazione": ID, "codiceFiscale": CODE, "fotoCED": "/9j/4A==", "informativaFoto": true }),
    );
    check::<ConfermaDomandaRequest>(json!({ "idLavorazione": ID, "codiceFiscale": CODE }));
    check::<ConfermaDomandaRequest>(json!({
        "idLavorazione": ID, "codiceFiscale": CODE,
        "ulterioreDocumentazione": {
            "tipologiaUlterioreDocumentazione": 2, "nomeFile": "sentenza.pdf", "allegato": "JVBERi0=",
            "siglaProvinciaTribunale": "RM", "descrizioneComuneTribunale": "Roma",
            "dataSentenza": "2024-05-02T00:00:00Z", "dirittoAccompagnatore": true,
            "dichiarazioneConformitaVerbale": false, "autodichiarazioneSentenza": true,
        },
    }));
    let about = json!({ "idLavorazione": ID, "codiceFiscale": CODE });
    check::<RecuperoDatiDomandaRequest>(about.clone());
    check::<RichiediStatoRequest>(about.clone());
    check::<RichiediRicevutaRequest>(about.clone());
    check::<RichiediRiepilogoRequest>(about);
}

#[test]
fn answers() {
    check::<CheckDomandaResponse>(json!({ "idLavorazione": null, "esitoCheck": 10 }));
    check::<NuovaDomandaInBozzaResponse>(json!({ "idLavorazione": ID }));
    check::<FornisciFotoResponse>(json!({ "idLavorazione": ID }));
    check::<ConfermaDomandaResponse>(json!({ "idLavorazione": ID, "numDomus": "14734695" }));
    check::<RecuperoDatiDomandaResponse>(json!({
        "idLavorazione": ID, "anagrafica": anagrafica(), "recapito": recapito(), "fotoCED": null,
    }));
    check::<RichiediStatoResponse>(json!({
        "idLavorazione": ID, "numDomus": "14734695", "statoDomanda": 60, "note": null, "statoCarta": 12,
        "cartaAttiva": false, "annotazione": "x", "dataSpedizione": "2026-12-12T00:00:00Z", "numeroSpedizione": "RA1",
    }));
    check::<RichiediRicevutaResponse>(
        json!({ "idLavorazione": ID, "ricevutaDomanda": "JVBERi0=" }),
    );
    check::<RichiediRiepilogoResponse>(
        json!({ "idLavorazione": ID, "riepilogoDatiDomanda": "JVBERi0=" }),
    );
    check::<ProblemDetails>(
        json!({ "type": "x", "title": "Bad Request", "status": 400, "detail": null, "instance": null }),
    );
}

#[test]
fn what_is_unknown_is_refused_in_requests_and_passed_over_in_answers() {
    refused::<CheckDomandaRequest>(json!({ "codiceFiscale": CODE, "x": 1 }));
    refused::<RichiediStatoRequest>(json!({ "idLavorazione": ID, "codiceFiscale": CODE, "x": 1 }));
    let mut who = anagrafica();
    who["x"] = 1.into();
    refused::<DatiAnagrafica>(who);
    let grown: RichiediStatoResponse =
        serde_json::from_value(json!({ "statoDomanda": 55, "x": 1 })).expect("an answer");
    assert_eq!(grown.stato_domanda, Some(StatiDomanda(55)));
    assert!(!StatiDomanda(55).is_published() && StatiDomanda(60).is_published());
    assert_eq!((grown.stato_carta, grown.data_spedizione), (None, None));
}
