//! The answers in a file of the person's own, and the claim on paper.

use {
    super::Audit,
    crate::{
        failure::Outcome,
        page::Page,
        scenarios::{
            draft_steps::{answer_elsewhere, open_claim, open_review},
            own_file::{AGAIN, BRING, COPY, LOAD, PHRASE, SAVE, WORDS, give, made_by_page},
            paper::OPEN,
        },
    },
    serde_json::json,
};

pub async fn own_file(page: &Page) -> Outcome {
    let audit = Audit::of(page);
    let walked = copied_and_loaded(&audit).await;
    audit.close(walked)
}

async fn copied_and_loaded(audit: &Audit<'_>) -> Outcome {
    let page = audit.page;
    let answers = json!({ "email": "file@example.org", "ill_now": "no" });
    open_claim(page, "Giulia Ferri", "contacts", &answers).await?;
    page.wait_heading("Come ti contattiamo?").await?;
    page.activate(COPY).await?;
    page.fill(WORDS, PHRASE).await?;
    page.fill(AGAIN, "altro").await?;
    page.activate(SAVE).await?;
    page.wait_text("Le due frasi sono diverse").await?;
    audit.screen("claim-contacts+copy-refused").await;
    page.activate(COPY).await?;
    let file = made_by_page(page).await?;
    audit.screen("claim-contacts+copied").await;

    let changed = json!({ "email": "qui@example.org" });
    answer_elsewhere(page, "contacts", &changed).await?;
    page.open("/domanda/naspi/identity").await?;
    page.wait_heading("Chi sei?").await?;
    page.activate(LOAD).await?;
    give(page, "other.json", &json!({})).await?;
    page.wait_text("Questo file non ha le risposte di una domanda")
        .await?;
    audit.screen("claim-identity+load-refused").await;
    give(page, "load.json", &file).await?;
    page.wait_text("Hai scelto load.json.").await?;
    page.fill(WORDS, "un’altra frase segreta").await?;
    page.activate(BRING).await?;
    page.wait_text("La frase non apre questo file").await?;
    audit.screen("claim-identity+wrong-phrase").await;
    page.fill(WORDS, PHRASE).await?;
    page.activate(BRING).await?;
    page.wait_text("Due risposte alla stessa domanda").await?;
    audit.screen("claim-identity+loaded").await;
    Ok(())
}

pub async fn paper(page: &Page) -> Outcome {
    let audit = Audit::of(page);
    let walked = sheets(&audit).await;
    audit.close(walked)
}

async fn sheets(audit: &Audit<'_>) -> Outcome {
    let page = audit.page;
    open_review(page).await?;
    page.activate(OPEN).await?;
    page.wait_text("Domanda di NASpI, su carta").await?;
    audit.screen("claim-review+paper").await;
    Ok(())
}
