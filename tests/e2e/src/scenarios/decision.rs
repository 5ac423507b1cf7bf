//! What INPS has decided, as the person reads it once the sandbox's clock has moved on.

use super::{
    mistakes::refused_by,
    steps::{Day, day_from_today, ensure_texts, log_in, send_claim},
};
use crate::{
    failure::{Outcome, ensure},
    page::Page,
};

const DAY: u64 = 24 * 60 * 60;

/// Lets so many days pass at INPS, after which the session is over, and opens the only case by the list of cases.
pub async fn open_case_after(page: &Page, days: u64, name: &str) -> Outcome {
    page.sandbox()?.advance_clock(days * DAY).await?;
    page.open("/pratiche").await?;
    log_in(page, name).await?;
    page.wait_heading("Le mie domande").await?;
    page.activate("Domanda di NASpI, mandata il…").await?;
    page.wait_heading("La tua domanda di NASpI").await
}

/// Sends the claim that is under review. Two weeks later INPS has refused it for this reason, and the case says what
/// happened and what one can do.
pub async fn send_and_be_refused(page: &Page, name: &str, reason: &str) -> Outcome {
    page.ensure_absent("La nostra stima").await?;
    send_claim(page).await?;
    open_case_after(page, 14, name).await?;
    ensure_state(page, "Respinta").await?;
    let appeal_by = day_from_today(page, 12 + 90).await?;
    ensure_texts(
        page,
        "main .alert",
        &[&format!(
            "Importante La risposta è no. Ecco perché {reason} Non sei d’accordo? Puoi chiedere il riesame qui sotto. Puoi anche \
             fare ricorso: hai 90 giorni da quando ricevi la risposta, di sicuro fino al {}. Il riesame non \
             ferma i 90 giorni. Un patronato ti aiuta gratis. Metti la scadenza in calendario",
            appeal_by.words
        )],
    )
    .await?;
    ensure_in_calendar(page, &appeal_by, "ultimo giorno sicuro per fare ricorso").await?;
    let [sent, taken, checked, refused] = [0, 1, 3, 12].map(|days| day_from_today(page, days));
    let (sent, taken, checked, refused) =
        (sent.await?, taken.await?, checked.await?, refused.await?);
    ensure_texts(
        page,
        ".timeline__item",
        &[
            &format!("Hai mandato la domanda (fatto) {}", sent.words),
            &format!("La sede l’ha presa in carico (fatto) {}", taken.words),
            &format!(
                "La sede ha controllato i contributi (fatto) {}",
                checked.words
            ),
            &format!("L’INPS ha detto no (fatto) {}", refused.words),
            "Tocca a te, se vuoi (ora) Puoi chiedere il riesame. Per il ricorso hai 90 giorni.",
        ],
    )
    .await
}

/// Fails unless the calendar file that the page offers has this day, for this.
async fn ensure_in_calendar(page: &Page, by: &Day, what: &str) -> Outcome {
    let (_, file) = page.download("Metti la scadenza in calendario").await?;
    let calendar = String::from_utf8_lossy(&file).into_owned();
    let day = format!(
        "DTSTART;VALUE=DATE:{}{:0>2}{:0>2}\r\n",
        by.year, by.month, by.day
    );
    ensure(calendar.contains(&day) && calendar.contains(what), || {
        format!("{day} for {what} is not in: {calendar}")
    })
}

/// Fails unless the case's tag says this.
pub async fn ensure_state(page: &Page, state: &str) -> Outcome {
    ensure_texts(page, "main .tag", &[&format!("A che punto è: {state}")]).await
}

/// Asks for a review of a refusal: first without a reason, which is refused, then with one.
pub async fn ask_for_review(page: &Page) -> Outcome {
    let field = "Perché la risposta è sbagliata?";
    let missing = (field, "Scrivi perché la risposta è sbagliata");
    refused_by(page, "Manda la richiesta", &[missing]).await?;
    page.wait_text(
        "Hai delle prove? Portale alla tua sede o a un patronato: le manda lui, gratis.",
    )
    .await?;
    page.fill(field, "Non mi pagavano da tre mesi.").await?;
    page.activate("Manda la richiesta").await?;
    page.wait_text("Hai chiesto il riesame").await?;
    ensure_state(page, "In riesame").await?;
    page.wait_text("Guardiamo di nuovo la domanda").await?;
    page.ensure_absent("Manda la richiesta").await
}
