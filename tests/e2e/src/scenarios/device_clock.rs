//! A device whose clock is wrong: terms go by the gateway's day, and the person is told.

use crate::{
    failure::Outcome,
    page::Page,
    scenario::{ONCE, Subject},
    scenarios::{
        draft_steps::open_claim,
        steps::{day_from_today, log_in},
    },
};
use serde_json::json;

const DAY: u64 = 86_400;
const NOTICE: &str = "Questo dispositivo segna il";

pub fn subjects() -> Vec<Subject> {
    vec![
        Subject::app("clock/wrong", ONCE, |page| Box::pin(wrong(page))),
        Subject::app("clock/a-little", ONCE, |page| Box::pin(a_little(page))),
    ]
}

/// By the device a claim is in time, by the gateway it is late: the gateway's day counts.
async fn wrong(page: &Page) -> Outcome {
    page.sandbox()?.advance_clock(50 * DAY).await?;
    page.open("/aiuto").await?;
    let (device, today) = (
        day_from_today(page, 0).await?,
        day_from_today(page, 50).await?,
    );
    open_claim(page, "Giulia Ferri", "last-job", &json!({})).await?;
    page.wait_text(&format!(
        "{NOTICE} {}. Per INPS oggi è il {}: contiamo i termini da questa data.",
        device.words, today.words
    ))
    .await?;
    page.wait_text("Il giorno 68 è passato").await
}

/// Less than a day says nothing.
async fn a_little(page: &Page) -> Outcome {
    page.sandbox()?.advance_clock(23 * 3_600).await?;
    page.open("/pratiche").await?;
    log_in(page, "Giulia Ferri").await?;
    page.wait_heading("Le mie domande").await?;
    page.ensure_absent(NOTICE).await
}
