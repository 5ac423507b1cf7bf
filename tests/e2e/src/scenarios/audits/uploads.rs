//! Files on their way: being sent, stopped, refused, and asked for again by the case.

use {
    super::{
        Audit,
        claim::{DOCUMENT, up_to_documents},
    },
    crate::{
        failure::Outcome,
        page::Page,
        scenarios::{
            files::saved,
            steps::{log_in, send_claim},
        },
        server::Fault,
    },
};

const ROUTE: &str = "/api/v1/documents";
/// A PDF that ends too soon: taken, but of no use.
const CUT: &[u8] = b"%PDF-1.4\n1 0 obj<</Type/Cat";

pub async fn walk(page: &Page) -> Outcome {
    let audit = Audit::of(page);
    let walked = files(&audit).await;
    audit.close(walked)
}

async fn files(audit: &Audit<'_>) -> Outcome {
    let page = audit.page;
    let sandbox = page.sandbox()?;
    up_to_documents(page).await?;
    let cut = saved(page, "tagliato.pdf", CUT).await?;

    sandbox.add_fault("POST", ROUTE, Fault::Drop, 50).await?;
    page.upload(DOCUMENT, &cut).await?;
    page.wait_text("La connessione si è interrotta").await?;
    audit.screen("claim-documents+stopped").await;
    sandbox.clear_faults().await?;
    // Until all judges have looked.
    sandbox.add_fault("POST", ROUTE, Fault::Hold, 1).await?;
    page.activate("Riprova tagliato.pdf").await?;
    page.wait_text("Mandiamo tagliato.pdf…").await?;
    audit.screen("claim-documents+sending").await;
    sandbox.clear_faults().await?;
    page.wait_text("tagliato.pdf 1 KB Ricevuto").await?;
    page.upload(DOCUMENT, &cut).await?;
    page.wait_text("tagliato.pdf: è uguale a tagliato.pdf")
        .await?;
    audit.screen("claim-documents+duplicate").await;
    page.activate("Continua").await?;

    send_claim(page).await?;
    sandbox.advance_clock(3 * 86_400).await?;
    page.open("/pratiche").await?;
    log_in(page, "Elena Conti").await?;
    page.wait_heading("Le mie domande").await?;
    page.activate("Domanda di NASpI, mandata il…").await?;
    page.wait_text("Ci serve un altro file").await?;
    audit.screen("case-file-of-no-use").await;
    Ok(())
}
