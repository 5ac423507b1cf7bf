//! What waits for the person's confirmation: claims of others that name them as second parent.

use super::claims::Benefit;
use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};

/// `GET /confirmations`: what waits for the person logged in, oldest first.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Confirmations {
    #[cfg_attr(feature = "openapi", schema(max_items = 100))]
    pub items: Vec<Confirmation>,
}

/// One claim that waits. Of the applicant it shows only what the second parent has to know.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Confirmation {
    #[cfg_attr(feature = "openapi", schema(min_length = 1, max_length = 50))]
    pub confirmation_id: String,
    pub benefit: Benefit,
    /// Given and family name.
    #[cfg_attr(feature = "openapi", schema(max_length = 201))]
    pub applicant_name: String,
    #[cfg_attr(feature = "openapi", schema(max_items = 20))]
    pub children: Vec<ConfirmationChild>,
    /// The account the applicant gave for the second parent; absent, one must come with `accept`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(max_length = 34))]
    pub iban: Option<String>,
    #[cfg_attr(feature = "openapi", schema(value_type = String, format = "date-time", max_length = 40))]
    #[serde(with = "crate::domain::wire::iso_instant")]
    pub asked_at: Timestamp,
    /// The last day for the answer.
    #[cfg_attr(feature = "openapi", schema(value_type = String, format = "date", max_length = 10))]
    #[serde(with = "crate::domain::wire::iso_date")]
    pub answer_by: Date,
}

/// A child of the claim.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ConfirmationChild {
    #[cfg_attr(feature = "openapi", schema(max_length = 100))]
    pub given_name: String,
    #[cfg_attr(feature = "openapi", schema(max_length = 100))]
    pub family_name: String,
    #[cfg_attr(feature = "openapi", schema(value_type = String, format = "date", max_length = 10))]
    #[serde(with = "crate::domain::wire::iso_date")]
    pub birth_date: Date,
}

/// `POST /confirmations/{confirmation_id}`. The same answer may come twice; another one after it is refused (409).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct ConfirmationAnswer {
    pub answer: ConfirmationWord,
    /// The person's own account, with `accept`: needed when the applicant gave none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(min_length = 15, max_length = 34))]
    pub iban: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum ConfirmationWord {
    Accept,
    Refuse,
}
