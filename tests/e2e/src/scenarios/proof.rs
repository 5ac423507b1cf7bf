//! The receipt that proves itself: saved, checked by anybody, with and without a network.

use crate::{
    failure::{Outcome, ensure},
    page::Page,
    scenario::{EACH_ENGINE, ONCE, Subject},
    scenarios::{
        files::saved,
        receipt_files::{signed_receipt, with_changed},
    },
    server::Fault,
};
use serde_json::{Value, json};

pub const CHECK: &str = "/verifica-ricevuta";
pub const TITLE: &str = "Controlla una ricevuta";
pub const FILE: &str = "File della ricevuta";
pub const GENUINE: &str = "La ricevuta è vera";
pub const CHANGED: &str = "Il file è stato cambiato";
pub const UNKNOWN: &str = "Non conosciamo questa firma";
pub const NOT_ONE: &str = "Questo file non è una ricevuta";
pub const UNABLE: &str = "Questo browser non sa controllare le firme";
const NEEDS_NETWORK: &str = "Per la prima volta serve la rete";
/// More requests than the page makes.
const ALWAYS: u32 = 100;

pub fn subjects() -> Vec<Subject> {
    vec![
        Subject::app("proof/genuine", EACH_ENGINE, |page| Box::pin(genuine(page))),
        Subject::app("proof/saved", ONCE, |page| Box::pin(saved_from_page(page))),
        Subject::app("proof/changed", ONCE, |page| Box::pin(changed(page))),
        Subject::app("proof/no-receipt", ONCE, |page| Box::pin(no_receipt(page))),
        Subject::app("proof/offline", ONCE, |page| Box::pin(offline(page))),
        Subject::app("proof/unable", ONCE, |page| Box::pin(unable(page))),
    ]
}

/// Nobody is logged in any more: the file alone tells which claim, when, and what was answered.
async fn genuine(page: &Page) -> Outcome {
    let receipt = signed_receipt(page).await?;
    page.forget().await?;
    page.open(CHECK).await?;
    page.wait_heading(TITLE).await?;
    give(page, &receipt).await?;
    page.wait_text(GENUINE).await?;
    page.wait_focus(GENUINE).await?;
    let number = receipt["statement"]["protocol_number"]
        .as_str()
        .unwrap_or_default();
    for shown in [
        number,
        "FRRGLI91D63A944C",
        "giulia.ferri@example.org",
        "Alba Servizi srl",
        "È scaduto il contratto",
        "Hai una partita IVA?",
        "IBAN del tuo conto",
    ] {
        page.wait_text(shown).await?;
    }
    // A question that was not asked has no answer.
    page.ensure_absent("Qual è la giusta causa?").await
}

/// The file that the receipt's page gives is the one that the check takes.
async fn saved_from_page(page: &Page) -> Outcome {
    let receipt = signed_receipt(page).await?;
    let (name, content) = page.download("Salva la ricevuta firmata").await?;
    let number = receipt["statement"]["protocol_number"]
        .as_str()
        .unwrap_or_default();
    ensure(name == format!("ricevuta-{number}.json"), || {
        format!("the file is called {name}")
    })?;
    page.activate(TITLE).await?;
    page.wait_heading(TITLE).await?;
    let file = saved(page, "saved.json", &content).await?;
    page.upload(FILE, &file).await?;
    page.wait_text(GENUINE).await
}

/// One letter is enough, wherever it stands.
async fn changed(page: &Page) -> Outcome {
    let receipt = signed_receipt(page).await?;
    page.open(CHECK).await?;
    page.wait_heading(TITLE).await?;
    for part in [
        "/answers",
        "/signature",
        "/statement/answers_sha256",
        "/statement/claim_id",
        "/statement/kind",
        "/statement/protocol_number",
        "/statement/submitted_at",
    ] {
        page.note(format!("a letter of {part} is changed"));
        give(page, &with_changed(&receipt, part)?).await?;
        page.wait_text(CHANGED).await?;
        page.ensure_absent("Alba Servizi srl").await?;
        // The next finding is another one.
        give(page, &receipt).await?;
        page.wait_text(GENUINE).await?;
    }
    give(page, &with_changed(&receipt, "/statement/key_id")?).await?;
    page.wait_text(UNKNOWN).await?;
    page.ensure_absent("Alba Servizi srl").await
}

async fn no_receipt(page: &Page) -> Outcome {
    let receipt = signed_receipt(page).await?;
    let (_, document) = page.download("Scarica la ricevuta (PDF)").await?;
    page.open(CHECK).await?;
    page.wait_heading(TITLE).await?;
    let mut more = receipt.clone();
    more["note"] = json!("paid");
    let others = [
        document,
        b"{}".to_vec(),
        Vec::new(),
        more.to_string().into_bytes(),
    ];
    for (place, content) in others.iter().enumerate() {
        let file = saved(page, &format!("other-{place}.json"), content).await?;
        page.upload(FILE, &file).await?;
        page.wait_text(NOT_ONE).await?;
        give(page, &receipt).await?;
        page.wait_text(GENUINE).await?;
    }
    Ok(())
}

/// Without a network from the first visit on, and without the gateway when the page is opened later; where the keys have
/// never been, the page says what it lacks.
async fn offline(page: &Page) -> Outcome {
    let receipt = signed_receipt(page).await?;
    page.forget().await?;
    let sandbox = page.sandbox()?;
    page.open(CHECK).await?;
    page.wait_heading(TITLE).await?;
    wait_keys(page).await?;
    set_offline(page, true).await?;
    let checked = checks_offline(page, &receipt).await;
    // The browser has other scenarios to run.
    set_offline(page, false).await?;
    checked?;

    sandbox
        .add_fault("GET", "/api/v1", Fault::Drop, ALWAYS)
        .await?;
    page.reload().await?;
    page.wait_heading(TITLE).await?;
    give(page, &receipt).await?;
    page.wait_text(GENUINE).await?;

    page.forget().await?;
    page.open(CHECK).await?;
    page.wait_heading(TITLE).await?;
    give(page, &receipt).await?;
    page.wait_text(NEEDS_NETWORK).await?;
    sandbox.clear_faults().await?;
    give(page, &receipt).await?;
    page.wait_text(GENUINE).await
}

async fn checks_offline(page: &Page, receipt: &Value) -> Outcome {
    give(page, receipt).await?;
    page.wait_text(GENUINE).await?;
    give(page, &with_changed(receipt, "/answers")?).await?;
    page.wait_text(CHANGED).await
}

/// Old browsers, and pages without HTTPS.
async fn unable(page: &Page) -> Outcome {
    let receipt = signed_receipt(page).await?;
    let without = [
        "crypto.subtle.importKey = async () => { throw new DOMException('', 'NotSupportedError'); }",
        "Object.defineProperty(crypto, 'subtle', { value: undefined })",
    ];
    for script in without {
        page.open(CHECK).await?;
        page.wait_heading(TITLE).await?;
        page.read(&format!("{script}; return ''")).await?;
        give(page, &receipt).await?;
        page.wait_text(UNABLE).await?;
        page.wait_text("803 164").await?;
    }
    // The receipt itself is not to blame.
    page.reload().await?;
    page.wait_heading(TITLE).await?;
    give(page, &receipt).await?;
    page.wait_text(GENUINE).await
}

/// Gives the page this receipt as a file.
pub async fn give(page: &Page, receipt: &Value) -> Outcome {
    let file = saved(page, "receipt.json", receipt.to_string().as_bytes()).await?;
    page.upload(FILE, &file).await
}

/// Waits until the page has the gateway's keys.
async fn wait_keys(page: &Page) -> Outcome {
    let script = "return (async () => { \
        while (!localStorage.getItem('receipt-keys')) await new Promise(done => setTimeout(done, 50)); \
        return ''; })()";
    page.read(script).await.map(drop)
}

async fn set_offline(page: &Page, offline: bool) -> Outcome {
    let conditions = json!({ "offline": offline, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1 });
    page.browser
        .driver
        .devtools("Network.emulateNetworkConditions", conditions)
        .await
        .map(drop)
}
