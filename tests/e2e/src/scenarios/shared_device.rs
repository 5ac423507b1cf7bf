//! A device that others use too: nothing is kept on it, amounts are hidden, and one can leave at once.

use crate::{
    engines::Key,
    failure::{Outcome, ensure},
    page::Page,
    scenario::{EACH_ENGINE, ONCE, Subject},
    scenarios::{
        device_storage::{KEYS, RECORDS, wait_entries},
        draft_sessions::ensure_asks_before_leaving,
        draft_steps::{ensure_value, open_claim, open_review},
        steps::{log_in, switch_shared},
    },
    server::Fault,
};
use serde_json::json;
use std::time::Duration;

const CONTACTS: &str = "Come ti contattiamo?";
const EMAIL: &str = "Indirizzo e-mail";
const SAVED: &str = "Salvato da INPS alle";
const WITHHELD: &str = "Hai detto che il dispositivo è condiviso: le risposte le tiene solo INPS.";
const HOME: &str = "Che cosa ti serve?";
const LOGIN: &str = "Entra con la tua identità digitale";
/// What Giulia Ferri is to get.
const AMOUNT: &str = "974,25";
const HIDDEN: &str = "(importo nascosto)";

pub fn subjects() -> Vec<Subject> {
    vec![
        Subject::app("shared/nothing-kept", ONCE, |page| {
            Box::pin(nothing_kept(page))
        }),
        Subject::app("shared/said-later", ONCE, |page| Box::pin(said_later(page))),
        Subject::app("shared/amounts", ONCE, |page| Box::pin(amounts(page))),
        Subject::app("shared/quick-exit", EACH_ENGINE, |page| {
            Box::pin(quick_exit(page))
        }),
        Subject::app("shared/quick-exit-slow", ONCE, |page| {
            Box::pin(quick_exit_slow(page))
        }),
    ]
}

/// Said before the login, it holds after it; another tab knows nothing of it.
async fn nothing_kept(page: &Page) -> Outcome {
    page.open("/").await?;
    page.wait_heading(HOME).await?;
    switch_shared(page).await?;
    open_claim(page, "Giulia Ferri", "contacts", &json!({})).await?;
    page.wait_heading(CONTACTS).await?;
    page.wait_text(WITHHELD).await?;
    page.sandbox()?
        .add_fault("PUT", "/api/v1/drafts", Fault::Status(503, Some(4)), 1)
        .await?;
    page.fill(EMAIL, "nuova@example.org").await?;
    page.press(Key::Tab).await?;
    page.wait_text("Non ancora salvato: riproviamo da soli. Non chiudere questa pagina.")
        .await?;
    ensure_asks_before_leaving(page, true).await?;
    page.wait_text(SAVED).await?;
    ensure_asks_before_leaving(page, false).await?;
    wait_entries(page, RECORDS, 0).await?;
    wait_entries(page, KEYS, 0).await?;
    page.reload().await?;
    page.wait_heading(CONTACTS).await?;
    page.wait_text(WITHHELD).await?;
    ensure_value(page, EMAIL, "nuova@example.org").await?;
    page.open_in_second_tab("/domanda/naspi/contacts").await?;
    page.wait_heading(CONTACTS).await?;
    page.ensure_absent(WITHHELD).await?;
    page.close_tab().await
}

/// Said in the middle of a claim, it takes away what is kept, once INPS has it; taken back, answers are kept again.
async fn said_later(page: &Page) -> Outcome {
    open_claim(page, "Giulia Ferri", "contacts", &json!({})).await?;
    page.wait_heading(CONTACTS).await?;
    page.sandbox()?
        .add_fault("PUT", "/api/v1/drafts", Fault::Status(503, Some(5)), 1)
        .await?;
    page.fill(EMAIL, "nuova@example.org").await?;
    page.press(Key::Tab).await?;
    wait_entries(page, RECORDS, 1).await?;
    switch_shared(page).await?;
    page.wait_text(WITHHELD).await?;
    wait_entries(page, RECORDS, 1).await?;
    page.wait_text(SAVED).await?;
    wait_entries(page, RECORDS, 0).await?;
    wait_entries(page, KEYS, 0).await?;
    switch_shared(page).await?;
    page.ensure_absent(WITHHELD).await?;
    page.fill(EMAIL, "altra@example.org").await?;
    page.press(Key::Tab).await?;
    page.wait_text(SAVED).await?;
    wait_entries(page, RECORDS, 1).await
}

/// Hidden until asked for, in the summary and in the pre-check alike.
async fn amounts(page: &Page) -> Outcome {
    open_review(page).await?;
    page.wait_text(AMOUNT).await?;
    switch_shared(page).await?;
    page.wait_text(HIDDEN).await?;
    page.ensure_absent(AMOUNT).await?;
    page.activate("Mostra gli importi").await?;
    page.wait_text(AMOUNT).await?;
    page.ensure_absent(HIDDEN).await?;
    page.reload().await?;
    page.wait_text(HIDDEN).await?;
    page.ensure_absent(AMOUNT).await?;
    // What anybody can read is not hidden.
    page.open("/servizi/naspi").await?;
    page.wait_text("1.584,70").await?;
    page.ensure_absent(HIDDEN).await
}

/// Nothing asks, nothing is seen on the way back, and the session is over.
async fn quick_exit(page: &Page) -> Outcome {
    open_shared(page).await?;
    page.sandbox()?
        .add_fault("PUT", "/api/v1/drafts", Fault::Status(503, None), 50)
        .await?;
    page.fill(EMAIL, "nuova@example.org").await?;
    page.press(Key::Tab).await?;
    page.wait_text("Non ancora salvato").await?;
    page.activate("Esci subito").await?;
    page.wait_heading(HOME).await?;
    ensure_logged_out(page).await?;
    wait_entries(page, RECORDS, 0).await?;
    page.note("go back".to_owned());
    page.read("history.back(); return ''").await?;
    page.wait_heading(LOGIN).await
}

/// A slow gateway holds nobody up: the first page ends the session then.
async fn quick_exit_slow(page: &Page) -> Outcome {
    open_shared(page).await?;
    page.sandbox()?
        .add_fault("DELETE", "/api/v1/session", Fault::Delay(8_000), 1)
        .await?;
    page.activate("Esci subito").await?;
    let start = std::time::Instant::now();
    page.wait_heading(HOME).await?;
    ensure(start.elapsed() < Duration::from_secs(5), || {
        "the page was left late".to_owned()
    })?;
    page.wait_text("Entra").await?;
    ensure_logged_out(page).await
}

async fn open_shared(page: &Page) -> Outcome {
    page.open("/").await?;
    page.wait_heading(HOME).await?;
    switch_shared(page).await?;
    page.open("/domanda/naspi").await?;
    log_in(page, "Giulia Ferri").await?;
    page.wait_heading("Chi sei?").await?;
    page.activate("Continua").await?;
    page.wait_heading(CONTACTS).await
}

/// Waits until nobody is logged in.
async fn ensure_logged_out(page: &Page) -> Outcome {
    let script = "return fetch('/api/v1/session').then(answer => String(answer.status))";
    let start = std::time::Instant::now();
    loop {
        let status = page.read(script).await?;
        if status == "401" {
            return Ok(());
        }
        ensure(start.elapsed() < Duration::from_secs(10), || {
            format!("the session goes on: {status}")
        })?;
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
}
