//! The claim when something is wrong: with what was typed, and with the gateway.

use {
    super::{
        Audit,
        claim::{DOCUMENT, up_to_documents},
        pre_check::refused,
    },
    crate::{
        failure::Outcome,
        page::Page,
        places,
        scenarios::steps::{log_in, send_later, type_date, walk_claim},
        server::Fault,
    },
};

const UNAVAILABLE: Fault = Fault::Status(503, None);

/// More than the client tries.
const ALWAYS: u32 = 50;

pub async fn typed(page: &Page) -> Outcome {
    let audit = Audit::of(page);
    let walked = wrong_answers(&audit).await;
    audit.close(walked)
}

async fn wrong_answers(audit: &Audit<'_>) -> Outcome {
    let page = audit.page;
    page.open("/domanda/naspi").await?;
    log_in(page, "Giulia Ferri").await?;
    page.wait_heading("Chi sei?").await?;
    page.activate("Continua").await?;

    page.wait_heading("Come ti contattiamo?").await?;
    page.fill("Indirizzo e-mail", "giulia.example.org").await?;
    page.fill("Numero di telefono", "12").await?;
    refused(audit, "claim-contacts-wrong").await?;
    page.fill("Indirizzo e-mail", "giulia@example.org").await?;
    page.fill("Numero di telefono", "333 123 4567").await?;
    page.activate("Continua").await?;

    page.wait_heading("Qual è l’ultimo lavoro che hai perso?")
        .await?;
    page.choose_radio(
        "Scegli il lavoro che è finito",
        "Un altro lavoro, che qui non c’è",
    )
    .await?;
    type_date(page, ["31", "novembre", "2026"]).await?;
    refused(audit, "claim-last-job-wrong").await?;
    page.choose_radio("Scegli il lavoro che è finito", "Alba Servizi srl")
        .await?;
    page.activate("Continua").await?;

    page.wait_heading("Perché è finito il lavoro?").await?;
    page.choose_radio("Scegli il motivo", "Ho lasciato io il lavoro")
        .await?;
    page.wait_text("Chi lascia il lavoro di solito non ha la NASpI")
        .await?;
    audit.screen("claim-reason-resigned").await;
    page.choose_radio("Scegli il motivo", "È scaduto il contratto")
        .await?;
    page.activate("Continua").await?;
    page.wait_heading("Avevi già lasciato un altro lavoro?")
        .await?;
    page.activate("Continua").await?;
    page.wait_heading("Hai altri lavori?").await?;
    refused(audit, "claim-other-work-missing").await?;
    walk_claim(page, "Hai altri lavori?", "Dove ti paghiamo?").await?;
    page.fill("IBAN del tuo conto", "IT60X0542811101000000123457")
        .await?;
    refused(audit, "claim-payment-wrong").await?;
    not_saved(audit).await
}

/// The answer cannot be saved: the gateway is down.
async fn not_saved(audit: &Audit<'_>) -> Outcome {
    let page = audit.page;
    let sandbox = page.sandbox()?;
    sandbox
        .add_fault("PUT", "/api/v1/drafts", UNAVAILABLE, ALWAYS)
        .await?;
    page.fill("IBAN del tuo conto", "").await?;
    page.activate("Torna indietro").await?;
    page.wait_text("Non ancora inviato, riproviamo").await?;
    audit.screen("claim-health+not-saved").await;
    sandbox.clear_faults().await
}

pub async fn sending(page: &Page) -> Outcome {
    let audit = Audit::of(page);
    let walked = sending_fails(&audit).await;
    audit.close(walked)
}

async fn sending_fails(audit: &Audit<'_>) -> Outcome {
    let page = audit.page;
    let sandbox = page.sandbox()?;
    up_to_documents(page).await?;
    page.upload(DOCUMENT, &places::package().join("fixtures/quiet.html"))
        .await?;
    page.wait_text("questo tipo di file non va bene").await?;
    audit.screen("claim-documents-refused").await;
    send_later(page, DOCUMENT).await?;
    page.activate("Continua").await?;
    page.wait_heading("Controlla e manda").await?;
    page.activate("Manda la domanda").await?;
    page.wait_text("C’è qualcosa da correggere").await?;
    audit.screen("claim-review-undeclared").await;
    page.check("Dichiaro che ciò che ho scritto è vero", true)
        .await?;
    sandbox
        .add_fault("POST", "/api/v1/claims", UNAVAILABLE, ALWAYS)
        .await?;
    page.activate("Manda la domanda").await?;
    page.wait_text("Il servizio è fermo per ora").await?;
    audit.screen("claim-review+not-sent").await;
    sandbox.clear_faults().await?;

    page.open("/pratiche").await?;
    page.wait_text("Da finire: Domanda di NASpI").await?;
    audit.screen("cases-draft").await;
    // What was on its way goes out when the claim is opened again.
    page.activate("Riprendi Da finire: Domanda di NASpI")
        .await?;
    page.wait_heading("Domanda mandata").await?;
    page.wait_text("Ti resta da mandare").await?;
    audit.screen("receipt-documents-missing").await;
    documents_requested(audit).await
}

/// Five days later the documents promised have not come.
async fn documents_requested(audit: &Audit<'_>) -> Outcome {
    let page = audit.page;
    page.sandbox()?.advance_clock(6 * 86_400).await?;
    page.open("/pratiche").await?;
    log_in(page, "Elena Conti").await?;
    page.wait_heading("Le mie domande").await?;
    page.activate("Domanda di NASpI, mandata il…").await?;
    page.wait_heading("La tua domanda di NASpI").await?;
    page.activate("Manda i documenti").await?;
    page.wait_text("Prima scegli un file").await?;
    audit.screen("case-documents-missing").await;
    Ok(())
}
