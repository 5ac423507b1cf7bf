//! A claim for NASpI, from the service sheet to the receipt and the case.

use crate::{
    failure::Outcome,
    page::Page,
    scenario::{EVERYWHERE, ONCE, Subject},
    scenarios::{
        draft_steps::ensure_value,
        steps::{FIRST, LAST, log_in, send_claim, walk_claim},
    },
};

const GIULIA: &str = "Giulia Ferri";

pub fn subjects() -> Vec<Subject> {
    vec![
        Subject::app("naspi/claim", EVERYWHERE, |page| Box::pin(claim(page))),
        Subject::app("naspi/resumed-after-crash", ONCE, |page| {
            Box::pin(resumed(page))
        }),
    ]
}

/// Giulia Ferri's fixed term ended three weeks ago: nearly everything is known, six questions remain.
pub(super) async fn claim(page: &Page) -> Outcome {
    page.open("/servizi/naspi").await?;
    page.wait_heading("NASpI: i soldi per chi ha perso il lavoro")
        .await?;
    page.activate("Fai domanda").await?;
    log_in(page, GIULIA).await?;
    walk_claim(page, FIRST, "Qual è l’ultimo lavoro che hai perso?").await?;
    page.wait_text("Alba Servizi srl").await?;
    walk_claim(page, "Qual è l’ultimo lavoro che hai perso?", LAST).await?;
    page.wait_text("974,25").await?;
    send_claim(page).await?;
    page.wait_text("INPS.").await?;
    page.activate("Segui la tua domanda").await?;
    page.wait_heading("La tua domanda di NASpI").await?;
    page.wait_text("passati su 55").await
}

/// The answers are there again after the tab has crashed.
async fn resumed(page: &Page) -> Outcome {
    page.open("/domanda/naspi").await?;
    log_in(page, GIULIA).await?;
    walk_claim(page, FIRST, "Come ti contattiamo?").await?;
    page.fill("Indirizzo e-mail", "nuova@example.org").await?;
    page.activate("Continua").await?;
    page.wait_heading("Qual è l’ultimo lavoro che hai perso?")
        .await?;
    page.wait_text("Salvato da INPS alle").await?;
    page.crash_tab("/domanda/naspi/contacts").await?;
    page.wait_heading("Come ti contattiamo?").await?;
    ensure_value(page, "Indirizzo e-mail", "nuova@example.org").await
}
