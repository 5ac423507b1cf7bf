//! A last job that the registers do not know, ended with pay in place of notice: what is asked then, and what becomes of it.

use super::steps::{Day, FIRST, LAST, day_from_today, log_in, send_claim, send_later, walk_claim};
use crate::{
    engines::{Engine, Size},
    failure::{Outcome, ensure},
    page::{Hands, Page},
    scenario::{Run, Subject},
};

/// One question calls the next here: keys on the small screen are the hardest way through.
const HARDEST: &[Run] = &[(Engine::Chromium, Size::Mobile, Hands::Keyboard)];

const CODE: &str = "Codice fiscale di chi ti dava lavoro";

pub fn subjects() -> Vec<Subject> {
    vec![Subject::app(
        "naspi/last-job/unknown-with-paid-notice",
        HARDEST,
        |page| Box::pin(unknown_job(page)),
    )]
}

/// Marco Rinaldi worked for somebody else after the firm that the registers know.
async fn unknown_job(page: &Page) -> Outcome {
    page.open("/domanda/naspi").await?;
    log_in(page, "Marco Rinaldi").await?;
    go_on(page, FIRST).await?;
    go_on(page, "Come ti contattiamo?").await?;
    page.wait_heading("Qual è l’ultimo lavoro che hai perso?")
        .await?;
    page.choose_radio(
        "Scegli il lavoro che è finito",
        "Un altro lavoro, che qui non c’è",
    )
    .await?;
    page.fill(
        "Come si chiama l’azienda o la persona per cui lavoravi?",
        "Bar Sport",
    )
    .await?;
    // What the registers say is about another job: its last day is not said to come from them.
    let hint = page
        .read("return document.getElementById('end-date-hint').textContent")
        .await?;
    ensure(!hint.contains("datore di lavoro"), || {
        format!("the last day of an unknown job has the hint «{hint}»")
    })?;
    page.fill(CODE, "8007875058").await?;
    let day = day_from_today(page, -5).await?;
    let end = "Qual è stato l’ultimo giorno di lavoro?";
    type_day(page, end, &day).await?;
    page.activate("Continua").await?;
    page.wait_text("Un’azienda ha 11 cifre e qui ne hai scritte 10")
        .await?;
    page.fill(CODE, "it 800 787 505 87").await?;
    page.activate("Continua").await?;
    page.wait_heading("Perché è finito il lavoro?").await?;
    page.choose_radio("Scegli il motivo", "Mi hanno licenziato")
        .await?;
    page.activate("Continua").await?;
    page.wait_heading("Ti hanno pagato il preavviso?").await?;
    page.choose_radio("Hai ricevuto l’indennità di mancato preavviso?", "Sì")
        .await?;
    page.wait_text("La NASpI parte dopo il preavviso pagato")
        .await?;
    // Whoever does not know says so, and takes it back by writing the day.
    page.check("Non lo so", true).await?;
    let until = "Ultimo giorno di preavviso pagato";
    let day = day_from_today(page, -6).await?;
    type_day(page, until, &day).await?;
    page.activate("Continua").await?;
    page.wait_text("Questo giorno viene prima della fine del lavoro")
        .await?;
    let day = day_from_today(page, 20).await?;
    type_day(page, until, &day).await?;
    page.wait_absent("La NASpI parte dopo il preavviso pagato")
        .await?;
    page.activate("Continua").await?;
    page.wait_heading("Avevi già lasciato un altro lavoro?")
        .await?;
    page.choose_radio(
        "Nei 12 mesi prima hai lasciato tu un lavoro a tempo indeterminato?",
        "No",
    )
    .await?;
    page.activate("Continua").await?;
    walk_claim(page, "Hai altri lavori?", "Dove ti paghiamo?").await?;
    go_on(page, "Dove ti paghiamo?").await?;
    page.wait_heading("Quali documenti ci mandi?").await?;
    send_later(page, "Prova del lavoro").await?;
    page.activate("Continua").await?;
    page.wait_heading(LAST).await?;
    page.wait_text("80078750587").await?;
    send_claim(page).await?;
    page.wait_text("Prova del lavoro").await
}

async fn go_on(page: &Page, heading: &str) -> Outcome {
    page.wait_heading(heading).await?;
    page.activate("Continua").await
}

/// Fills the three boxes of one date of the page.
async fn type_day(page: &Page, question: &str, day: &Day) -> Outcome {
    let [day, month, year] = day.parts();
    page.fill_in(question, "Giorno", day).await?;
    page.fill_in(question, "Mese", month).await?;
    page.fill_in(question, "Anno", year).await
}
