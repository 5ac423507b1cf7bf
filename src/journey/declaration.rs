//! The vocabulary a journey is declared in.

use super::{condition::Condition, upgrade::Upgrade};

/// A whole journey. Its texts are `{id}.…` in the catalogues.
#[derive(Debug)]
pub struct Journey {
    /// Prefix of its text keys.
    pub id: &'static str,
    /// The address below which its steps are.
    pub path: &'static str,
    /// Raised when a question changes meaning; drafts carry it.
    pub version: u32,
    /// How answers of earlier versions are read, oldest first.
    pub upgrades: &'static [Upgrade],
    /// How long it takes most people, in minutes; 0 where nothing is said about it.
    pub minutes: u32,
    /// What to have at hand. Texts: `{journey}.at_hand.{name}`.
    pub at_hand: &'static [&'static str],
    /// In order; each is one page about one topic.
    pub steps: &'static [Step],
    /// Documents the answers can call for.
    pub documents: &'static [DocumentRule],
    /// What the person declares before sending.
    pub declarations: &'static [Declaration],
    /// Who else has to agree after the sending.
    pub second_signer: Option<SecondSigner>,
    /// Benefits that who asks for this one may be entitled to as well. Texts: `{journey}.related.{benefit}`.
    pub related: &'static [&'static str],
}

impl Journey {
    /// A journey without steps; the fields are then overridden by update syntax.
    pub const EMPTY: Self = Self {
        id: "",
        path: "",
        version: 1,
        upgrades: &[],
        minutes: 0,
        at_hand: &[],
        steps: &[],
        documents: &[],
        declarations: &[],
        second_signer: None,
        related: &[],
    };
}

/// A box to tick before sending. Texts: `{journey}.declaration.{key}`, `….missing`.
#[derive(Debug)]
pub struct Declaration {
    pub key: &'static str,
    pub when: Condition,
}

/// Somebody who confirms after the sending. Text: `{journey}.second_signer`.
#[derive(Debug)]
pub struct SecondSigner {
    pub when: Condition,
    /// The question whose answer is their tax code.
    pub tax_code: &'static str,
}

/// One page. Title: `{journey}.{step}.title`, name in the progress: `{journey}.{step}.name`.
#[derive(Debug)]
pub struct Step {
    /// Also the last segment of the page's address: lower case and hyphens.
    pub key: &'static str,
    pub when: Condition,
    pub body: Body,
}

impl Step {
    /// The first page of a claim.
    pub const IDENTITY: Self = Self {
        key: "identity",
        when: Condition::Always,
        body: Body::KnownIdentity,
    };
    /// The page before the last one, where the answers call for documents.
    pub const DOCUMENTS: Self = Self {
        key: "documents",
        when: Condition::Always,
        body: Body::Documents,
    };
    /// The last page.
    pub const REVIEW: Self = Self {
        key: "review",
        when: Condition::Always,
        body: Body::Review,
    };
}

/// What a page holds.
#[derive(Debug)]
pub enum Body {
    /// What INPS already knows of the person, to read and contest, nothing to type.
    KnownIdentity,
    /// Questions about one topic.
    Questions(&'static [Question]),
    /// The same questions about each of several: children, jobs, people.
    Group(&'static Group),
    /// The documents that the answers call for.
    Documents,
    /// Everything on one page, the declaration and the button that sends (C.SE.1.4).
    Review,
}

/// A repeating group. Texts: those of its questions, `{journey}.{key}.missing` where there are too few, `….add`, `….one`
/// for the title of an item, `….none` while there is none.
#[derive(Debug, PartialEq, Eq)]
pub struct Group {
    /// Name of the list in the answers.
    pub key: &'static str,
    pub questions: &'static [Question],
    pub min: usize,
    pub max: usize,
    /// The questions whose answers make the name of an item.
    pub names: &'static [&'static str],
    /// Which people of the registers are in it from the start.
    pub prefill: GroupPrefill,
}

/// The registers' people that a group can start from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GroupPrefill {
    None,
    /// The children of last year's claim, else those of the household.
    Children,
}

/// One question. Texts: `{journey}.{key}.label`, `.hint` where declared, `.missing`, and one per option.
#[derive(Debug, PartialEq, Eq)]
pub struct Question {
    pub key: &'static str,
    pub kind: Kind,
    pub when: Condition,
    /// Has a hint text.
    pub hint: bool,
    /// What to start from, and so what INPS never asks again.
    pub prefill: Prefill,
    /// Forgotten when one of these changes: the answer was about another thing.
    pub resets_with: &'static [&'static str],
    /// Whoever does not know may say so.
    pub may_not_know: bool,
    /// What is looked up when the answer is given.
    pub lookup: Lookup,
}

impl Question {
    /// A question always asked, without hint or pre-filled value; fields are then overridden by update syntax.
    pub const fn new(key: &'static str, kind: Kind) -> Self {
        Self {
            key,
            kind,
            when: Condition::Always,
            hint: false,
            prefill: Prefill::None,
            resets_with: &[],
            may_not_know: false,
            lookup: Lookup::None,
        }
    }
}

/// The closed set of question kinds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    YesNo,
    /// One of these; texts `{journey}.{question}.{option}`, hint `….{option}.hint` where the catalogue has it.
    Choice(&'static [&'static str]),
    /// One of the jobs the registers know, or another one.
    Employment,
    /// A day. Kept as `day|month|year` exactly as typed.
    Date(DateRange),
    Text {
        max: usize,
    },
    Email,
    Phone,
    Iban,
    /// The tax code of an employer, a person or a firm, that is not the person's own.
    EmployerCode,
    /// The tax code of a person, who may be the one at the keyboard.
    TaxCode,
    /// An Italian municipality, by name.
    Municipality,
    /// The two letters of an Italian province.
    Province,
    /// An Italian post code.
    PostCode,
    Money,
    Number {
        min: u32,
        max: u32,
    },
}

/// What the gateway can say about an answer. It never decides whether the answer stands: it may be down, or not know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lookup {
    None,
    /// The bank of an IBAN.
    Bank,
    /// The name of an employer.
    Employer,
    /// The municipalities of this name. The one that is chosen answers the question about its province too.
    Municipality {
        province: &'static str,
    },
    /// The office in charge of a municipality.
    Office,
}

/// What a date may be, besides possible.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateRange {
    /// Not after today.
    Past,
    /// From today on, at most 20 years ahead: what ends on that day is still valid.
    Future,
    /// From the last day of the job (`facts::END_DATE`) to two years after it, so it may still be ahead.
    AfterJob,
    /// Somebody's birth: not after today and not more than 120 years ago.
    Birth,
}

/// The registers' facts that a question can start from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Prefill {
    None,
    Email,
    Phone,
    /// The job that ended last.
    Employment,
    EmploymentEndDate,
    EmploymentEndReason,
    ResignationInYearBefore,
    Iban,
    Constant(&'static str),
    /// Of where the person lives, in Italy.
    Residence(ResidenceFact),
    /// Of the child that the item of the group is.
    Child(ChildFact),
    /// Of last year's claim for the Assegno unico.
    LastClaim(ClaimFact),
}

/// The parts of an Italian address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ResidenceFact {
    /// Without its number.
    Street,
    Number,
    PostCode,
    Municipality,
    Province,
}

/// What the registers know of a child.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChildFact {
    GivenName,
    FamilyName,
    TaxCode,
    Disability,
    LivesWithApplicant,
    Activity,
}

/// What an earlier claim for the Assegno unico says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClaimFact {
    Role,
    SecondParent,
    SecondParentTaxCode,
    Split,
    /// Its account; where there is no earlier claim, the one INPS paid to last.
    Iban,
    BothParentsWork,
}

/// A document that is called for when the condition holds. Texts: `{journey}.document.{kind}.name` and `.why`; `.missing`
/// where it must come now.
#[derive(Debug)]
pub struct DocumentRule {
    pub kind: &'static str,
    pub when: Condition,
    /// The claim is not taken without it.
    pub now: bool,
    /// The message has place for one file only.
    pub single: bool,
    pub takes: Takes,
}

impl DocumentRule {
    /// Any number of files, now or later; the fields are then overridden by update syntax.
    pub const EMPTY: Self = Self {
        kind: "",
        when: Condition::Always,
        now: false,
        single: false,
        takes: Takes::Documents,
    };
}

/// The types of files that a document can be, by their content.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Takes {
    /// PDF, JPEG and PNG.
    Documents,
    /// JPEG, as cameras make it.
    Photo,
}

impl Takes {
    /// Whether a file of this media type is one.
    pub fn has(self, media_type: &str) -> bool {
        match self {
            Self::Documents => true,
            Self::Photo => media_type == "image/jpeg",
        }
    }
}
