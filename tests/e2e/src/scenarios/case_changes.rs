//! What a person changes about a claim that was sent: adding to it, withdrawing it.

use super::{
    decision::{ensure_state, open_case_after},
    draft_steps::open_review,
    files::saved,
    mistakes::refused_by,
    steps::{FIRST, day_from_today, ensure_texts, send_claim, texts},
};
use crate::{
    failure::{Outcome, ensure},
    page::Page,
    scenario::{BOTH_WAYS, Subject},
    server::Fault,
};

const NAME: &str = "Giulia Ferri";
pub(super) const WORDS: &str = "Che cosa vuoi aggiungere?";
const FILES: &str = "Documenti da aggiungere";
pub(super) const SEND: &str = "Manda l’aggiunta";
pub(super) const CONFIRM: &str = "Ho capito e voglio ritirare la domanda";
pub(super) const WITHDRAW: &str = "Ritira la domanda";

pub fn subjects() -> Vec<Subject> {
    vec![
        Subject::app("case/added", BOTH_WAYS, |page| Box::pin(added(page))),
        Subject::app("case/withdrawn", BOTH_WAYS, |page| {
            Box::pin(withdrawn(page))
        }),
    ]
}

/// Words, then a file: each once, though the answer to the first is lost, and each in the timeline with its day.
async fn added(page: &Page) -> Outcome {
    open_case(page).await?;
    let (today, sandbox) = (day_from_today(page, 0).await?.words, page.sandbox()?);
    page.activate("Aggiungi qualcosa alla domanda").await?;
    refused_by(page, SEND, &[(WORDS, "Scrivi qualcosa o scegli un file")]).await?;
    page.fill(WORDS, "Ho cambiato casa.").await?;
    sandbox
        .add_fault_after_work("POST", "/api/v1/claims/", Fault::Drop, 1)
        .await?;
    page.activate(SEND).await?;
    let said = format!("Hai aggiunto qualcosa (fatto) {today} Ho cambiato casa.");
    ensure_added(page, &[&said]).await?;
    page.ensure_absent("C’è qualcosa da correggere").await?;

    let letter = saved(page, "contratto.pdf", b"%PDF-1.4\n%%EOF\n").await?;
    page.activate("Aggiungi qualcosa alla domanda").await?;
    page.upload(FILES, &letter).await?;
    page.wait_text("contratto.pdf 1 KB Ricevuto").await?;
    page.activate(SEND).await?;
    let file = format!("Hai aggiunto qualcosa (fatto) {today} File: contratto.pdf");
    ensure_added(page, &[&said, &file]).await?;
    ensure_state(page, "Presa in carico").await?;

    // INPS has decided: nothing can be added or withdrawn any more, and the history stays.
    open_case_after(page, 14, NAME).await?;
    ensure_state(page, "Accolta").await?;
    page.ensure_absent("Aggiungi qualcosa alla domanda").await?;
    page.ensure_absent("Come ritirare la domanda").await?;
    ensure_added(page, &[&said, &file]).await
}

/// What it means is said first, then it takes a tick; the case is over, and another claim can be made.
async fn withdrawn(page: &Page) -> Outcome {
    open_case(page).await?;
    let today = day_from_today(page, 0).await?.words;
    page.activate("Come ritirare la domanda").await?;
    page.wait_text("L’INPS smette di guardare la domanda e non ti paga nulla.")
        .await?;
    page.wait_text("ma solo entro 68 giorni dalla fine del lavoro")
        .await?;
    let missing = "Metti la spunta se vuoi davvero ritirare la domanda";
    refused_by(page, WITHDRAW, &[(CONFIRM, missing)]).await?;
    page.check(CONFIRM, true).await?;
    page.sandbox()?
        .add_fault_after_work("PUT", "/api/v1/claims/", Fault::Drop, 1)
        .await?;
    page.activate(WITHDRAW).await?;
    page.wait_text("Hai ritirato la domanda").await?;
    ensure_state(page, "Ritirata").await?;
    ensure_texts(
        page,
        ".timeline__item",
        &[
            &format!("Hai mandato la domanda (fatto) {today}"),
            &format!("Hai ritirato la domanda (fatto) {today}"),
        ],
    )
    .await?;
    page.ensure_absent("L’INPS decide entro").await?;
    page.ensure_absent("Vuoi cambiare qualcosa?").await?;

    page.open("/pratiche").await?;
    page.wait_heading("Le mie domande").await?;
    ensure_texts(
        page,
        "main .card",
        &[&format!(
            "A che punto è: Ritirata Domanda di NASpI, mandata il {today} Chiusa: l’hai ritirata."
        )],
    )
    .await?;
    page.open("/domanda/naspi").await?;
    page.wait_heading(FIRST).await?;
    page.wait_text("Ci vogliono circa").await
}

/// Giulia Ferri's claim, just sent.
pub(super) async fn open_case(page: &Page) -> Outcome {
    open_review(page).await?;
    send_claim(page).await?;
    page.activate("Segui la tua domanda").await?;
    page.wait_heading("La tua domanda di NASpI").await
}

/// Fails unless exactly these additions come to be in the timeline.
async fn ensure_added(page: &Page, expected: &[&str]) -> Outcome {
    for said in expected {
        page.wait_text(said).await?;
    }
    let mut shown = texts(page, ".timeline__item").await?;
    shown.retain(|item| item.starts_with("Hai aggiunto"));
    ensure(shown == expected, || {
        format!("the timeline says {shown:#?}, not {expected:#?}")
    })
}
