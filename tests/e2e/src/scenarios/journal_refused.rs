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

const NO_STORAGE: &str = "Il browser non ci lascia salvare nulla qui.";
const FULL: &str = "Su questo dispositivo non c’è più spazio.";
const UNPROTECTED: &str = "Questa pagina non è protetta, quindi qui non salviamo nulla.";
const SILENT: &str = "La memoria di questo dispositivo non risponde.";

/// A device, what its browser refuses before any script of the page runs, and what the person is told of it.
type Way = (&'static str, &'static str, &'static str);

const REFUSING: &[Way] = &[
    (
        "no storage",
        "Object.defineProperty(window, 'indexedDB', { get: () => undefined })",
        NO_STORAGE,
    ),
    (
        "storage denied",
        "Object.defineProperty(window, 'indexedDB', { get() { throw new DOMException('denied', 'SecurityError'); } })",
        NO_STORAGE,
    ),
    (
        "storage full",
        "IDBObjectStore.prototype.put = () => { throw new DOMException('full', 'QuotaExceededError'); }",
        FULL,
    ),
    (
        "plain HTTP",
        "delete Crypto.prototype.subtle; delete Crypto.prototype.randomUUID",
        UNPROTECTED,
    ),
];

/// Devices that do not answer: none of them holds a person up.
const SILENT_WAYS: &[Way] = &[
    (
        "storage that never opens",
        "IDBFactory.prototype.open = () => new EventTarget()",
        SILENT,
    ),
    (
        "storage that opens and never reads",
        "IDBObjectStore.prototype.getAll = () => new EventTarget()",
        SILENT,
    ),
    (
        "storage that reads and never writes",
        "const put = IDBObjectStore.prototype.put; IDBObjectStore.prototype.put = function (...all) { \
            return this.name === 'records' ? new EventTarget() : put.apply(this, all); \
        }",
        SILENT,
    ),
    (
        "cryptography that never answers",
        "SubtleCrypto.prototype.encrypt = () => new Promise(() => {})",
        SILENT,
    ),
];

pub fn subjects() -> Vec<Subject> {
    vec![
        Subject::app("journal/refused", ONCE, |page| {
            Box::pin(refused(page, REFUSING))
        }),
        Subject::app("journal/silent", ONCE, |page| {
            Box::pin(refused(page, SILENT_WAYS))
        }),
    ]
}

async fn refused(page: &Page, ways: &[Way]) -> Outcome {
    for (name, script, sentence) in ways {
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
        let outcome = goes_on(page, sentence).await;
        // The browser has other scenarios to run.
        driver
            .devtools("Page.removeScriptToEvaluateOnNewDocument", added)
            .await?;
        outcome?;
    }
    Ok(())
}

async fn goes_on(page: &Page, sentence: &str) -> Outcome {
    open_claim(page, "Giulia Ferri", "contacts", &other_answers()).await?;
    page.wait_heading("Come ti contattiamo?").await?;
    page.sandbox()?
        .add_fault("PUT", "/api/v1/drafts", Fault::Status(503, Some(6)), 1)
        .await?;
    page.fill(EMAIL, "nuova@example.org").await?;
    page.press(Key::Tab).await?;
    page.wait_text(&format!("{sentence} {REFUSED}")).await?;
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
