//! The address that the card goes to: its municipality is proposed while one types, and its province comes with it.

use super::steps::{FIRST, log_in};
use crate::{
    failure::{Failure, Outcome, ensure},
    page::Page,
    scenario::{BOTH_WAYS, ONCE, Subject},
    server::Fault,
};
use std::time::Duration;

const HEADING: &str = "Dove mandiamo la carta?";
const FIELD: &str = "Comune";
const PROVINCE: &str = "Provincia";
const LOOKUP: &str = "/api/v1/lookup/municipalities";

pub fn subjects() -> Vec<Subject> {
    vec![
        Subject::app("card/municipality", BOTH_WAYS, |page| {
            Box::pin(municipality(page))
        }),
        Subject::app("card/municipality-slow", ONCE, |page| Box::pin(slow(page))),
    ]
}

/// Chosen from the proposals, typed whole, typed in part, and one that nobody knows; each is an answer.
async fn municipality(page: &Page) -> Outcome {
    open_address(page).await?;
    ensure_tokens(page).await?;
    page.choose_proposal(FIELD, "bolo", "Bologna (BO)").await?;
    ensure_place(page, "Bologna", "BO").await?;
    page.wait_text("Abbiamo scritto anche la provincia: BO.")
        .await?;
    page.wait_focus(FIELD).await?;
    // Nothing is said of a province that the person has written over.
    page.fill(PROVINCE, "MO").await?;
    page.fill("CAP", "40121").await?;
    page.ensure_absent("Abbiamo scritto anche la provincia")
        .await?;
    // Whoever types the whole name means it, however it is spelt.
    page.fill(FIELD, "forli").await?;
    page.fill("CAP", "47121").await?;
    ensure_place(page, "Forlì", "FC").await?;
    page.fill(FIELD, "Castelfr").await?;
    page.fill("CAP", "41013").await?;
    page.wait_text("Intendi Castelfranco Emilia (MO), Castelfranco Veneto (TV)?")
        .await?;
    ensure_place(page, "Castelfr", "FC").await?;
    page.fill(FIELD, "Paperopoli").await?;
    page.fill("CAP", "00100").await?;
    page.wait_text("Non troviamo un Comune con questo nome")
        .await?;
    // A province that the person has written is theirs.
    page.fill(PROVINCE, "RM").await?;
    page.activate("Continua").await?;
    page.wait_heading("Che cosa serve al postino?").await?;
    page.activate("Torna indietro").await?;
    page.wait_heading(HEADING).await?;
    ensure_place(page, "Paperopoli", "RM").await?;
    page.fill(FIELD, "").await?;
    page.activate("Continua").await?;
    page.wait_text("C’è qualcosa da correggere").await?;
    page.wait_text("Scrivi il nome del Comune").await
}

/// The gateway says it late, or not at all: the answer stands, and nobody is taken away from the field they are in.
async fn slow(page: &Page) -> Outcome {
    open_address(page).await?;
    let sandbox = page.sandbox()?;
    sandbox
        .add_fault("GET", LOOKUP, Fault::Delay(1_500), 20)
        .await?;
    page.fill(FIELD, "Bologna").await?;
    page.fill("CAP", "40121").await?;
    ensure_place(page, "Bologna", "RM").await?;
    page.wait_text("Abbiamo scritto anche la provincia: BO.")
        .await?;
    ensure_place(page, "Bologna", "BO").await?;
    // Nobody has left that field yet: what comes of another one does not touch it.
    let typed = page.value("CAP").await?;
    ensure(typed == "40121", || format!("«CAP» holds «{typed}»"))?;
    // What is typed meanwhile is not written over.
    page.fill(FIELD, "Milano").await?;
    page.fill(PROVINCE, "mb").await?;
    page.fill("CAP", "20121").await?;
    sandbox.clear_faults().await?;
    sandbox
        .add_fault("GET", LOOKUP, Fault::Status(500, None), 50)
        .await?;
    page.fill(FIELD, "Torino").await?;
    page.fill("CAP", "10121").await?;
    page.wait_text("Adesso non riusciamo a controllare. Puoi continuare.")
        .await?;
    ensure_place(page, "Torino", "mb").await?;
    page.activate("Continua").await?;
    page.wait_heading("Che cosa serve al postino?").await
}

async fn open_address(page: &Page) -> Outcome {
    page.open("/domanda/carta-disabilita").await?;
    log_in(page, "Stefano Pellegrini").await?;
    page.wait_heading(FIRST).await?;
    page.activate("Continua").await?;
    page.wait_heading("Qual è la tua cittadinanza?").await?;
    page.choose_radio("Scegli la tua cittadinanza", "Italiana")
        .await?;
    page.activate("Continua").await?;
    page.wait_heading(HEADING).await
}

/// What stands in both fields, once the gateway has spoken.
async fn ensure_place(page: &Page, municipality: &str, province: &str) -> Outcome {
    let expected = [municipality, province];
    let mut found = [String::new(), String::new()];
    for _ in 0..30 {
        found = [page.value(FIELD).await?, page.value(PROVINCE).await?];
        if found == expected {
            return Ok(());
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    Err(Failure::new(format!(
        "the place is {found:?}, not {expected:?}"
    )))
}

/// Browsers are told which part of the person's address goes where (WCAG 1.3.5), and the parts are one group.
async fn ensure_tokens(page: &Page) -> Outcome {
    let script = "const group = document.querySelector('.address'); \
        const tokens = [...group.querySelectorAll('input')].map(input => input.getAttribute('autocomplete')); \
        const told = document.getElementById(group.getAttribute('aria-describedby')).textContent; \
        return [group.role ?? group.getAttribute('role'), group.ariaLabel ?? group.getAttribute('aria-label'), \
            told.startsWith('Lo sappiamo dall’anagrafe nazionale'), ...tokens].join('|')";
    let found = page.read(script).await?;
    let expected = "group|Indirizzo|true|address-line1||postal-code|address-level2|address-level1";
    ensure(found == expected, || format!("the address is {found}"))
}
