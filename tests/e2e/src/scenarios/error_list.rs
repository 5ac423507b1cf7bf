//! The list of what is wrong while the person mends it: it is spoken when it changes, and never leads nowhere.

use super::draft_steps::open_claim;
use crate::{
    failure::{Outcome, ensure},
    page::Page,
    scenario::{ONCE, Subject},
};
use serde_json::json;

const ACTIVITY: &str = "Rispondi sì o no: lavori con la partita IVA?";
const REGISTER: &str = "Hai un’iscrizione a un albo o a una cassa di professionisti?";

pub fn subjects() -> Vec<Subject> {
    vec![Subject::app("errors/list", ONCE, |page| {
        Box::pin(list(page))
    })]
}

async fn list(page: &Page) -> Outcome {
    open_claim(page, "Giulia Ferri", "other-work", &json!({})).await?;
    page.wait_heading("Hai altri lavori?").await?;
    page.choose_radio("Hai una partita IVA?", "Sì").await?;
    page.activate("Continua").await?;
    page.wait_text(ACTIVITY).await?;
    // The region speaks when it is put into the page: the same one stays while its words do.
    page.read("document.querySelector('#error-summary').dataset.first = 'yes'; return ''")
        .await?;
    page.choose_radio(REGISTER, "No").await?;
    page.settle().await?;
    let kept = page
        .read("return String(document.querySelector('#error-summary').dataset.first)")
        .await?;
    ensure(kept == "yes", || {
        "the list was built anew, and spoken, by an answer that left it as it was".to_owned()
    })?;
    // A question that is gone leaves no line behind.
    page.choose_radio("Hai una partita IVA?", "No").await?;
    page.wait_absent(ACTIVITY).await
}
