//! Claims: sending, receipt, list, and the case with its history.

use super::{
    assegno_unico::{AssegnoUnicoCase, AssegnoUnicoClaim},
    changes::Addition,
    documents::DocumentAbsence,
    registers::Office,
};
use crate::gateway::naspi::wire::DomandaNaspi;
use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};

/// `POST /claims` with an `Idempotency-Key` (a UUID): what the person sends. `benefit` says of which shape the rest is.
/// The European Disability Card is not here: INPS has an API of its own for it (`gateway::ced`).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(tag = "benefit", rename_all = "kebab-case")]
pub enum ClaimSubmission {
    Naspi(Box<NaspiClaim>),
    AssegnoUnico(Box<AssegnoUnicoClaim>),
}

impl ClaimSubmission {
    pub fn benefit(&self) -> Benefit {
        match self {
            Self::Naspi(_) => Benefit::Naspi,
            Self::AssegnoUnico(_) => Benefit::AssegnoUnico,
        }
    }

    pub fn contacts(&self) -> &ClaimContacts {
        match self {
            Self::Naspi(claim) => &claim.contacts,
            Self::AssegnoUnico(claim) => &claim.contacts,
        }
    }

    pub fn documents(&self) -> &[ClaimDocument] {
        match self {
            Self::Naspi(claim) => &claim.documents,
            Self::AssegnoUnico(claim) => &claim.documents,
        }
    }
}

/// A claim for NASpI. INPS's published message travels unchanged in `domanda_naspi`; the facts it has no place for are
/// beside it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct NaspiClaim {
    #[cfg_attr(
        feature = "openapi",
        schema(format = "int32", minimum = 1, maximum = 1000)
    )]
    pub journey_version: u32,
    pub domanda_naspi: DomandaNaspi,
    pub last_employment: LastEmployment,
    pub contacts: ClaimContacts,
    #[cfg_attr(feature = "openapi", schema(max_items = 50))]
    pub documents: Vec<ClaimDocument>,
    /// The person has read and made the declaration (D.P.R. 445/2000 artt. 46, 47, 76). Must be true.
    pub declaration_made: bool,
}

/// The benefits that can be asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Benefit {
    Naspi,
    AssegnoUnico,
    /// Claimed by INPS's own API (`gateway::ced`): only its draft is kept here.
    CartaDisabilita,
}

impl Benefit {
    /// Its name in addresses and messages.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Naspi => "naspi",
            Self::AssegnoUnico => "assegno-unico",
            Self::CartaDisabilita => "carta-disabilita",
        }
    }
}

/// The job that ended, as the person confirms or corrects it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct LastEmployment {
    /// Set when it is one the registers know.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(max_length = 40))]
    pub employment_id: Option<String>,
    #[cfg_attr(feature = "openapi", schema(min_length = 1, max_length = 200))]
    pub employer_name: String,
    /// The employer's tax code, of a person or a firm: needed when the registers do not know the job, absent otherwise.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(
        feature = "openapi",
        schema(
            pattern = "^([A-Z0-9]{16}|[0-9]{11})$",
            min_length = 11,
            max_length = 16
        )
    )]
    pub employer_tax_code: Option<String>,
    #[cfg_attr(feature = "openapi", schema(value_type = String, format = "date", max_length = 10))]
    #[serde(with = "crate::domain::wire::iso_date")]
    pub end_date: Date,
    /// The last day that the pay in place of notice is for: absent without such pay, and when the person does not know.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(value_type = Option<String>, format = "date", max_length = 10))]
    #[serde(with = "crate::domain::wire::optional_iso_date")]
    pub notice_paid_until: Option<Date>,
    /// A key of `rules::naspi` end reasons.
    #[cfg_attr(feature = "openapi", schema(min_length = 1, max_length = 60))]
    pub end_reason: String,
    /// What the just cause of a resignation was, in the journey's words; absent for any other reason.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(min_length = 1, max_length = 60))]
    pub just_cause: Option<String>,
    /// The person resigned from a permanent job in the 12 months before (L. 207/2024 art. 1 c. 171).
    pub voluntary_end_in_last_year: bool,
}

/// How INPS may reach the person about this claim.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct ClaimContacts {
    #[cfg_attr(feature = "openapi", schema(max_length = 254))]
    pub email: String,
    #[cfg_attr(feature = "openapi", schema(max_length = 20))]
    pub phone: String,
    pub confirmation_channel: Channel,
}

/// The second channel on which a confirmation arrives (criterion C.SE.1.2).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Channel {
    Email,
    Sms,
    AppIo,
}

/// A document the answers call for, and what the person does about it: sends it now, later (neither name nor absence), or
/// not at all (absence).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct ClaimDocument {
    #[cfg_attr(feature = "openapi", schema(min_length = 1, max_length = 60))]
    pub kind: String,
    /// The uploaded document; absent when the person does not send it now.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(max_length = 50))]
    pub document_id: Option<String>,
    /// Why it does not come, neither now nor later; never beside an uploaded document.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub absence: Option<DocumentAbsence>,
}

/// The answer to a submission, and `GET /claims/{claim_id}/receipt` ever after.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Receipt {
    #[cfg_attr(feature = "openapi", schema(min_length = 1, max_length = 50))]
    pub claim_id: String,
    pub benefit: Benefit,
    #[cfg_attr(feature = "openapi", schema(min_length = 1, max_length = 50))]
    pub domus_number: String,
    #[cfg_attr(feature = "openapi", schema(min_length = 1, max_length = 50))]
    pub protocol_number: String,
    #[cfg_attr(feature = "openapi", schema(value_type = String, format = "date-time", max_length = 40))]
    #[serde(with = "crate::domain::wire::iso_instant")]
    pub submitted_at: Timestamp,
    /// The last date for the decision (L. 241/1990 art. 2; circ. INPS 55/2021).
    #[cfg_attr(feature = "openapi", schema(value_type = String, format = "date", max_length = 10))]
    #[serde(with = "crate::domain::wire::iso_date")]
    pub decide_by: Date,
    pub office: Office,
    pub confirmation_channel: Channel,
    /// Documents the person promised for later, by kind.
    #[cfg_attr(feature = "openapi", schema(max_items = 50))]
    pub documents_to_send: Vec<String>,
}

/// The states of a claim, INPS's own words. `rinunciata`: the person has withdrawn it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum ClaimState {
    Bozza,
    Protocollata,
    Integrazione,
    Accolta,
    Rifiutata,
    Riesame,
    Ricorso,
    Rinunciata,
}

/// Who must act next.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Turn {
    Person,
    Inps,
    Nobody,
    /// The other parent has to confirm.
    SecondParent,
}

/// One line of `GET /claims?cursor&limit`, newest first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ClaimSummary {
    #[cfg_attr(feature = "openapi", schema(min_length = 1, max_length = 50))]
    pub claim_id: String,
    pub benefit: Benefit,
    pub state: ClaimState,
    pub turn: Turn,
    #[cfg_attr(feature = "openapi", schema(value_type = String, format = "date-time", max_length = 40))]
    #[serde(with = "crate::domain::wire::iso_instant")]
    pub submitted_at: Timestamp,
    #[cfg_attr(feature = "openapi", schema(value_type = String, format = "date", max_length = 10))]
    #[serde(with = "crate::domain::wire::iso_date")]
    pub decide_by: Date,
}

/// A page of claims.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Claims {
    #[cfg_attr(feature = "openapi", schema(max_items = 100))]
    pub items: Vec<ClaimSummary>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(max_length = 100))]
    pub next_cursor: Option<String>,
}

/// `GET /claims/{claim_id}`: the case.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Claim {
    pub receipt: Receipt,
    pub state: ClaimState,
    pub turn: Turn,
    /// A claim for NASpI in INPS's published shape, with each state reached so far and its date; absent for others.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub domanda_naspi: Option<DomandaNaspi>,
    /// What was asked and decided of a claim for the Assegno unico; absent for others.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assegno_unico: Option<AssegnoUnicoCase>,
    /// What has happened, oldest first.
    #[cfg_attr(feature = "openapi", schema(max_items = 200))]
    pub events: Vec<ClaimEvent>,
    /// What INPS is waiting for.
    #[cfg_attr(feature = "openapi", schema(max_items = 50))]
    pub document_requests: Vec<DocumentRequest>,
    /// Why it was refused: last parts of the keys of `rules::naspi` refusals, `documents_missing`, `requirements_not_met`
    /// or `second_parent_refused`. Empty otherwise.
    #[cfg_attr(feature = "openapi", schema(max_items = 20))]
    pub refusal_reasons: Vec<String>,
    /// What the person has added since it was sent, oldest first; each has its event `added`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "openapi", schema(max_items = 50))]
    pub additions: Vec<Addition>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ClaimEvent {
    pub kind: ClaimEventKind,
    #[cfg_attr(feature = "openapi", schema(value_type = String, format = "date-time", max_length = 40))]
    #[serde(with = "crate::domain::wire::iso_instant")]
    pub at: Timestamp,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum ClaimEventKind {
    Submitted,
    TakenInCharge,
    ContributionsChecked,
    DocumentsRequested,
    DocumentsReceived,
    DocumentsRefused,
    Accepted,
    Refused,
    ReviewRequested,
    AppealFiled,
    /// The other parent was asked to confirm, then answered, or let the term pass.
    SecondParentAsked,
    SecondParentAccepted,
    SecondParentRefused,
    SecondParentSilent,
    /// The person has added to the claim, or withdrawn it.
    Added,
    Withdrawn,
}

impl ClaimState {
    /// Whether the person may take the claim back: INPS has it and has not decided.
    pub const fn can_be_withdrawn(self) -> bool {
        matches!(self, Self::Protocollata | Self::Integrazione)
    }

    /// Whether the person may add to it: INPS is at work on it, for the first time or once more.
    pub const fn can_be_added_to(self) -> bool {
        matches!(
            self,
            Self::Protocollata | Self::Integrazione | Self::Riesame
        )
    }
}

/// A document INPS asks for, with its term.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct DocumentRequest {
    #[cfg_attr(feature = "openapi", schema(max_length = 60))]
    pub kind: String,
    #[cfg_attr(feature = "openapi", schema(value_type = String, format = "date", max_length = 10))]
    #[serde(with = "crate::domain::wire::iso_date")]
    pub send_by: Date,
    /// Files that came and were of no use when the office opened them: the document is asked for again.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "openapi", schema(max_items = 50))]
    pub refused_documents: Vec<RefusedDocument>,
}

/// A file that was of no use, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct RefusedDocument {
    #[cfg_attr(feature = "openapi", schema(max_length = 255))]
    pub name: String,
    pub trouble: DocumentTrouble,
}

/// What the office finds wrong with a file once it opens it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum DocumentTrouble {
    Unreadable,
    Infected,
}

/// `POST /claims/{claim_id}/documents`: hands uploaded documents to a claim that waits for them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct DocumentsDelivery {
    #[cfg_attr(feature = "openapi", schema(schema_with = crate::gateway::contract::schemas::document_ids))]
    pub document_ids: Vec<String>,
}

/// `POST /claims/{claim_id}/reviews` (riesame) and `/appeals` (ricorso): what the person objects.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Objection {
    #[cfg_attr(feature = "openapi", schema(min_length = 1, max_length = 4000))]
    pub reasons: String,
}
