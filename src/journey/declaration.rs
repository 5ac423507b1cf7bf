//! The vocabulary a journey is declared in.

use super::condition::Condition;

/// A whole journey. Its texts are `{id}.…` in the catalogues.
#[derive(Debug)]
pub struct Journey {
    /// Prefix of its text keys.
    pub id: &'static str,
    /// The address below which its steps are.
    pub path: &'static str,
    /// Raised when a question changes meaning; drafts carry it.
    pub version: u32,
    /// In order; each is one page about one topic.
    pub steps: &'static [Step],
    /// Documents the answers can call for.
    pub documents: &'static [DocumentRule],
}

/// One page. Title: `{journey}.{step}.title`, name in the progress: `{journey}.{step}.name`.
#[derive(Debug)]
pub struct Step {
    /// Also the last segment of the page's address: lower case and hyphens.
    pub key: &'static str,
    pub when: Condition,
    pub body: Body,
}

/// What a page holds.
#[derive(Debug)]
pub enum Body {
    /// What INPS already knows of the person, to read and contest, nothing to type.
    KnownIdentity,
    /// Questions about one topic.
    Questions(&'static [Question]),
    /// The documents that the answers call for.
    Documents,
    /// Everything on one page, the declaration and the button that sends (C.SE.1.4).
    Review,
}

/// One question. Texts: `{journey}.{key}.label`, `.hint` where declared, `.missing`, and one per option.
#[derive(Debug)]
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
    Money,
    Number {
        min: u32,
        max: u32,
    },
}

/// What a date may be, besides possible.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateRange {
    /// Not after today.
    Past,
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
}

/// A document that is called for when the condition holds. Texts: `{journey}.document.{kind}.name` and `.why`.
#[derive(Debug)]
pub struct DocumentRule {
    pub kind: &'static str,
    pub when: Condition,
}
