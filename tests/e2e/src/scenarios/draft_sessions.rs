//! The draft across sessions, people and tabs.

use crate::{
    engines::Key,
    failure::{Outcome, ensure},
    page::Page,
    scenario::{ONCE, Subject},
    scenarios::{
        draft_steps::{ensure_value, log_in_beside, open_claim, other_answers},
        steps::{log_in, send},
    },
    server::Fault,
};
use serde_json::json;

const CONTACTS: &str = "Come ti contattiamo?";
const EMAIL: &str = "Indirizzo e-mail";
const PHONE: &str = "Numero di telefono";
const MERGED: &str = "Hai risposto anche da un’altra parte";
const TO_FINISH: &str = "Da finire: Domanda di NASpI";
/// Longer than a session without a request lives.
const TOO_LONG: u64 = 31 * 60;

pub fn subjects() -> Vec<Subject> {
    vec![
        Subject::app("draft/new-login", ONCE, |page| {
            Box::pin(resumed_after_login(page))
        }),
        Subject::app("draft/session-ended", ONCE, |page| {
            Box::pin(session_ended(page))
        }),
        Subject::app("draft/somebody-else", ONCE, |page| {
            Box::pin(somebody_else(page))
        }),
        Subject::app("draft/left-unsaved", ONCE, |page| {
            Box::pin(left_unsaved(page))
        }),
        Subject::app("draft/two-tabs", ONCE, |page| Box::pin(two_tabs(page))),
        Subject::app("draft/sent-in-other-tab", ONCE, |page| {
            Box::pin(sent_in_other_tab(page))
        }),
    ]
}

/// The same person goes on from the list and from the sheet, where they were; another person sees nothing of it.
async fn resumed_after_login(page: &Page) -> Outcome {
    open_claim(page, "Giulia Ferri", "contacts", &json!({})).await?;
    page.wait_heading(CONTACTS).await?;
    answer(page, EMAIL, "nuova@example.org").await?;
    page.wait_text("Salvato da INPS alle").await?;
    page.activate("Continua").await?;
    page.wait_heading("Qual è l’ultimo lavoro che hai perso?")
        .await?;
    page.wait_text("Salvato da INPS alle").await?;
    log_out(page).await?;

    page.open("/pratiche").await?;
    log_in(page, "Giulia Ferri").await?;
    page.wait_text(TO_FINISH).await?;
    page.activate("Riprendi…").await?;
    page.wait_heading("Qual è l’ultimo lavoro che hai perso?")
        .await?;
    page.activate("Torna indietro").await?;
    page.wait_heading(CONTACTS).await?;
    ensure_value(page, EMAIL, "nuova@example.org").await?;
    log_out(page).await?;

    page.open("/servizi/naspi").await?;
    page.activate("Fai domanda").await?;
    log_in(page, "Giulia Ferri").await?;
    page.wait_heading(CONTACTS).await?;
    log_out(page).await?;

    page.open("/pratiche").await?;
    log_in(page, "Marco Rinaldi").await?;
    page.wait_text("Non hai ancora mandato domande").await?;
    page.ensure_absent(TO_FINISH).await?;
    page.open("/domanda/naspi").await?;
    page.wait_heading("Chi sei?").await?;
    page.activate("Continua").await?;
    page.wait_heading(CONTACTS).await?;
    ensure_value(page, EMAIL, "marco.rinaldi@example.org").await
}

/// The session ends while somebody types: the login is done beside the page, and nothing is typed twice.
async fn session_ended(page: &Page) -> Outcome {
    open_claim(page, "Giulia Ferri", "contacts", &json!({})).await?;
    page.wait_heading(CONTACTS).await?;
    ensure_asks_before_leaving(page, false).await?;
    page.sandbox()?.advance_clock(TOO_LONG).await?;
    answer(page, EMAIL, "nuova@example.org").await?;
    page.wait_text("Non ancora salvato: devi entrare di nuovo.")
        .await?;
    ensure_asks_before_leaving(page, false).await?;
    log_in_beside(page, "Giulia Ferri").await?;
    page.wait_heading(CONTACTS).await?;
    ensure_value(page, EMAIL, "nuova@example.org").await?;
    page.wait_text("Salvato da INPS alle").await?;
    page.ensure_absent("La sessione è finita").await?;
    ensure_asks_before_leaving(page, false).await?;
    page.reload().await?;
    page.wait_heading(CONTACTS).await?;
    ensure_value(page, EMAIL, "nuova@example.org").await?;

    // A login of the same person while the session still lives gives it another anti-forgery token.
    page.open_in_second_tab("/login?return_to=/accesso").await?;
    log_in(page, "Giulia Ferri").await?;
    page.wait_heading("Accesso riuscito").await?;
    page.close_tab().await?;
    answer(page, PHONE, "333 765 4321").await?;
    page.wait_text("Salvato da INPS alle").await?;
    page.reload().await?;
    page.wait_heading(CONTACTS).await?;
    ensure_value(page, PHONE, "333 765 4321").await
}

/// Whoever logs in instead does not get the answers of the person before.
async fn somebody_else(page: &Page) -> Outcome {
    open_claim(page, "Giulia Ferri", "contacts", &json!({})).await?;
    page.wait_heading(CONTACTS).await?;
    page.sandbox()?.advance_clock(TOO_LONG).await?;
    answer(page, EMAIL, "nuova@example.org").await?;
    page.wait_text("Non ancora salvato: devi entrare di nuovo.")
        .await?;
    log_in_beside(page, "Marco Rinaldi").await?;
    page.wait_text("Non ancora salvato: è entrata un’altra persona.")
        .await?;
    ensure_value(page, EMAIL, "nuova@example.org").await?;
    page.open_in_second_tab("/pratiche").await?;
    page.wait_text("Non hai ancora mandato domande").await?;
    page.ensure_absent(TO_FINISH).await?;
    page.close_tab().await?;
    log_in_beside(page, "Giulia Ferri").await?;
    page.wait_text("Salvato da INPS alle").await?;
    page.reload().await?;
    page.wait_heading(CONTACTS).await?;
    ensure_value(page, EMAIL, "nuova@example.org").await
}

/// What could not be saved yet goes on being saved while the person looks at other pages.
async fn left_unsaved(page: &Page) -> Outcome {
    open_claim(page, "Giulia Ferri", "contacts", &json!({})).await?;
    page.wait_heading(CONTACTS).await?;
    let closed = Fault::Status(503, Some(4));
    page.sandbox()?
        .add_fault("PUT", "/api/v1/drafts", closed, 1)
        .await?;
    answer(page, EMAIL, "nuova@example.org").await?;
    page.wait_text("Non ancora inviato").await?;
    page.activate("Smetti per ora: continui quando vuoi")
        .await?;
    page.wait_heading("Le mie domande").await?;
    ensure_asks_before_leaving(page, false).await?;
    page.activate("Riprendi…").await?;
    page.wait_heading(CONTACTS).await?;
    ensure_value(page, EMAIL, "nuova@example.org").await?;
    page.activate("Aiuto").await?;
    page.wait_heading("Parla con noi").await?;
    tokio::time::sleep(std::time::Duration::from_secs(5)).await;
    ensure_asks_before_leaving(page, false).await?;
    page.activate("Le mie domande").await?;
    page.wait_heading("Le mie domande").await?;
    page.reload().await?;
    page.activate("Riprendi…").await?;
    page.wait_heading(CONTACTS).await?;
    ensure_value(page, EMAIL, "nuova@example.org").await
}

/// Two tabs with the same draft: the second says that the first has changed it, and keeps the answers of both.
async fn two_tabs(page: &Page) -> Outcome {
    open_claim(page, "Giulia Ferri", "contacts", &json!({})).await?;
    page.wait_heading(CONTACTS).await?;
    page.open_in_second_tab("/domanda/naspi/contacts").await?;
    page.wait_heading(CONTACTS).await?;
    page.go_to_other_tab().await?;
    answer(page, EMAIL, "prima@example.org").await?;
    page.wait_text("Salvato da INPS alle").await?;
    page.ensure_absent(MERGED).await?;

    page.go_to_other_tab().await?;
    answer(page, PHONE, "333 765 4321").await?;
    page.wait_text(MERGED).await?;
    page.wait_text("Salvato da INPS alle").await?;
    ensure_value(page, EMAIL, "prima@example.org").await?;
    ensure_value(page, PHONE, "333 765 4321").await?;
    page.close_tab().await?;

    page.reload().await?;
    page.wait_heading(CONTACTS).await?;
    ensure_value(page, EMAIL, "prima@example.org").await?;
    ensure_value(page, PHONE, "333 765 4321").await
}

/// What was sent in one tab is not begun again by an answer in the other.
async fn sent_in_other_tab(page: &Page) -> Outcome {
    open_claim(page, "Giulia Ferri", "contacts", &other_answers()).await?;
    page.wait_heading(CONTACTS).await?;
    page.open_in_second_tab("/domanda/naspi/review").await?;
    send(page).await?;
    page.wait_heading("Domanda mandata").await?;
    page.close_tab().await?;
    answer(page, EMAIL, "tardi@example.org").await?;
    page.wait_text("Hai già mandato questa domanda").await?;
    ensure_asks_before_leaving(page, false).await?;
    page.activate("Vai alle tue domande").await?;
    page.wait_heading("Le mie domande").await?;
    page.wait_text("Domanda di NASpI, mandata il").await?;
    page.ensure_absent(TO_FINISH).await
}

/// Fills a field and leaves it.
async fn answer(page: &Page, field: &str, text: &str) -> Outcome {
    page.fill(field, text).await?;
    page.press(Key::Tab).await
}

async fn log_out(page: &Page) -> Outcome {
    page.activate("Esci").await?;
    page.wait_heading("Che cosa ti serve?").await
}

/// Whether the browser would ask before it leaves the page; the driver itself answers such a question.
pub(super) async fn ensure_asks_before_leaving(page: &Page, expected: bool) -> Outcome {
    let script = "const leaving = new Event('beforeunload', { cancelable: true }); \
        return String(!window.dispatchEvent(leaving))";
    let asks = page.read(script).await?;
    ensure(asks == expected.to_string(), || {
        format!("the page asks before it is left: {asks}")
    })
}
