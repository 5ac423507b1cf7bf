//! The case of a claim for the Assegno unico, in its own words.

use super::{
    assegno_unico::{meets_requirements, send},
    case_changes::{CONFIRM, WITHDRAW},
    decision::ensure_state,
    steps::{FIRST, log_in},
};
use crate::{
    failure::{Failure, Outcome, ensure},
    page::Page,
    scenario::{ONCE, Subject},
};

const NAME: &str = "Caterina Orlando";
const CASE: &str = "La tua domanda di Assegno unico";
const DAY: u64 = 24 * 60 * 60;

pub fn subjects() -> Vec<Subject> {
    vec![
        Subject::app("assegno/case/accepted", ONCE, |page| {
            Box::pin(accepted(page))
        }),
        Subject::app("assegno/case/withdrawn", ONCE, |page| {
            Box::pin(withdrawn(page))
        }),
    ]
}

/// Receipt and case speak of children and sixty days, never of jobs; both also when they are opened directly.
async fn accepted(page: &Page) -> Outcome {
    sent(page).await?;
    page.wait_text("Nasce un figlio? Dillo all’INPS entro 120 giorni.")
        .await?;
    page.reload().await?;
    page.wait_heading("Domanda mandata").await?;
    page.wait_text("guarda i figli e l’ISEE").await?;
    let (name, calendar) = page.download("Metti la scadenza in calendario").await?;
    let calendar = String::from_utf8_lossy(&calendar).into_owned();
    let summary = "SUMMARY:Assegno unico: ultimo giorno per la risposta dell’INPS";
    let right = name == "assegno-unico.ics" && calendar.contains(summary);
    ensure(right, || format!("{name} is {calendar}"))?;
    no_word_of_naspi(page).await?;

    page.activate("Segui la tua domanda").await?;
    page.wait_heading(CASE).await?;
    page.reload().await?;
    page.wait_heading(CASE).await?;
    page.wait_text("0 giorni passati su 60").await?;
    page.wait_text("D.Lgs. 230/2021").await?;
    page.wait_text("Guardiamo i figli, l’ISEE e se hai ciò che chiede la legge.")
        .await?;
    no_word_of_naspi(page).await?;

    page.sandbox()?.advance_clock(14 * DAY).await?;
    page.reload().await?;
    log_in(page, NAME).await?;
    page.wait_heading(CASE).await?;
    ensure_state(page, "Accolta").await?;
    page.wait_text("La risposta è sì Ricevi").await?;
    page.wait_text("€ al mese, dal 1").await?;
    no_word_of_naspi(page).await
}

/// What withdrawing means is said of this benefit, and the same children can be asked for again.
async fn withdrawn(page: &Page) -> Outcome {
    sent(page).await?;
    page.activate("Segui la tua domanda").await?;
    page.wait_heading(CASE).await?;
    page.activate("Come ritirare la domanda").await?;
    page.wait_text("L’assegno parte dal mese dopo la nuova domanda")
        .await?;
    page.check(CONFIRM, true).await?;
    page.activate(WITHDRAW).await?;
    ensure_state(page, "Ritirata").await?;
    no_word_of_naspi(page).await?;
    again(page).await
}

/// Caterina Orlando's claim, with last year's answers.
async fn sent(page: &Page) -> Outcome {
    page.open("/domanda/assegno-unico").await?;
    log_in(page, NAME).await?;
    // The login must be over before another page is asked for.
    page.wait_heading(FIRST).await?;
    again(page).await
}

async fn again(page: &Page) -> Outcome {
    page.open("/domanda/assegno-unico").await?;
    for heading in [
        FIRST,
        "Come ti contattiamo?",
        "Per chi lo chiedi?",
        "Per quali figli lo chiedi?",
        "Chi è l’altro genitore?",
        "A chi paghiamo?",
    ] {
        page.wait_heading(heading).await?;
        page.activate("Continua").await?;
    }
    meets_requirements(page).await?;
    page.activate("Continua").await?;
    send(
        page,
        &[
            "Dichiaro che ciò che ho scritto è vero",
            "Dichiaro che l’altro genitore sa della domanda ed è d’accordo su come dividiamo l’assegno",
        ],
    )
    .await
}

/// Fails when the page's own words, header and footer left out, speak of the other benefit.
async fn no_word_of_naspi(page: &Page) -> Outcome {
    let shown = page
        .read("return squeeze(document.querySelector('main').innerText)")
        .await?;
    for word in ["NASpI", "su 55", "del lavoro", "settimane"] {
        if shown.contains(word) {
            return Err(Failure::new(format!("the page says «{word}»: {shown}")));
        }
    }
    Ok(())
}
