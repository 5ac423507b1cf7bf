//! What the registers already know about the person, each fact with where it comes from ("once only", C.SE.1.5).

use super::{assegno_unico::LastYearClaim, household::Household};
use crate::domain::money::Money;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// `GET /registers`: everything needed to pre-fill a claim, in one answer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Registers {
    pub person: PersonRecord,
    pub residence: Residence,
    pub contacts: Contacts,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub payment_account: Option<PaymentAccount>,
    /// Newest first.
    #[cfg_attr(feature = "openapi", schema(max_items = 200))]
    pub employments: Vec<Employment>,
    pub contributions: Contributions,
    /// The office in charge of where the person lives.
    pub office: Office,
    /// Who lives with the person; absent when no register says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub household: Option<Household>,
    /// The latest accepted claim for the Assegno unico, to be confirmed or changed for the new year.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_year_claim: Option<LastYearClaim>,
}

/// Where a fact comes from and how old it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Provenance {
    pub register: Register,
    #[cfg_attr(feature = "openapi", schema(value_type = String, format = "date", max_length = 10))]
    #[serde(with = "crate::domain::wire::iso_date")]
    pub as_of: Date,
}

/// The registers facts come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Register {
    /// Anagrafe nazionale della popolazione residente.
    Anpr,
    /// What the digital identity told at login.
    DigitalIdentity,
    /// INPS's own contact book, written by the person.
    InpsContacts,
    /// The account INPS paid the last benefit to.
    InpsPayments,
    /// Comunicazioni obbligatorie of the employer.
    MandatoryCommunications,
    /// The contribution account (estratto conto, from UniEmens).
    ContributionAccount,
    /// The person's declaration for the ISEE (DSU).
    Dsu,
    /// An earlier claim of the person.
    EarlierClaim,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct PersonRecord {
    #[cfg_attr(feature = "openapi", schema(max_length = 100))]
    pub given_name: String,
    #[cfg_attr(feature = "openapi", schema(max_length = 100))]
    pub family_name: String,
    #[cfg_attr(
        feature = "openapi",
        schema(pattern = "^[A-Z0-9]{16}$", min_length = 16, max_length = 16)
    )]
    pub tax_code: String,
    #[cfg_attr(feature = "openapi", schema(value_type = String, format = "date", max_length = 10))]
    #[serde(with = "crate::domain::wire::iso_date")]
    pub birth_date: Date,
    #[cfg_attr(feature = "openapi", schema(max_length = 100))]
    pub birth_place: String,
    pub provenance: Provenance,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Residence {
    /// Street and number.
    #[cfg_attr(feature = "openapi", schema(max_length = 100))]
    pub street: String,
    #[cfg_attr(feature = "openapi", schema(max_length = 10))]
    pub post_code: String,
    #[cfg_attr(feature = "openapi", schema(max_length = 100))]
    pub municipality: String,
    /// Two-letter code, or the country's for people abroad.
    #[cfg_attr(feature = "openapi", schema(max_length = 4))]
    pub province: String,
    pub provenance: Provenance,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Contacts {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(max_length = 254))]
    pub email: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(max_length = 20))]
    pub phone: Option<String>,
    pub provenance: Provenance,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct PaymentAccount {
    #[cfg_attr(feature = "openapi", schema(max_length = 34))]
    pub iban: String,
    #[cfg_attr(feature = "openapi", schema(max_length = 11))]
    pub bic: String,
    #[cfg_attr(feature = "openapi", schema(max_length = 100))]
    pub bank_name: String,
    pub provenance: Provenance,
}

/// `GET /banks/{abi}`: the bank behind an Italian IBAN. The ABI code says nothing of the person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Bank {
    #[cfg_attr(feature = "openapi", schema(pattern = "^[0-9]{5}$", max_length = 5))]
    pub abi: String,
    #[cfg_attr(feature = "openapi", schema(max_length = 100))]
    pub name: String,
    #[cfg_attr(feature = "openapi", schema(max_length = 11))]
    pub bic: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Employment {
    /// Opaque and stable.
    #[cfg_attr(feature = "openapi", schema(max_length = 40))]
    pub employment_id: String,
    #[cfg_attr(feature = "openapi", schema(max_length = 200))]
    pub employer_name: String,
    #[cfg_attr(feature = "openapi", schema(max_length = 16))]
    pub employer_tax_code: String,
    pub contract: ContractKind,
    #[cfg_attr(feature = "openapi", schema(value_type = String, format = "date", max_length = 10))]
    #[serde(with = "crate::domain::wire::iso_date")]
    pub start_date: Date,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(value_type = Option<String>, format = "date", max_length = 10))]
    #[serde(with = "crate::domain::wire::optional_iso_date")]
    pub end_date: Option<Date>,
    /// Why it ended as the employer told it: a key of `rules::naspi` end reasons (for example `dismissal`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(max_length = 60))]
    pub end_reason: Option<String>,
    pub provenance: Provenance,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum ContractKind {
    Permanent,
    FixedTerm,
    Apprenticeship,
    Seasonal,
    Domestic,
}

/// What counts for NASpI in the four years before the last job ended.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Contributions {
    /// Weeks of contribution in the four years.
    #[cfg_attr(
        feature = "openapi",
        schema(format = "int32", minimum = 0, maximum = 209)
    )]
    pub weeks: u32,
    /// Those of them that have already given an earlier benefit.
    #[cfg_attr(
        feature = "openapi",
        schema(format = "int32", minimum = 0, maximum = 209)
    )]
    pub weeks_already_used: u32,
    /// Weeks since the last resignation from a permanent job, when there was one in the year before (rule of 2025).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(
        feature = "openapi",
        schema(format = "int32", minimum = 0, maximum = 209)
    )]
    pub weeks_since_voluntary_end: Option<u32>,
    /// Taxable pay of the four years.
    #[cfg_attr(feature = "openapi", schema(value_type = crate::gateway::contract::schemas::MoneyShape))]
    pub taxable_pay: Money,
    pub provenance: Provenance,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Office {
    #[cfg_attr(feature = "openapi", schema(max_length = 50))]
    pub code: String,
    #[cfg_attr(feature = "openapi", schema(max_length = 255))]
    pub name: String,
    #[cfg_attr(feature = "openapi", schema(max_length = 255))]
    pub address: String,
}
