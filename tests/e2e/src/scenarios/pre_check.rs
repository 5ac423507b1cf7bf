//! The pre-check with answers that a person knows of themselves.

use super::steps::{day_from_today, ensure_texts, type_date};
use crate::{failure::Outcome, page::Page};

/// The answers.
pub struct PreCheck {
    pub reason: &'static str,
    pub ended_days_ago: i32,
    pub weeks: &'static str,
    pub used_weeks: &'static str,
    pub pay: &'static str,
    /// Weeks since an earlier job was left of one's own will, if one was.
    pub weeks_since_resignation: Option<&'static str>,
    pub birth: [&'static str; 3],
}

impl PreCheck {
    /// A fixed term that ended ten days ago, two years of it.
    pub const ORDINARY: Self = Self {
        reason: "È scaduto il contratto",
        ended_days_ago: 10,
        weeks: "104",
        used_weeks: "0",
        pay: "31.200",
        weeks_since_resignation: None,
        birth: ["9", "3", "1990"],
    };

    /// Walks from the service sheet to the result, without logging in.
    pub async fn give(&self, page: &Page) -> Outcome {
        page.open("/servizi/naspi").await?;
        page.activate("Calcola quanto ti spetta").await?;
        page.wait_heading("Perché hai perso il lavoro?").await?;
        page.choose_radio("Scegli il motivo", self.reason).await?;
        page.activate("Continua").await?;
        page.wait_heading("Quando è finito il lavoro?").await?;
        let end = day_from_today(page, -self.ended_days_ago).await?;
        type_date(page, end.parts()).await?;
        page.activate("Continua").await?;
        page.wait_heading("Quanto hai lavorato?").await?;
        page.fill(
            "Quante settimane di contributi hai negli ultimi 4 anni?",
            self.weeks,
        )
        .await?;
        page.fill(
            "Quante ne hai già usate per un’altra NASpI?",
            self.used_weeks,
        )
        .await?;
        page.activate("Continua").await?;
        page.wait_heading("Quanto hai guadagnato?").await?;
        page.fill("Paga lorda di tutti gli ultimi 4 anni", self.pay)
            .await?;
        page.activate("Continua").await?;
        page.wait_heading("Avevi già lasciato un altro lavoro?")
            .await?;
        let resigned = if self.weeks_since_resignation.is_some() {
            "Sì"
        } else {
            "No"
        };
        page.choose_radio(
            "Nei 12 mesi prima hai lasciato tu un lavoro a tempo indeterminato?",
            resigned,
        )
        .await?;
        if let Some(weeks) = self.weeks_since_resignation {
            page.fill("Da allora quante settimane di contributi hai?", weeks)
                .await?;
        }
        page.activate("Continua").await?;
        page.wait_heading("Qual è la tua data di nascita?").await?;
        type_date(page, self.birth).await?;
        page.activate("Continua").await?;
        page.wait_heading("Il tuo calcolo").await?;
        page.wait_focus("Il tuo calcolo").await
    }
}

/// The result says that NASpI is not due, for this reason and with what to do, and promises no money.
pub async fn ensure_not_due(page: &Page, reason: &str) -> Outcome {
    let said = format!(
        "Attenzione La NASpI forse non ti spetta {reason} Hai sbagliato una risposta? Cambiala qui sotto. La risposta vera la dà \
         l’INPS."
    );
    ensure_texts(page, ".alert", &[&said]).await?;
    ensure_texts(page, "main table, main .facts", &[]).await?;
    ensure_texts(
        page,
        "main .button-row a",
        &["Fai domanda", "Cambia le risposte", "Parla con noi"],
    )
    .await
}
