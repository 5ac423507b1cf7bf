//! Sending a claim: once, however often the request arrives.

use super::binding::bind;
use super::prepared::Prepared;
use super::prepared::Sender;
use crate::api::caller::Caller;
use crate::api::checked_body::CheckedBody;
use crate::api::checked_body::invalid;
use crate::api::drafts::KEPT_SECONDS;
use crate::api::refusal::Refusal;
use crate::canonical_json;
use crate::clock::moment;
use crate::process::Opening;
use crate::process::UnopenedDocument;
use crate::random;
use crate::receipt_signature;
use crate::sandbox::Sandbox;
use crate::store::claims;
use crate::store::documents as uploads;
use crate::store::drafts;
use crate::store::idempotency;
use crate::store::numbers;
use crate::store::people;
use crate::store::signatures;
use axum::Json;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::http::StatusCode;
use jiff::Timestamp;
use rusqlite::Transaction;
use serde_json::Value;
use sportello::gateway::contract::IDEMPOTENCY_HEADER;
use sportello::gateway::contract::claims::ClaimDocument;
use sportello::gateway::contract::claims::ClaimSubmission;
use sportello::gateway::contract::claims::Receipt;
use sportello::gateway::contract::problem::kind;
use sportello::gateway::contract::signed_receipts::SignedReceipt;

/// Takes a claim, or answers again with the receipt of the same submission.
#[utoipa::path(
    post, path = "/claims", operation_id = "create_claim", tag = "claims", request_body = ClaimSubmission,
    params(("Idempotency-Key" = inline(crate::openapi::IdempotencyKey), Header, description = "A UUID made by the app for this submission")),
    responses(
        (status = 200, description = "The receipt of the same submission, sent before", body = Receipt),
        (status = 201, description = "The claim is protocolled", body = Receipt),
        (status = 400, description = "The Idempotency-Key is missing or is not a UUID"),
        (status = 409, description = "There is a claim for this employment, or this child and year, already, or the same submission is still being worked on"),
    )
)]
pub async fn create(
    State(sandbox): State<Sandbox>,
    caller: Caller,
    headers: HeaderMap,
    body: CheckedBody<ClaimSubmission>,
) -> Result<(StatusCode, Json<Receipt>), Refusal> {
    let key = idempotency_key(&headers)?;
    let body_hash = random::fingerprint(&body.bytes);
    let tax_code = caller.tax_code();
    if let Some(receipt) = begin(&sandbox, tax_code, &key, &body_hash)? {
        return Ok((StatusCode::OK, Json(receipt)));
    }
    let taken = sandbox.store.change(|transaction| {
        let receipt = take(&sandbox, transaction, tax_code, body)?;
        idempotency::complete(transaction, tax_code, &key, &receipt.claim_id)?;
        Ok::<_, Refusal>(receipt)
    });
    if taken.is_err() {
        sandbox.store.change(|transaction| {
            idempotency::release(transaction, tax_code, &key).map_err(Refusal::from)
        })?;
    }
    Ok((StatusCode::CREATED, Json(taken?)))
}

/// Takes the key for this submission, or finds the receipt it led to before.
fn begin(
    sandbox: &Sandbox,
    tax_code: &str,
    key: &str,
    body_hash: &str,
) -> Result<Option<Receipt>, Refusal> {
    sandbox.store.change(|transaction| {
        let Some(known) = idempotency::find(transaction, tax_code, key)? else {
            idempotency::take(transaction, tax_code, key, body_hash)?;
            return Ok(None);
        };
        if known.body_hash != body_hash {
            let detail = "The Idempotency-Key came before with another body";
            return Err(Refusal::of_kind(
                StatusCode::UNPROCESSABLE_ENTITY,
                kind::KEY_REUSED,
                detail,
            ));
        }
        let Some(claim_id) = known.claim_id else {
            let detail = "The same submission is still being worked on";
            return Err(Refusal::of_kind(
                StatusCode::CONFLICT,
                kind::KEY_IN_USE,
                detail,
            ));
        };
        let record =
            claims::find(transaction, tax_code, &claim_id)?.ok_or_else(Refusal::not_found)?;
        Ok(Some(record.claim.receipt))
    })
}

/// Checks a submission and makes the claim: numbers it, binds its documents, deletes its draft, sends the confirmation.
fn take(
    sandbox: &Sandbox,
    transaction: &Transaction<'_>,
    tax_code: &str,
    body: CheckedBody<ClaimSubmission>,
) -> Result<Receipt, Refusal> {
    let submission = body.value;
    let (now, today) = (sandbox.clock.now(), sandbox.clock.today());
    let registers = people::registers(transaction, tax_code)?.ok_or_else(Refusal::not_found)?;
    let benefit = submission.benefit();
    let documents = submission.documents().to_vec();
    let sender = Sender {
        tax_code,
        registers: &registers,
        today,
    };
    let prepared = Prepared::of(sandbox, transaction, submission, &sender)?;
    let expired_before = now.as_second().saturating_sub(KEPT_SECONDS);
    let draft = drafts::find(transaction, tax_code, benefit, expired_before)?;
    let (domus_number, opened_at) = match draft {
        Some(draft) => (draft.domus_number, moment(draft.opened_at)),
        None => (numbers::next_domus(transaction)?, now),
    };
    let claim_id = format!("claim-{}", random::hexadecimal::<12>()?);
    let received = bind_documents(transaction, tax_code, &documents, &claim_id, now)?;
    drafts::delete(transaction, tax_code, benefit)?;
    let mut record = prepared.open(&Opening {
        claim_id,
        tax_code: tax_code.to_owned(),
        domus_number,
        protocol_number: numbers::next_protocol(transaction, &registers.office.code, today)?,
        draft_opened_on: sandbox.clock.day_of(opened_at),
        submitted_at: now,
        today,
        office: registers.office.clone(),
        received,
    });
    record.signed_receipt = Some(sign(&record.claim.receipt, &body.bytes)?);
    claims::insert(transaction, &record)?;
    claims::confirm(transaction, &record)?;
    let signature_id = format!("signature-{}", random::hexadecimal::<12>()?);
    signatures::ask(transaction, &record, signature_id)?;
    Ok(record.claim.receipt)
}

/// Signs the message as it came, not as it was understood.
fn sign(receipt: &Receipt, message: &[u8]) -> Result<SignedReceipt, Refusal> {
    let message: Value =
        serde_json::from_slice(message).map_err(|error| Refusal::internal(&error))?;
    let answers = canonical_json::written(&message)
        .ok_or_else(|| invalid("A number is not a whole one, or is too large"))?;
    receipt_signature::sign(receipt, answers).map_err(|error| Refusal::internal(&error))
}

fn bind_documents(
    transaction: &Transaction<'_>,
    tax_code: &str,
    documents: &[ClaimDocument],
    claim_id: &str,
    at: Timestamp,
) -> Result<Vec<UnopenedDocument>, Refusal> {
    let mut received = Vec::new();
    for document in documents {
        let Some(name) = &document.document_id else {
            continue;
        };
        let found = uploads::find_free(transaction, tax_code, name)?
            .filter(|found| found.kind == document.kind)
            .ok_or_else(|| {
                invalid("A document is not the person's, is of another kind, or is part of a claim")
            })?;
        received.push(bind(transaction, tax_code, &found, claim_id, at)?);
    }
    Ok(received)
}

/// The key of a request that must be done once.
pub fn idempotency_key(headers: &HeaderMap) -> Result<String, Refusal> {
    let key = headers
        .get(IDEMPOTENCY_HEADER)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    if !is_uuid(key) {
        return Err(Refusal::plain(
            StatusCode::BAD_REQUEST,
            "The header Idempotency-Key must hold a UUID",
        ));
    }
    Ok(key.to_ascii_lowercase())
}

/// RFC 9562: five groups of hexadecimal digits.
pub fn is_uuid(text: &str) -> bool {
    let lengths: Vec<usize> = text.split('-').map(str::len).collect();
    lengths == [8, 4, 4, 4, 12]
        && text
            .chars()
            .all(|character| character == '-' || character.is_ascii_hexdigit())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::arguments;
    use crate::arguments::Command;
    use axum::response::IntoResponse;

    #[test]
    fn a_second_submission_waits_for_the_first() {
        let Ok(Command::Serve(settings)) = arguments::parse([]) else {
            panic!("it should serve");
        };
        let sandbox = Sandbox::start(&settings).expect("a sandbox");
        let begun = |body: &str| begin(&sandbox, "RSSMRA85T10A562S", "key", body);
        assert_eq!(begun("body").expect("the first"), None);
        let status = |refusal: Refusal| refusal.into_response().status();
        assert_eq!(begun("body").map_err(status), Err(StatusCode::CONFLICT));
        assert_eq!(
            begun("other").map_err(status),
            Err(StatusCode::UNPROCESSABLE_ENTITY)
        );
    }

    #[test]
    fn tells_a_uuid() {
        let check = |text: &str, expected: bool| assert_eq!(is_uuid(text), expected, "{text}");
        check("3f2504e0-4f89-41d3-9a0c-0305e82c3301", true);
        check("3F2504E0-4F89-41D3-9A0C-0305E82C3301", true);
        check("3f2504e04f8941d39a0c0305e82c3301", false);
        check("3f2504e0-4f89-41d3-9a0c-0305e82c330g", false);
        check("", false);
    }
}
