//! The way of a blind person through the claim for NASpI, from the service sheet to the case.

use {super::listener::Listener, crate::failure::Outcome};

/// Walks it. Giulia Ferri's contract ended three weeks ago: nearly everything is known.
pub async fn walk(person: &Listener) -> Outcome {
    sheet(person).await?;
    log_in(person).await?;
    contacts(person).await?;
    for next in [
        "Perché è finito il lavoro?",
        "Avevi già lasciato un altro lavoro?",
        "Hai altri lavori?",
    ] {
        person.read_all().await?;
        go_on(person, next).await?;
    }
    deny_all(person).await?;
    go_on(person, "Come stai?").await?;
    deny_all(person).await?;
    to_button(person).await?;
    person
        .go_on_to("Return", "Dove ti paghiamo?", "La banca è")
        .await?;
    person.read_all().await?;
    go_on(person, "Controlla e manda").await?;
    send(person).await
}

async fn sheet(person: &Listener) -> Outcome {
    let heading = "NASpI: i soldi per chi ha perso il lavoro";
    person.open("/servizi/naspi", heading).await?;
    person.read_all().await?;
    person.press("1").await?;
    person.press_until("k", "Fai domanda").await?;
    person
        .leave("Return", "Entra con la tua identità digitale")
        .await
}

/// The gateway's page; its people are not read out one by one.
async fn log_in(person: &Listener) -> Outcome {
    person.press("1").await?;
    person.press_until("r", "SPID").await?;
    person.press("space").await?;
    person.press_until("r", "Giulia Ferri").await?;
    person.press("space").await?;
    person.press_until("b", "Entra").await?;
    person.leave("Return", "Chi sei?").await?;
    person.read_all().await?;
    go_on(person, "Come ti contattiamo?").await
}

/// With a mistake first.
async fn contacts(person: &Listener) -> Outcome {
    const FIELD: &str = "Indirizzo e-mail";
    person.read_all().await?;
    person.press("1").await?;
    person.press_until("Tab", FIELD).await?;
    person.type_over("giulia.example.org").await?;
    person.press_until("Tab", "usciti").await?;
    person.bring("Return", "C’è qualcosa da correggere").await?;
    person.press_until("Down", "Come ti contattiamo?").await?;
    person.press_until("shift+Tab", "Manca la @").await?;
    person.press("Return").await?;
    person.type_over("giulia@example.org").await?;
    person.press_until("Tab", "usciti").await?;
    person
        .go_on("Return", "Qual è l’ultimo lavoro che hai perso?")
        .await
}

/// Answers each question of the page with no.
async fn deny_all(person: &Listener) -> Outcome {
    person.read_all().await?;
    person.press("1").await?;
    for _ in 0..3 {
        person.press_until("r", "No").await?;
        person.press("space").await?;
    }
    Ok(())
}

async fn send(person: &Listener) -> Outcome {
    person.read_all().await?;
    person.press("1").await?;
    person.press_until("x", "Dichiaro").await?;
    person.press("space").await?;
    person.press_until("b", "Manda la domanda").await?;
    person.go_on("Return", "Domanda mandata").await?;
    person.read_all().await?;
    person.press("1").await?;
    person.press_until("k", "Segui la tua domanda").await?;
    person.go_on("Return", "La tua domanda di NASpI").await?;
    person.read_all().await?;
    // What stands above the heading of every page.
    person.press("1").await?;
    person.press_until("shift+Tab", "Sportello").await?;
    person.ensure_saved_was_heard()
}

async fn go_on(person: &Listener, next: &str) -> Outcome {
    to_button(person).await?;
    person.go_on("Return", next).await
}

async fn to_button(person: &Listener) -> Outcome {
    person.press("1").await?;
    person.press_until("b", "Continua").await
}
