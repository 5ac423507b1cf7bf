use super::claims::Benefit;
use crate::domain::base64::Base64;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// Largest document taken, in bytes.
pub const MAX_DOCUMENT_BYTES: u64 = 10 * 1024 * 1024;

/// Days from the request within which a document that was promised is to be sent.
pub const DAYS_TO_SEND: i32 = 30;

/// A document the person has uploaded. `POST /documents` (multipart: `kind`, `file`), `GET /documents`, `DELETE /documents/{document_id}`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Document {
    #[cfg_attr(feature = "openapi", schema(min_length = 1, max_length = 50))]
    pub document_id: String,
    /// What it proves: a key of the journey's document requests, such as `just_cause_proof`.
    #[cfg_attr(feature = "openapi", schema(max_length = 60))]
    pub kind: String,
    #[cfg_attr(feature = "openapi", schema(max_length = 255))]
    pub name: String,
    #[cfg_attr(feature = "openapi", schema(format = "int64", minimum = 1))]
    pub size_bytes: u64,
    #[cfg_attr(feature = "openapi", schema(max_length = 100))]
    pub media_type: String,
    #[cfg_attr(feature = "openapi", schema(value_type = String, format = "date-time", max_length = 40))]
    #[serde(with = "crate::domain::wire::iso_instant")]
    pub uploaded_at: Timestamp,
}

/// `GET /documents`: documents not yet part of a claim.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Documents {
    #[cfg_attr(feature = "openapi", schema(max_items = 100))]
    pub items: Vec<Document>,
}

/// `GET /documents/{document_id}/content`: the file itself, for what must carry it in a message of its own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct DocumentContent {
    /// In base64: at most 10 MB.
    #[cfg_attr(feature = "openapi", schema(value_type = String, format = Byte, max_length = 13_981_016))]
    pub content: Base64,
}

/// Why a document does not come, in the person's words: where INPS has it and since when, or why there is none.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct DocumentAbsence {
    pub reason: AbsenceReason,
    #[cfg_attr(feature = "openapi", schema(min_length = 1, max_length = 300))]
    pub words: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum AbsenceReason {
    /// A public administration has it, and the person need not hand it in again (L. 241/1990 art. 18 c. 2, D.P.R. 445/2000
    /// art. 43).
    AlreadyGiven,
    NotSent,
}

/// What documents of a claim can prove, by benefit: the keys of its journey's document requests. The Disability Card's go
/// with its own messages, and have no place in a claim.
pub fn kinds(benefit: Benefit) -> &'static [&'static str] {
    match benefit {
        Benefit::Naspi => &["just_cause_proof", "consensual_record", "employment_proof"],
        Benefit::AssegnoUnico => &["guardianship_order", "custody_order"],
        Benefit::CartaDisabilita => &["photo", "disability_report", "court_ruling"],
    }
}
