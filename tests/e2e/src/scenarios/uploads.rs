//! Documents that the answers call for: sent with the claim or promised for later.

use crate::{
    engines::{Engine, Size},
    failure::{Outcome, ensure},
    page::{Hands, Page},
    scenario::{ONCE, Run, Subject},
    scenarios::{
        draft_steps::{log_in_beside, open_claim, other_answers},
        files::saved,
        steps::{LAST, ensure_texts, log_in, send_claim, send_later},
    },
    server::Fault,
};
use serde_json::{Value, json};

pub const FIELD: &str = "Prova della giusta causa";
pub const HEADING: &str = "Quali documenti ci mandi?";
pub const PDF: &[u8] = b"%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";
/// The test string of all virus scanners, without its first byte.
const VIRUS: &[u8] = b"5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";
const MEGABYTE: usize = 1024 * 1024;
const DAY: u64 = 24 * 60 * 60;

/// Each engine sends files by a program of its own.
pub const ENGINES: &[Run] = &[
    (Engine::Chromium, Size::Desktop, Hands::Keyboard),
    (Engine::Firefox, Size::Desktop, Hands::Keyboard),
    (Engine::Webkit, Size::Desktop, Hands::Mouse),
];

pub fn subjects() -> Vec<Subject> {
    vec![
        Subject::app("uploads/sent", ENGINES, |page| Box::pin(sent(page))),
        Subject::app("uploads/refused", ONCE, |page| Box::pin(refused(page))),
        Subject::app("uploads/broken-off", ENGINES, |page| {
            Box::pin(broken_off(page))
        }),
        Subject::app("uploads/several", ONCE, |page| Box::pin(several(page))),
        Subject::app("uploads/later", ONCE, |page| Box::pin(later(page))),
        Subject::app("uploads/found-later", ONCE, |page| {
            Box::pin(found_later(page))
        }),
    ]
}

/// Chosen, shown by name and size while and after it is sent, removed, chosen again, and not asked for any more.
async fn sent(page: &Page) -> Outcome {
    open_documents(page).await?;
    page.sandbox()?
        .add_fault("POST", "/api/v1/documents", Fault::Delay(1_500), 1)
        .await?;
    let letter = saved(page, "lettera.pdf", PDF).await?;
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
    send_claim(page).await?;
    page.ensure_absent("Ti resta da mandare").await?;
    page.sandbox()?.advance_clock(6 * DAY).await?;
    open_case(page).await?;
    page.ensure_absent("Ci servono dei documenti").await
}

/// Each file that cannot be taken has its own sentence, beside the field and tied to it, and is not kept in the list.
async fn refused(page: &Page) -> Outcome {
    open_documents(page).await?;
    let big = vec![b' '; 10 * MEGABYTE + 1];
    let infected = [PDF, VIRUS].concat();
    let files: [(&str, &[u8], &str); 6] = [
        (
            "appunti.pdf",
            b"Non mi pagavano",
            "questo tipo di file non va bene, anche se il nome è giusto. Scegli un PDF, un JPG o un PNG.",
        ),
        ("vuoto.pdf", b"", "il file è vuoto. Scegline un altro."),
        (
            "grande.pdf",
            &big,
            "il file è più grande di 10 MB. Fai una foto più piccola o un PDF.",
        ),
        (
            "segreto.pdf",
            b"%PDF-1.7\ntrailer<</Root 1 0 R/Encrypt 5 0 R>>\n%%EOF\n",
            "il PDF chiede una password. Aprilo, scegli «Stampa» e poi «Salva come PDF»: la copia non chiede più la \
             password. Manda quella.",
        ),
        (
            "virus.pdf",
            &infected,
            "nel file c’è un virus, quindi non lo prendiamo. Controlla il tuo dispositivo e manda un altro file, per \
             esempio una foto.",
        ),
        ("copia.pdf", PDF, "è uguale a lettera.pdf, che abbiamo già"),
    ];
    page.upload(FIELD, &saved(page, "lettera.pdf", PDF).await?)
        .await?;
    page.wait_text("lettera.pdf 1 KB Ricevuto").await?;
    for (name, content, said) in files {
        let said = format!("{name}: {said}");
        page.upload(FIELD, &saved(page, name, content).await?)
            .await?;
        page.wait_text(&said).await?;
        ensure_error(page, &said).await?;
        ensure_texts(page, ".upload__name", &["lettera.pdf"]).await?;
    }
    // What is wrong with its content is said before anything is sent.
    page.sandbox()?
        .add_fault("POST", "/api/v1/documents", Fault::Status(500, None), 50)
        .await?;
    for (name, content, said) in &files[..3] {
        page.upload(FIELD, &saved(page, name, content).await?)
            .await?;
        page.wait_text(&format!("{name}: {said}")).await?;
    }
    page.sandbox()?.clear_faults().await?;

    page.sandbox()?
        .add_fault("DELETE", "/api/v1/documents", Fault::Status(500, None), 1)
        .await?;
    page.activate("Togli lettera.pdf").await?;
    page.wait_text("Non siamo riusciti a togliere il file: riprova")
        .await?;
    page.wait_text("lettera.pdf 1 KB Ricevuto").await
}

/// A file that did not arrive is kept, and sent again without being chosen anew; one that arrived all the same, because
/// only the answer was lost, is not there twice.
async fn broken_off(page: &Page) -> Outcome {
    let sandbox = page.sandbox()?;
    let route = "/api/v1/documents";
    open_documents(page).await?;
    // A browser may try once more by itself.
    sandbox.add_fault("POST", route, Fault::Drop, 50).await?;
    page.upload(FIELD, &saved(page, "lettera.pdf", PDF).await?)
        .await?;
    let broken = "La connessione si è interrotta e il file non è arrivato. Lo teniamo qui: riprova quando torna.";
    page.wait_text(broken).await?;
    // The file outlives its page, and the page says again what is left to do.
    page.activate("Torna indietro").await?;
    page.wait_heading("Dove ti paghiamo?").await?;
    page.activate("Continua").await?;
    page.wait_heading(HEADING).await?;
    page.wait_text(broken).await?;
    sandbox.clear_faults().await?;
    page.activate("Riprova lettera.pdf").await?;
    page.wait_focus(FIELD).await?;
    page.wait_text("lettera.pdf 1 KB Ricevuto").await?;
    page.ensure_absent(broken).await?;

    // The work is done, the answer is lost.
    sandbox
        .add_fault("POST", route, Fault::Malformed, 1)
        .await?;
    let pay = saved(page, "paga.pdf", &[PDF, b" "].concat()).await?;
    page.upload(FIELD, &pay).await?;
    page.wait_text("Il file non è arrivato: riprova").await?;
    page.activate("Riprova paga.pdf").await?;
    page.wait_text("paga.pdf 1 KB Ricevuto").await?;
    ensure_texts(page, ".upload__name", &["lettera.pdf", "paga.pdf"]).await?;

    sandbox.advance_clock(31 * 60).await?;
    let note = saved(page, "nota.pdf", &[PDF, b"  "].concat()).await?;
    page.upload(FIELD, &note).await?;
    page.wait_text("La sessione è finita: entra di nuovo e poi riprova")
        .await?;
    log_in_beside(page, "Elena Conti").await?;
    page.activate("Riprova nota.pdf").await?;
    page.wait_text("nota.pdf 1 KB Ricevuto").await
}

/// Several files for one document, a large one among them; all of them go with the claim.
async fn several(page: &Page) -> Outcome {
    open_documents(page).await?;
    ensure_several(page).await?;
    page.sandbox()?
        .add_fault_after_work("POST", "/api/v1/uploads", Fault::Delay(3_000), 1)
        .await?;
    let large = [PDF, &vec![b' '; 9 * MEGABYTE], PDF].concat();
    page.upload(FIELD, &saved(page, "grande.pdf", &large).await?)
        .await?;
    // How much of it has left, in words and as a bar.
    page.wait_text("Mandiamo grande.pdf… 9217 di 9217 KB")
        .await?;
    let bar = page
        .read("const bar = document.querySelector('.upload__file progress'); return `${bar.ariaLabel ?? bar.getAttribute('aria-label')} ${bar.value === bar.max}`")
        .await?;
    ensure(bar == "grande.pdf true", || format!("the bar says {bar}"))?;
    page.wait_text("grande.pdf 9217 KB Ricevuto").await?;
    page.upload(FIELD, &saved(page, "lettera.pdf", PDF).await?)
        .await?;
    page.wait_text("lettera.pdf 1 KB Ricevuto").await?;
    ensure_texts(page, ".upload__name", &["grande.pdf", "lettera.pdf"]).await?;
    page.activate("Continua").await?;
    page.wait_heading(LAST).await?;
    page.wait_text("grande.pdf, lettera.pdf").await?;
    send_claim(page).await?;
    let left = "return (async () => String((await (await fetch('/api/v1/documents')).json()).items.length))()";
    let left = page.read(left).await?;
    ensure(left == "0", || format!("{left} files are not in the claim"))
}

/// The field takes several files at once, and offers a phone's camera.
async fn ensure_several(page: &Page) -> Outcome {
    let script = "const [files, camera] = document.querySelectorAll('input[type=file]'); \
        return [files.multiple, files.accept, camera.getAttribute('capture'), camera.accept, camera.labels[0].textContent].join('|')";
    let found = page.read(script).await?;
    let expected = "true|application/pdf,image/jpeg,image/png|environment|image/jpeg,image/png|Fai una foto: Prova della giusta causa";
    ensure(found == expected, || format!("the fields are {found}"))
}

/// A file is taken and turns out not to open: the case asks for it again and says why, takes another, and goes on.
async fn found_later(page: &Page) -> Outcome {
    open_documents(page).await?;
    let cut = saved(page, "tagliato.pdf", b"%PDF-1.4\n1 0 obj<</Type/Cat").await?;
    page.upload(FIELD, &cut).await?;
    page.wait_text("tagliato.pdf 1 KB Ricevuto").await?;
    page.activate("Continua").await?;
    send_claim(page).await?;
    page.ensure_absent("Ti resta da mandare").await?;
    page.sandbox()?.advance_clock(3 * DAY).await?;
    open_case(page).await?;
    page.wait_text("Aspettiamo i tuoi documenti").await?;
    page.wait_text("Ci serve un altro file Il file tagliato.pdf non si apre: forse si è rotto.")
        .await?;
    page.wait_text("Un file non andava bene: la sede te ne ha chiesto un altro")
        .await?;
    page.activate("Manda i documenti").await?;
    page.wait_text("Prima scegli un file").await?;
    page.upload(FIELD, &saved(page, "lettera.pdf", PDF).await?)
        .await?;
    page.wait_text("lettera.pdf 1 KB Ricevuto").await?;
    page.activate("Manda i documenti").await?;
    page.wait_text("La sede ha ricevuto i documenti").await?;
    page.ensure_absent("Ci serve un altro file").await
}

/// Later: the receipt says what is left, the case asks for it after some days and takes it.
async fn later(page: &Page) -> Outcome {
    open_documents(page).await?;
    send_later(page, FIELD).await?;
    page.activate("Continua").await?;
    send_claim(page).await?;
    page.wait_text("Ti resta da mandare Prova della giusta causa")
        .await?;
    page.sandbox()?.advance_clock(6 * DAY).await?;
    open_case(page).await?;
    page.wait_text("Aspettiamo i tuoi documenti").await?;
    page.activate("Manda i documenti").await?;
    page.wait_text("Prima scegli un file").await?;
    page.upload(FIELD, &saved(page, "lettera.pdf", PDF).await?)
        .await?;
    page.wait_text("lettera.pdf 1 KB Ricevuto").await?;
    page.activate("Manda i documenti").await?;
    page.wait_text("La sede ha ricevuto i documenti").await?;
    page.ensure_absent("Ci servono dei documenti").await
}

/// Elena Conti resigned because she was not paid: she is asked to prove it.
pub async fn open_documents(page: &Page) -> Outcome {
    let mut answers = other_answers();
    answers["just_cause"] = json!("unpaid_wages");
    answers["notice_pay"] = json!("no");
    open_claim(page, "Elena Conti", "documents", &answers).await?;
    page.wait_heading(HEADING).await
}

/// The session has ended in six days: logs in and opens the only case.
pub(super) async fn open_case(page: &Page) -> Outcome {
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
