//! What is printed: the page before sending, the receipt, and the claim on paper for who cannot send it.

use crate::{
    failure::{Outcome, ensure},
    page::Page,
    scenario::{ONCE, Subject},
    scenarios::{
        draft_steps::open_review,
        pdf::{print, shown},
        steps::{send, send_claim},
    },
    server::Fault,
};

pub const OPEN: &str = "Non puoi mandarla da qui? Stampala";
/// More requests than the page makes.
const ALWAYS: u32 = 100;
/// What is of no use on a sheet.
const FOR_THE_SCREEN: [&str; 6] = [
    "Manda la domanda",
    "Cambia",
    "Salvato da INPS",
    "Copia le risposte in un tuo file",
    "Altre strade",
    "Informativa privacy",
];

pub fn subjects() -> Vec<Subject> {
    vec![
        Subject::app("print/review", ONCE, |page| Box::pin(review(page))),
        Subject::app("print/receipt", ONCE, |page| Box::pin(receipt(page))),
        Subject::app("print/paper", ONCE, |page| Box::pin(on_paper(page))),
    ]
}

async fn review(page: &Page) -> Outcome {
    open_review(page).await?;
    let rows = rows(page, "main").await?;
    let pdf = print(page).await?;
    pdf.ensure_readable("it", &page.title().await?)?;
    pdf.ensure_holds(rows.iter().map(String::as_str))?;
    pdf.ensure_holds(["Controlla e manda"])?;
    pdf.ensure_lacks(FOR_THE_SCREEN)?;
    pdf.ensure_lacks(["su carta", OPEN])
}

async fn receipt(page: &Page) -> Outcome {
    open_review(page).await?;
    let answers = shown(page, "main .summary-list__key").await?;
    send_claim(page).await?;
    page.wait_text("Stampa ricevuta e risposte").await?;
    let rows = rows(page, "main .answer-sheet").await?;
    let number = shown(page, ".confirmation__numbers .code").await?;
    let pdf = print(page).await?;
    pdf.ensure_readable("it", &page.title().await?)?;
    pdf.ensure_holds(rows.iter().chain(&number).map(String::as_str))?;
    // The questions of the page before sending are those of the receipt; of who it is about the tax code is enough.
    let known = ["Nome e cognome", "Nascita", "Dove abiti"];
    let asked = answers.iter().map(String::as_str);
    pdf.ensure_holds(asked.filter(|question| !known.contains(question)))?;
    pdf.ensure_lacks(["Salva la ricevuta firmata", "Stampa ricevuta e risposte"])
}

/// The gateway is down from the last page on: what is there is enough for the sheets.
async fn on_paper(page: &Page) -> Outcome {
    open_review(page).await?;
    let rows = rows(page, "main").await?;
    for method in ["GET", "PUT", "POST"] {
        page.sandbox()?
            .add_fault(method, "/api/v1", Fault::Status(503, None), ALWAYS)
            .await?;
    }
    send(page).await?;
    page.wait_text("Il servizio è fermo per ora").await?;
    page.wait_text("Non puoi aspettare? Stampa la domanda")
        .await?;
    page.activate(OPEN).await?;
    page.wait_text("Domanda di NASpI, su carta").await?;
    let watch = "window.asked = 0; window.print = () => { window.asked += 1; }; return ''";
    page.read(watch).await?;
    page.activate("Stampa i fogli").await?;
    let asked = page.read("return String(window.asked)").await?;
    ensure(asked == "1", || {
        format!("the page has printed {asked} times")
    })?;

    let pdf = print(page).await?;
    pdf.ensure_readable("it", &page.title().await?)?;
    pdf.ensure_holds(rows.iter().map(String::as_str))?;
    pdf.ensure_holds([
        "Domanda di NASpI, su carta",
        "non è ancora arrivata all’INPS",
        "Giulia Ferri",
        "FRRGLI91D63A944C",
        "Alla sede INPS Bologna: Via Milazzo 4",
        "Un documento di identità",
        "Stampata il",
        "Luogo e giorno",
        "Dichiaro che ciò che ho scritto è vero",
    ])?;
    pdf.ensure_lacks(FOR_THE_SCREEN)?;
    pdf.ensure_lacks(["Il servizio è fermo per ora", "Stampa i fogli"])?;
    // The page itself is not printed beside its paper form, and the cover is a sheet of its own.
    let times = pdf.count("Indirizzo e-mail");
    ensure(times == 1, || {
        format!("the e-mail address is asked for {times} times")
    })?;
    let cover = pdf.sheets.first().cloned().unwrap_or_default();
    ensure(!cover.contains("Indirizzoe-mail"), || {
        format!("the cover has answers: {cover}")
    })
}

/// Names and values of all rows, without their sources' repeated words.
async fn rows(page: &Page, within: &str) -> Outcome<Vec<String>> {
    let mut found = shown(page, &format!("{within} .summary-list__key")).await?;
    found.extend(shown(page, &format!("{within} .summary-list__value")).await?);
    Ok(found)
}
