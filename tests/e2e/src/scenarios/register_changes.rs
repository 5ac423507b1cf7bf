//! The registers change after the person has answered: before, now and the answer are shown, and the person chooses.

use crate::{
    engines::Key,
    failure::{Outcome, ensure},
    page::Page,
    scenario::{ONCE, Subject},
    scenarios::{
        draft_steps::{ensure_value, open_claim, other_answers},
        steps::{ensure_texts, send, send_claim},
    },
};
use serde_json::json;

const CONTACTS: &str = "Come ti contattiamo?";
const EMAIL: &str = "Indirizzo e-mail";
const PHONE: &str = "Numero di telefono";
const SAVED: &str = "Salvato da INPS alle";
const CHANGED: &str = "Un dato dell’INPS è cambiato";
const PERSON: &str = "giulia-ferri";
const OLD: &str = "giulia.ferri@example.org";
const NEW: &str = "giulia.nuova@example.org";

pub fn subjects() -> Vec<Subject> {
    vec![
        Subject::app("registers/changed", ONCE, |page| Box::pin(changed(page))),
        Subject::app("registers/changed-but-typed", ONCE, |page| {
            Box::pin(typed(page))
        }),
        Subject::app("registers/not-sent-before", ONCE, |page| {
            Box::pin(not_sent_before(page))
        }),
    ]
}

/// What was confirmed as the registers had it: the new value is taken, everything else stays.
async fn changed(page: &Page) -> Outcome {
    confirm_contacts(page, None).await?;
    change(page).await?;
    ensure_texts(page, "#register-changes dd", &[OLD, NEW, OLD]).await?;
    page.activate(&format!("Vale il dato nuovo: {NEW}")).await?;
    ensure_value(page, EMAIL, NEW).await?;
    page.ensure_absent(CHANGED).await?;
    page.wait_focus("Salvato…").await?;
    page.wait_text(SAVED).await?;
    page.reload().await?;
    page.wait_heading(CONTACTS).await?;
    page.ensure_absent(CHANGED).await?;
    ensure_value(page, EMAIL, NEW).await?;
    ensure_value(page, PHONE, "333 765 4321").await
}

/// What the person typed instead is kept when they say so, and is not asked about again.
async fn typed(page: &Page) -> Outcome {
    confirm_contacts(page, Some("mia@example.org")).await?;
    change(page).await?;
    ensure_texts(page, "#register-changes dd", &[OLD, NEW, "mia@example.org"]).await?;
    page.activate("Tieni la tua risposta: mia@example.org")
        .await?;
    page.ensure_absent(CHANGED).await?;
    page.wait_text(SAVED).await?;
    page.reload().await?;
    page.wait_heading(CONTACTS).await?;
    page.ensure_absent(CHANGED).await?;
    ensure_value(page, EMAIL, "mia@example.org").await
}

/// The last page leads to the step, and nothing is sent before the person has chosen.
async fn not_sent_before(page: &Page) -> Outcome {
    open_claim(page, "Giulia Ferri", "contacts", &other_answers()).await?;
    page.wait_heading(CONTACTS).await?;
    page.activate("Continua").await?;
    page.wait_text(SAVED).await?;
    page.sandbox()?
        .change_registers(PERSON, &json!({ "contacts": { "email": NEW } }))
        .await?;
    page.open("/domanda/naspi/review").await?;
    page.wait_text(CHANGED).await?;
    send(page).await?;
    page.wait_text("Devi ancora scegliere che cosa vale")
        .await?;
    page.activate("I tuoi contatti").await?;
    page.wait_heading(CONTACTS).await?;
    page.activate(&format!("Vale il dato nuovo: {NEW}")).await?;
    page.wait_text(SAVED).await?;
    page.open("/domanda/naspi/review").await?;
    page.wait_text(NEW).await?;
    page.ensure_absent(CHANGED).await?;
    send_claim(page).await?;
    let sent = page.sandbox()?.confirmations().await?;
    ensure(sent.len() == 1, || {
        format!("{} claims were sent", sent.len())
    })
}

/// Confirms the contacts, with another address if one is given, and leaves the page.
async fn confirm_contacts(page: &Page, email: Option<&str>) -> Outcome {
    open_claim(page, "Giulia Ferri", "contacts", &json!({})).await?;
    page.wait_heading(CONTACTS).await?;
    if let Some(email) = email {
        page.fill(EMAIL, email).await?;
    }
    page.fill(PHONE, "333 765 4321").await?;
    page.press(Key::Tab).await?;
    page.activate("Continua").await?;
    page.wait_text(SAVED).await
}

async fn change(page: &Page) -> Outcome {
    page.sandbox()?
        .change_registers(PERSON, &json!({ "contacts": { "email": NEW } }))
        .await?;
    page.open("/domanda/naspi/contacts").await?;
    page.wait_heading(CONTACTS).await?;
    page.wait_text(CHANGED).await
}
