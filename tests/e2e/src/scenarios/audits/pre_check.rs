//! The pre-check: each question empty, answered wrongly and rightly, and both results.

use {
    super::Audit,
    crate::{
        engines::Size,
        failure::Outcome,
        page::Page,
        scenarios::steps::{day_from_today, type_date},
    },
};

const EARLIER: &str = "Nei 12 mesi prima hai lasciato tu un lavoro a tempo indeterminato?";
const WEEKS: &str = "Quante settimane di contributi hai negli ultimi 4 anni?";
const USED_WEEKS: &str = "Quante ne hai già usate per un’altra NASpI?";

pub async fn entitled(page: &Page) -> Outcome {
    let audit = Audit::of(page);
    let walked = to_yes(&audit).await;
    audit.close(walked)
}

async fn to_yes(audit: &Audit<'_>) -> Outcome {
    let page = audit.page;
    page.open("/servizi/naspi/calcolo/reason").await?;
    page.wait_heading("Perché hai perso il lavoro?").await?;
    audit.screen("pre-check-reason").await;
    refused(audit, "pre-check-reason-missing").await?;
    page.choose_radio("Scegli il motivo", "È scaduto il contratto")
        .await?;
    page.activate("Continua").await?;

    page.wait_heading("Quando è finito il lavoro?").await?;
    audit.screen("pre-check-end-date").await;
    type_date(page, ["31", "2", "2026"]).await?;
    refused(audit, "pre-check-end-date-impossible").await?;
    type_date(page, day_from_today(page, -20).await?.parts()).await?;
    page.activate("Continua").await?;

    page.wait_heading("Quanto hai lavorato?").await?;
    if page.size() == Size::Mobile {
        page.activate("Vedi tutti i passi").await?;
    }
    audit.screen("pre-check-weeks").await;
    page.fill(WEEKS, "300").await?;
    page.fill(USED_WEEKS, "due").await?;
    refused(audit, "pre-check-weeks-wrong").await?;
    page.fill(WEEKS, "104").await?;
    page.fill(USED_WEEKS, "0").await?;
    page.activate("Continua").await?;

    page.wait_heading("Quanto hai guadagnato?").await?;
    audit.screen("pre-check-pay").await;
    page.fill("Paga lorda di tutti gli ultimi 4 anni", "circa mille")
        .await?;
    refused(audit, "pre-check-pay-wrong").await?;
    page.fill("Paga lorda di tutti gli ultimi 4 anni", "60.000,00")
        .await?;
    page.activate("Continua").await?;

    page.wait_heading("Avevi già lasciato un altro lavoro?")
        .await?;
    page.choose_radio(EARLIER, "Sì").await?;
    page.wait_text("Da allora quante settimane di contributi hai?")
        .await?;
    audit.screen("pre-check-earlier-resignation").await;
    page.choose_radio(EARLIER, "No").await?;
    page.activate("Continua").await?;

    page.wait_heading("Qual è la tua data di nascita?").await?;
    audit.screen("pre-check-birth").await;
    type_date(page, ["9", "marzo", ""]).await?;
    refused(audit, "pre-check-birth-year-missing").await?;
    type_date(page, ["9", "marzo", "1980"]).await?;
    page.activate("Continua").await?;

    page.wait_heading("Il tuo calcolo").await?;
    page.wait_text("La NASpI ti può spettare").await?;
    audit.screen("pre-check-result").await;
    Ok(())
}

pub async fn not_entitled(page: &Page) -> Outcome {
    let audit = Audit::of(page);
    let walked = to_no(&audit).await;
    audit.close(walked)
}

async fn to_no(audit: &Audit<'_>) -> Outcome {
    let page = audit.page;
    page.open("/servizi/naspi/calcolo/reason").await?;
    page.wait_heading("Perché hai perso il lavoro?").await?;
    page.choose_radio("Scegli il motivo", "Ho lasciato io il lavoro")
        .await?;
    page.activate("Continua").await?;
    page.wait_heading("Quando è finito il lavoro?").await?;
    type_date(page, day_from_today(page, -80).await?.parts()).await?;
    page.activate("Continua").await?;
    page.wait_heading("Quanto hai lavorato?").await?;
    page.fill(WEEKS, "9").await?;
    page.fill(USED_WEEKS, "0").await?;
    page.activate("Continua").await?;
    page.wait_heading("Quanto hai guadagnato?").await?;
    page.fill("Paga lorda di tutti gli ultimi 4 anni", "9.000,00")
        .await?;
    page.activate("Continua").await?;
    page.wait_heading("Avevi già lasciato un altro lavoro?")
        .await?;
    page.choose_radio(EARLIER, "Sì").await?;
    page.fill("Da allora quante settimane di contributi hai?", "5")
        .await?;
    page.activate("Continua").await?;
    page.wait_heading("Qual è la tua data di nascita?").await?;
    type_date(page, ["1", "1", "1960"]).await?;
    page.activate("Continua").await?;
    page.wait_heading("Il tuo calcolo").await?;
    page.wait_text("La NASpI forse non ti spetta").await?;
    audit.screen("pre-check-result-not-entitled").await;
    Ok(())
}

/// Goes on with what is on the page, and looks at the page that says what is wrong.
pub async fn refused(audit: &Audit<'_>, name: &str) -> Outcome {
    audit.page.activate("Continua").await?;
    audit.page.wait_text("C’è qualcosa da correggere").await?;
    audit.screen(name).await;
    Ok(())
}
