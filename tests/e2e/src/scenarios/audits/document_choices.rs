//! What is said of a document: each choice, and each of its mistakes.

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
            upload_choices::{CHOICE, GIVEN, LATER, NOT_SENT, NOW, WHERE},
            uploads::PDF,
        },
    },
};

const FAULTY: &str = "C’è qualcosa da correggere";

pub async fn walk(page: &Page) -> Outcome {
    let audit = Audit::of(page);
    let walked = choices(&audit).await;
    audit.close(walked)
}

async fn choices(audit: &Audit<'_>) -> Outcome {
    let page = audit.page;
    up_to_documents(page).await?;
    audit.screen("claim-documents").await;
    page.activate("Continua").await?;
    page.wait_text(FAULTY).await?;
    audit.screen("claim-documents-wrong+undecided").await;
    page.choose_radio(CHOICE, GIVEN).await?;
    page.activate("Continua").await?;
    page.wait_text("Scrivi in quale domanda").await?;
    audit.screen("claim-documents-wrong+where").await;
    page.choose_radio(CHOICE, NOW).await?;
    page.upload(DOCUMENT, &saved(page, "lettera.pdf", PDF).await?)
        .await?;
    page.wait_text("lettera.pdf 1 KB Ricevuto").await?;
    page.choose_radio(CHOICE, NOT_SENT).await?;
    page.activate("Continua").await?;
    page.wait_text("Hai già mandato un file").await?;
    audit.screen("claim-documents-wrong+file-there").await;
    page.activate("Togli lettera.pdf").await?;
    page.wait_text("lettera.pdf: tolto").await?;
    page.choose_radio(CHOICE, LATER).await?;
    page.activate("Continua").await?;
    page.wait_heading("Controlla e manda").await?;
    page.activate("Torna indietro").await?;
    page.wait_heading("Quali documenti ci mandi?").await?;
    audit.screen("claim-documents+later").await;
    page.choose_radio(CHOICE, GIVEN).await?;
    page.fill(WHERE, "Con la denuncia del 2025, a Bologna")
        .await?;
    audit.screen("claim-documents+given").await;
    page.activate("Continua").await?;
    page.wait_heading("Controlla e manda").await?;
    audit.screen("claim-review+document-given").await;
    Ok(())
}
