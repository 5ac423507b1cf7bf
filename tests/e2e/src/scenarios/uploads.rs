//! Documents that the answers call for: sent with the claim or promised for later.

use crate::{
    failure::{Outcome, ensure},
    page::Page,
    places,
    scenario::{ONCE, Subject},
    scenarios::{
        draft_steps::{log_in_beside, open_claim, other_answers},
        steps::{log_in, send},
    },
    server::Fault,
};
use serde_json::{Value, json};
use std::path::PathBuf;

const FIELD: &str = "Prova della giusta causa";
const HEADING: &str = "Quali documenti ci mandi?";
const PDF: &[u8] = b"%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";
const MEGABYTE: usize = 1024 * 1024;
const DAY: u64 = 24 * 60 * 60;

pub fn subjects() -> Vec<Subject> {
    vec![
        Subject::app("uploads/sent", ONCE, |page| Box::pin(sent(page))),
        Subject::app("uploads/refused", ONCE, |page| Box::pin(refused(page))),
        Subject::app("uploads/later", ONCE, |page| Box::pin(later(page))),
    ]
}

/// Chosen, shown by name and size while and after it is sent, removed, chosen again, and not asked for any more.
async fn sent(page: &Page) -> Outcome {
    open_documents(page).await?;
    page.sandbox()?
        .add_fault("POST", "/api/v1/documents", Fault::Delay(1_500), 1)
        .await?;
    let letter = file("lettera.pdf", PDF).await?;
    page.upload(FIELD, &letter).await?;
    page.wait_text("Mandiamo lettera.pdf…").await?;
    page.wait_text("lettera.pdf 1 KB Ricevuto").await?;
    page.activate("Togli lettera.pdf").await?;
    page.wait_focus(FIELD).await?;
    page.ensure_absent("lettera.pdf 1 KB").await?;
    // The same file again: the field must have forgotten it.
    page.upload(FIELD, &letter).await?;
    page.wait_text("lettera.pdf 1 KB Ricevuto").await?;
    page.reload().await?;
    page.wait_heading(HEADING).await?;
    page.wait_text("lettera.pdf 1 KB Ricevuto").await?;
    page.activate("Continua").await?;
    page.wait_heading("Controlla e manda").await?;
    page.wait_text("lettera.pdf").await?;
    send(page).await?;
    page.wait_heading("Domanda mandata").await?;
    page.ensure_absent("Ti resta da mandare").await?;
    page.sandbox()?.advance_clock(6 * DAY).await?;
    open_case(page).await?;
    page.ensure_absent("Ci servono dei documenti").await
}

/// Each file that cannot be taken has its own sentence, beside the field and tied to it.
async fn refused(page: &Page) -> Outcome {
    open_documents(page).await?;
    let big = vec![b' '; 10 * MEGABYTE + 1];
    let files: [(&str, &[u8], &str); 3] = [
        (
            "appunti.txt",
            b"Non mi pagavano",
            "Questo tipo di file non va bene: scegli un PDF, un JPG o un PNG",
        ),
        ("vuoto.pdf", b"", "Il file è vuoto: scegline un altro"),
        (
            "grande.pdf",
            &big,
            "Il file è più grande di 10 MB: fai una foto più piccola o un PDF",
        ),
    ];
    for (name, content, said) in files {
        page.upload(FIELD, &file(name, content).await?).await?;
        page.wait_text(said).await?;
        ensure_error(page, said).await?;
        page.ensure_absent("Ricevuto").await?;
    }
    let letter = file("lettera.pdf", PDF).await?;
    let failing = Fault::Status(500, None);
    page.sandbox()?
        .add_fault("POST", "/api/v1/documents", failing, 1)
        .await?;
    page.upload(FIELD, &letter).await?;
    page.wait_text("Il file non è arrivato: scegli di nuovo il file")
        .await?;
    page.upload(FIELD, &letter).await?;
    page.wait_text("lettera.pdf 1 KB Ricevuto").await?;
    page.ensure_absent("Il file non è arrivato").await?;
    page.sandbox()?
        .add_fault("DELETE", "/api/v1/documents", failing, 1)
        .await?;
    page.activate("Togli lettera.pdf").await?;
    page.wait_text("Non siamo riusciti a togliere il file: riprova")
        .await?;
    page.wait_text("lettera.pdf 1 KB Ricevuto").await?;

    page.sandbox()?.advance_clock(31 * 60).await?;
    page.upload(FIELD, &letter).await?;
    page.wait_text("La sessione è finita: entra di nuovo e poi scegli il file")
        .await?;
    log_in_beside(page, "Elena Conti").await?;
    page.upload(FIELD, &file("paga.pdf", PDF).await?).await?;
    page.wait_text("paga.pdf 1 KB Ricevuto").await
}

/// Nothing now: the receipt says what is left, the case asks for it after some days and takes it.
async fn later(page: &Page) -> Outcome {
    open_documents(page).await?;
    page.wait_text("Non li hai ora? Continua: li mandi dopo, dalla tua domanda.")
        .await?;
    page.activate("Continua").await?;
    send(page).await?;
    page.wait_heading("Domanda mandata").await?;
    page.wait_text("Ti resta da mandare Prova della giusta causa")
        .await?;
    page.sandbox()?.advance_clock(6 * DAY).await?;
    open_case(page).await?;
    page.wait_text("Aspettiamo i tuoi documenti").await?;
    page.activate("Manda i documenti").await?;
    page.wait_text("Prima scegli un file").await?;
    page.upload(FIELD, &file("lettera.pdf", PDF).await?).await?;
    page.wait_text("lettera.pdf 1 KB Ricevuto").await?;
    page.activate("Manda i documenti").await?;
    page.wait_text("La sede ha ricevuto i documenti").await?;
    page.ensure_absent("Ci servono dei documenti").await
}

/// Elena Conti resigned because she was not paid: she is asked to prove it.
async fn open_documents(page: &Page) -> Outcome {
    let mut answers = other_answers();
    answers["just_cause"] = json!("unpaid_wages");
    answers["notice_pay"] = json!("no");
    open_claim(page, "Elena Conti", "documents", &answers).await?;
    page.wait_heading(HEADING).await
}

/// The session has ended in six days: logs in and opens the only case.
async fn open_case(page: &Page) -> Outcome {
    page.open("/pratiche").await?;
    log_in(page, "Elena Conti").await?;
    page.wait_heading("Le mie domande").await?;
    page.activate("Domanda di NASpI, mandata il…").await?;
    page.wait_heading("La tua domanda di NASpI").await
}

async fn ensure_error(page: &Page, said: &str) -> Outcome {
    let script = "const field = document.querySelector('input[type=file]'); \
        const texts = field.getAttribute('aria-describedby').split(' ').map(id => document.getElementById(id).textContent); \
        return JSON.stringify([field.ariaInvalid ?? field.getAttribute('aria-invalid'), texts.at(-1)])";
    let found: Value = serde_json::from_str(&page.read(script).await?)?;
    ensure(found == json!(["true", said]), || {
        format!("the field says {found}, not «{said}»")
    })
}

/// Writes a file to choose.
async fn file(name: &str, content: &[u8]) -> Outcome<PathBuf> {
    let folder = places::output().join("uploads");
    tokio::fs::create_dir_all(&folder).await?;
    let path = folder.join(name);
    tokio::fs::write(&path, content).await?;
    Ok(path)
}
