//! Steps around the draft at the gateway: beginning with answers given before, another device, another login.

use super::steps::{LAST, log_in};
use crate::{
    failure::{Outcome, ensure},
    page::Page,
};
use serde_json::{Value, json};

/// The answers of a claim that nothing in the registers gives.
pub fn other_answers() -> Value {
    json!({
        "vat_number": "no", "professional_register": "no", "company_member": "no",
        "ill_now": "no", "ill_at_end": "no", "invalidity_allowance": "no",
    })
}

/// Logs in and opens the claim at a step, with answers given before.
pub async fn open_claim(page: &Page, name: &str, step: &str, answers: &Value) -> Outcome {
    page.open("/pratiche").await?;
    log_in(page, name).await?;
    page.wait_heading("Le mie domande").await?;
    answer_elsewhere(page, step, answers).await?;
    page.open(&format!("/domanda/naspi/{step}")).await
}

/// Opens the claim of Giulia Ferri on its last page, with nothing left to answer.
pub async fn open_review(page: &Page) -> Outcome {
    open_claim(page, "Giulia Ferri", "review", &other_answers()).await?;
    page.wait_heading(LAST).await
}

/// Adds answers to the draft at the gateway, as another device of the same person does.
pub async fn answer_elsewhere(page: &Page, step: &str, answers: &Value) -> Outcome {
    answer_in(page, "naspi", step, answers).await
}

/// The same for the draft of any benefit.
pub async fn answer_in(page: &Page, benefit: &str, step: &str, answers: &Value) -> Outcome {
    page.note(format!("answer elsewhere: {answers}"));
    let script = format!(
        "return (async () => {{ \
            const path = '/api/v1/drafts/{benefit}'; \
            const session = await (await fetch('/api/v1/session')).json(); \
            const found = await fetch(path); \
            const content = (await found.json()).content; \
            const headers = {{ 'Content-Type': 'application/json', 'X-Anti-Forgery': session.anti_forgery_token }}; \
            if (found.ok) headers['If-Match'] = found.headers.get('ETag'); else headers['If-None-Match'] = '*'; \
            const answers = {{ ...content?.answers, ...{answers} }}; \
            const body = JSON.stringify({{ journey_version: 1, step: '{step}', answers }}); \
            return String((await fetch(path, {{ method: 'PUT', headers, body }})).ok); \
        }})()"
    );
    let written = page.read(&script).await?;
    ensure(written == "true", || {
        "the draft could not be written".to_owned()
    })
}

/// Fails unless a field holds `expected`.
pub async fn ensure_value(page: &Page, label: &str, expected: &str) -> Outcome {
    let value = page.value(label).await?;
    ensure(value == expected, || {
        format!("«{label}» holds «{value}», not «{expected}»")
    })
}

/// Follows the link to a login in another tab, and comes back.
pub async fn log_in_beside(page: &Page, name: &str) -> Outcome {
    page.activate("Entra in un’altra scheda").await?;
    page.go_to_other_tab().await?;
    log_in(page, name).await?;
    page.wait_heading("Accesso riuscito").await?;
    page.close_tab().await
}
