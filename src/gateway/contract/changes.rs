//! What a person changes about a claim after it was sent: adding to it, or withdrawing it. What was sent stays as it is.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// What a document that comes with an addition proves: whatever the person says it does. It is no document that a journey
/// asks for.
pub const ADDITION: &str = "addition";
/// The longest words of an addition, in characters.
pub const MOST_WORDS: usize = 4000;

/// `POST /claims/{claim_id}/additions` with an `Idempotency-Key` (a UUID): words, documents or both, which INPS has to
/// weigh before it decides (L. 241/1990 art. 10 c. 1 lett. b).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct NewAddition {
    /// Absent when there are documents only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(min_length = 1, max_length = 4000))]
    pub words: Option<String>,
    /// Uploaded documents of the kind `addition`. Empty when there are words only.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "openapi", schema(schema_with = crate::gateway::contract::schemas::added_document_ids))]
    pub document_ids: Vec<String>,
}

/// In `Claim`: what was added, and when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Addition {
    #[cfg_attr(feature = "openapi", schema(value_type = String, format = "date-time", max_length = 40))]
    #[serde(with = "crate::domain::wire::iso_instant")]
    pub added_at: Timestamp,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(max_length = 4000))]
    pub words: Option<String>,
    /// Names of the files.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "openapi", schema(schema_with = crate::gateway::contract::schemas::file_names))]
    pub files: Vec<String>,
}

/// `PUT /claims/{claim_id}/withdrawal`: the person takes the claim back while INPS has not decided on it. A procedure that
/// only the person's claim has begun (L. 241/1990 art. 2 c. 1) ends when the claim is taken back; INPS calls such a claim
/// *rinunciata*. The same again changes nothing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Withdrawal {
    /// The person has read what it means, and means it. Must be true.
    pub confirmed: bool,
}
