//! The contract as OpenAPI, made from the same types that answer. What every operation has in common (errors, headers,
//! who may call) is added in one place, so that no operation can forget it.

pub mod card;
mod common;
mod tagged;

use crate::api;
use crate::api::documents::DocumentUpload;
use crate::receipt_document::Language;
use serde_json::Value;
use sportello::gateway::contract::changes;
use sportello::gateway::contract::claims;
use sportello::gateway::contract::confirmations;
use sportello::gateway::contract::documents;
use sportello::gateway::contract::drafts;
use sportello::gateway::contract::lookup;
use sportello::gateway::contract::problem;
use sportello::gateway::contract::ratings;
use sportello::gateway::contract::registers;
use sportello::gateway::contract::session;
use sportello::gateway::contract::signed_receipts;
use sportello::gateway::contract::status;
use sportello::gateway::contract::uploads;
use utoipa::OpenApi;

#[derive(OpenApi)]
#[openapi(
    paths(
        api::status::read,
        api::session::read,
        api::session::end,
        api::registers::read,
        api::registers::bank,
        api::confirmations::list,
        api::confirmations::answer,
        api::drafts::read,
        api::drafts::write,
        api::drafts::delete,
        api::documents::create,
        api::documents::list,
        api::documents::content,
        api::documents::delete,
        api::uploads::begin,
        api::uploads::take_piece,
        api::uploads::complete,
        api::claims::submission::create,
        api::claims::reading::list,
        api::claims::reading::read,
        api::claims::receipts::read,
        api::claims::receipts::document,
        api::claims::signed_receipts::read,
        api::claims::signed_receipts::keys,
        api::claims::actions::deliver,
        api::claims::changes::add,
        api::claims::changes::withdraw,
        api::claims::actions::review,
        api::claims::actions::appeal,
        api::lookup::find_municipalities,
        api::lookup::find_employer,
        api::lookup::find_offices,
        api::ratings::create,
    ),
    components(schemas(
        changes::NewAddition,
        changes::Withdrawal,
        claims::Claim,
        claims::Claims,
        claims::ClaimSubmission,
        claims::DocumentsDelivery,
        claims::Objection,
        claims::Receipt,
        confirmations::ConfirmationAnswer,
        confirmations::Confirmations,
        documents::Document,
        documents::Documents,
        DocumentUpload,
        drafts::Draft,
        drafts::DraftContent,
        Language,
        lookup::Employer,
        lookup::EmployerQuery,
        lookup::Municipalities,
        lookup::Offices,
        problem::Problem,
        ratings::Rating,
        registers::Bank,
        registers::Registers,
        session::Session,
        signed_receipts::ReceiptKeys,
        signed_receipts::SignedReceipt,
        status::GatewayStatus,
        uploads::UploadStart,
        uploads::UploadState,
    ))
)]
struct Contract;

/// Version of a draft, opaque, in quotes.
#[derive(utoipa::ToSchema)]
#[schema(max_length = 100)]
#[expect(dead_code, reason = "only describes the contract")]
pub struct EntityTag(String);

/// A UUID (RFC 9562).
#[derive(utoipa::ToSchema)]
#[schema(format = "uuid", min_length = 36, max_length = 36)]
#[expect(dead_code, reason = "only describes the contract")]
pub struct IdempotencyKey(String);

/// A UUID (RFC 9562) that the app makes for one document on its way.
#[derive(utoipa::ToSchema)]
#[schema(
    format = "uuid",
    pattern = "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$",
    min_length = 36,
    max_length = 36
)]
#[expect(dead_code, reason = "only describes the contract")]
pub struct UploadName(String);

/// An opaque name given out by the gateway.
#[derive(utoipa::ToSchema)]
#[schema(pattern = "^[A-Za-z0-9-]{1,50}$", min_length = 1, max_length = 50)]
#[expect(dead_code, reason = "only describes the contract")]
pub struct Identifier(String);

/// The contract as JSON.
///
/// # Errors
/// When the document cannot be written as JSON.
pub fn document() -> Result<Value, serde_json::Error> {
    let mut document = serde_json::to_value(Contract::openapi())?;
    tagged::inside(&mut document, "ClaimSubmission", "benefit");
    common::add(&mut document);
    Ok(document)
}

/// The contract as YAML, as committed in `docs/gateway.openapi.yaml`.
///
/// # Errors
/// When the document cannot be written.
pub fn yaml() -> Result<String, Box<dyn std::error::Error>> {
    let head = "# Written by `sportello-sandbox --openapi` from the Rust types; a test checks that it is up to date.\n";
    in_reading_order(document()?, head)
}

fn in_reading_order(mut document: Value, head: &str) -> Result<String, Box<dyn std::error::Error>> {
    let mut text = head.to_owned();
    // In the order people read, which a map of JSON would not keep.
    for part in ["openapi", "info", "servers", "tags", "paths", "components"] {
        if document[part].is_null() {
            continue;
        }
        text += &yaml_serde::to_string(&serde_json::json!({ part: document[part].take() }))?;
    }
    Ok(text)
}
