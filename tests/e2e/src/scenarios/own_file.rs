//! The answers in a file of the person's own: made on one device, opened on another, and refused where it is not good.

use crate::{
    engines::{Engine, Key, Size},
    failure::{Failure, Outcome, ensure},
    page::{Hands, Page},
    scenario::{ONCE, Run, Subject},
    scenarios::{
        draft_steps::{answer_elsewhere, ensure_value, open_claim, other_answers},
        files::saved,
        steps::log_in,
    },
};
use serde_json::{Value, json};

pub const COPY: &str = "Copia le risposte in un tuo file";
pub const LOAD: &str = "Hai le risposte in un tuo file? Ricaricale";
pub const WORDS: &str = "Frase segreta";
pub const AGAIN: &str = "Scrivi di nuovo la frase";
pub const SAVE: &str = "Salva il file";
pub const BRING: &str = "Ricarica le risposte";
pub const FILE: &str = "Il tuo file";
pub const PHRASE: &str = "quattro parole è meglio";
const CONTACTS: &str = "Come ti contattiamo?";
const FIRST: &str = "Chi sei?";
const EMAIL: &str = "Indirizzo e-mail";

/// In each engine; in Firefox by mouse, since the focus ring of the gateway's login page is not its subject.
const IN_EACH: &[Run] = &[
    (Engine::Chromium, Size::Desktop, Hands::Keyboard),
    (Engine::Firefox, Size::Desktop, Hands::Mouse),
    (Engine::Webkit, Size::Desktop, Hands::Keyboard),
];

pub fn subjects() -> Vec<Subject> {
    vec![
        Subject::app("own-file/copy", ONCE, |page| Box::pin(copy(page))),
        Subject::app("own-file/load", IN_EACH, |page| Box::pin(load(page))),
        Subject::app("own-file/refused", ONCE, |page| Box::pin(refused(page))),
        Subject::app("own-file/clash", ONCE, |page| Box::pin(clash(page))),
    ]
}

/// From the list of cases to the step where the claim was left; the file says nothing without its phrase.
async fn copy(page: &Page) -> Outcome {
    open_claim(page, "Giulia Ferri", "contacts", &other_answers()).await?;
    page.wait_heading(CONTACTS).await?;
    page.fill(EMAIL, "nuova@example.org").await?;
    page.press(Key::Tab).await?;
    page.wait_text("Salvato da INPS alle").await?;
    page.open("/pratiche").await?;
    page.wait_heading("Le mie domande").await?;
    page.activate(&format!("{COPY}…")).await?;
    page.wait_heading(CONTACTS).await?;

    page.fill(WORDS, "troppo breve").await?;
    page.fill(AGAIN, "un’altra cosa").await?;
    page.activate(SAVE).await?;
    page.wait_text("Le due frasi sono diverse").await?;
    page.wait_focus(AGAIN).await?;
    page.fill(WORDS, "breve").await?;
    page.activate(SAVE).await?;
    page.wait_text("Scrivi una frase più lunga").await?;
    page.wait_focus(WORDS).await?;
    page.check("Mostra la frase mentre scrivo", true).await?;
    let (name, content) = make(page).await?;
    ensure(name == "risposte-naspi.json", || {
        format!("the file is called {name}")
    })?;
    page.wait_text("Il file è pronto.").await?;
    let shown = String::from_utf8_lossy(&content).to_lowercase();
    for secret in [
        "frrgli91d63a944c",
        "nuova@example.org",
        "naspi",
        "vat_number",
    ] {
        ensure(!shown.contains(secret), || {
            format!("«{secret}» can be read in the file")
        })?;
    }
    let file: Value = serde_json::from_slice(&content)?;
    ensure(file["rounds"].as_u64() >= Some(600_000), || {
        format!("the key is made in {} rounds", file["rounds"])
    })
}

/// On another device, where nothing of the claim is left.
async fn load(page: &Page) -> Outcome {
    open_claim(
        page,
        "Giulia Ferri",
        "contacts",
        &json!({ "email": "nuova@example.org", "ill_now": "no" }),
    )
    .await?;
    page.wait_heading(CONTACTS).await?;
    let file = made_by_page(page).await?;
    page.sandbox()?.reset().await?;
    page.forget().await?;
    page.open("/domanda/naspi").await?;
    log_in(page, "Giulia Ferri").await?;
    page.wait_heading(FIRST).await?;
    page.activate(LOAD).await?;
    give(page, "load.json", &file).await?;
    page.wait_text("Hai scelto load.json.").await?;
    page.fill(WORDS, "un’altra frase segreta").await?;
    page.activate(BRING).await?;
    page.wait_text("La frase non apre questo file").await?;
    page.fill(WORDS, PHRASE).await?;
    page.activate(BRING).await?;
    page.wait_text("Abbiamo ricaricato 2 risposte").await?;
    page.wait_text("Salvato da INPS alle").await?;
    page.activate("Continua").await?;
    page.wait_heading(CONTACTS).await?;
    ensure_value(page, EMAIL, "nuova@example.org").await
}

/// Each reason has its words, and nothing of the claim changes.
async fn refused(page: &Page) -> Outcome {
    open_claim(
        page,
        "Giulia Ferri",
        "contacts",
        &json!({ "email": "nuova@example.org" }),
    )
    .await?;
    page.wait_heading(CONTACTS).await?;
    let file = made_by_page(page).await?;
    let mut newer = file.clone();
    newer["version"] = json!(2);
    let mut damaged = file.clone();
    damaged["salt"] = json!("00112233445566778899aabbccddeeff");

    page.open("/domanda/naspi/identity").await?;
    page.wait_heading(FIRST).await?;
    page.activate(LOAD).await?;
    page.activate(BRING).await?;
    page.wait_text("Scegli prima il file con le tue risposte")
        .await?;
    page.wait_focus(FILE).await?;
    for (name, content) in [("receipt.json", json!({})), ("list.json", json!([1, 2]))] {
        give(page, name, &content).await?;
        page.wait_text("Questo file non ha le risposte di una domanda")
            .await?;
        page.wait_focus(FILE).await?;
    }
    give(page, "newer.json", &newer).await?;
    page.wait_text("Il file viene da una versione più nuova di questo sito")
        .await?;
    give(page, "damaged.json", &damaged).await?;
    page.wait_text("Hai scelto damaged.json.").await?;
    page.activate(BRING).await?;
    page.wait_text("Scrivi la frase che chiude il file").await?;
    page.wait_focus(WORDS).await?;
    page.fill(WORDS, PHRASE).await?;
    page.activate(BRING).await?;
    page.wait_text("La frase non apre questo file").await?;

    // Sealed with the right phrase, but for another benefit, and with a later version of the journey.
    for (contents, words) in [
        (
            json!({ "benefit": "auu" }),
            "Questo file è di un’altra domanda",
        ),
        (
            json!({ "journey_version": 999 }),
            "Il file viene da una versione più nuova di questo sito",
        ),
        (
            json!({ "tax_code": "RNLMRC85A01H501Z" }),
            "Questo file è di un’altra persona",
        ),
    ] {
        let forged = sealed_otherwise(page, &file, &contents).await?;
        give(page, "forged.json", &forged).await?;
        page.wait_text("Hai scelto forged.json.").await?;
        page.fill(WORDS, PHRASE).await?;
        page.activate(BRING).await?;
        page.wait_text(words).await?;
    }
    page.ensure_absent("Abbiamo ricaricato").await
}

/// Answers that differ are shown side by side, and the person chooses.
async fn clash(page: &Page) -> Outcome {
    let answers = json!({ "email": "file@example.org", "ill_now": "no" });
    open_claim(page, "Giulia Ferri", "contacts", &answers).await?;
    page.wait_heading(CONTACTS).await?;
    let file = made_by_page(page).await?;
    answer_elsewhere(page, "contacts", &json!({ "email": "qui@example.org" })).await?;
    page.open("/domanda/naspi/identity").await?;
    page.wait_heading(FIRST).await?;
    page.activate(LOAD).await?;
    give(page, "load.json", &file).await?;
    page.wait_text("Hai scelto load.json.").await?;
    page.fill(WORDS, PHRASE).await?;
    page.activate(BRING).await?;
    page.wait_text("Nel file non ci sono risposte nuove")
        .await?;
    page.wait_text("Due risposte alla stessa domanda").await?;
    page.activate("Vale l’altra: file@example.org").await?;
    page.wait_text("Salvato da INPS alle").await?;
    page.activate("Continua").await?;
    page.wait_heading(CONTACTS).await?;
    ensure_value(page, EMAIL, "file@example.org").await
}

/// Types the phrase twice and saves the file (Chromium only).
async fn make(page: &Page) -> Outcome<(String, Vec<u8>)> {
    page.fill(WORDS, PHRASE).await?;
    page.fill(AGAIN, PHRASE).await?;
    page.download(SAVE).await
}

/// The file that the page makes, read where the browser hands it over: not every engine can be told where to put it.
pub async fn made_by_page(page: &Page) -> Outcome<Value> {
    let watch = "window.made = new Promise(done => { \
        const make = URL.createObjectURL; \
        URL.createObjectURL = (blob) => { blob.text().then(done); return make.call(URL, blob); }; }); return ''";
    page.read(watch).await?;
    page.activate(COPY).await?;
    page.fill(WORDS, PHRASE).await?;
    page.fill(AGAIN, PHRASE).await?;
    page.activate(SAVE).await?;
    page.wait_text("Il file è pronto.").await?;
    Ok(serde_json::from_str(
        &page.read("return window.made").await?,
    )?)
}

pub async fn give(page: &Page, name: &str, content: &Value) -> Outcome {
    let file = saved(page, name, content.to_string().as_bytes()).await?;
    page.upload(FILE, &file).await
}

/// The file with other contents under the same phrase, sealed as anybody could who reads docs/decisions/0014.
async fn sealed_otherwise(page: &Page, file: &Value, changes: &Value) -> Outcome<Value> {
    let script = format!(
        "const [file, changes, phrase] = [{file}, {changes}, '{PHRASE}']; \
         const bytes = (hex) => Uint8Array.from(hex.match(/../g), (pair) => parseInt(pair, 16)); \
         const encoder = new TextEncoder(); \
         const words = await crypto.subtle.importKey('raw', encoder.encode(phrase), 'PBKDF2', false, ['deriveKey']); \
         const derivation = {{ name: 'PBKDF2', hash: 'SHA-256', salt: bytes(file.salt), iterations: file.rounds }}; \
         const key = await crypto.subtle.deriveKey(derivation, words, {{ name: 'AES-GCM', length: 256 }}, false, ['encrypt', 'decrypt']); \
         const additionalData = encoder.encode(`${{file.format}} ${{file.version}} ${{file.rounds}} ${{file.salt}}`); \
         const how = {{ name: 'AES-GCM', iv: bytes(file.vector), additionalData }}; \
         const opened = JSON.parse(new TextDecoder().decode(await crypto.subtle.decrypt(how, key, bytes(file.sealed)))); \
         const text = encoder.encode(JSON.stringify({{ ...opened, ...changes }})); \
         const sealed = new Uint8Array(await crypto.subtle.encrypt(how, key, text)); \
         return JSON.stringify({{ ...file, sealed: [...sealed].map((byte) => byte.toString(16).padStart(2, '0')).join('') }});"
    );
    let written = page
        .read(&format!("return (async () => {{ {script} }})()"))
        .await?;
    serde_json::from_str(&written)
        .map_err(|_| Failure::new(format!("the file could not be sealed anew: {written}")))
}
