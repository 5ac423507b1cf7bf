//! The way of a blind person through the claim for NASpI, from the service sheet to the case.

use {super::listener::Listener, crate::failure::Outcome};

/// Walks it. Giulia Ferri's contract ended three weeks ago: nearly everything is known.
pub async fn walk(person: &Listener) -> Outcome {
    sheet(person).await?;
    log_in(person).await?;
    Ok(())
}

async fn sheet(person: &Listener) -> Outcome {
    let heading = "NASpI: i soldi per chi ha perso il lavoro";
    person.open("/servizi/naspi", heading).await?;
    person.press("ctrl+Home").await?;
    person.read_all().await?;
    person.press("1").await?;
    person.press_until("k", "Fai domanda").await?;
    person
        .leave("Return", "Entra con la tua identità digitale")
        .await
}

async fn log_in(person: &Listener) -> Outcome {
    person.press("ctrl+Home").await?;
    person.read_all().await?;
    person.press("1").await?;
    person.press_until("r", "SPID").await?;
    person.press("space").await?;
    person.press_until("r", "Giulia Ferri").await?;
    person.press("space").await?;
    person.press_until("b", "Entra").await?;
    person.leave("Return", "Chi sei?").await?;
    person.press("ctrl+Home").await?;
    person.read_all().await?;
    person.press("1").await?;
    person.press_until("b", "Continua").await?;
    person.go_on("Return", "Come ti contattiamo?").await?;
    person.read_all().await?;
    person.press("1").await?;
    for _ in 0..8 {
        person.press("Tab").await?;
    }
    Ok(())
}
