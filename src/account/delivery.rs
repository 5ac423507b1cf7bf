//! Sending the claim, once: under a key that is written down before, here and in the draft, so that whatever breaks on
//! the way, sending again makes no second claim.

use super::{
    claim::ClaimDesk,
    draft_keeper::Unsaved,
    journal::{Entry, Journal, Sending},
};
use crate::{
    device::{clock::today, random},
    domain::Iban,
    gateway::{
        client::{self, GatewayError},
        contract::problem::kind,
    },
    journey::{envelope::Envelope, register_change::changes},
    ui::{elsewhere::Undelivered, failure, service::Service},
};
use leptos::prelude::*;

/// The draft's answer that holds the submission's key, stored before the first sending.
const SUBMISSION_KEY: &str = "_submission_key";

/// The draft's answer that holds what INPS has said of the person: while a request is begun, it does not say it again.
pub const TOLD: &str = "_told";

/// Sends the claim; the claim's id, or the text key of what went wrong.
pub async fn deliver(desk: ClaimDesk) -> Result<String, &'static str> {
    let journal = desk.keeper.journal();
    // What was on its way before is sent again as it was.
    let sending = match journal.sending() {
        Some(sending) => sending,
        None => prepare(desk).await?,
    };
    journal.put(Entry {
        sending: Some(sending.clone()),
        ..desk.keeper.entry()
    });
    journal.idle().await;
    send(desk.service, &journal, &sending)
        .await
        .map_err(|undelivered| {
            let key = undelivered.key;
            key.unwrap_or_else(|| failure_key(&undelivered.error))
        })
}

/// Sends what was on its way when an earlier page was lost; the claim's id.
pub async fn send(
    service: &Service,
    journal: &Journal,
    sending: &Sending,
) -> Result<String, Undelivered> {
    let outcome = match service.elsewhere {
        Some(elsewhere) => (elsewhere.send)(sending.message.clone(), sending.key.clone()).await,
        None => submit(sending).await.map_err(Undelivered::from),
    };
    match &outcome {
        Ok(_) => journal.close().await,
        Err(undelivered) if is_final(&undelivered.error) => journal.set_sending(None),
        Err(_) => {}
    }
    outcome
}

/// Sends to the gateway's claims. A claim that is there already is as good as one that has just arrived.
async fn submit(sending: &Sending) -> Result<String, GatewayError> {
    match client::submit(&sending.message, &sending.key).await {
        Ok(receipt) => Ok(receipt.claim_id),
        Err(GatewayError::Refused(problem)) if problem.kind == kind::CLAIM_EXISTS => problem
            .instance
            .as_deref()
            .and_then(|path| path.rsplit('/').next())
            .filter(|id| !id.is_empty())
            .map(str::to_owned)
            .ok_or(GatewayError::Refused(problem)),
        Err(error) => Err(error),
    }
}

/// Whether the gateway has looked at the claim and will say the same the next time.
pub fn is_final(error: &GatewayError) -> bool {
    matches!(error, GatewayError::Refused(problem) if problem.kind != kind::KEY_IN_USE)
}

/// Settles the answers and makes the message, with its key.
async fn prepare(desk: ClaimDesk) -> Result<Sending, &'static str> {
    let merges = desk.keeper.merges.get_untracked();
    let key = submission_key(desk)?;
    if let Some(told) = desk.book.told.get_untracked() {
        desk.book.answer(TOLD, told);
    }
    desk.keeper
        .settle()
        .await
        .map_err(|unsaved| match unsaved {
            Unsaved::AlreadySent => "failure.claim_exists",
            Unsaved::Newer => "failure.newer",
            Unsaved::Setback(setback) => failure_key(&setback.error),
        })?;
    if desk
        .keeper
        .clashes
        .with_untracked(|clashes| !clashes.is_empty())
    {
        return Err("failure.clash");
    }
    let journey = desk.service.journey;
    if desk
        .book
        .peek(|answers| !changes(journey, answers).is_empty())
    {
        return Err("failure.register_change");
    }
    // Only what the person has seen is sent.
    if desk.keeper.merges.get_untracked() != merges {
        return Err("failure.merged");
    }
    let bic = bic(desk).await;
    let domus_number = desk.keeper.domus_number.get_untracked();
    let message = desk.book.registers.with_untracked(|registers| {
        let registers = registers.as_ref()?;
        let uploaded = desk.book.uploaded.get_untracked();
        let envelope = Envelope {
            domus_number: &domus_number,
            bic: &bic,
            uploaded: &uploaded,
            today: today(),
        };
        desk.book
            .peek(|answers| (desk.service.message)(registers, answers, &envelope))
    });
    let message = message.ok_or("failure.incomplete")?;
    Ok(Sending { key, message })
}

fn failure_key(error: &GatewayError) -> &'static str {
    match error {
        GatewayError::Refused(problem) if problem.kind == kind::CLAIM_TOO_LATE => {
            "failure.too_late"
        }
        // The claim is there, only not which one it is.
        GatewayError::Refused(problem) if problem.kind == kind::CLAIM_EXISTS => {
            "failure.claim_exists"
        }
        GatewayError::Refused(problem) if problem.status == 409 => "failure.under_way",
        // The key has made a claim before, with an answer that never came.
        GatewayError::Refused(problem) if problem.kind == kind::KEY_REUSED => {
            "failure.claim_exists"
        }
        other => failure::key(other),
    }
}

/// The key under which the claim is sent, made once and kept with the draft.
fn submission_key(desk: ClaimDesk) -> Result<String, &'static str> {
    let stored = desk
        .book
        .typed
        .with_untracked(|typed| typed.get(SUBMISSION_KEY).cloned());
    if let Some(key) = stored {
        return Ok(key);
    }
    let key = random::uuid().ok_or("failure.unexpected")?;
    desk.book.answer(SUBMISSION_KEY, key.clone());
    Ok(key)
}

/// The bank's BIC where it can be found; INPS completes it otherwise.
async fn bic(desk: ClaimDesk) -> String {
    let (iban, known) = desk.book.peek(|answers| {
        let account = answers
            .registers
            .and_then(|registers| registers.payment_account.clone());
        (Iban::parse(&answers.text("iban")).ok(), account)
    });
    let Some(iban) = iban else {
        return String::new();
    };
    if let Some(account) = known.filter(|account| account.iban == iban.as_str()) {
        return account.bic;
    }
    match iban.abi() {
        Some(abi) => client::bank(abi)
            .await
            .map(|bank| bank.bic)
            .unwrap_or_default(),
        None => String::new(),
    }
}
