//! The claim, step by step to the receipt and the case: Elena Conti resigned for just cause, so that there are conditional questions and a
//! document to send.

use {
    super::Audit,
    crate::{
        failure::Outcome,
        page::Page,
        scenarios::steps::{log_in, speak_english},
        server::Fault,
    },
};

/// Questions answered with yes call for a further one.
const OTHER_WORK: [(&str, &str); 5] = [
    ("Hai una partita IVA?", "Sì"),
    ("La usi per lavorare?", "No"),
    (
        "Hai un’iscrizione a un albo o a una cassa di professionisti?",
        "Sì",
    ),
    ("Fai ora questa professione?", "No"),
    ("Sei socio di una società?", "No"),
];

const HEALTH: [&str; 3] = [
    "Sei in malattia ora?",
    "Eri in malattia quando è finito il lavoro?",
    "Ricevi l’assegno ordinario di invalidità?",
];

pub const DOCUMENT: &str = "Prova della giusta causa";

pub async fn walk(page: &Page) -> Outcome {
    let audit = Audit::of(page);
    let walked = questions(&audit).await;
    audit.close(walked)
}

async fn questions(audit: &Audit<'_>) -> Outcome {
    let page = audit.page;
    page.open("/domanda/naspi").await?;
    page.wait_heading("Entra con la tua identità digitale")
        .await?;
    audit.screen("login").await;
    page.activate("Entra").await?;
    page.wait_text("Scegli").await?;
    audit.screen("login+nothing-chosen").await;
    log_in(page, "Elena Conti").await?;
    page.wait_heading("Chi sei?").await?;
    page.activate("C’è un dato sbagliato?").await?;
    audit.screen("claim-identity").await;
    page.activate("Continua").await?;
    step(audit, "Come ti contattiamo?", "claim-contacts").await?;
    step(
        audit,
        "Qual è l’ultimo lavoro che hai perso?",
        "claim-last-job",
    )
    .await?;
    page.wait_heading("Perché è finito il lavoro?").await?;
    page.choose_radio("Qual è la giusta causa?", "Non mi pagavano")
        .await?;
    step(audit, "Perché è finito il lavoro?", "claim-reason").await?;
    page.wait_heading("Ti hanno pagato il preavviso?").await?;
    page.choose_radio("Hai ricevuto l’indennità di mancato preavviso?", "No")
        .await?;
    step(audit, "Ti hanno pagato il preavviso?", "claim-notice-pay").await?;
    step(
        audit,
        "Avevi già lasciato un altro lavoro?",
        "claim-earlier-resignation",
    )
    .await?;
    page.wait_heading("Hai altri lavori?").await?;
    for (question, answer) in OTHER_WORK {
        page.choose_radio(question, answer).await?;
    }
    step(audit, "Hai altri lavori?", "claim-other-work").await?;
    page.wait_heading("Come stai?").await?;
    for question in HEALTH {
        page.choose_radio(question, "No").await?;
    }
    page.choose_radio(HEALTH[2], "Sì").await?;
    step(audit, "Come stai?", "claim-health").await?;
    page.wait_heading("Dove ti paghiamo?").await?;
    audit.screen("claim-payment").await;
    Ok(())
}

pub async fn end(page: &Page) -> Outcome {
    let audit = Audit::of(page);
    let walked = to_the_case(&audit).await;
    audit.close(walked)
}

async fn to_the_case(audit: &Audit<'_>) -> Outcome {
    let page = audit.page;
    up_to_documents(page).await?;
    let proof = page.save_picture("uploads", "proof").await?;
    page.upload(DOCUMENT, &proof).await?;
    page.wait_text("Ricevuto").await?;
    step(audit, "Quali documenti ci mandi?", "claim-documents").await?;
    page.wait_heading("Controlla e manda").await?;
    page.activate("Come la calcoliamo").await?;
    audit.screen("claim-review").await;
    page.check("Dichiaro che ciò che ho scritto è vero", true)
        .await?;
    page.activate("Manda la domanda").await?;
    page.wait_heading("Domanda mandata").await?;
    audit.screen("receipt").await;
    page.choose_radio("Quanto è stato facile usare questo servizio?", "5")
        .await?;
    page.activate("Manda il giudizio").await?;
    page.wait_text("Grazie, il tuo giudizio ci aiuta").await?;
    audit.screen("receipt+rated").await;
    page.activate("Segui la tua domanda").await?;
    page.wait_heading("La tua domanda di NASpI").await?;
    audit.screen("case-under-way").await;
    Ok(())
}

/// Looks at a step as it is, and goes on.
async fn step(audit: &Audit<'_>, heading: &str, name: &str) -> Outcome {
    audit.page.wait_heading(heading).await?;
    audit.screen(name).await;
    audit.page.activate("Continua").await
}

/// Answers all that Elena Conti has to be asked, up to the documents.
pub async fn up_to_documents(page: &Page) -> Outcome {
    page.open("/domanda/naspi").await?;
    log_in(page, "Elena Conti").await?;
    for heading in [
        "Chi sei?",
        "Come ti contattiamo?",
        "Qual è l’ultimo lavoro che hai perso?",
    ] {
        go_on(page, heading).await?;
    }
    page.wait_heading("Perché è finito il lavoro?").await?;
    page.choose_radio("Qual è la giusta causa?", "Non mi pagavano")
        .await?;
    go_on(page, "Perché è finito il lavoro?").await?;
    page.wait_heading("Ti hanno pagato il preavviso?").await?;
    page.choose_radio("Hai ricevuto l’indennità di mancato preavviso?", "No")
        .await?;
    go_on(page, "Ti hanno pagato il preavviso?").await?;
    go_on(page, "Avevi già lasciato un altro lavoro?").await?;
    page.wait_heading("Hai altri lavori?").await?;
    for question in [OTHER_WORK[0].0, OTHER_WORK[2].0, OTHER_WORK[4].0] {
        page.choose_radio(question, "No").await?;
    }
    go_on(page, "Hai altri lavori?").await?;
    page.wait_heading("Come stai?").await?;
    for question in HEALTH {
        page.choose_radio(question, "No").await?;
    }
    go_on(page, "Come stai?").await?;
    go_on(page, "Dove ti paghiamo?").await?;
    page.wait_heading("Quali documenti ci mandi?").await
}

async fn go_on(page: &Page, heading: &str) -> Outcome {
    page.wait_heading(heading).await?;
    page.activate("Continua").await
}

pub async fn english(page: &Page) -> Outcome {
    let audit = Audit::of(page);
    let walked = english_steps(&audit).await;
    audit.close(walked)
}

async fn english_steps(audit: &Audit<'_>) -> Outcome {
    let page = audit.page;
    page.open("/domanda/naspi").await?;
    log_in(page, "Giulia Ferri").await?;
    page.wait_heading("Chi sei?").await?;
    speak_english(page).await?;
    page.wait_heading("Who are you?").await?;
    audit.screen("claim-english-identity").await;
    page.activate("Continue").await?;
    page.wait_heading("How do we reach you?").await?;
    page.fill("E-mail address", "giulia.example.org").await?;
    page.activate("Continue").await?;
    page.wait_text("The @ is missing").await?;
    audit.screen("claim-english-contacts-wrong").await;
    page.sandbox()?
        .add_fault("PUT", "/api/v1/drafts", Fault::ExpireSession, 1)
        .await?;
    page.fill("E-mail address", "giulia@example.org").await?;
    page.choose_radio("Where do we send the confirmation?", "By e-mail")
        .await?;
    page.wait_text("Your session has ended").await?;
    audit
        .screen("claim-english-contacts-wrong+logged-out")
        .await;
    Ok(())
}
