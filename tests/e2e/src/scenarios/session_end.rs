//! The end of a session: asked before it comes, put off by whoever does something, and nothing lost when it has come.

use crate::{
    engines::Key,
    failure::Outcome,
    page::Page,
    scenario::{BOTH_WAYS, ONCE, Subject},
    scenarios::{
        draft_steps::{ensure_value, open_claim},
        steps::log_in,
    },
    server::Fault,
};
use serde_json::json;

const CONTACTS: &str = "Come ti contattiamo?";
const EMAIL: &str = "Indirizzo e-mail";
const PHONE: &str = "Numero di telefono";
const ENDING: &str = "Per la tua sicurezza ti facciamo uscire tra 5 minuti";
const LAST_MINUTE: &str = "Per la tua sicurezza ti facciamo uscire tra 1 minuto";
const ENDED: &str = "Per la tua sicurezza ti abbiamo fatto uscire";
/// How often this page has asked who is logged in.
const ASKED: &str =
    "return String(performance.getEntriesByName(location.origin + '/api/v1/session').length)";

pub fn subjects() -> Vec<Subject> {
    vec![
        Subject::app("session/ending", BOTH_WAYS, |page| Box::pin(ending(page))),
        Subject::app("session/ended", BOTH_WAYS, |page| Box::pin(ended(page))),
        Subject::app("session/kept", ONCE, |page| Box::pin(kept(page))),
        Subject::app("session/other-tab", ONCE, |page| Box::pin(other_tab(page))),
    ]
}

/// Lets the device's clock pass so many seconds at once, as a sleep does, and wakes the page.
pub async fn sleep(page: &Page, seconds: u32) -> Outcome {
    page.read(&format!(
        "const now = Date.now; Date.now = () => now() + {seconds}000; \
         document.dispatchEvent(new Event('visibilitychange', {{ bubbles: true }})); return ''"
    ))
    .await
    .map(drop)
}

pub async fn open_contacts(page: &Page) -> Outcome {
    open_claim(page, "Giulia Ferri", "contacts", &json!({})).await?;
    page.wait_heading(CONTACTS).await
}

/// The question comes five minutes before the end, counts down, and goes when it is answered; without a network it says so.
async fn ending(page: &Page) -> Outcome {
    open_contacts(page).await?;
    page.tab_to(PHONE).await?;
    sleep(page, 25 * 60 + 1).await?;
    page.wait_text(ENDING).await?;
    page.wait_text("Le risposte che hai dato sono al sicuro.")
        .await?;
    page.wait_focus("Continua qui").await?;
    sleep(page, 4 * 60).await?;
    page.wait_text(LAST_MINUTE).await?;
    page.sandbox()?
        .add_fault("GET", "/api/v1/session", Fault::Drop, 20)
        .await?;
    page.activate("Continua qui").await?;
    page.wait_text("Controlla la connessione e riprova").await?;
    page.sandbox()?.clear_faults().await?;
    page.activate("Continua qui").await?;
    page.wait_absent("Controlla la connessione e riprova")
        .await?;
    page.ensure_absent(LAST_MINUTE).await?;
    page.wait_focus(PHONE).await?;
    sleep(page, 25 * 60 + 1).await?;
    page.wait_text(ENDING).await?;
    page.activate("Esci ora").await?;
    page.wait_heading("Che cosa ti serve?").await
}

/// The way back leads to the same step, with what was typed.
async fn ended(page: &Page) -> Outcome {
    open_contacts(page).await?;
    page.fill(EMAIL, "finita@example.org").await?;
    page.wait_text("Salvato su questo dispositivo").await?;
    page.sandbox()?.advance_clock(31 * 60).await?;
    sleep(page, 31 * 60).await?;
    page.wait_text(ENDED).await?;
    page.wait_focus("Entra di nuovo").await?;
    page.activate("Entra di nuovo").await?;
    log_in(page, "Giulia Ferri").await?;
    page.wait_heading(CONTACTS).await?;
    ensure_value(page, EMAIL, "finita@example.org").await
}

/// Whoever types is not asked: the session is kept without a word.
async fn kept(page: &Page) -> Outcome {
    open_contacts(page).await?;
    let before = page.read(ASKED).await?;
    sleep(page, 2 * 60).await?;
    page.press(Key::Tab).await?;
    let again = format!("{ASKED} !== '{before}' ? 'again' : 'no more'");
    page.wait_read(&again, "again").await?;
    sleep(page, 24 * 60).await?;
    page.ensure_absent("Per la tua sicurezza").await
}

/// What is done in one tab keeps the others from asking.
async fn other_tab(page: &Page) -> Outcome {
    open_contacts(page).await?;
    page.open_in_second_tab("/pratiche").await?;
    page.wait_heading("Le mie domande").await?;
    sleep(page, 25 * 60 + 1).await?;
    page.wait_text(ENDING).await?;
    page.activate("Continua qui").await?;
    page.wait_absent(ENDING).await?;
    page.go_to_other_tab().await?;
    sleep(page, 25 * 60 + 30).await?;
    page.ensure_absent("Per la tua sicurezza").await
}
