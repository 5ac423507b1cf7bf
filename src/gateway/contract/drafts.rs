use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What the person has typed so far: question key → text as typed (lists and dates in the journey's own notation).
pub type Answers = BTreeMap<String, String>;

/// A draft as kept by the gateway: one per person and benefit. `GET /drafts/{benefit}`; its version is in `ETag`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Draft {
    /// Number DOMUS given to the claim when the draft was opened.
    #[cfg_attr(feature = "openapi", schema(min_length = 1, max_length = 50))]
    pub domus_number: String,
    pub content: DraftContent,
    #[cfg_attr(feature = "openapi", schema(value_type = String, format = "date-time", max_length = 40))]
    #[serde(with = "crate::domain::wire::iso_instant")]
    pub updated_at: Timestamp,
    #[cfg_attr(feature = "openapi", schema(value_type = String, format = "date-time", max_length = 40))]
    #[serde(with = "crate::domain::wire::iso_instant")]
    pub expires_at: Timestamp,
}

/// What the app writes: `PUT /drafts/{benefit}` with `If-Match`, or `If-None-Match: *` for the first.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct DraftContent {
    /// Version of the journey's declaration the answers belong to.
    #[cfg_attr(
        feature = "openapi",
        schema(format = "int32", minimum = 1, maximum = 1000)
    )]
    pub journey_version: u32,
    /// Key of the step the person was on.
    #[cfg_attr(feature = "openapi", schema(max_length = 60))]
    pub step: String,
    /// At most 200 answers of at most 4 000 characters.
    #[cfg_attr(feature = "openapi", schema(schema_with = crate::gateway::contract::schemas::answers))]
    pub answers: Answers,
}
