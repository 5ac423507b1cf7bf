//! Sending the claim when gateway or network fail: nothing is lost, and however often it is sent there is one claim.

use crate::{
    failure::{Outcome, ensure},
    page::Page,
    scenario::{ONCE, Subject},
    scenarios::{
        draft_steps::{answer_elsewhere, log_in_beside, open_review},
        matrix::faults::set_offline,
        steps::{FIRST, log_in, send, walk_claim},
    },
    server::Fault,
};
use serde_json::json;

const REVIEW: &str = "Controlla e manda";
const SENT: &str = "Domanda mandata";
const ROUTE: &str = "/api/v1/claims";
/// How often the app sends before it gives up.
const TRIES: u32 = 3;

pub fn subjects() -> Vec<Subject> {
    vec![
        Subject::app("submission/answer-lost", ONCE, |page| {
            Box::pin(answer_lost(page))
        }),
        Subject::app("submission/page-lost", ONCE, |page| {
            Box::pin(page_lost(page))
        }),
        Subject::app("submission/double-click", ONCE, |page| {
            Box::pin(double_click(page))
        }),
        Subject::app("submission/failing-gateway", ONCE, |page| {
            Box::pin(failing_gateway(page))
        }),
        Subject::app("submission/offline", ONCE, |page| Box::pin(offline(page))),
        Subject::app("submission/session-ended", ONCE, |page| {
            Box::pin(session_ended(page))
        }),
        Subject::app("submission/answered-elsewhere", ONCE, |page| {
            Box::pin(answered_elsewhere(page))
        }),
    ]
}

/// The declaration is still made: the button alone sends, and there is one claim.
async fn send_again(page: &Page) -> Outcome {
    page.activate("Manda la domanda").await?;
    page.wait_heading(SENT).await?;
    ensure_one_claim(page).await
}

/// The claim is made and its answer lost, in each way an answer can be: the person sends again.
async fn answer_lost(page: &Page) -> Outcome {
    let ways = [
        // More than enough: a browser too repeats what was cut.
        (Fault::Drop, 50, "Non riusciamo a collegarci"),
        (Fault::Malformed, 1, "Qualcosa è andato storto"),
        (
            Fault::Status(503, Some(60)),
            1,
            "Il servizio è fermo per ora",
        ),
    ];
    for (fault, times, said) in ways {
        page.note(format!("the answer is lost by {fault:?}"));
        page.sandbox()?.reset().await?;
        page.forget().await?;
        open_review(page).await?;
        page.sandbox()?
            .add_fault_after_work("POST", ROUTE, fault, times)
            .await?;
        send(page).await?;
        page.wait_text(said).await?;
        page.wait_focus(&format!("Importante {said}…")).await?;
        page.sandbox()?.clear_faults().await?;
        send_again(page).await?;
    }
    Ok(())
}

/// The page is loaded anew while the answer is on its way: the person gets the receipt.
async fn page_lost(page: &Page) -> Outcome {
    open_review(page).await?;
    page.sandbox()?
        .add_fault_after_work("POST", ROUTE, Fault::Delay(5_000), 1)
        .await?;
    send(page).await?;
    tokio::time::sleep(std::time::Duration::from_millis(500)).await;
    page.reload().await?;
    page.wait_heading(SENT).await?;
    ensure_one_claim(page).await?;

    page.open("/domanda/naspi").await?;
    page.wait_text("Hai già una domanda in corso").await?;
    page.activate("Vai alle tue domande").await?;
    page.wait_heading("Le mie domande").await?;
    page.wait_text("Domanda di NASpI, mandata il").await
}

async fn double_click(page: &Page) -> Outcome {
    open_review(page).await?;
    page.check("Dichiaro che ciò che ho scritto è vero", true)
        .await?;
    page.sandbox()?
        .add_fault("POST", ROUTE, Fault::Delay(1_000), 2)
        .await?;
    page.double_click("Manda la domanda").await?;
    page.wait_heading(SENT).await?;
    ensure_one_claim(page).await
}

/// The person stays on the page, with the declaration made, is told, and sends again.
async fn failing_gateway(page: &Page) -> Outcome {
    open_review(page).await?;
    page.sandbox()?
        .add_fault("POST", ROUTE, Fault::Status(500, None), TRIES)
        .await?;
    send(page).await?;
    page.wait_text("Il servizio è fermo per ora").await?;
    page.wait_focus("Importante Il servizio è fermo per ora…")
        .await?;
    page.wait_heading(REVIEW).await?;
    ensure_claims(page, 0).await?;
    send_again(page).await
}

/// Without network from the first question to the summary: the claim goes out when the network is back, once.
async fn offline(page: &Page) -> Outcome {
    page.open("/domanda/naspi").await?;
    log_in(page, "Giulia Ferri").await?;
    page.wait_heading(FIRST).await?;
    set_offline(page, true).await?;
    walk_claim(page, FIRST, REVIEW).await?;
    page.wait_text("Le risposte sono salvate su questo dispositivo")
        .await?;
    send(page).await?;
    page.wait_text("Appena torna la rete, la mandiamo noi")
        .await?;
    set_offline(page, false).await?;
    page.wait_heading(SENT).await?;
    ensure_one_claim(page).await
}

/// The session ends before the claim is sent: the login is done beside the page, which is still there after it.
async fn session_ended(page: &Page) -> Outcome {
    open_review(page).await?;
    // The key of the sending is kept in the draft: at the second try there is nothing left to save.
    page.sandbox()?
        .add_fault("POST", ROUTE, Fault::Status(500, None), TRIES)
        .await?;
    send(page).await?;
    page.wait_text("Il servizio è fermo per ora").await?;
    page.sandbox()?.advance_clock(31 * 60).await?;
    page.activate("Manda la domanda").await?;
    page.wait_text("Devi entrare di nuovo").await?;
    log_in_beside(page, "Giulia Ferri").await?;
    send_again(page).await
}

/// Another device has changed an answer since the page was opened: it is shown before anything is sent.
async fn answered_elsewhere(page: &Page) -> Outcome {
    open_review(page).await?;
    let changed = json!({ "email": "altrove@example.org" });
    answer_elsewhere(page, "contacts", &changed).await?;
    send(page).await?;
    page.wait_text("Hai risposto anche da un’altra parte")
        .await?;
    page.wait_text("altrove@example.org").await?;
    page.wait_heading(REVIEW).await?;
    ensure_claims(page, 0).await?;
    send_again(page).await
}

/// One claim, one confirmation; where the receipt is shown, it is that claim's.
pub(super) async fn ensure_one_claim(page: &Page) -> Outcome {
    ensure_claims(page, 1).await?;
    let sent = page.sandbox()?.confirmations().await?;
    ensure(sent.len() == 1, || format!("confirmations: {sent:?}"))?;
    let id = sent[0]["claim_id"].as_str().unwrap_or_default().to_owned();
    let path = page.read("return location.pathname").await?;
    ensure(!path.ends_with("/ricevuta") || path.contains(&id), || {
        format!("the receipt at {path} is not that of {id}")
    })
}

async fn ensure_claims(page: &Page, expected: usize) -> Outcome {
    let script = "return fetch('/api/v1/claims').then(answer => answer.json()).then(all => String(all.items.length))";
    let found = page.read(script).await?;
    ensure(found == expected.to_string(), || {
        format!("{found} claims, not {expected}")
    })
}
