//! A large file whose sending breaks off: it goes on from where it was, also when the tab was lost meanwhile.

use crate::{
    failure::Outcome,
    page::Page,
    scenario::{ONCE, Subject},
    scenarios::{
        draft_steps::log_in_beside,
        files::saved,
        steps::{LAST, log_in, send_claim},
        uploads::{ENGINES, FIELD, HEADING, PDF, open_documents},
    },
    server::Fault,
};

const PIECES: (&str, &str) = ("PATCH", "/api/v1/uploads");
const THERE: &str = "lunga.pdf 1501 KB Ricevuto";
const BROKEN: &str = "La connessione si è interrotta e il file non è arrivato";

pub fn subjects() -> Vec<Subject> {
    vec![
        Subject::app("uploads/resumed", ENGINES, |page| Box::pin(resumed(page))),
        Subject::app("uploads/tab-lost", ONCE, |page| Box::pin(tab_lost(page))),
        Subject::app("uploads/logged-out", ONCE, |page| {
            Box::pin(logged_out(page))
        }),
    ]
}

/// Three pieces, of which the first has come: only two more are sent.
async fn resumed(page: &Page) -> Outcome {
    break_off(page).await?;
    page.activate("Riprova lunga.pdf").await?;
    page.wait_text(THERE).await?;
    page.activate("Continua").await?;
    page.wait_heading(LAST).await?;
    page.wait_text("lunga.pdf").await
}

/// The tab is lost: the next one goes on by itself, wherever the claim is opened.
async fn tab_lost(page: &Page) -> Outcome {
    break_off(page).await?;
    page.crash_tab("/domanda/naspi/contacts").await?;
    page.wait_heading("Come ti contattiamo?").await?;
    page.open("/domanda/naspi/documents").await?;
    page.wait_heading(HEADING).await?;
    page.wait_text(THERE).await?;
    // Nothing of it is left on the device: it is there once, and a reload sends nothing.
    page.reload().await?;
    page.wait_heading(HEADING).await?;
    page.wait_text(THERE).await?;
    page.activate("Continua").await?;
    page.wait_heading(LAST).await?;
    send_claim(page).await?;
    page.ensure_absent("Ti resta da mandare").await
}

/// The session has ended, the person closes the tab and logs in again later: the file has not gone.
async fn logged_out(page: &Page) -> Outcome {
    open_documents(page).await?;
    page.sandbox()?.advance_clock(31 * 60).await?;
    page.upload(FIELD, &large(page).await?).await?;
    page.wait_text("La sessione è finita: entra di nuovo e poi riprova")
        .await?;
    page.crash_tab("/domanda/naspi/documents").await?;
    log_in(page, "Elena Conti").await?;
    page.wait_heading(HEADING).await?;
    page.wait_text(THERE).await?;
    // Whoever logs out leaves nothing, not even a file on its way.
    page.sandbox()?.advance_clock(31 * 60).await?;
    page.upload(
        FIELD,
        &saved(page, "altro.pdf", &[PDF, b" "].concat()).await?,
    )
    .await?;
    page.wait_text("La sessione è finita: entra di nuovo e poi riprova")
        .await?;
    log_in_beside(page, "Elena Conti").await?;
    page.activate("Esci").await?;
    page.wait_heading("Che cosa ti serve?").await?;
    page.open("/domanda/naspi/documents").await?;
    log_in(page, "Elena Conti").await?;
    page.wait_heading(HEADING).await?;
    page.wait_text(THERE).await?;
    page.ensure_absent("altro.pdf").await
}

/// Sends a large file whose second piece does not arrive; then exactly the pieces that are missing can come.
async fn break_off(page: &Page) -> Outcome {
    open_documents(page).await?;
    let sandbox = page.sandbox()?;
    sandbox
        .add_fault_after(1, PIECES.0, PIECES.1, Fault::Drop, 50)
        .await?;
    page.upload(FIELD, &large(page).await?).await?;
    page.wait_text(BROKEN).await?;
    sandbox.clear_faults().await?;
    sandbox
        .add_fault_after(2, PIECES.0, PIECES.1, Fault::Status(500, None), 50)
        .await
}

async fn large(page: &Page) -> Outcome<std::path::PathBuf> {
    let content = [PDF, &vec![b' '; 1500 * 1024], PDF].concat();
    saved(page, "lunga.pdf", &content).await
}
