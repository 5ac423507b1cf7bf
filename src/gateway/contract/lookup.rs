//! Looking things up while filling in: municipalities, employers, offices.

use super::registers::Office;
use serde::{Deserialize, Serialize};

/// Most answers of a look-up.
pub const MOST_FOUND: usize = 20;

/// `GET /lookup/municipalities?q=`: at most 20, those whose name begins with `q` first.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Municipalities {
    #[cfg_attr(feature = "openapi", schema(max_items = 20))]
    pub items: Vec<Municipality>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Municipality {
    /// Land-registry code (*codice catastale* or Belfiore), as in tax codes.
    #[cfg_attr(
        feature = "openapi",
        schema(pattern = "^[A-Z][0-9]{3}$", min_length = 4, max_length = 4)
    )]
    pub code: String,
    #[cfg_attr(feature = "openapi", schema(max_length = 100))]
    pub name: String,
    /// Two letters.
    #[cfg_attr(
        feature = "openapi",
        schema(pattern = "^[A-Z]{2}$", min_length = 2, max_length = 2)
    )]
    pub province: String,
}

/// `POST /lookup/employers`: a tax code may be a person's, so it travels in the body and never in an address.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct EmployerQuery {
    #[cfg_attr(
        feature = "openapi",
        schema(
            pattern = "^([A-Z0-9]{16}|[0-9]{11})$",
            min_length = 11,
            max_length = 16
        )
    )]
    pub tax_code: String,
}

/// The employer found; 404 when INPS knows none with this code.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Employer {
    #[cfg_attr(
        feature = "openapi",
        schema(
            pattern = "^([A-Z0-9]{16}|[0-9]{11})$",
            min_length = 11,
            max_length = 16
        )
    )]
    pub tax_code: String,
    #[cfg_attr(feature = "openapi", schema(max_length = 200))]
    pub name: String,
}

/// `GET /lookup/offices?municipality=`, by the municipality's code: the offices in charge there, the nearest first.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Offices {
    #[cfg_attr(feature = "openapi", schema(max_items = 20))]
    pub items: Vec<Office>,
}
