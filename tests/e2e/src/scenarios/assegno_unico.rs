//! A claim for the Assegno unico: children as a list, the other parent, what only this journey asks.

use super::steps::{FIRST, ensure_texts, log_in};
use crate::{
    failure::Outcome,
    page::Page,
    scenario::{ONCE, Subject},
};

pub fn subjects() -> Vec<Subject> {
    vec![Subject::app("assegno/children", ONCE, |page| {
        Box::pin(children(page))
    })]
}

/// Children are added, changed, taken away and put back; the list survives the page.
async fn children(page: &Page) -> Outcome {
    page.open("/domanda/assegno-unico").await?;
    log_in(page, "Giulia Ferri").await?;
    to_children(page).await?;
    for (name, code) in [("Anna", "FRRNNA18C41A944S"), ("Bea", "FRRBEA20A41A944O")] {
        page.activate("Aggiungi un figlio").await?;
        fill_child(page, name, code).await?;
        page.wait_heading("Per quali figli lo chiedi?").await?;
    }
    ensure_texts(page, ".card__title", &["Anna Ferri", "Bea Ferri"]).await?;
    page.activate("Togli Anna Ferri").await?;
    page.wait_text("Hai tolto Anna Ferri.").await?;
    ensure_texts(page, ".card__title", &["Bea Ferri"]).await?;
    page.activate("Rimetti").await?;
    ensure_texts(page, ".card__title", &["Anna Ferri", "Bea Ferri"]).await?;
    page.activate("Modifica Bea Ferri").await?;
    page.wait_heading("Figlio 2").await?;
    page.fill("Nome", "Beatrice").await?;
    page.activate("Salva e torna all’elenco").await?;
    ensure_texts(page, ".card__title", &["Anna Ferri", "Beatrice Ferri"]).await?;
    page.activate("Togli Anna Ferri").await?;
    page.wait_text("Hai tolto Anna Ferri.").await?;
    page.wait_text("Salvato da INPS alle").await?;
    page.reload().await?;
    page.wait_heading("Per quali figli lo chiedi?").await?;
    ensure_texts(page, ".card__title", &["Beatrice Ferri"]).await
}

async fn to_children(page: &Page) -> Outcome {
    for heading in [FIRST, "Come ti contattiamo?"] {
        page.wait_heading(heading).await?;
        page.activate("Continua").await?;
    }
    page.wait_heading("Per chi lo chiedi?").await?;
    page.choose_radio("Chi sei per i figli?", "Sono il papà o la mamma")
        .await?;
    page.activate("Continua").await?;
    page.wait_heading("Per quali figli lo chiedi?").await
}

async fn fill_child(page: &Page, name: &str, code: &str) -> Outcome {
    page.fill("Nome", name).await?;
    page.fill("Cognome", "Ferri").await?;
    page.fill("Codice fiscale del figlio", code).await?;
    page.choose_radio("Il figlio ha una disabilità riconosciuta?", "No")
        .await?;
    page.choose_radio("Vive con te?", "Sì").await?;
    page.activate("Salva e torna all’elenco").await
}
