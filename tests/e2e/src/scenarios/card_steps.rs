//! Steps that the scenarios about the Disability Card share.

use super::{
    draft_steps::answer_in,
    files::saved,
    steps::{FIRST, LAST, log_in},
};
use crate::{
    failure::{Outcome, ensure},
    page::Page,
};
use serde_json::json;

pub const PHOTO: &str = "Foto del viso";
pub const DOCUMENTS: &str = "La tua foto e i documenti";
pub const SENT: &str = "Domanda mandata";
pub const CASE: &str = "La tua domanda di Carta della disabilità";
/// The claim in the list of cases.
pub const LINE: &str = "Domanda di Carta europea della disabilità";
/// What everybody declares.
pub const DECLARATIONS: [&str; 3] = [
    "Dichiaro che ciò che ho scritto è vero",
    "Ho letto l’informativa privacy dell’INPS",
    "So che la foto va sulla carta, e che chi me la chiede la vede",
];

/// The shortest file that is JPEG by its beginning and its end; each number gives another one.
pub fn photo(number: u8) -> Vec<u8> {
    vec![0xFF, 0xD8, 0xFF, 0xE0, number, 0xFF, 0xD9]
}

/// Chooses a photo and waits until INPS has it.
pub async fn upload_photo(page: &Page) -> Outcome {
    page.upload(PHOTO, &saved(page, "viso.jpg", &photo(0)).await?)
        .await?;
    page.wait_text("viso.jpg 1 KB Ricevuto").await
}

/// From the first page to the one for photo and documents, by Stefano Pellegrini.
pub async fn to_documents(page: &Page) -> Outcome {
    page.wait_heading(FIRST).await?;
    page.activate("Continua").await?;
    page.wait_heading("Qual è la tua cittadinanza?").await?;
    page.choose_radio("Scegli la tua cittadinanza", "Italiana")
        .await?;
    page.activate("Continua").await?;
    answer_address(page).await?;
    page.wait_heading("Che cosa serve al postino?").await?;
    page.activate("Continua").await?;
    page.wait_heading(DOCUMENTS).await
}

/// The address that the registers have is there in its parts; another one is typed over it, with a slip in each part.
pub async fn answer_address(page: &Page) -> Outcome {
    page.wait_heading("Dove mandiamo la carta?").await?;
    page.wait_text("Lo sappiamo dall’anagrafe nazionale")
        .await?;
    for (label, known) in [
        ("Via o piazza", "Via Prenestina"),
        ("Numero civico", "215"),
        ("CAP", "00154"),
        ("Comune", "Roma"),
        ("Provincia", "RM"),
    ] {
        let value = page.value(label).await?;
        ensure(value == known, || format!("«{label}» holds «{value}»"))?;
    }
    page.fill("Via o piazza", "Via Casilina").await?;
    page.fill("CAP", "0017").await?;
    page.fill("Provincia", "RX").await?;
    page.activate("Continua").await?;
    page.wait_text("Il CAP ha 5 cifre: qui ce ne sono 4")
        .await?;
    page.wait_text("Scrivi le due lettere della provincia, per esempio RM per Roma")
        .await?;
    page.fill("CAP", "00176").await?;
    page.fill("Provincia", "rm").await?;
    page.activate("Continua").await
}

/// Stefano Pellegrini's claim on its last page, with nothing left to answer and the photo there.
pub async fn open_review(page: &Page) -> Outcome {
    page.open("/pratiche").await?;
    log_in(page, "Stefano Pellegrini").await?;
    page.wait_heading("Le mie domande").await?;
    let answers = json!({ "citizenship": "italian" });
    answer_in(page, "carta-disabilita", "review", &answers).await?;
    let script = "return (async () => { \
        const session = await (await fetch('/api/v1/session')).json(); \
        const form = new FormData(); \
        form.append('kind', 'photo'); \
        form.append('file', new Blob([new Uint8Array([0xFF, 0xD8, 0xFF, 0xE0, 0, 0xFF, 0xD9])]), 'viso.jpg'); \
        const headers = { 'X-Anti-Forgery': session.anti_forgery_token }; \
        return String((await fetch('/api/v1/documents', { method: 'POST', headers, body: form })).ok); \
    })()";
    let there = page.read(script).await?;
    ensure(there == "true", || "the photo was not taken".to_owned())?;
    page.open("/domanda/carta-disabilita/review").await?;
    page.wait_heading(LAST).await
}

/// Makes the declarations and presses the button, whatever comes of it.
pub async fn declare_and_send(page: &Page, declarations: &[&str]) -> Outcome {
    page.wait_heading(LAST).await?;
    for declaration in declarations {
        page.check(declaration, true).await?;
    }
    page.activate("Manda la domanda").await
}
