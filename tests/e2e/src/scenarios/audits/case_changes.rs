//! A case that the person adds to and then withdraws: each form closed, open, refused, and what comes of it.

use {
    super::Audit,
    crate::{
        failure::Outcome,
        page::Page,
        scenarios::case_changes::{CONFIRM, SEND, WITHDRAW, WORDS, open_case},
    },
};

const FAULTY: &str = "C’è qualcosa da correggere";

pub async fn walk(page: &Page) -> Outcome {
    let audit = Audit::of(page);
    let walked = changes(&audit).await;
    audit.close(walked)
}

async fn changes(audit: &Audit<'_>) -> Outcome {
    let page = audit.page;
    open_case(page).await?;
    audit.screen("case+changes").await;
    page.activate("Aggiungi qualcosa alla domanda").await?;
    audit.screen("case+addition").await;
    page.activate(SEND).await?;
    page.wait_text(FAULTY).await?;
    audit.screen("case-wrong+addition").await;
    page.fill(WORDS, "Ho cambiato casa: ora abito a Torino.")
        .await?;
    page.activate(SEND).await?;
    page.wait_text("Hai aggiunto qualcosa").await?;
    audit.screen("case+added").await;
    page.activate("Come ritirare la domanda").await?;
    audit.screen("case+withdrawal").await;
    page.activate(WITHDRAW).await?;
    page.wait_text(FAULTY).await?;
    audit.screen("case-wrong+withdrawal").await;
    page.check(CONFIRM, true).await?;
    page.activate(WITHDRAW).await?;
    page.wait_text("Hai ritirato la domanda").await?;
    audit.screen("case+withdrawn").await;
    page.open("/pratiche").await?;
    page.wait_heading("Le mie domande").await?;
    page.wait_text("Chiusa: l’hai ritirata.").await?;
    audit.screen("cases+withdrawn").await;
    Ok(())
}
