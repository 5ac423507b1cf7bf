//! The claim when this device knows answers that the gateway does not have.

use {
    super::Audit,
    crate::{
        engines::Key,
        failure::Outcome,
        page::Page,
        scenarios::{
            draft_steps::{answer_elsewhere, open_claim, open_review, other_answers},
            steps::{log_in, send, switch_shared},
        },
        server::Fault,
    },
    serde_json::json,
};

const UNAVAILABLE: Fault = Fault::Status(503, None);
/// More than the page tries.
const ALWAYS: u32 = 50;
const DAY: u64 = 86_400;

pub async fn walk(page: &Page) -> Outcome {
    let audit = Audit::of(page);
    let walked = two_answers(&audit).await;
    audit.close(walked)
}

pub async fn shared(page: &Page) -> Outcome {
    let audit = Audit::of(page);
    let walked = on_a_shared_device(&audit).await;
    audit.close(walked)
}

pub async fn later(page: &Page) -> Outcome {
    let audit = Audit::of(page);
    let walked = changed_and_expired(&audit).await;
    audit.close(walked)
}

/// Nothing is kept, amounts are hidden.
async fn on_a_shared_device(audit: &Audit<'_>) -> Outcome {
    let page = audit.page;
    page.open("/").await?;
    switch_shared(page).await?;
    page.wait_text("Esci subito").await?;
    audit.screen("home+shared").await;
    open_review(page).await?;
    page.wait_text("(importo nascosto)").await?;
    audit.screen("claim-review+shared").await;
    Ok(())
}

/// A register changes; much later the draft is about to expire, then it has, and the device's clock is wrong by then.
async fn changed_and_expired(audit: &Audit<'_>) -> Outcome {
    let page = audit.page;
    let sandbox = page.sandbox()?;
    open_claim(page, "Giulia Ferri", "contacts", &other_answers()).await?;
    page.activate("Continua").await?;
    page.wait_text("Salvato da INPS alle").await?;
    let changed = json!({ "contacts": { "email": "giulia.nuova@example.org" } });
    sandbox.change_registers("giulia-ferri", &changed).await?;
    page.open("/domanda/naspi/contacts").await?;
    page.wait_text("Un dato dell’INPS è cambiato").await?;
    audit.screen("claim-contacts+register-changed").await;
    page.open("/domanda/naspi/review").await?;
    send(page).await?;
    page.wait_text("Devi ancora scegliere che cosa vale")
        .await?;
    audit.screen("claim-review+register-changed").await;
    sandbox.advance_clock(54 * DAY).await?;
    page.open("/pratiche").await?;
    log_in(page, "Giulia Ferri").await?;
    page.wait_text("La domanda da finire scade il").await?;
    audit.screen("cases+expiring").await;
    sandbox.advance_clock(7 * DAY).await?;
    page.open("/pratiche").await?;
    log_in(page, "Giulia Ferri").await?;
    page.wait_text("La domanda da finire è scaduta il").await?;
    audit.screen("cases+expired").await;
    page.activate("Vedi che cosa puoi fare").await?;
    page.wait_text("Le tue risposte sono ancora su questo dispositivo.")
        .await?;
    audit.screen("claim-expired").await;
    Ok(())
}

/// An answer waits, is found again, and another device has answered otherwise.
async fn two_answers(audit: &Audit<'_>) -> Outcome {
    let page = audit.page;
    let sandbox = page.sandbox()?;
    open_claim(page, "Giulia Ferri", "contacts", &other_answers()).await?;
    page.wait_heading("Come ti contattiamo?").await?;
    sandbox
        .add_fault("PUT", "/api/v1/drafts", UNAVAILABLE, ALWAYS)
        .await?;
    page.fill("Indirizzo e-mail", "qui@example.org").await?;
    page.press(Key::Tab).await?;
    page.wait_text("Non ancora inviato, riproviamo.").await?;
    audit.screen("claim-contacts+waiting").await;
    page.crash_tab("/domanda/naspi/contacts").await?;
    page.wait_text("Abbiamo ritrovato le tue risposte").await?;
    audit.screen("claim-contacts+found").await;
    page.crash_tab("/pratiche").await?;
    page.wait_heading("Le mie domande").await?;
    sandbox.clear_faults().await?;
    let changed = json!({ "email": "altrove@example.org" });
    answer_elsewhere(page, "contacts", &changed).await?;
    page.open("/domanda/naspi/contacts").await?;
    page.wait_text("Due risposte alla stessa domanda").await?;
    audit.screen("claim-contacts+two-answers").await;
    page.open("/domanda/naspi/review").await?;
    send(page).await?;
    page.wait_text("Devi ancora scegliere una risposta").await?;
    audit.screen("claim-review+two-answers").await;
    Ok(())
}
