//! The Disability Card: sheet, each step with its errors, summary, receipt, list and case.

use {
    super::Audit,
    crate::{
        failure::Outcome,
        page::Page,
        scenarios::{
            card_steps::{
                CASE, DECLARATIONS, DOCUMENTS, LINE, PHOTO, SENT, declare_and_send, upload_photo,
            },
            files::saved,
            steps::{LAST, log_in, type_date},
        },
        server::Fault,
    },
};

const DAY: u64 = 24 * 60 * 60;

pub async fn walk(page: &Page) -> Outcome {
    let audit = Audit::of(page);
    let walked = questions(&audit).await;
    audit.close(walked)
}

async fn questions(audit: &Audit<'_>) -> Outcome {
    let page = audit.page;
    page.open("/servizi/carta-disabilita").await?;
    page.wait_heading("Carta europea della disabilità").await?;
    page.wait_text("Quanto è stato facile").await?;
    audit.screen("card-sheet").await;
    page.activate("Fai domanda").await?;
    log_in(page, "Giulia Ferri").await?;
    page.wait_text("Ci vogliono circa").await?;
    audit.screen("card-first").await;
    page.activate("Continua").await?;
    page.wait_heading("Qual è la tua cittadinanza?").await?;
    page.choose_radio(
        "Scegli la tua cittadinanza",
        "Di un Paese fuori dall’Unione europea",
    )
    .await?;
    audit.screen("card-citizenship").await;
    type_date(page, ["1", "1", "2020"]).await?;
    page.activate("Continua").await?;
    page.wait_text("Questa data è già passata").await?;
    audit.screen("card-citizenship-wrong").await;
    page.choose_radio("Scegli la tua cittadinanza", "Italiana")
        .await?;
    page.activate("Continua").await?;
    page.wait_heading("Dove mandiamo la carta?").await?;
    page.wait_text("Lo sappiamo dall’anagrafe nazionale")
        .await?;
    audit.screen("card-address").await;
    page.fill("CAP", "4012").await?;
    page.fill("Provincia", "Bologna").await?;
    page.activate("Continua").await?;
    page.wait_text("Il CAP ha 5 cifre").await?;
    audit.screen("card-address-wrong").await;
    page.fill("CAP", "40121").await?;
    page.fill("Provincia", "BO").await?;
    page.activate("Continua").await?;
    page.wait_heading("Che cosa serve al postino?").await?;
    page.choose_radio("Sul campanello c’è un altro nome?", "Sì")
        .await?;
    audit.screen("card-doorbell").await;
    page.choose_radio("Sul campanello c’è un altro nome?", "No")
        .await?;
    page.activate("Continua").await?;
    proof(audit).await
}

async fn proof(audit: &Audit<'_>) -> Outcome {
    let page = audit.page;
    page.wait_heading("Che cosa dice che hai una disabilità?")
        .await?;
    audit.screen("card-proof").await;
    page.choose_radio("Che documento hai?", "Una sentenza, ma non ne ho una copia")
        .await?;
    page.wait_text("Senza la sentenza controlliamo noi").await?;
    page.activate("Continua").await?;
    page.wait_text("C’è qualcosa da correggere").await?;
    audit.screen("card-proof-wrong").await;
    page.choose_radio(
        "Che documento hai?",
        "Un verbale di invalidità o di disabilità",
    )
    .await?;
    page.activate("Continua").await?;
    page.wait_heading(DOCUMENTS).await?;
    audit.screen("card-documents").await;
    page.activate("Continua").await?;
    page.wait_text("Scegli il file del verbale").await?;
    audit.screen("card-documents-missing").await;
    let wrong = saved(page, "viso.png", b"\x89PNG\r\n\x1a\n....IEND....").await?;
    page.upload(PHOTO, &wrong).await?;
    page.wait_text("la foto deve essere un JPG").await?;
    audit.screen("card-documents-missing+refused").await;
    Ok(())
}

pub async fn end(page: &Page) -> Outcome {
    let audit = Audit::of(page);
    let walked = to_the_case(&audit).await;
    audit.close(walked)
}

async fn to_the_case(audit: &Audit<'_>) -> Outcome {
    let page = audit.page;
    let sandbox = page.sandbox()?;
    page.open("/domanda/carta-disabilita").await?;
    log_in(page, "Stefano Pellegrini").await?;
    page.wait_heading("Chi sei?").await?;
    page.activate("Continua").await?;
    page.choose_radio("Scegli la tua cittadinanza", "Italiana")
        .await?;
    for heading in [
        "Qual è la tua cittadinanza?",
        "Dove mandiamo la carta?",
        "Che cosa serve al postino?",
    ] {
        page.wait_heading(heading).await?;
        page.activate("Continua").await?;
    }
    page.wait_heading(DOCUMENTS).await?;
    upload_photo(page).await?;
    audit.screen("card-documents+photo").await;
    page.activate("Continua").await?;
    page.wait_heading(LAST).await?;
    audit.screen("card-review").await;
    page.activate("Manda la domanda").await?;
    page.wait_text("C’è qualcosa da correggere").await?;
    audit.screen("card-review-undeclared").await;
    sandbox
        .add_fault(
            "POST",
            "/api/v1/ced/Domanda/FornisciFoto",
            Fault::Status(400, None),
            1,
        )
        .await?;
    declare_and_send(page, &DECLARATIONS).await?;
    page.wait_text("L’INPS non ha preso la foto").await?;
    audit.screen("card-review+photo-refused").await;
    page.activate("Manda la domanda").await?;
    page.wait_heading(SENT).await?;
    audit.screen("card-receipt").await;
    page.activate("Scarica la ricevuta (PDF)").await?;
    page.wait_text("Questo foglio non c’è ancora").await?;
    audit.screen("card-receipt+not-yet").await;
    page.activate("Segui la tua domanda").await?;
    page.wait_heading(CASE).await?;
    audit.screen("card-case").await;
    page.open("/domanda/carta-disabilita").await?;
    page.wait_heading("Hai già una domanda in corso").await?;
    audit.screen("card-under-way").await;

    sandbox.advance_clock(18 * DAY).await?;
    page.open("/pratiche").await?;
    log_in(page, "Stefano Pellegrini").await?;
    page.wait_text("La carta è in viaggio").await?;
    audit.screen("cases+card").await;
    page.activate(LINE).await?;
    page.wait_heading(CASE).await?;
    page.wait_text("La carta è partita il").await?;
    audit.screen("card-case+sent").await;
    sandbox.order_card_states(55, 21).await?;
    page.reload().await?;
    page.wait_text("Stato non riconosciuto (55)").await?;
    audit.screen("card-case+unknown").await;
    sandbox
        .add_fault(
            "POST",
            "/api/v1/ced/Domanda/CheckDomanda",
            Fault::Status(500, None),
            50,
        )
        .await?;
    page.open("/pratiche").await?;
    page.wait_text("ora non sappiamo se ce n’è una").await?;
    audit.screen("cases+card-unknown").await;
    Ok(())
}
