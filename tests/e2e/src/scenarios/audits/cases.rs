//! The personal area: the list with and without cases, decided cases, and what is shown when the gateway does not answer.

use {
    super::Audit,
    crate::{failure::Outcome, page::Page, scenarios::steps::log_in, server::Fault},
};

/// More than the client tries.
const ALWAYS: u32 = 50;

pub async fn walk(page: &Page) -> Outcome {
    let audit = Audit::of(page);
    let walked = people(&audit).await;
    audit.close(walked)
}

async fn people(audit: &Audit<'_>) -> Outcome {
    accepted(audit).await?;
    audit.page.activate("Esci").await?;
    audit.page.wait_heading("Che cosa ti serve?").await?;
    refused(audit).await?;
    audit.page.activate("Esci").await?;
    audit.page.wait_heading("Che cosa ti serve?").await?;
    nothing(audit).await?;
    failures(audit).await
}

async fn accepted(audit: &Audit<'_>) -> Outcome {
    let page = audit.page;
    page.open("/pratiche").await?;
    log_in(page, "Paolo Vitale").await?;
    page.wait_heading("Le mie domande").await?;
    page.wait_text("Accolta").await?;
    audit.screen("cases").await;
    page.activate("Sei …").await?;
    audit.screen("cases+person").await;
    page.activate("Sei …").await?;
    page.activate("Domanda di NASpI, mandata il…").await?;
    page.wait_text("La risposta è sì").await?;
    audit.screen("case+accepted").await;
    Ok(())
}

async fn refused(audit: &Audit<'_>) -> Outcome {
    let page = audit.page;
    page.open("/pratiche").await?;
    log_in(page, "Francesca Serra").await?;
    page.wait_heading("Le mie domande").await?;
    page.activate("Domanda di NASpI, mandata il…").await?;
    page.wait_text("La risposta è no").await?;
    audit.screen("case+refused").await;
    page.activate("Manda la richiesta").await?;
    page.wait_text("C’è qualcosa da correggere").await?;
    audit.screen("case-review-empty").await;
    page.fill("Perché la risposta è sbagliata?", "Non mi pagavano.")
        .await?;
    page.activate("Manda la richiesta").await?;
    page.wait_text("In riesame").await?;
    audit.screen("case+review-asked").await;
    Ok(())
}

async fn nothing(audit: &Audit<'_>) -> Outcome {
    let page = audit.page;
    page.open("/pratiche").await?;
    log_in(page, "Matteo Gallo").await?;
    page.wait_text("Non hai ancora mandato domande").await?;
    audit.screen("cases+none").await;
    Ok(())
}

/// The page while it waits, the page without an answer, and a case that does not exist.
async fn failures(audit: &Audit<'_>) -> Outcome {
    let page = audit.page;
    let sandbox = page.sandbox()?;
    page.open("/pratiche/claim-that-is-not").await?;
    page.wait_heading("Non lo troviamo").await?;
    audit.screen("failure-not-found").await;
    let down = Fault::Status(503, None);
    sandbox
        .add_fault("GET", "/api/v1/claims", down, ALWAYS)
        .await?;
    page.open("/pratiche").await?;
    page.wait_heading("Il servizio è fermo per ora").await?;
    audit.screen("failure-unavailable").await;
    sandbox.clear_faults().await?;
    sandbox
        .add_fault("GET", "/api/v1/claims", Fault::Delay(60_000), ALWAYS)
        .await?;
    page.open("/pratiche").await?;
    page.wait_text("Un momento, i dati arrivano").await?;
    audit.screen("cases+loading").await;
    sandbox.clear_faults().await
}
