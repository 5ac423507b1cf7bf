//! In `Registers`: who lives with the person, and the household's ISEE.

use super::{assegno_unico::Disability, registers::Provenance};
use crate::domain::money::Money;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// The household: from the DSU when there is a valid one, else from the municipality's register (ANPR).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Household {
    /// Without the person, oldest first.
    #[cfg_attr(feature = "openapi", schema(max_items = 30))]
    pub members: Vec<HouseholdMember>,
    /// Absent when no valid declaration was made.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub isee: Option<Isee>,
    pub provenance: Provenance,
}

/// Somebody who lives with the person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct HouseholdMember {
    #[cfg_attr(
        feature = "openapi",
        schema(pattern = "^[A-Z0-9]{16}$", min_length = 16, max_length = 16)
    )]
    pub tax_code: String,
    #[cfg_attr(feature = "openapi", schema(max_length = 100))]
    pub given_name: String,
    #[cfg_attr(feature = "openapi", schema(max_length = 100))]
    pub family_name: String,
    #[cfg_attr(feature = "openapi", schema(value_type = String, format = "date", max_length = 10))]
    #[serde(with = "crate::domain::wire::iso_date")]
    pub birth_date: Date,
    /// To the person.
    pub relation: Relation,
    /// Absent when the register does not say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub disability: Option<Disability>,
}

/// What somebody is to the person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Relation {
    Spouse,
    /// Lives with the person without marriage, by a civil union or not.
    Partner,
    Child,
    /// Mother or father.
    Parent,
    Other,
}

/// The indicator for family benefits (*ISEE per specifiche prestazioni familiari e per l'inclusione*, L. 199/2025).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Isee {
    #[cfg_attr(feature = "openapi", schema(value_type = crate::gateway::contract::schemas::MoneyShape))]
    pub indicator: Money,
    #[cfg_attr(feature = "openapi", schema(max_length = 50))]
    pub protocol_number: String,
    /// The last day it is good for.
    #[cfg_attr(feature = "openapi", schema(value_type = String, format = "date", max_length = 10))]
    #[serde(with = "crate::domain::wire::iso_date")]
    pub end_date: Date,
}
