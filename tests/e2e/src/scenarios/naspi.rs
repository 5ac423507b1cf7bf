//! A claim for NASpI, from the service sheet to the receipt and the case.

use crate::{
    failure::Outcome,
    page::Page,
    scenario::{EVERYWHERE, ONCE, Site, Subject},
    scenarios::steps::log_in,
};

const GIULIA: &str = "Giulia Ferri";

/// The questions about other work and health, all answered with no: page heading, then the questions.
const OTHER_PAGES: [(&str, &[&str]); 2] = [
    (
        "Hai altri lavori?",
        &[
            "Hai una partita IVA?",
            "Sei iscritto a un albo o a una cassa di professionisti?",
            "Sei socio di una società?",
        ],
    ),
    (
        "Come stai?",
        &[
            "Sei in malattia ora?",
            "Eri in malattia quando è finito il lavoro?",
            "Ricevi l’assegno ordinario di invalidità?",
        ],
    ),
];

pub fn subjects() -> Vec<Subject> {
    vec![
        Subject {
            name: "naspi/claim",
            site: Site::App,
            runs: EVERYWHERE,
            script: |page| Box::pin(claim(page)),
        },
        Subject {
            name: "naspi/resumed-after-crash",
            site: Site::App,
            runs: ONCE,
            script: |page| Box::pin(resumed(page)),
        },
    ]
}

/// Giulia Ferri's fixed term ended three weeks ago: nearly everything is known, six questions remain.
async fn claim(page: &Page) -> Outcome {
    page.open("/servizi/naspi").await?;
    page.wait_heading("NASpI: i soldi per chi ha perso il lavoro")
        .await?;
    page.activate("Fai domanda").await?;
    log_in(page, GIULIA).await?;
    page.wait_heading("Chi sei?").await?;
    page.activate("Continua").await?;
    page.wait_heading("Come ti contattiamo?").await?;
    page.activate("Continua").await?;
    page.wait_heading("Qual è l’ultimo lavoro che hai perso?")
        .await?;
    page.wait_text("Alba Servizi srl").await?;
    page.activate("Continua").await?;
    page.wait_heading("Perché è finito il lavoro?").await?;
    page.activate("Continua").await?;
    page.wait_heading("Avevi già lasciato un altro lavoro?")
        .await?;
    page.activate("Continua").await?;
    for (heading, questions) in OTHER_PAGES {
        page.wait_heading(heading).await?;
        for question in questions {
            page.choose_radio(question, "No").await?;
        }
        page.activate("Continua").await?;
    }
    page.wait_heading("Dove ti paghiamo?").await?;
    page.activate("Continua").await?;
    page.wait_heading("Controlla e manda").await?;
    page.wait_text("974,25").await?;
    page.check("Dichiaro che ciò che ho scritto è vero", true)
        .await?;
    page.activate("Manda la domanda").await?;
    page.wait_heading("Domanda mandata").await?;
    page.wait_text("INPS.").await?;
    page.activate("Segui la tua domanda").await?;
    page.wait_heading("La tua domanda di NASpI").await?;
    page.wait_text("passati su 55").await
}

/// The answers are there again after the tab has crashed.
async fn resumed(page: &Page) -> Outcome {
    page.open("/domanda/naspi").await?;
    log_in(page, GIULIA).await?;
    page.wait_heading("Chi sei?").await?;
    page.activate("Continua").await?;
    page.wait_heading("Come ti contattiamo?").await?;
    page.fill("Indirizzo e-mail", "nuova@example.org").await?;
    page.activate("Continua").await?;
    page.wait_heading("Qual è l’ultimo lavoro che hai perso?")
        .await?;
    page.wait_text("Salvato alle").await?;
    page.crash_tab("/domanda/naspi/contacts").await?;
    page.wait_heading("Come ti contattiamo?").await?;
    let email = page.value("Indirizzo e-mail").await?;
    crate::failure::ensure(email == "nuova@example.org", || {
        format!("the address typed before the crash is now {email:?}")
    })
}
