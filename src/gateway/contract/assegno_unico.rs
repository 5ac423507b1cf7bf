//! A claim for the Assegno unico e universale (D.Lgs. 230/2021). INPS has published no shape for it: this one is ours.

use super::{
    claims::{ClaimContacts, ClaimDocument},
    registers::Provenance,
};
use crate::domain::money::Money;
use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};

/// Why a claim is refused, in `Claim::refusal_reasons`, besides `documents_missing`.
pub const REFUSALS: [&str; 2] = [REQUIREMENTS_NOT_MET, SECOND_PARENT_REFUSED];
/// The applicant said that art. 3 is not met.
pub const REQUIREMENTS_NOT_MET: &str = "requirements_not_met";
/// The second parent did not agree with the split.
pub const SECOND_PARENT_REFUSED: &str = "second_parent_refused";

/// The claim, in `ClaimSubmission`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct AssegnoUnicoClaim {
    #[cfg_attr(
        feature = "openapi",
        schema(format = "int32", minimum = 1, maximum = 1000)
    )]
    pub journey_version: u32,
    pub request: AssegnoUnicoRequest,
    pub contacts: ClaimContacts,
    #[cfg_attr(feature = "openapi", schema(max_items = 50))]
    pub documents: Vec<ClaimDocument>,
    /// The applicant has the citizenship or permit, pays taxes in Italy and lives there as art. 3 asks. Without it the
    /// claim is taken and refused.
    pub requirements_met: bool,
    /// The other parent knows of the claim and agrees with the split. Must be true when one is named.
    pub second_parent_informed: bool,
    /// The person has read and made the declaration (D.P.R. 445/2000 artt. 46, 47, 76). Must be true.
    pub declaration_made: bool,
}

/// What is asked for, and what a new claim may take over from the one before.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct AssegnoUnicoRequest {
    pub role: ApplicantRole,
    /// Of the person logged in.
    #[cfg_attr(
        feature = "openapi",
        schema(pattern = "^[A-Z0-9]{16}$", min_length = 16, max_length = 16)
    )]
    pub applicant_tax_code: String,
    /// For `child_of_age` the applicant and nobody else.
    #[cfg_attr(feature = "openapi", schema(min_items = 1, max_items = 20))]
    pub children: Vec<Child>,
    /// Needed from a parent, absent otherwise.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub second_parent: Option<SecondParent>,
    pub split: Split,
    /// The applicant's account.
    #[cfg_attr(feature = "openapi", schema(min_length = 15, max_length = 34))]
    pub iban: String,
    /// Both parents have income from work (art. 4 c. 8).
    pub both_parents_work: bool,
}

/// For whom the applicant asks (art. 6).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum ApplicantRole {
    Parent,
    /// *Tutore*, also of an adult under protection, or a foster parent.
    Guardian,
    /// A child from 18 to 20, for themself.
    ChildOfAge,
}

/// A child the benefit is asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Child {
    #[cfg_attr(
        feature = "openapi",
        schema(pattern = "^[A-Z0-9]{16}$", min_length = 16, max_length = 16)
    )]
    pub tax_code: String,
    #[cfg_attr(feature = "openapi", schema(min_length = 1, max_length = 100))]
    pub given_name: String,
    #[cfg_attr(feature = "openapi", schema(min_length = 1, max_length = 100))]
    pub family_name: String,
    #[cfg_attr(feature = "openapi", schema(value_type = String, format = "date", max_length = 10))]
    #[serde(with = "crate::domain::wire::iso_date")]
    pub birth_date: Date,
    pub disability: Disability,
    pub lives_with_applicant: bool,
    /// Needed from 18 to 20 without a disability, absent otherwise.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub activity: Option<ChildActivity>,
}

/// How far a child is disabled, in the classes of the ISEE (D.P.C.M. 159/2013, annex 3).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Disability {
    None,
    Medium,
    Severe,
    NonSelfSufficient,
}

/// What a child from 18 to 20 does (art. 2 c. 1 lett. b).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum ChildActivity {
    Studies,
    Training,
    /// A job or traineeship with less than 8 000 € a year.
    WorksLittle,
    /// Registered with the employment services.
    Unemployed,
    CivilService,
}

/// The other parent: either a tax code, or the reason why there is none to name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct SecondParent {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(
        feature = "openapi",
        schema(pattern = "^[A-Z0-9]{16}$", min_length = 16, max_length = 16)
    )]
    pub tax_code: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub absence: Option<SecondParentAbsence>,
    /// Where their half goes, when the split is `half` and the applicant knows; absent, they say it when they confirm.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(min_length = 15, max_length = 34))]
    pub iban: Option<String>,
}

/// Why no second parent is named.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum SecondParentAbsence {
    /// Not known, or has not recognised the child.
    Unknown,
    Deceased,
    /// A court gave the applicant sole custody.
    SoleCustody,
}

/// To whom it is paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Split {
    /// All to the applicant.
    Whole,
    /// Half to each parent: the claim waits until the other confirms.
    Half,
}

/// A claim for the Assegno unico as part of its case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct AssegnoUnicoCase {
    pub request: AssegnoUnicoRequest,
    /// Present when the other parent has to confirm, or had to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confirmation: Option<SecondParentConfirmation>,
    /// Present once accepted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decision: Option<AssegnoUnicoDecision>,
}

/// How far the other parent's confirmation is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct SecondParentConfirmation {
    pub state: ConfirmationState,
    #[cfg_attr(feature = "openapi", schema(value_type = String, format = "date-time", max_length = 40))]
    #[serde(with = "crate::domain::wire::iso_instant")]
    pub asked_at: Timestamp,
    /// The last day for the answer; INPS then decides on the applicant's half alone.
    #[cfg_attr(feature = "openapi", schema(value_type = String, format = "date", max_length = 10))]
    #[serde(with = "crate::domain::wire::iso_date")]
    pub answer_by: Date,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum ConfirmationState {
    Waiting,
    Accepted,
    Refused,
    /// The term passed without an answer.
    Silent,
}

/// What was accepted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct AssegnoUnicoDecision {
    /// For all children together, a month.
    #[cfg_attr(feature = "openapi", schema(value_type = crate::gateway::contract::schemas::MoneyShape))]
    pub monthly_total: Money,
    /// What of it the applicant gets.
    #[cfg_attr(feature = "openapi", schema(value_type = crate::gateway::contract::schemas::MoneyShape))]
    pub monthly_share: Money,
    /// First day of the first month paid.
    #[cfg_attr(feature = "openapi", schema(value_type = String, format = "date", max_length = 10))]
    #[serde(with = "crate::domain::wire::iso_date")]
    pub start_date: Date,
    /// The ISEE it rests on; absent when there was none, and the smallest amounts are paid.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(value_type = Option<crate::gateway::contract::schemas::MoneyShape>))]
    pub isee: Option<Money>,
}

/// In `Registers`: the latest accepted claim, so that the next one starts from it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct LastYearClaim {
    #[cfg_attr(feature = "openapi", schema(min_length = 1, max_length = 50))]
    pub claim_id: String,
    pub request: AssegnoUnicoRequest,
    pub provenance: Provenance,
}
