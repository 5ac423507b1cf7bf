//! The three calls in which INPS takes a claim for the Disability Card, and what breaks between them: one request comes of
//! it, whatever is repeated.

use super::{
    card_steps::{
        CASE, DECLARATIONS, DOCUMENTS, LINE, PHOTO, SENT, declare_and_send, open_review, photo,
    },
    files::saved,
    steps::{LAST, ensure_texts, log_in},
};
use crate::{
    failure::{Outcome, ensure},
    page::Page,
    scenario::{ONCE, Subject},
    server::Fault,
};

const OPEN: &str = "/api/v1/ced/Domanda/NuovaDomandaInBozza";
const GIVE_PHOTO: &str = "/api/v1/ced/Domanda/FornisciFoto";
const CONFIRM: &str = "/api/v1/ced/Domanda/ConfermaDomanda";
const CHECK: &str = "/api/v1/ced/Domanda/CheckDomanda";
/// More often than the app and the browser try by themselves.
const ALWAYS: u32 = 50;
const NO_NETWORK: &str = "Non riusciamo a collegarci";

pub fn subjects() -> Vec<Subject> {
    vec![
        Subject::app("card/break", ONCE, |page| Box::pin(broken_off(page))),
        Subject::app("card/break/page-lost", ONCE, |page| {
            Box::pin(page_lost(page))
        }),
        Subject::app("card/break/changed", ONCE, |page| Box::pin(changed(page))),
        Subject::app("card/photo/refused", ONCE, |page| {
            Box::pin(photo_refused(page))
        }),
        Subject::app("card/unknown", ONCE, |page| Box::pin(unknown(page))),
    ]
}

/// Each call breaks off once before its work and once after it; pressing the button again makes one request of it.
async fn broken_off(page: &Page) -> Outcome {
    for route in [OPEN, GIVE_PHOTO, CONFIRM] {
        for after_work in [false, true] {
            page.note(format!("{route} breaks, after its work: {after_work}"));
            let (sandbox, number) = (page.sandbox()?, begin_anew(page).await?);
            if after_work {
                sandbox
                    .add_fault_after_work("POST", route, Fault::Drop, ALWAYS)
                    .await?;
            } else {
                sandbox
                    .add_fault("POST", route, Fault::Drop, ALWAYS)
                    .await?;
            }
            declare_and_send(page, &DECLARATIONS).await?;
            page.wait_text(NO_NETWORK).await?;
            sandbox.clear_faults().await?;
            page.activate("Manda la domanda").await?;
            ensure_one_request(page, &number).await?;
        }
    }
    Ok(())
}

/// Comes to the last page of a claim when nothing is left of an earlier one; gives its draft's number.
async fn begin_anew(page: &Page) -> Outcome<String> {
    page.sandbox()?.reset().await?;
    page.forget().await?;
    open_review(page).await?;
    draft_number(page).await
}

/// The page is gone between two calls: the claim goes on by itself when it is opened again.
async fn page_lost(page: &Page) -> Outcome {
    for route in [GIVE_PHOTO, CONFIRM] {
        page.note(format!("the page is lost at {route}"));
        let (sandbox, number) = (page.sandbox()?, begin_anew(page).await?);
        sandbox
            .add_fault("POST", route, Fault::Drop, ALWAYS)
            .await?;
        declare_and_send(page, &DECLARATIONS).await?;
        page.wait_text(NO_NETWORK).await?;
        sandbox.clear_faults().await?;
        page.open("/domanda/carta-disabilita").await?;
        ensure_one_request(page, &number).await?;
    }
    Ok(())
}

/// After a break the address is changed: what is sent then is what counts, and INPS's begun draft gives way to it.
async fn changed(page: &Page) -> Outcome {
    open_review(page).await?;
    let number = draft_number(page).await?;
    let sandbox = page.sandbox()?;
    sandbox
        .add_fault("POST", CONFIRM, Fault::Drop, ALWAYS)
        .await?;
    declare_and_send(page, &DECLARATIONS).await?;
    page.wait_text(NO_NETWORK).await?;
    sandbox.clear_faults().await?;
    // While a request is begun INPS does not say again whether a proof is needed: the draft remembers.
    page.activate("Cambia Via o piazza").await?;
    page.wait_heading("Dove mandiamo la carta?").await?;
    page.fill("Via o piazza", "Via Appia").await?;
    page.activate("Continua").await?;
    page.activate("Continua").await?;
    page.wait_heading(DOCUMENTS).await?;
    page.activate("Continua").await?;
    page.wait_heading(LAST).await?;
    declare_and_send(page, &DECLARATIONS).await?;
    page.wait_heading(SENT).await?;
    page.wait_text("Via Appia").await?;
    ensure_one_request(page, &number).await
}

/// INPS looks at a photo more closely than we can: it is said, and another photo is taken.
async fn photo_refused(page: &Page) -> Outcome {
    open_review(page).await?;
    let number = draft_number(page).await?;
    page.sandbox()?
        .add_fault("POST", GIVE_PHOTO, Fault::Status(400, None), 1)
        .await?;
    declare_and_send(page, &DECLARATIONS).await?;
    page.wait_text("L’INPS non ha preso la foto").await?;
    page.activate("Cambia Foto del viso").await?;
    page.wait_heading(DOCUMENTS).await?;
    page.activate("Togli viso.jpg").await?;
    page.wait_text("viso.jpg: tolto").await?;
    page.upload(PHOTO, &saved(page, "altra.jpg", &photo(1)).await?)
        .await?;
    page.wait_text("altra.jpg 1 KB Ricevuto").await?;
    page.activate("Continua").await?;
    declare_and_send(page, &DECLARATIONS).await?;
    ensure_one_request(page, &number).await
}

/// When INPS's service for the card does not answer, the other claims are there all the same, and no claim is begun.
async fn unknown(page: &Page) -> Outcome {
    page.open("/pratiche").await?;
    log_in(page, "Paolo Vitale").await?;
    page.wait_heading("Le mie domande").await?;
    let sandbox = page.sandbox()?;
    sandbox
        .add_fault("POST", CHECK, Fault::Status(500, None), ALWAYS)
        .await?;
    page.reload().await?;
    page.wait_text("Domanda di NASpI, mandata il").await?;
    page.wait_text("ora non sappiamo se ce n’è una").await?;
    page.open("/domanda/carta-disabilita").await?;
    page.wait_heading("Il servizio è fermo per ora").await?;
    sandbox.clear_faults().await?;
    page.activate("Riprova").await?;
    page.wait_heading("Chi sei?").await
}

/// The number that the gateway gave the draft: INPS's request takes it over, and only the first can.
async fn draft_number(page: &Page) -> Outcome<String> {
    let script = "return (async () => (await (await fetch('/api/v1/drafts/carta-disabilita')).json()).domus_number)()";
    page.read(script).await
}

async fn ensure_one_request(page: &Page, number: &str) -> Outcome {
    page.wait_heading(SENT).await?;
    let shown = page
        .read("return document.querySelector('.confirmation__numbers .code').textContent")
        .await?;
    ensure(shown == number, || {
        format!("the request has the number {shown}, the draft had {number}")
    })?;
    page.open("/pratiche").await?;
    page.wait_heading("Le mie domande").await?;
    ensure_texts(page, ".card__title", &[LINE]).await?;
    page.activate(LINE).await?;
    page.wait_heading(CASE).await
}
