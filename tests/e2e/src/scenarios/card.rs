//! A claim for the European Disability Card: INPS's own API in three calls, with a photo that must come now.

use super::{
    card_steps::{
        CASE, DECLARATIONS, DOCUMENTS, LINE, PHOTO, SENT, answer_address, declare_and_send,
        open_review, photo, to_documents, upload_photo,
    },
    files::saved,
    steps::{FIRST, LAST, day_from_today, ensure_texts, log_in, type_date},
};
use crate::{
    engines::{Engine, Size},
    failure::{Outcome, ensure},
    page::{Hands, Page},
    scenario::{ONCE, Run, Subject},
};

/// As `EVERYWHERE`, but for WebKit's login page, whose focus ring is not the subject here.
const EVERYWHERE: &[Run] = &[
    (Engine::Chromium, Size::Desktop, Hands::Mouse),
    (Engine::Chromium, Size::Desktop, Hands::Keyboard),
    (Engine::Chromium, Size::Mobile, Hands::Mouse),
    (Engine::Chromium, Size::Mobile, Hands::Keyboard),
    (Engine::Firefox, Size::Desktop, Hands::Keyboard),
    (Engine::Webkit, Size::Desktop, Hands::Mouse),
];

const DAY: u64 = 24 * 60 * 60;
const PROOF: &str = "Che cosa dice che hai una disabilità?";

pub fn subjects() -> Vec<Subject> {
    vec![
        Subject::app("card/claim", EVERYWHERE, |page| Box::pin(claim(page))),
        Subject::app("card/photo", ONCE, |page| Box::pin(photos(page))),
        Subject::app("card/report", ONCE, |page| Box::pin(report(page))),
        Subject::app("card/ruling", ONCE, |page| Box::pin(ruling(page))),
        Subject::app("card/permit", ONCE, |page| Box::pin(permit(page))),
        Subject::app("card/case", ONCE, |page| Box::pin(case(page))),
        Subject::app("card/papers", ONCE, |page| Box::pin(papers(page))),
        Subject::app("card/closed", ONCE, |page| Box::pin(closed(page))),
    ]
}

/// From the first page to the case, by somebody whose report INPS has: a photo is all that is asked for.
async fn claim(page: &Page) -> Outcome {
    page.open("/").await?;
    page.wait_heading("Che cosa ti serve?").await?;
    page.activate("Ho una disabilità").await?;
    page.wait_heading("Carta europea della disabilità").await?;
    page.activate("Fai domanda").await?;
    log_in(page, "Stefano Pellegrini").await?;
    page.wait_heading(FIRST).await?;
    page.wait_text("Ci vogliono circa 5 minuti").await?;
    page.activate("Continua").await?;
    page.wait_heading("Qual è la tua cittadinanza?").await?;
    page.activate("Continua").await?;
    page.wait_text("C’è qualcosa da correggere").await?;
    page.choose_radio("Scegli la tua cittadinanza", "Italiana")
        .await?;
    page.activate("Continua").await?;
    answer_address(page).await?;
    page.wait_heading("Che cosa serve al postino?").await?;
    page.choose_radio("Serve altro per trovarti?", "Sì").await?;
    page.fill("Scala, piano o interno", "scala B").await?;
    page.activate("Continua").await?;
    page.wait_heading(DOCUMENTS).await?;
    page.activate("Continua").await?;
    page.wait_text("Scegli la foto del viso: senza, la carta non si può fare")
        .await?;
    upload_photo(page).await?;
    page.ensure_absent("senza, la carta non si può fare")
        .await?;
    page.activate("Continua").await?;
    page.wait_heading(LAST).await?;
    page.wait_text("viso.jpg").await?;
    page.activate("Manda la domanda").await?;
    page.wait_text("Metti la spunta: la foto va sulla carta")
        .await?;
    declare_and_send(page, &DECLARATIONS).await?;
    page.wait_heading(SENT).await?;
    page.wait_text("Via Casilina").await?;
    page.wait_text("scala B").await?;
    page.activate("Segui la tua domanda").await?;
    page.wait_heading(CASE).await?;
    page.wait_text("Arrivata all’INPS").await?;
    page.activate("Apri la ricevuta").await?;
    page.wait_heading(SENT).await?;
    page.open("/pratiche").await?;
    page.wait_heading("Le mie domande").await?;
    ensure_texts(page, ".card__title", &[LINE]).await?;
    // INPS has the photo; here is no copy left.
    let left = "return (async () => String((await (await fetch('/api/v1/documents')).json()).items.length))()";
    let left = page.read(left).await?;
    ensure(left == "0", || format!("{left} files are left"))?;
    page.open("/domanda/carta-disabilita").await?;
    page.wait_heading("Hai già una domanda in corso").await
}

/// What is no photo is refused before it is sent, two are one too many, and the page cannot be gone round.
async fn photos(page: &Page) -> Outcome {
    page.open("/domanda/carta-disabilita").await?;
    log_in(page, "Stefano Pellegrini").await?;
    to_documents(page).await?;
    let no_photo = "la foto deve essere un JPG. Fai una foto con il telefono e scegli quella.";
    let refused: [(&str, &[u8], &str); 3] = [
        ("viso.png", b"\x89PNG\r\n\x1a\n....IEND....", no_photo),
        // By its content, whatever its name says.
        ("verbale.jpg", b"%PDF-1.4\n%%EOF\n", no_photo),
        ("vuoto.jpg", b"", "il file è vuoto. Scegline un altro."),
    ];
    for (name, content, said) in refused {
        page.upload(PHOTO, &saved(page, name, content).await?)
            .await?;
        page.wait_text(&format!("{name}: {said}")).await?;
    }
    page.open("/domanda/carta-disabilita/review").await?;
    page.wait_heading(DOCUMENTS).await?;
    upload_photo(page).await?;
    let other = saved(page, "altra.jpg", &photo(1)).await?;
    page.upload(PHOTO, &other).await?;
    page.wait_text("altra.jpg 1 KB Ricevuto").await?;
    page.activate("Continua").await?;
    page.wait_text("Qui va bene un file solo: togli gli altri")
        .await?;
    page.activate("Togli viso.jpg").await?;
    page.wait_text("viso.jpg: tolto").await?;
    page.activate("Continua").await?;
    page.wait_heading(LAST).await?;
    page.wait_text("altra.jpg").await
}

/// INPS knows of no report of Giulia Ferri: she has one and sends it.
async fn report(page: &Page) -> Outcome {
    page.open("/domanda/carta-disabilita").await?;
    log_in(page, "Giulia Ferri").await?;
    to_proof(page).await?;
    page.choose_radio(
        "Che documento hai?",
        "Un verbale di invalidità o di disabilità",
    )
    .await?;
    page.activate("Continua").await?;
    page.wait_heading(DOCUMENTS).await?;
    upload_photo(page).await?;
    page.activate("Continua").await?;
    page.wait_text("Scegli il file del verbale").await?;
    let report = saved(page, "verbale.pdf", b"%PDF-1.4\n%%EOF\n").await?;
    page.upload("Verbale di invalidità o di disabilità", &report)
        .await?;
    page.wait_text("verbale.pdf 1 KB Ricevuto").await?;
    page.activate("Continua").await?;
    page.wait_heading(LAST).await?;
    let declared = "Dichiaro che il verbale è uguale all’originale";
    declare_and_send(page, &[&DECLARATIONS[..], &[declared]].concat()).await?;
    page.wait_heading(SENT).await
}

/// A ruling that is only declared: its court and day are asked for, what may come of it is said before, and in the end
/// INPS refuses and says why; then she may ask again.
async fn ruling(page: &Page) -> Outcome {
    page.open("/domanda/carta-disabilita").await?;
    log_in(page, "Giulia Ferri").await?;
    to_proof(page).await?;
    page.choose_radio("Che documento hai?", "Una sentenza, ma non ne ho una copia")
        .await?;
    page.wait_text("Senza la sentenza controlliamo noi").await?;
    page.choose_proposal("In quale Comune è il tribunale?", "Bolo", "Bologna (BO)")
        .await?;
    let province = page.value("Provincia del tribunale").await?;
    ensure(province == "BO", || format!("the province is «{province}»"))?;
    page.fill("Provincia del tribunale", "Bologna").await?;
    type_date(page, ["2", "5", "2024"]).await?;
    page.choose_radio(
        "La sentenza dice che ti serve un accompagnatore?",
        "Non lo so",
    )
    .await?;
    page.activate("Continua").await?;
    page.wait_text("Scrivi le due lettere della provincia, per esempio RM per Roma")
        .await?;
    page.fill("Provincia del tribunale", "bo").await?;
    page.activate("Continua").await?;
    page.wait_heading(DOCUMENTS).await?;
    upload_photo(page).await?;
    page.activate("Continua").await?;
    page.wait_heading(LAST).await?;
    let declared = "Dichiaro che c’è una sentenza che riconosce la mia disabilità";
    declare_and_send(page, &[&DECLARATIONS[..], &[declared]].concat()).await?;
    page.wait_heading(SENT).await?;
    let case = page
        .read("return location.pathname.replace('/ricevuta', '')")
        .await?;
    page.sandbox()?.advance_clock(11 * DAY).await?;
    page.open(&case).await?;
    log_in(page, "Giulia Ferri").await?;
    page.wait_heading(CASE).await?;
    page.wait_text("Respinta").await?;
    page.wait_text("Il tribunale non conosce la sentenza dichiarata")
        .await?;
    page.open("/domanda/carta-disabilita").await?;
    page.wait_heading(FIRST).await
}

/// Whoever has a residence permit says until when; it must still be valid.
async fn permit(page: &Page) -> Outcome {
    page.open("/domanda/carta-disabilita").await?;
    log_in(page, "Stefano Pellegrini").await?;
    page.wait_heading(FIRST).await?;
    page.activate("Continua").await?;
    page.choose_radio(
        "Scegli la tua cittadinanza",
        "Di un Paese fuori dall’Unione europea",
    )
    .await?;
    page.wait_text("Quando scade il permesso di soggiorno")
        .await?;
    let yesterday = day_from_today(page, -1).await?;
    type_date(page, yesterday.parts()).await?;
    page.activate("Continua").await?;
    page.wait_text("Questa data è già passata: scrivi una data da oggi in poi")
        .await?;
    let next_year = day_from_today(page, 365).await?;
    type_date(page, next_year.parts()).await?;
    page.activate("Continua").await?;
    page.wait_heading("Dove mandiamo la carta?").await
}

/// The numbers of INPS's states in words, one after the other, and one that nobody has explained.
async fn case(page: &Page) -> Outcome {
    open_review(page).await?;
    declare_and_send(page, &DECLARATIONS).await?;
    page.wait_heading(SENT).await?;
    let states = [
        (1, "Presa in carico"),
        (2, "La stiamo guardando"),
        (7, "Accolta: la carta è ordinata"),
        (2, "La carta è stampata"),
        (5, "La carta è in viaggio"),
        (7, "La carta è arrivata"),
    ];
    for (days, state) in states {
        page.sandbox()?.advance_clock(days * DAY + 60).await?;
        page.open("/pratiche").await?;
        log_in(page, "Stefano Pellegrini").await?;
        page.wait_heading("Le mie domande").await?;
        page.wait_text(&format!("A che punto è: {state}")).await?;
        page.activate(LINE).await?;
        page.wait_heading(CASE).await?;
        page.wait_text(&format!("A che punto è: {state}")).await?;
    }
    page.wait_text("La carta è partita il").await?;
    page.open("/domanda/carta-disabilita").await?;
    page.wait_heading("Hai già la carta").await?;

    page.sandbox()?.order_card_states(55, 21).await?;
    page.open("/pratiche").await?;
    page.wait_text("Stato non riconosciuto (55)").await?;
    page.activate(LINE).await?;
    page.wait_heading(CASE).await?;
    page.wait_text("Stato non riconosciuto (55)").await?;
    page.sandbox()?.order_card_states(60, 21).await?;
    page.reload().await?;
    page.wait_text("Accolta. Stato della carta non riconosciuto (21)")
        .await
}

/// The summary is there at once, the receipt from the next day on; who asks too soon is told.
async fn papers(page: &Page) -> Outcome {
    open_review(page).await?;
    declare_and_send(page, &DECLARATIONS).await?;
    page.wait_heading(SENT).await?;
    let ensure_pdf = |name: &str, content: &[u8], expected: &str| {
        let fine = name == expected && content.starts_with(b"%PDF-");
        ensure(fine, || format!("«{name}» is not {expected}"))
    };
    let (name, content) = page.download("Scarica il riepilogo (PDF)").await?;
    ensure_pdf(&name, &content, "riepilogo-carta-disabilita.pdf")?;
    page.activate("Scarica la ricevuta (PDF)").await?;
    page.wait_text("Questo foglio non c’è ancora. Riprova domani.")
        .await?;
    let receipt = page.read("return location.pathname").await?;
    page.sandbox()?.advance_clock(DAY + 60).await?;
    page.open(&receipt).await?;
    log_in(page, "Stefano Pellegrini").await?;
    page.wait_heading(SENT).await?;
    let (name, content) = page.download("Scarica la ricevuta (PDF)").await?;
    ensure_pdf(&name, &content, "ricevuta-carta-disabilita.pdf")
}

/// Who has a card already is told before anything is asked.
async fn closed(page: &Page) -> Outcome {
    page.open("/domanda/carta-disabilita").await?;
    log_in(page, "Giuseppe Amato").await?;
    page.wait_heading("Hai già la carta").await?;
    page.activate("Vai alle tue domande").await?;
    page.wait_heading("Le mie domande").await
}

async fn to_proof(page: &Page) -> Outcome {
    page.wait_heading(FIRST).await?;
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
    page.wait_heading(PROOF).await
}
