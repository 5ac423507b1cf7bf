//! The pre-check as pages: its answers last while the app is open, and an address whose turn has not come leads to the one
//! that has.

use super::{
    draft_steps::ensure_value,
    steps::{ensure_texts, speak_english},
};
use crate::{
    failure::Outcome,
    page::Page,
    scenario::{ONCE, Subject},
};

const REASON: &str = "Perché hai perso il lavoro?";
const END: &str = "Quando è finito il lavoro?";

pub fn subjects() -> Vec<Subject> {
    vec![
        Subject::app("pre-check/kept", ONCE, |page| Box::pin(kept(page))),
        Subject::app("pre-check/too-far", ONCE, |page| Box::pin(too_far(page))),
    ]
}

/// Answers outlive a look at another page and a change of language; a reload forgets them, as the page says.
async fn kept(page: &Page) -> Outcome {
    to_weeks(page).await?;
    page.fill(
        "Quante settimane di contributi hai negli ultimi 4 anni?",
        "77",
    )
    .await?;
    page.activate("Torna indietro").await?;
    page.wait_heading(END).await?;
    page.activate("Aiuto").await?;
    page.wait_heading("Parla con noi").await?;
    page.back().await?;
    page.wait_heading(END).await?;
    page.activate("Continua").await?;
    page.wait_heading("Quanto hai lavorato?").await?;
    ensure_value(
        page,
        "Quante settimane di contributi hai negli ultimi 4 anni?",
        "77",
    )
    .await?;
    speak_english(page).await?;
    page.wait_path("/servizi/naspi/calcolo/weeks").await?;
    ensure_value(
        page,
        "How many weeks of contributions do you have in the last 4 years?",
        "77",
    )
    .await
}

/// A step that cannot be shown yet is another address, from which the way leads on.
async fn too_far(page: &Page) -> Outcome {
    page.open("/servizi/naspi/calcolo/end-date").await?;
    page.wait_heading(REASON).await?;
    page.wait_path("/servizi/naspi/calcolo/reason").await?;
    page.choose_radio("Scegli il motivo", "È scaduto il contratto")
        .await?;
    page.activate("Continua").await?;
    page.wait_heading(END).await?;
    ensure_texts(page, "h1", &[END]).await
}

async fn to_weeks(page: &Page) -> Outcome {
    page.open("/servizi/naspi/calcolo/reason").await?;
    page.wait_heading(REASON).await?;
    page.choose_radio("Scegli il motivo", "È scaduto il contratto")
        .await?;
    page.activate("Continua").await?;
    page.wait_heading(END).await?;
    super::steps::type_date(page, super::steps::day_from_today(page, -10).await?.parts()).await?;
    page.activate("Continua").await?;
    page.wait_heading("Quanto hai lavorato?").await
}
