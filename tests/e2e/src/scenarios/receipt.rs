//! The receipt: numbers, dates, what happens next, what can be kept, and the rating.

use crate::{
    engines::{Engine, Key, Size},
    failure::{Failure, Outcome, ensure},
    page::{Hands, Page},
    scenario::{ONCE, Run, Subject},
    scenarios::{draft_steps::open_review, steps::send},
    server::Fault,
};

/// Where the focus goes is seen by keyboard only.
const BY_KEYBOARD: &[Run] = &[(Engine::Chromium, Size::Desktop, Hands::Keyboard)];
const THANKS: &str = "Grazie, il tuo giudizio ci aiuta";

pub fn subjects() -> Vec<Subject> {
    vec![
        Subject::app("receipt/numbers-and-files", ONCE, |page| {
            Box::pin(numbers_and_files(page))
        }),
        Subject::app("receipt/rating", BY_KEYBOARD, |page| Box::pin(rating(page))),
    ]
}

async fn numbers_and_files(page: &Page) -> Outcome {
    page.sandbox()?.set_clock("2026-11-25T09:30:00Z").await?;
    receive(page).await?;
    page.wait_text("L’abbiamo presa in carico il 25 novembre 2026 alle 10:30.")
        .await?;
    page.wait_text("Ti arriva la conferma per e-mail.").await?;
    // 55 days after the first day of the benefit, which is tomorrow.
    page.wait_text("L’INPS decide entro il 20 gennaio 2027.")
        .await?;
    page.wait_text("entro 30 giorni con la NASpI-Com").await?;
    let protocol = number(page, "Numero di protocollo").await?;
    let parts: Vec<&str> = protocol.split('.').collect();
    let lengths: Vec<usize> = parts.iter().map(|part| part.len()).collect();
    ensure(
        lengths == [4, 4, 4, 7] && parts[0] == "INPS" && parts[2] == "2026",
        || format!("the protocol number is «{protocol}»"),
    )?;
    let domus = number(page, "Numero DOMUS").await?;
    ensure(domus.parse::<u64>().is_ok(), || {
        format!("the number DOMUS is «{domus}»")
    })?;

    let (name, document) = page.download("Scarica la ricevuta (PDF)").await?;
    ensure(name == format!("naspi-{domus}.pdf"), || {
        format!("the document is called {name}")
    })?;
    let whole = document.starts_with(b"%PDF-") && document.trim_ascii_end().ends_with(b"%%EOF");
    ensure(whole, || format!("{} bytes are not a PDF", document.len()))?;

    let (name, calendar) = page.download("Metti la scadenza in calendario").await?;
    ensure(name == "naspi.ics", || format!("the calendar is {name}"))?;
    let calendar = String::from_utf8_lossy(&calendar).into_owned();
    let stamp = calendar.split_once("DTSTAMP:").map_or("", |(_, after)| {
        after.split("\r\n").next().unwrap_or_default()
    });
    // To the minute: the clock runs on.
    ensure(
        stamp.starts_with("20261125T0930") && stamp.ends_with('Z') && stamp.len() == 16,
        || format!("the calendar is of {stamp}"),
    )?;
    for line in [
        "BEGIN:VCALENDAR",
        "BEGIN:VEVENT",
        "DTSTART;VALUE=DATE:20270120",
        "DTEND;VALUE=DATE:20270121",
        "SUMMARY:NASpI: ultimo giorno per la risposta dell’INPS",
        "END:VEVENT",
        "END:VCALENDAR",
    ] {
        ensure(calendar.split("\r\n").any(|found| found == line), || {
            format!("{line} is not in: {calendar}")
        })?;
    }
    let personal = ["Giulia", "Ferri", "FRRGLI"];
    ensure(!personal.iter().any(|word| calendar.contains(word)), || {
        format!("the calendar says who it is about: {calendar}")
    })?;

    page.wait_text("Forse hai diritto anche a questo").await?;
    page.wait_text("Questi soldi sono anche per chi non lavora: Domanda di Assegno unico")
        .await?;

    // It can be opened again at any time, from the case.
    page.activate("Segui la tua domanda").await?;
    page.wait_heading("La tua domanda di NASpI").await?;
    page.wait_text(&protocol).await?;
    page.activate("Apri la ricevuta").await?;
    page.wait_heading("Domanda mandata").await?;
    ensure(
        number(page, "Numero di protocollo").await? == protocol,
        || "the receipt opened again has another number".to_owned(),
    )
}

/// A rating that fails is not forgotten; one that arrived is confirmed and not asked for again.
async fn rating(page: &Page) -> Outcome {
    const QUESTION: &str = "Quanto è stato facile usare questo servizio?";
    receive(page).await?;
    page.sandbox()?
        .add_fault("POST", "/api/v1/ratings", Fault::Status(500, None), 1)
        .await?;
    page.choose_radio(QUESTION, "4").await?;
    page.choose_radio(
        "Quali sono stati gli aspetti che hai preferito?",
        "Le indicazioni erano chiare",
    )
    .await?;
    page.fill("Vuoi aggiungere qualcosa?", "Facile e veloce")
        .await?;
    page.activate("Manda il giudizio").await?;
    page.wait_text("Il giudizio non è partito. Riprova fra poco.")
        .await?;
    page.wait_focus("Manda il giudizio").await?;
    let comment = page.value("Vuoi aggiungere qualcosa?").await?;
    ensure(comment == "Facile e veloce", || {
        format!("the comment is now «{comment}»")
    })?;
    page.press(Key::Enter).await?;
    page.wait_text(THANKS).await?;
    page.wait_focus(THANKS).await?;
    page.ensure_absent(QUESTION).await?;
    page.ensure_absent("Manda il giudizio").await
}

/// Giulia Ferri's claim, sent.
async fn receive(page: &Page) -> Outcome {
    open_review(page).await?;
    send(page).await?;
    page.wait_heading("Domanda mandata").await
}

/// The number that a line of the receipt gives.
async fn number(page: &Page, name: &str) -> Outcome<String> {
    let text = page.text().await?;
    text.split_once(name)
        .and_then(|(_, after)| after.split_whitespace().next())
        .map(str::to_owned)
        .ok_or_else(|| Failure::new(format!("the page gives no {name}")))
}
