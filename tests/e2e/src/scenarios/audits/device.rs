//! The claim when this device knows answers that the gateway does not have.

use {
    super::Audit,
    crate::{
        engines::Key,
        failure::Outcome,
        page::Page,
        scenarios::{
            draft_steps::{answer_elsewhere, open_claim, other_answers},
            steps::send,
        },
        server::Fault,
    },
    serde_json::json,
};

const UNAVAILABLE: Fault = Fault::Status(503, None);
/// More than the page tries.
const ALWAYS: u32 = 50;

pub async fn walk(page: &Page) -> Outcome {
    let audit = Audit::of(page);
    let walked = two_answers(&audit).await;
    audit.close(walked)
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
