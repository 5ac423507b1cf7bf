//! A draft expires: the day is shown, there is a warning before, and afterwards nothing is gone without a word.

use crate::{
    engines::Key,
    failure::Outcome,
    page::Page,
    scenario::{ONCE, Subject},
    scenarios::{
        device_storage::{RECORDS, wait_entries},
        draft_steps::{ensure_value, open_claim},
        steps::{day_from_today, log_in},
    },
};
use serde_json::json;

const CONTACTS: &str = "Come ti contattiamo?";
const EMAIL: &str = "Indirizzo e-mail";
const SAVED: &str = "Salvato da INPS alle";
const DAY: u64 = 86_400;
/// Days that a draft is kept.
const KEPT: i32 = 60;

pub fn subjects() -> Vec<Subject> {
    vec![
        Subject::app("draft/expiry/warned", ONCE, |page| Box::pin(warned(page))),
        Subject::app("draft/expiry/on-device", ONCE, |page| {
            Box::pin(on_device(page))
        }),
        Subject::app("draft/expiry/nowhere", ONCE, |page| Box::pin(nowhere(page))),
        Subject::app("draft/expiry/begun-anew", ONCE, |page| {
            Box::pin(begun_anew(page))
        }),
    ]
}

/// The day is on the step and in the list; a week before, both warn.
async fn warned(page: &Page) -> Outcome {
    let expires = save_answer(page).await?;
    page.wait_text(&format!("INPS la tiene fino al {expires}."))
        .await?;
    page.ensure_absent("La domanda da finire scade").await?;
    page.open("/pratiche").await?;
    page.wait_text(&format!("INPS la tiene fino al {expires}."))
        .await?;
    page.sandbox()?.advance_clock(54 * DAY).await?;
    page.open("/pratiche").await?;
    log_in(page, "Giulia Ferri").await?;
    let warning = format!("La domanda da finire scade il {expires}");
    page.wait_text(&warning).await?;
    page.activate("Riprendi…").await?;
    page.wait_heading(CONTACTS).await?;
    page.wait_text(&warning).await?;
    // An answer gives the draft its whole time again.
    page.fill(EMAIL, "altra@example.org").await?;
    page.press(Key::Tab).await?;
    page.wait_text("INPS la tiene fino al").await?;
    page.ensure_absent("La domanda da finire scade").await
}

/// The gateway has deleted the answers, the device still has them: they are taken up.
async fn on_device(page: &Page) -> Outcome {
    let expired = save_answer(page).await?;
    expire(page).await?;
    let told = format!("La domanda da finire è scaduta il {expired}");
    page.wait_text(&told).await?;
    page.activate("Vedi che cosa puoi fare").await?;
    page.wait_heading(&told).await?;
    page.wait_text("Le tue risposte sono ancora su questo dispositivo.")
        .await?;
    wait_entries(page, RECORDS, 1).await?;
    page.activate("Riprendi le risposte").await?;
    page.wait_heading(CONTACTS).await?;
    ensure_value(page, EMAIL, "nuova@example.org").await?;
    page.wait_text(SAVED).await?;
    page.crash_tab("/domanda/naspi").await?;
    page.wait_heading(CONTACTS).await?;
    ensure_value(page, EMAIL, "nuova@example.org").await
}

/// On a device without a copy the person is told too, and told once: after beginning anew no more.
async fn nowhere(page: &Page) -> Outcome {
    let expired = save_answer(page).await?;
    page.forget().await?;
    expire(page).await?;
    page.open("/domanda/naspi").await?;
    page.wait_heading(&format!("La domanda da finire è scaduta il {expired}"))
        .await?;
    page.wait_text("Su questo dispositivo non ci sono copie.")
        .await?;
    page.ensure_absent("Riprendi le risposte").await?;
    page.activate("Ricomincia da capo").await?;
    page.wait_heading("Chi sei?").await?;
    page.open("/domanda/naspi").await?;
    page.wait_heading("Chi sei?").await
}

/// Who begins anew leaves no copy behind.
async fn begun_anew(page: &Page) -> Outcome {
    save_answer(page).await?;
    expire(page).await?;
    page.open("/domanda/naspi").await?;
    page.activate("Ricomincia da capo").await?;
    page.wait_heading("Chi sei?").await?;
    wait_entries(page, RECORDS, 0).await?;
    page.activate("Continua").await?;
    page.wait_heading(CONTACTS).await?;
    ensure_value(page, EMAIL, "giulia.ferri@example.org").await
}

/// Answers a question; the day on which the draft expires.
async fn save_answer(page: &Page) -> Outcome<String> {
    open_claim(page, "Giulia Ferri", "contacts", &json!({})).await?;
    page.wait_heading(CONTACTS).await?;
    page.fill(EMAIL, "nuova@example.org").await?;
    page.press(Key::Tab).await?;
    page.wait_text(SAVED).await?;
    wait_entries(page, RECORDS, 1).await?;
    Ok(day_from_today(page, KEPT).await?.words)
}

/// Lets the draft expire while no page is open, and opens the list of cases.
async fn expire(page: &Page) -> Outcome {
    page.sandbox()?.advance_clock(61 * DAY).await?;
    page.crash_tab("/pratiche").await?;
    log_in(page, "Giulia Ferri").await?;
    page.wait_heading("Le mie domande").await
}
