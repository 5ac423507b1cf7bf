//! What is typed outlives tab and session on the device, is shown to nobody else, and is gone after the log-out.

use crate::{
    engines::Key,
    failure::{Outcome, ensure},
    page::Page,
    places,
    scenario::{EACH_ENGINE, ONCE, Subject},
    scenarios::{
        device_storage::{KEYS, RECORDS, ensure_sealed, entries, wait_entries},
        draft_steps::{answer_elsewhere, ensure_value, open_claim, open_review, other_answers},
        steps::{log_in, send},
        submission::ensure_one_claim,
    },
    server::Fault,
};
use serde_json::json;

const CONTACTS: &str = "Come ti contattiamo?";
const EMAIL: &str = "Indirizzo e-mail";
const PHONE: &str = "Numero di telefono";
const SAVED: &str = "Salvato da INPS alle";
const WAITING: &str =
    "Non ancora inviato, riproviamo. Le risposte sono salvate su questo dispositivo.";
const FOUND: &str = "Abbiamo ritrovato le tue risposte";
const CLASH: &str = "Due risposte alla stessa domanda";
const DRAFTS: &str = "/api/v1/drafts";
const MANY: u32 = 50;
/// Longer than a session without a request lives.
const TOO_LONG: u64 = 31 * 60;

pub fn subjects() -> Vec<Subject> {
    vec![
        Subject::app("journal/crash", EACH_ENGINE, |page| Box::pin(crash(page))),
        Subject::app("journal/browser-killed", ONCE, |page| {
            Box::pin(browser_killed(page))
        }),
        Subject::app("journal/somebody-else", ONCE, |page| {
            Box::pin(somebody_else(page))
        }),
        Subject::app("journal/two-tabs", ONCE, |page| Box::pin(two_tabs(page))),
        Subject::app("journal/two-answers", ONCE, |page| {
            Box::pin(two_answers(page))
        }),
        Subject::app("journal/logout", ONCE, |page| Box::pin(logout(page))),
        Subject::app("journal/logout-in-other-tab", ONCE, |page| {
            Box::pin(logout_in_other_tab(page))
        }),
        Subject::app("journal/expired", ONCE, |page| Box::pin(expired(page))),
        Subject::app("journal/sent-once", ONCE, |page| Box::pin(sent_once(page))),
    ]
}

/// The gateway is down, the tab crashes, the session is over: an answer and a field not left yet come back and arrive.
async fn crash(page: &Page) -> Outcome {
    open_contacts(page).await?;
    close_gateway(page).await?;
    page.fill(EMAIL, "nuova@example.org").await?;
    page.press(Key::Tab).await?;
    page.wait_text(WAITING).await?;
    page.fill(PHONE, "333 765 4321").await?;
    // The browser takes a moment to write; no answer is ever longer on its way than to the next picture.
    tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    lose_tab_and_session(page).await?;
    log_in(page, "Giulia Ferri").await?;
    page.wait_heading(CONTACTS).await?;
    page.wait_text(FOUND).await?;
    ensure_value(page, EMAIL, "nuova@example.org").await?;
    ensure_value(page, PHONE, "333 765 4321").await?;
    page.wait_text(WAITING).await?;
    page.sandbox()?.clear_faults().await?;
    page.wait_text(SAVED).await?;
    ensure_at_gateway(page, "email", "nuova@example.org").await?;
    ensure_at_gateway(page, "phone", "333 765 4321").await?;

    // What has arrived is not found again.
    page.reload().await?;
    page.wait_heading(CONTACTS).await?;
    page.ensure_absent(FOUND).await?;
    ensure_value(page, EMAIL, "nuova@example.org").await
}

/// The whole browser is killed with an answer that never arrived, and started again on the same device.
async fn browser_killed(page: &Page) -> Outcome {
    let profile = places::output().join("profile");
    if profile.exists() {
        tokio::fs::remove_dir_all(&profile).await?;
    }
    let before = page.in_own_browser(&profile).await?;
    open_contacts(&before).await?;
    close_gateway(&before).await?;
    before.fill(EMAIL, "nuova@example.org").await?;
    before.press(Key::Tab).await?;
    before.wait_text(WAITING).await?;
    before.browser.kill();
    drop(before);

    page.sandbox()?.clear_faults().await?;
    let after = page.in_own_browser(&profile).await?;
    after.open("/domanda/naspi/contacts").await?;
    log_in(&after, "Giulia Ferri").await?;
    after.wait_heading(CONTACTS).await?;
    after.wait_text(FOUND).await?;
    ensure_value(&after, EMAIL, "nuova@example.org").await?;
    after.wait_text(SAVED).await?;
    ensure_at_gateway(&after, "email", "nuova@example.org").await
}

/// Whoever logs in next sees nothing of it, and does not take it away by logging out.
async fn somebody_else(page: &Page) -> Outcome {
    open_contacts(page).await?;
    close_gateway(page).await?;
    page.fill(EMAIL, "nuova@example.org").await?;
    page.press(Key::Tab).await?;
    page.wait_text(WAITING).await?;
    lose_tab_and_session(page).await?;
    page.sandbox()?.clear_faults().await?;
    log_in(page, "Marco Rinaldi").await?;
    page.wait_heading("Chi sei?").await?;
    page.activate("Continua").await?;
    page.wait_heading(CONTACTS).await?;
    page.ensure_absent(FOUND).await?;
    ensure_value(page, EMAIL, "marco.rinaldi@example.org").await?;
    page.fill(EMAIL, "marco@example.org").await?;
    page.press(Key::Tab).await?;
    page.wait_text(SAVED).await?;
    wait_entries(page, RECORDS, 2).await?;
    log_out(page).await?;
    wait_entries(page, RECORDS, 1).await?;

    page.open("/domanda/naspi/contacts").await?;
    log_in(page, "Giulia Ferri").await?;
    page.wait_heading(CONTACTS).await?;
    page.wait_text(FOUND).await?;
    ensure_value(page, EMAIL, "nuova@example.org").await?;
    page.wait_text(SAVED).await?;
    ensure_at_gateway(page, "email", "nuova@example.org").await
}

/// Both tabs write, neither over the other.
async fn two_tabs(page: &Page) -> Outcome {
    open_contacts(page).await?;
    page.open_in_second_tab("/domanda/naspi/contacts").await?;
    page.wait_heading(CONTACTS).await?;
    close_gateway(page).await?;
    page.fill(PHONE, "333 765 4321").await?;
    page.press(Key::Tab).await?;
    page.wait_text(WAITING).await?;
    page.go_to_other_tab().await?;
    page.fill(EMAIL, "nuova@example.org").await?;
    page.press(Key::Tab).await?;
    page.wait_text(WAITING).await?;
    page.close_tab().await?;
    page.crash_tab("/domanda/naspi/contacts").await?;
    page.wait_heading(CONTACTS).await?;
    page.wait_text(FOUND).await?;
    ensure_value(page, EMAIL, "nuova@example.org").await?;
    ensure_value(page, PHONE, "333 765 4321").await?;
    wait_entries(page, RECORDS, 1).await
}

/// Another device answers the same question meanwhile: both answers are shown, nothing is sent before one is chosen.
async fn two_answers(page: &Page) -> Outcome {
    open_claim(page, "Giulia Ferri", "contacts", &other_answers()).await?;
    page.wait_heading(CONTACTS).await?;
    close_gateway(page).await?;
    page.fill(EMAIL, "qui@example.org").await?;
    page.press(Key::Tab).await?;
    page.wait_text(WAITING).await?;
    page.crash_tab("/pratiche").await?;
    page.wait_heading("Le mie domande").await?;
    page.sandbox()?.clear_faults().await?;
    let changed = json!({ "email": "altrove@example.org" });
    answer_elsewhere(page, "contacts", &changed).await?;

    page.open("/domanda/naspi/review").await?;
    page.wait_heading("Controlla e manda").await?;
    page.wait_text(CLASH).await?;
    send(page).await?;
    page.wait_text("Devi ancora scegliere una risposta").await?;
    page.open("/domanda/naspi/contacts").await?;
    page.wait_heading(CONTACTS).await?;
    // The page was loaded anew: what is to be chosen is not forgotten by that.
    page.wait_text(CLASH).await?;
    ensure_value(page, EMAIL, "qui@example.org").await?;
    page.activate("Vale l’altra: altrove@example.org").await?;
    ensure_value(page, EMAIL, "altrove@example.org").await?;
    page.ensure_absent(CLASH).await?;
    page.wait_focus("Salvato…").await?;
    page.wait_text(SAVED).await?;
    ensure_at_gateway(page, "email", "altrove@example.org").await
}

/// What is kept is sealed, and nothing of it is left after the log-out, not even the keys.
async fn logout(page: &Page) -> Outcome {
    open_contacts(page).await?;
    wait_entries(page, RECORDS, 0).await?;
    page.fill(EMAIL, "nuova@example.org").await?;
    page.press(Key::Tab).await?;
    page.wait_text(SAVED).await?;
    wait_entries(page, RECORDS, 1).await?;
    ensure_sealed(
        page,
        &[
            "nuova@example.org",
            "Giulia",
            "Ferri",
            "FRRGLI",
            "naspi",
            "email",
            "contacts",
        ],
    )
    .await?;
    log_out(page).await?;
    wait_entries(page, RECORDS, 0).await?;
    wait_entries(page, KEYS, 0).await
}

/// The keys went with the log-out: a tab that is still open notices, and what is typed in it is kept under new ones.
async fn logout_in_other_tab(page: &Page) -> Outcome {
    open_contacts(page).await?;
    page.fill(EMAIL, "nuova@example.org").await?;
    page.press(Key::Tab).await?;
    page.wait_text(SAVED).await?;
    page.open_in_second_tab("/pratiche").await?;
    page.wait_heading("Le mie domande").await?;
    log_out(page).await?;
    wait_entries(page, KEYS, 0).await?;
    page.close_tab().await?;
    page.fill(PHONE, "333 765 4321").await?;
    page.press(Key::Tab).await?;
    page.wait_text("Non ancora salvato: devi entrare di nuovo.")
        .await?;
    wait_entries(page, RECORDS, 1).await?;
    page.crash_tab("/domanda/naspi/contacts").await?;
    log_in(page, "Giulia Ferri").await?;
    page.wait_heading(CONTACTS).await?;
    page.wait_text(FOUND).await?;
    ensure_value(page, PHONE, "333 765 4321").await?;
    page.wait_text(SAVED).await?;
    ensure_at_gateway(page, "phone", "333 765 4321").await
}

/// Nobody can be told any more: 60 days after its draft has expired, what is kept goes, whoever opens a claim.
async fn expired(page: &Page) -> Outcome {
    open_contacts(page).await?;
    page.fill(EMAIL, "nuova@example.org").await?;
    page.press(Key::Tab).await?;
    page.wait_text(SAVED).await?;
    wait_entries(page, RECORDS, 1).await?;
    for (days, left) in [(119, 1), (2, 0)] {
        page.sandbox()?.advance_clock(days * 86_400).await?;
        page.crash_tab("/domanda/naspi").await?;
        log_in(page, "Marco Rinaldi").await?;
        page.wait_heading("Chi sei?").await?;
        wait_entries(page, RECORDS, left).await?;
    }
    Ok(())
}

/// The tab is lost while the claim is on its way, before the gateway has taken it and after: opened again, the claim goes
/// out by itself, and there is one.
async fn sent_once(page: &Page) -> Outcome {
    for after_work in [false, true] {
        page.note(format!("the tab is lost after the work: {after_work}"));
        page.sandbox()?.reset().await?;
        page.forget().await?;
        open_review(page).await?;
        let (route, slow) = ("/api/v1/claims", Fault::Delay(60_000));
        let sandbox = page.sandbox()?;
        if after_work {
            sandbox.add_fault_after_work("POST", route, slow, 1).await?;
        } else {
            sandbox.add_fault("POST", route, slow, 1).await?;
        }
        send(page).await?;
        tokio::time::sleep(std::time::Duration::from_millis(500)).await;
        page.crash_tab("/domanda/naspi").await?;
        page.wait_heading("Domanda mandata").await?;
        ensure_one_claim(page).await?;
        let left = entries(page, RECORDS).await?;
        ensure(left == 0, || format!("{left} records are left"))?;
    }
    Ok(())
}

async fn open_contacts(page: &Page) -> Outcome {
    open_claim(page, "Giulia Ferri", "contacts", &json!({})).await?;
    page.wait_heading(CONTACTS).await
}

async fn close_gateway(page: &Page) -> Outcome {
    page.sandbox()?
        .add_fault("PUT", DRAFTS, Fault::Status(503, None), MANY)
        .await
}

async fn lose_tab_and_session(page: &Page) -> Outcome {
    page.sandbox()?.advance_clock(TOO_LONG).await?;
    page.crash_tab("/domanda/naspi").await
}

async fn log_out(page: &Page) -> Outcome {
    page.activate("Esci").await?;
    page.wait_heading("Che cosa ti serve?").await
}

/// Fails unless the gateway's draft has this answer.
async fn ensure_at_gateway(page: &Page, question: &str, expected: &str) -> Outcome {
    let script = format!(
        "return fetch('/api/v1/drafts/naspi').then(answer => answer.json()).then(draft => draft.content.answers['{question}'])"
    );
    let answer = page.read(&script).await?;
    ensure(answer == expected, || {
        format!("the gateway has «{answer}» for {question}, not «{expected}»")
    })
}
