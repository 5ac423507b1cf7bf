//! The messages that the app makes of answers for the Disability Card, taken by INPS's API in its three calls.

use crate::support::PDF;
use crate::support::Visitor;
use crate::support::sandbox;
use serde::Serialize;
use serde_json::Value;
use serde_json::json;
use sportello::domain::base64::Base64;
use sportello::gateway::ced::wire::ConfermaDomandaRequest;
use sportello::gateway::ced::wire::FornisciFotoRequest;
use sportello::gateway::contract::documents::Document;
use sportello::gateway::contract::drafts::Answers;
use sportello::gateway::contract::registers::Registers;
use sportello::journey::answers::View;
use sportello::journey::check;
use sportello::journey::envelope::Envelope;
use sportello::journey::walk;
use sportello::segments::disability::call_key::call_key;
use sportello::segments::disability::carta_disabilita::CARTA_DISABILITA;
use sportello::segments::disability::carta_disabilita::COMPLETE;
use sportello::segments::disability::carta_disabilita::DOCUMENT_NEEDED;
use sportello::segments::disability::carta_disabilita_message::CardMessage;
use sportello::segments::disability::carta_disabilita_message::message;

const TODAY: jiff::civil::Date = jiff::civil::date(2026, 11, 25);
const PHOTO: &[u8] = &[0xFF, 0xD8, 0xFF, 0xE0, 0xFF, 0xD9];
const COURT: [(&str, &str); 3] = [
    ("court_municipality", "Bologna"),
    ("court_province", "bo"),
    ("ruling_date", "2|maggio|2024"),
];

#[tokio::test]
async fn inps_takes_what_the_app_sends() {
    taken("stefano-pellegrini", COMPLETE, &[], &["photo"]).await;
    // Born abroad, and of a State outside the Union.
    let permit = [
        ("citizenship", "other"),
        ("permit_expiry", "31|10|2030"),
        ("proof", "report"),
    ];
    taken(
        "olena-kovalenko",
        DOCUMENT_NEEDED,
        &permit,
        &["photo", "disability_report"],
    )
    .await;
    let ruling: Vec<_> = [("proof", "ruling"), ("companion", "yes")]
        .into_iter()
        .chain(COURT)
        .collect();
    taken(
        "giulia-ferri",
        DOCUMENT_NEEDED,
        &ruling,
        &["photo", "court_ruling"],
    )
    .await;
    let declared: Vec<_> = [("proof", "declared_ruling"), ("companion", "?")]
        .into_iter()
        .chain(COURT)
        .collect();
    taken("giulia-ferri", DOCUMENT_NEEDED, &declared, &["photo"]).await;
}

/// The longest answers that the app lets through are not longer than INPS takes.
#[tokio::test]
async fn the_longest_answers() {
    let (thirty, forty) = ("x".repeat(30), "x".repeat(40));
    let (ten, more) = ("x".repeat(10), "x".repeat(45));
    let longest = [
        ("street", thirty.as_str()),
        ("number", ten.as_str()),
        ("care_of", "yes"),
        ("care_of_name", forty.as_str()),
        ("has_details", "yes"),
        ("details", more.as_str()),
    ];
    taken("stefano-pellegrini", COMPLETE, &longest, &["photo"]).await;
}

async fn taken(person: &str, told: &str, answers: &[(&str, &str)], kinds: &[&str]) {
    let sandbox = sandbox();
    let visitor = Visitor::logged_in(&sandbox, person).await;
    let registers = visitor.get("/api/v1/registers").await.expect(200).json();
    let registers: Registers = serde_json::from_value(registers).expect("registers");
    let message = made(&registers, told, answers, kinds);
    let text = serde_json::to_string(&message).expect("JSON");
    let call = async |operation: &str, message: Value| {
        let key = call_key("submission", 0, operation, &text);
        let path = format!("/api/v1/ced/Domanda/{operation}");
        let headers = [("idempotency-key", key.as_str())];
        let answer = visitor.send_json("POST", &path, &headers, &message).await;
        answer.expect(200).json()
    };
    let opened = call("NuovaDomandaInBozza", travelling(&message.opening)).await;
    let id = opened["idLavorazione"].as_str().expect("a name").to_owned();
    let photo = FornisciFotoRequest {
        id_lavorazione: id.clone(),
        codice_fiscale: message.tax_code(),
        foto_ced: Base64::of(PHOTO),
        informativa_foto: true,
    };
    call("FornisciFoto", travelling(&photo)).await;
    let mut proof = message.proof.clone();
    if let Some(proof) = &mut proof {
        proof.allegato = message.proof_file.as_ref().map(|_| Base64::of(PDF));
    }
    let confirmation = ConfermaDomandaRequest {
        id_lavorazione: id.clone(),
        codice_fiscale: message.tax_code(),
        ulteriore_documentazione: proof,
    };
    let confirmed = call("ConfermaDomanda", travelling(&confirmation)).await;
    assert_eq!(confirmed["idLavorazione"], id, "{person}");
    assert!(confirmed["numDomus"].is_string(), "{person}");
}

/// The message of a person who has answered so: nothing is left that the app would stop at.
fn made(
    registers: &Registers,
    told: &str,
    answers: &[(&str, &str)],
    kinds: &[&str],
) -> CardMessage {
    let typed: Answers = [("citizenship", "italian")]
        .iter()
        .chain(answers)
        .map(|(key, answer)| ((*key).to_owned(), (*answer).to_owned()))
        .collect();
    let uploaded: Vec<Document> = kinds.iter().map(|kind| file(kind)).collect();
    let prefills = walk::questions_by_name(&CARTA_DISABILITA);
    let view = View::new(&typed, Some(registers), &prefills, TODAY).beside(Some(told), &uploaded);
    let reached = check::reachable(&CARTA_DISABILITA, "review", &view);
    assert_eq!(reached.map(|step| step.key), Some("review"), "{answers:?}");
    let envelope = Envelope {
        domus_number: "",
        bic: "",
        uploaded: &uploaded,
        today: TODAY,
    };
    message(registers, &view, &envelope).expect("a message")
}

fn travelling(message: &impl Serialize) -> Value {
    serde_json::to_value(message).expect("JSON")
}

fn file(kind: &str) -> Document {
    let document = json!({
        "document_id": format!("doc-{kind}"), "kind": kind, "name": "file", "size_bytes": 1,
        "media_type": "image/jpeg", "uploaded_at": "2026-11-25T09:00:00Z",
    });
    serde_json::from_value(document).expect("a document")
}
