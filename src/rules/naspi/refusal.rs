//! Why NASpI is not due.

use super::sources;
use crate::rules::Line;
use crate::rules::Source;
use crate::rules::Value;
use jiff::civil::Date;

/// A reason why NASpI is not due, with the numbers its message needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The employment has not ended yet on the day of the claim.
    NotYetEnded { end: Date },
    /// The worker resigned without just cause.
    VoluntaryResignation,
    /// The parties agreed to end the employment, outside the cases the law protects.
    ConsensualTermination,
    /// The person retired or has a direct pension, old-age or early.
    Pension,
    /// Too few weeks of contributions in the four years before the end.
    TooFewWeeks { found: u32, needed: u32 },
    /// Enough weeks for the right, but all of them gave an earlier benefit already: it would last no day.
    NoWeeksLeft { found: u32 },
    /// Too few weeks since a permanent job was left of one's own will less than twelve months before (2025 rule).
    Rule2025TooFewWeeks {
        found: u32,
        needed: u32,
        voluntary_end: Date,
    },
    /// The claim comes after the last day for it.
    ClaimTooLate { last_day: Date },
}

impl Refusal {
    /// The text keys of all refusals.
    pub const KEYS: [&'static str; 8] = [
        "naspi.refusal.not_yet_ended",
        "naspi.refusal.voluntary_resignation",
        "naspi.refusal.consensual_termination",
        "naspi.refusal.pension",
        "naspi.refusal.too_few_weeks",
        "naspi.refusal.no_weeks_left",
        "naspi.refusal.rule_2025_too_few_weeks",
        "naspi.refusal.claim_too_late",
    ];

    /// The text key; the placeholders are the names of the variant's fields.
    pub fn key(self) -> &'static str {
        let [
            not_yet,
            resignation,
            consensual,
            pension,
            weeks,
            none_left,
            rule_2025,
            late,
        ] = Self::KEYS;
        match self {
            Self::NotYetEnded { .. } => not_yet,
            Self::VoluntaryResignation => resignation,
            Self::ConsensualTermination => consensual,
            Self::Pension => pension,
            Self::TooFewWeeks { .. } => weeks,
            Self::NoWeeksLeft { .. } => none_left,
            Self::Rule2025TooFewWeeks { .. } => rule_2025,
            Self::ClaimTooLate { .. } => late,
        }
    }

    /// The rule that refuses.
    pub fn source(self) -> Source {
        match self {
            Self::NotYetEnded { .. } | Self::ClaimTooLate { .. } => sources::CLAIM,
            Self::VoluntaryResignation | Self::ConsensualTermination => sources::INVOLUNTARY,
            Self::Pension => sources::PENSION,
            Self::TooFewWeeks { .. } => sources::WEEKS,
            Self::NoWeeksLeft { .. } => sources::DURATION,
            Self::Rule2025TooFewWeeks { .. } => sources::WEEKS_SINCE_VOLUNTARY_END,
        }
    }

    /// The refusal as a line of the explanation.
    pub fn line(self) -> Line {
        let line = Line::new(self.key(), self.source());
        match self {
            Self::NotYetEnded { end } => line.with("end", Value::Date(end)),
            Self::VoluntaryResignation | Self::ConsensualTermination | Self::Pension => line,
            Self::TooFewWeeks { found, needed } => line
                .with("found", Value::Whole(found))
                .with("needed", Value::Whole(needed)),
            Self::NoWeeksLeft { found } => line.with("found", Value::Whole(found)),
            Self::Rule2025TooFewWeeks {
                found,
                needed,
                voluntary_end,
            } => line
                .with("found", Value::Whole(found))
                .with("needed", Value::Whole(needed))
                .with("voluntary_end", Value::Date(voluntary_end)),
            Self::ClaimTooLate { last_day } => line.with("last_day", Value::Date(last_day)),
        }
    }
}
