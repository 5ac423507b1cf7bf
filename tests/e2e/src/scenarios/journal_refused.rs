//! A device that keeps nothing: one sentence says so, and the gateway's draft alone goes on.

use crate::{
    engines::Key,
    failure::Outcome,
    page::Page,
    scenario::{ONCE, Subject},
    scenarios::{
        draft_sessions::ensure_asks_before_leaving,
        draft_steps::{ensure_value, open_claim, other_answers},
        steps::send,
    },
    server::Fault,
};
use serde_json::json;

const EMAIL: &str = "Indirizzo e-mail";
const REFUSED: &str = "Questo dispositivo non può tenere le tue risposte: le tiene solo INPS.";

/// What the browser refuses, as it would before any script of the page runs.
const WAYS: &[(&str, &str)] = &[
    (
        "no storage",
        "Object.defineProperty(window, 'indexedDB', { get: () => undefined })",
    ),
    (
        "storage denied",
        "Object.defineProperty(window, 'indexedDB', { get() { throw new DOMException('denied', 'SecurityError'); } })",
    ),
    (
        "storage that never answers",
        "IDBFactory.prototype.open = () => new EventTarget()",
    ),
    (
        "storage full",
        "IDBObjectStore.prototype.put = () => { throw new DOMException('full', 'QuotaExceededError'); }",
    ),
    (
        "plain HTTP",
        "delete Crypto.prototype.subtle; delete Crypto.prototype.randomUUID",
    ),
];

pub fn subjects() -> Vec<Subject> {
    vec![Subject::app("journal/refused", ONCE, |page| {
        Box::pin(refused(page))
    })]
}

async fn refused(page: &Page) -> Outcome {
    for (name, script) in WAYS {
        page.note(format!("the device has {name}"));
        page.sandbox()?.reset().await?;
        page.forget().await?;
        let driver = &page.browser.driver;
        let added = driver
            .devtools(
                "Page.addScriptToEvaluateOnNewDocument",
                json!({ "source": script }),
            )
            .await?;
        let outcome = goes_on(page).await;
        // The browser has other scenarios to run.
        driver
            .devtools("Page.removeScriptToEvaluateOnNewDocument", added)
            .await?;
        outcome?;
    }
    Ok(())
}

async fn goes_on(page: &Page) -> Outcome {
    open_claim(page, "Giulia Ferri", "contacts", &other_answers()).await?;
    page.wait_heading("Come ti contattiamo?").await?;
    page.sandbox()?
        .add_fault("PUT", "/api/v1/drafts", Fault::Status(503, Some(3)), 1)
        .await?;
    page.fill(EMAIL, "nuova@example.org").await?;
    page.press(Key::Tab).await?;
    page.wait_text(REFUSED).await?;
    page.wait_text("Non ancora salvato: riproviamo da soli. Non chiudere questa pagina.")
        .await?;
    ensure_asks_before_leaving(page, true).await?;
    page.wait_text("Salvato da INPS alle").await?;
    ensure_asks_before_leaving(page, false).await?;
    page.reload().await?;
    page.wait_heading("Come ti contattiamo?").await?;
    ensure_value(page, EMAIL, "nuova@example.org").await?;
    page.open("/domanda/naspi/review").await?;
    send(page).await?;
    page.wait_heading("Domanda mandata").await?;
    page.activate("Esci").await?;
    page.wait_heading("Che cosa ti serve?").await
}
