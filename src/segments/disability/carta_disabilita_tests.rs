//! The messages that the answers make, and INPS's numbers in words.

use super::{
    carta_disabilita::{CARTA_DISABILITA, COMPLETE, DOCUMENT_NEEDED},
    carta_disabilita_message::message,
    states::{Stage, State, read},
};
use crate::{
    gateway::{
        ced::wire::{RichiediStatoResponse, StatiCarta, StatiDomanda},
        contract::{documents::Document, drafts::Answers, registers::Registers},
    },
    journey::{answers::View, check, envelope::Envelope, walk},
};
use jiff::civil::{Date, date};
use serde_json::{Value, json};

const TODAY: Date = date(2026, 11, 25);

fn registers() -> Registers {
    let provenance = json!({ "register": "anpr", "as_of": "2026-11-01" });
    serde_json::from_value(json!({
        "person": {
            "given_name": "Stefano", "family_name": "Pellegrini", "tax_code": "PLLSFN77T24H501B",
            "birth_date": "1977-12-24", "birth_place": "Roma", "provenance": provenance,
        },
        "residence": {
            "street": "Via Prenestina 215", "post_code": "00154", "municipality": "Roma", "province": "RM",
            "provenance": provenance,
        },
        "contacts": { "provenance": provenance },
        "employments": [],
        "contributions": { "weeks": 0, "weeks_already_used": 0, "taxable_pay": { "amount": "0.00", "currency": "EUR" }, "provenance": provenance },
        "office": { "code": "7000", "name": "INPS Roma", "address": "Viale Aldo Ballarin 42" },
    }))
    .expect("registers")
}

fn file(kind: &str) -> Document {
    Document {
        document_id: format!("doc-{kind}"),
        kind: kind.to_owned(),
        name: format!("{kind}.jpg"),
        size_bytes: 1,
        media_type: "image/jpeg".to_owned(),
        uploaded_at: jiff::Timestamp::UNIX_EPOCH,
    }
}

/// The message as it travels, with what INPS has told and the files that are there.
fn sent(answers: &[(&str, &str)], told: &str, kinds: &[&str]) -> Option<Value> {
    let registers = registers();
    let typed: Answers = [("citizenship", "italian")]
        .iter()
        .chain(answers)
        .map(|(key, answer)| ((*key).to_owned(), (*answer).to_owned()))
        .collect();
    let uploaded: Vec<Document> = kinds.iter().map(|kind| file(kind)).collect();
    let prefills = walk::questions_by_name(&CARTA_DISABILITA);
    let view = View::new(&typed, Some(&registers), &prefills, TODAY).beside(Some(told), &uploaded);
    let envelope = Envelope {
        domus_number: "",
        bic: "",
        uploaded: &uploaded,
        today: TODAY,
    };
    let message = message(&registers, &view, &envelope)?;
    Some(serde_json::to_value(message).expect("JSON"))
}

#[test]
fn who_has_a_report_at_inps_sends_a_photo_only() {
    let message = sent(&[], COMPLETE, &["photo", "disability_report"]).expect("a message");
    assert_eq!(
        message,
        json!({
            "opening": {
                "informativaPrivacy": true,
                "anagrafica": {
                    "codiceFiscale": "PLLSFN77T24H501B", "nome": "Stefano", "cognome": "Pellegrini",
                    "dataNascita": "1977-12-24T00:00:00Z", "sesso": "M", "statoNascita": "Italia",
                    "comuneNascita": "Roma", "idCittadinanza": 0,
                },
                "recapito": {
                    "siglaProvincia": "RM", "descrizioneComune": "Roma", "cap": "00154",
                    "indirizzo": "Via Prenestina", "civico": "215",
                },
            },
            "photo": "doc-photo",
            "proof": null,
            "proof_file": null,
        })
    );
    assert_eq!(sent(&[], COMPLETE, &[]), None, "without a photo");
}

#[test]
fn what_was_answered_and_asked_no_more_is_not_sent() {
    let left = [
        ("permit_expiry", "1|2|2030"),
        ("care_of_name", "Rossi"),
        ("details", "scala B"),
        ("proof", "declared_ruling"),
        ("court_municipality", "Bologna"),
        ("court_province", "BO"),
        ("ruling_date", "2|5|2024"),
    ];
    let message = sent(&left, COMPLETE, &["photo"]).expect("a message");
    assert_eq!(message["proof"], Value::Null);
    assert_eq!(
        message["opening"]["recapito"]
            .as_object()
            .map(serde_json::Map::len),
        Some(5)
    );
    let person = &message["opening"]["anagrafica"];
    assert_eq!(person.get("dataScadenzaPermessoSoggiorno"), None);
}

#[test]
fn address_and_permit() {
    let given = [
        ("citizenship", "other"),
        ("permit_expiry", "1|2|2030"),
        ("care_of", "yes"),
        ("care_of_name", " Famiglia Rossi "),
        ("has_details", "yes"),
        ("details", "scala B"),
        ("province", "bo"),
    ];
    let message = sent(&given, COMPLETE, &["photo"]).expect("a message");
    let person = &message["opening"]["anagrafica"];
    assert_eq!(person["idCittadinanza"], 3);
    assert_eq!(
        person["dataScadenzaPermessoSoggiorno"],
        "2030-02-01T00:00:00Z"
    );
    let place = &message["opening"]["recapito"];
    assert_eq!(place["pressoDenominazione"], "Famiglia Rossi");
    assert_eq!(place["datiAggiuntivi"], "scala B");
    assert_eq!(place["siglaProvincia"], "BO");
}

#[test]
fn proofs() {
    let check = |answers: &[(&str, &str)], kinds: &[&str], expected: Option<(Value, Value)>| {
        let kinds: Vec<&str> = kinds.iter().chain(&["photo"]).copied().collect();
        let found = sent(answers, DOCUMENT_NEEDED, &kinds)
            .map(|message| (message["proof"].clone(), message["proof_file"].clone()));
        assert_eq!(found, expected, "{answers:?}");
    };
    let report = [("proof", "report")];
    check(&report, &[], None);
    check(
        &report,
        &["disability_report"],
        Some((
            json!({
                "tipologiaUlterioreDocumentazione": 1, "nomeFile": "disability_report.jpg",
                "dichiarazioneConformitaVerbale": true,
            }),
            json!("doc-disability_report"),
        )),
    );
    let court = [
        ("court_municipality", "Bologna"),
        ("court_province", "BO"),
        ("ruling_date", "2|5|2024"),
    ];
    let ruling: Vec<_> = [("proof", "ruling"), ("companion", "yes")]
        .into_iter()
        .chain(court)
        .collect();
    check(&ruling, &["disability_report"], None);
    check(
        &ruling,
        &["court_ruling"],
        Some((
            json!({
                "tipologiaUlterioreDocumentazione": 2, "nomeFile": "court_ruling.jpg",
                "siglaProvinciaTribunale": "BO", "descrizioneComuneTribunale": "Bologna",
                "dataSentenza": "2024-05-02T00:00:00Z", "dirittoAccompagnatore": true,
            }),
            json!("doc-court_ruling"),
        )),
    );
    let declared: Vec<_> = [("proof", "declared_ruling"), ("companion", "?")]
        .into_iter()
        .chain(court)
        .collect();
    check(
        &declared,
        &[],
        Some((
            json!({
                "tipologiaUlterioreDocumentazione": 3,
                "siglaProvinciaTribunale": "BO", "descrizioneComuneTribunale": "Bologna",
                "dataSentenza": "2024-05-02T00:00:00Z", "autodichiarazioneSentenza": true,
            }),
            Value::Null,
        )),
    );
    check(&declared[..2], &[], None);
}

/// While a request is begun INPS says nothing of a proof: who is not known to need none is asked.
#[test]
fn the_step_for_a_proof() {
    let (typed, prefills) = (Answers::new(), walk::questions_by_name(&CARTA_DISABILITA));
    let check = |told: Option<&str>, expected: bool| {
        let view = View::new(&typed, None, &prefills, TODAY).beside(told, &[]);
        let found = walk::find(&CARTA_DISABILITA, "proof", &view).is_some();
        assert_eq!(found, expected, "{told:?}");
        let reached = check::reachable(&CARTA_DISABILITA, "review", &view);
        assert_eq!(reached.map(|step| step.key), Some("citizenship"));
    };
    check(Some(COMPLETE), false);
    check(Some(DOCUMENT_NEEDED), true);
    check(None, true);
}

#[test]
fn numbers_in_words() {
    let check = |request: Option<i32>, card: Option<i32>, expected: State| {
        let answer = RichiediStatoResponse {
            id_lavorazione: None,
            num_domus: None,
            stato_domanda: request.map(StatiDomanda),
            note: None,
            stato_carta: card.map(StatiCarta),
            carta_attiva: None,
            annotazione: None,
            data_spedizione: None,
            numero_spedizione: None,
        };
        assert_eq!(read(&answer), expected, "{request:?} {card:?}");
    };
    check(Some(10), Some(1), State::Known(Stage::Draft));
    check(Some(20), Some(1), State::Known(Stage::Draft));
    check(Some(30), Some(1), State::Known(Stage::Acquired));
    check(Some(60), None, State::Known(Stage::Accepted));
    check(Some(60), Some(13), State::Known(Stage::Delivered));
    check(Some(60), Some(14), State::UnknownCard(14));
    check(Some(70), Some(1), State::Known(Stage::Refused));
    // Published without a meaning, never published, negative, absent.
    check(Some(90), Some(1), State::UnknownRequest(90));
    check(Some(55), Some(21), State::UnknownRequest(55));
    check(Some(-1), None, State::UnknownRequest(-1));
    check(None, Some(12), State::Missing);
}

#[test]
fn the_way_has_one_present_step() {
    let check = |stage: Stage, expected: &[Stage]| {
        let way = stage.way();
        let stages: Vec<Stage> = way.iter().map(|(stage, _)| *stage).collect();
        assert_eq!(stages, expected, "{stage:?}");
        let now: Vec<Stage> = way
            .into_iter()
            .filter(|(_, place)| place.is_eq())
            .map(|(stage, _)| stage)
            .collect();
        assert_eq!(now, [stage]);
    };
    for stage in Stage::WAY {
        check(stage, &Stage::WAY);
    }
    use Stage::{
        Accepted, Acquired, Delivered, Examined, Ordered, Printed, Protocolled, Refused, Sent,
    };
    check(Refused, &[Acquired, Protocolled, Examined, Refused]);
    check(
        Accepted,
        &[
            Acquired,
            Protocolled,
            Examined,
            Accepted,
            Ordered,
            Printed,
            Sent,
            Delivered,
        ],
    );
}
