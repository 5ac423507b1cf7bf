use crate::support::Answer;
use crate::support::Visitor;
use crate::support::draft;
use crate::support::sandbox;
use serde_json::Value;
use serde_json::json;
use sportello::domain::base64::Base64;
use sportello::gateway::ced::wire::ProblemDetails;
use sportello_sandbox::sandbox::Sandbox;

const PHOTO: &[u8] = &[0xFF, 0xD8, 0xFF, 0xE0, 0xFF, 0xD9];

/// Somebody who asks for the card.
struct Applicant<'a> {
    sandbox: &'a Sandbox,
    login_name: &'static str,
    visitor: Visitor,
    tax_code: Value,
    registers: Value,
}

impl<'a> Applicant<'a> {
    async fn of(sandbox: &'a Sandbox, login_name: &'static str) -> Self {
        let visitor = Visitor::logged_in(sandbox, login_name).await;
        let registers = visitor.get("/api/v1/registers").await.expect(200).json();
        Self {
            sandbox,
            login_name,
            visitor,
            tax_code: registers["person"]["tax_code"].clone(),
            registers,
        }
    }

    async fn later(&mut self, days: i64) {
        self.visitor.wait(days, 1).await;
        self.visitor = Visitor::logged_in(self.sandbox, self.login_name).await;
    }

    async fn ask(&self, operation: &str, key: u32, message: &Value) -> Answer {
        let key = format!("3f2504e0-4f89-41d3-9a0c-{key:012}");
        let path = format!("/api/v1/ced/Domanda/{operation}");
        let headers = [("idempotency-key", key.as_str())];
        let answer = self
            .visitor
            .send_json("POST", &path, &headers, message)
            .await;
        assert_eq!(answer.header("content-type"), "application/json");
        if answer.status >= 400 {
            let problem: ProblemDetails = serde_json::from_value(answer.json()).expect("a problem");
            assert_eq!(problem.status, Some(i32::from(answer.status)));
        }
        answer
    }

    async fn check(&self) -> Value {
        let message = json!({ "codiceFiscale": self.tax_code });
        self.ask("CheckDomanda", 0, &message)
            .await
            .expect(200)
            .json()
    }

    fn opening(&self) -> Value {
        json!({
            "informativaPrivacy": true,
            "anagrafica": {
                "codiceFiscale": self.tax_code,
                "nome": self.registers["person"]["given_name"],
                "cognome": self.registers["person"]["family_name"],
                "dataNascita": "1977-12-24T00:00:00Z",
                "sesso": "M",
                "statoNascita": "Italia",
                "comuneNascita": "Roma",
                "siglaProvinciaNascita": "RM",
                "idCittadinanza": 0,
            },
            "recapito": {
                "siglaProvincia": "RM",
                "descrizioneComune": "Roma",
                "cap": "00177",
                "indirizzo": "Via Prenestina",
                "civico": "215",
            },
        })
    }

    async fn opened(&self, key: u32) -> Value {
        let answer = self.ask("NuovaDomandaInBozza", key, &self.opening()).await;
        answer.expect(200).json()["idLavorazione"].clone()
    }

    fn about(&self, id: &Value) -> Value {
        json!({ "idLavorazione": id, "codiceFiscale": self.tax_code })
    }

    fn photo(&self, id: &Value) -> Value {
        let mut message = self.about(id);
        message["fotoCED"] = Base64::of(PHOTO).as_str().into();
        message["informativaFoto"] = true.into();
        message
    }

    async fn state(&self, id: &Value) -> Value {
        let answer = self.ask("RichiediStato", 0, &self.about(id)).await;
        answer.expect(200).json()
    }
}

#[tokio::test]
async fn from_draft_to_the_card_in_the_post() {
    let sandbox = sandbox();
    let mut stefano = Applicant::of(&sandbox, "stefano-pellegrini").await;
    assert_eq!(
        stefano.check().await,
        json!({ "idLavorazione": null, "esitoCheck": 10 })
    );
    let gateways_draft = stefano
        .visitor
        .send_json(
            "PUT",
            "/api/v1/drafts/carta-disabilita",
            &[("if-none-match", "*")],
            &draft("a"),
        )
        .await
        .expect(201)
        .json();
    let id = stefano.opened(1).await;
    assert_eq!(id.as_str().map(str::len), Some(20));
    assert_eq!(
        stefano.check().await,
        json!({ "idLavorazione": id, "esitoCheck": 30 })
    );
    assert_eq!(stefano.state(&id).await["statoDomanda"], 10);
    stefano
        .ask("ConfermaDomanda", 2, &stefano.about(&id))
        .await
        .expect(400);
    stefano
        .ask("FornisciFoto", 3, &stefano.photo(&id))
        .await
        .expect(200);
    assert_eq!(stefano.state(&id).await["statoDomanda"], 20);
    let kept = stefano
        .ask("RecuperoDatiDomanda", 0, &stefano.about(&id))
        .await;
    let kept = kept.expect(200).json();
    assert_eq!(kept["fotoCED"], Base64::of(PHOTO).as_str());
    assert_eq!(kept["anagrafica"], stefano.opening()["anagrafica"]);
    assert_eq!(kept["recapito"], stefano.opening()["recapito"]);
    stefano
        .ask("RichiediRiepilogo", 0, &stefano.about(&id))
        .await
        .expect(404);

    let confirmed = stefano.ask("ConfermaDomanda", 4, &stefano.about(&id)).await;
    assert_eq!(
        confirmed.expect(200).json(),
        json!({ "idLavorazione": id, "numDomus": gateways_draft["domus_number"] })
    );
    stefano
        .visitor
        .get("/api/v1/drafts/carta-disabilita")
        .await
        .expect(404);
    stefano
        .ask("FornisciFoto", 5, &stefano.photo(&id))
        .await
        .expect(400);
    stefano
        .ask("NuovaDomandaInBozza", 6, &stefano.opening())
        .await
        .expect(400);
    stefano
        .ask("RichiediRicevuta", 0, &stefano.about(&id))
        .await
        .expect(404);
    let summary = stefano
        .ask("RichiediRiepilogo", 0, &stefano.about(&id))
        .await;
    let summary = text_of(&summary.expect(200).json()["riepilogoDatiDomanda"]);
    assert!(
        summary.contains("Via Prenestina 215 00177 Roma RM"),
        "{summary}"
    );

    for (days, request, card) in [
        (0, 30, 1),
        (1, 40, 1),
        (2, 50, 1),
        (7, 60, 10),
        (2, 60, 11),
        (5, 60, 12),
    ] {
        stefano.later(days).await;
        let state = stefano.state(&id).await;
        assert_eq!(
            (&state["statoDomanda"], &state["statoCarta"]),
            (&request.into(), &card.into()),
            "after {days} more days"
        );
        assert_eq!(state["dataSpedizione"].is_null(), card != 12);
    }
    let state = stefano.state(&id).await;
    assert_eq!(state["dataSpedizione"], "2026-12-12T00:00:00Z");
    assert_eq!(state["cartaAttiva"], false);
    let receipt = stefano
        .ask("RichiediRicevuta", 0, &stefano.about(&id))
        .await;
    let receipt = text_of(&receipt.expect(200).json()["ricevutaDomanda"]);
    let number = gateways_draft["domus_number"].as_str().expect("a number");
    assert!(
        receipt.contains(number) && receipt.contains("25 novembre 2026"),
        "{receipt}"
    );
    stefano.later(7).await;
    assert_eq!(stefano.state(&id).await["cartaAttiva"], true);
    assert_eq!(stefano.check().await["esitoCheck"], 40);
}

fn text_of(file: &Value) -> String {
    let file: Base64 = serde_json::from_value(file.clone()).expect("a file");
    let pdf = lopdf::Document::load_mem(&file.bytes().expect("base64")).expect("a PDF");
    pdf.extract_text(&[1]).expect("text").replace('\n', "")
}

#[tokio::test]
async fn who_may_start() {
    let sandbox = sandbox();
    let check = async |login_name: &'static str, expected: i32| {
        let applicant = Applicant::of(&sandbox, login_name).await;
        assert_eq!(
            applicant.check().await["esitoCheck"],
            expected,
            "{login_name}"
        );
        let opened = applicant
            .ask("NuovaDomandaInBozza", 1, &applicant.opening())
            .await;
        assert_eq!(
            opened.status,
            if expected <= 20 { 200 } else { 400 },
            "{login_name}"
        );
    };
    check("stefano-pellegrini", 10).await;
    check("giulia-ferri", 20).await;
    check("giuseppe-amato", 40).await;
}

#[tokio::test]
async fn each_change_happens_once() {
    let sandbox = sandbox();
    let stefano = Applicant::of(&sandbox, "stefano-pellegrini").await;
    let first = stefano.opened(1).await;
    assert_eq!(stefano.opened(1).await, first);
    let mut other = stefano.opening();
    other["recapito"]["civico"] = "217".into();
    stefano
        .ask("NuovaDomandaInBozza", 1, &other)
        .await
        .expect(400);
    // A draft that was not confirmed gives way to the next.
    let second = stefano.opened(2).await;
    assert_ne!(first, second);
    stefano
        .ask("RichiediStato", 0, &stefano.about(&first))
        .await
        .expect(404);
    let path = "/api/v1/ced/Domanda/NuovaDomandaInBozza";
    stefano
        .visitor
        .post(path, &stefano.opening())
        .await
        .expect(400);
    // Without a key nothing is looked up, so the answer tells nothing of whose it is.
    let giulia = Visitor::logged_in(&sandbox, "giulia-ferri").await;
    giulia.post(path, &stefano.opening()).await.expect(400);
}

#[tokio::test]
async fn only_ones_own() {
    let sandbox = sandbox();
    let stefano = Applicant::of(&sandbox, "stefano-pellegrini").await;
    let id = stefano.opened(1).await;
    let giulia = Applicant::of(&sandbox, "giulia-ferri").await;
    for message in [stefano.about(&id), giulia.about(&id)] {
        for operation in [
            "RichiediStato",
            "RecuperoDatiDomanda",
            "RichiediRicevuta",
            "RichiediRiepilogo",
            "ConfermaDomanda",
        ] {
            giulia.ask(operation, 7, &message).await.expect(404);
        }
    }
    let theirs = json!({ "codiceFiscale": stefano.tax_code });
    giulia.ask("CheckDomanda", 0, &theirs).await.expect(404);
    giulia
        .ask("NuovaDomandaInBozza", 8, &stefano.opening())
        .await
        .expect(404);
    let nobody = Visitor::anonymous(&sandbox);
    nobody
        .post("/api/v1/ced/Domanda/CheckDomanda", &theirs)
        .await
        .expect(401);
}

#[tokio::test]
async fn what_is_not_as_the_schema_says_is_refused() {
    let sandbox = sandbox();
    let stefano = Applicant::of(&sandbox, "stefano-pellegrini").await;
    let whole = stefano.opening();
    let check = async |pointer: &str, value: Value| {
        let mut wrong = whole.clone();
        let (place, name) = pointer.rsplit_once('/').expect("a name");
        wrong.pointer_mut(place).expect("a place")[name] = value;
        stefano
            .ask("NuovaDomandaInBozza", 1, &wrong)
            .await
            .expect(400);
    };
    check("/informativaPrivacy", false.into()).await;
    check("/informativaPrivacy", Value::Null).await;
    check("/unknown", true.into()).await;
    check("/anagrafica/unknown", true.into()).await;
    check("/anagrafica/sesso", "X".into()).await;
    check("/anagrafica/idCittadinanza", 1.into()).await;
    check("/anagrafica/dataNascita", "1977-12-24".into()).await;
    check("/anagrafica/nome", "x".repeat(51).into()).await;
    check("/recapito/cap", "0017".into()).await;
    check("/recapito/indirizzo", "x".repeat(31).into()).await;
    let id = stefano.opened(1).await;
    let check = async |name: &str, value: Value| {
        let mut wrong = stefano.photo(&id);
        wrong[name] = value;
        stefano.ask("FornisciFoto", 2, &wrong).await.expect(400);
    };
    check("informativaFoto", false.into()).await;
    check("fotoCED", "".into()).await;
    check("fotoCED", "not base64".into()).await;
    check("fotoCED", Base64::of(b"%PDF-1.7").as_str().into()).await;
    stefano
        .ask("FornisciFoto", 2, &stefano.photo(&id))
        .await
        .expect(200);
}

#[tokio::test]
async fn without_a_report_a_document_is_needed() {
    let sandbox = sandbox();
    let mut giulia = Applicant::of(&sandbox, "giulia-ferri").await;
    let id = giulia.opened(1).await;
    giulia
        .ask("FornisciFoto", 2, &giulia.photo(&id))
        .await
        .expect(200);
    giulia
        .ask("ConfermaDomanda", 3, &giulia.about(&id))
        .await
        .expect(400);
    let with = |document: Value| {
        let mut message = giulia.about(&id);
        message["ulterioreDocumentazione"] = document;
        message
    };
    let file = Base64::of(b"%PDF-1.7").as_str().to_owned();
    for lacking in [
        json!({ "tipologiaUlterioreDocumentazione": 1 }),
        json!({ "tipologiaUlterioreDocumentazione": 1, "nomeFile": "a.pdf", "allegato": file }),
        json!({ "tipologiaUlterioreDocumentazione": 2, "nomeFile": "a.pdf", "allegato": file }),
        json!({ "tipologiaUlterioreDocumentazione": 3, "autodichiarazioneSentenza": true }),
        json!({ "tipologiaUlterioreDocumentazione": 4 }),
    ] {
        giulia
            .ask("ConfermaDomanda", 3, &with(lacking))
            .await
            .expect(400);
    }
    // A ruling that is only declared is taken, and then not found.
    let declared = with(json!({
        "tipologiaUlterioreDocumentazione": 3,
        "autodichiarazioneSentenza": true,
        "siglaProvinciaTribunale": "BO",
        "descrizioneComuneTribunale": "Bologna",
        "dataSentenza": "2024-05-02T00:00:00Z",
    }));
    giulia
        .ask("ConfermaDomanda", 4, &declared)
        .await
        .expect(200);
    giulia.later(10).await;
    let state = giulia.state(&id).await;
    assert_eq!(
        (&state["statoDomanda"], &state["statoCarta"]),
        (&70.into(), &1.into())
    );
    assert!(state["note"].is_string());
    // A refused request is in nobody's way.
    assert_eq!(
        giulia.check().await,
        json!({ "idLavorazione": null, "esitoCheck": 20 })
    );
    giulia.opened(5).await;
}

#[tokio::test]
async fn numbers_that_inps_never_published_can_be_ordered() {
    let sandbox = sandbox();
    let stefano = Applicant::of(&sandbox, "stefano-pellegrini").await;
    let id = stefano.opened(1).await;
    let order = async |order: Value| {
        stefano
            .visitor
            .post("/test/card-states", &order)
            .await
            .expect(204);
    };
    order(json!({ "stato_domanda": 55, "stato_carta": 21 })).await;
    let state = stefano.state(&id).await;
    assert_eq!(
        (&state["statoDomanda"], &state["statoCarta"]),
        (&55.into(), &21.into())
    );
    order(json!({})).await;
    assert_eq!(stefano.state(&id).await["statoDomanda"], 10);
}
