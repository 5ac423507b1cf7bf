//! Why an employment ended, as far as NASpI tells reasons apart.

use super::refusal::Refusal;
use serde::Deserialize;
use serde::Deserializer;
use serde::Serialize;
use serde::Serializer;

/// Why an employment ended. The law names these cases; the worker's and the employer's word may differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum EndReason {
    /// Dismissal with notice, for the employer's reasons or the worker's conduct, single or collective; also the end
    /// of a domestic employment by the employer's death (L. 604/1966, art. 3; L. 223/1991).
    Dismissal,
    /// Dismissal at once for just cause (art. 2119 c.c.): the benefit is due, thirty days later.
    DismissalForCause,
    /// Dismissal because the sick leave that keeps the post was used up (*superamento del comporto*, art. 2110 c.c.).
    DismissalAfterSickness,
    /// The employer ended the employment during the trial period (art. 2096 c.c.).
    ProbationFailed,
    /// A fixed term came to its end.
    FixedTermEnd,
    /// The employer ended the apprenticeship at the end of the training (D.Lgs. 81/2015, art. 42).
    ApprenticeshipEnd,
    /// Resignation for just cause (art. 2119 c.c.): unpaid wages, harassment, demotion, unjustified transfer,
    /// the employer's judicial liquidation, gender violence (msg. INPS 2540/2026).
    JustCauseResignation,
    /// Resignation while maternity or paternity is protected (D.Lgs. 151/2001, art. 55).
    ProtectedParenthoodResignation,
    /// Mutual agreement in the conciliation before a dismissal (L. 604/1966, art. 7).
    ConsensualArt7,
    /// Mutual agreement after refusing a transfer beyond 50 km or 80 minutes by public transport.
    ConsensualTransferRefused,
    /// Mutual agreement in any other case.
    ConsensualOther,
    /// Resignation without just cause, also during the trial period.
    VoluntaryResignation,
    /// Unexcused absence that counts as resignation (*fatti concludenti*, L. 203/2024, art. 19).
    ImpliedResignation,
    /// The worker retired.
    Retirement,
}

impl EndReason {
    /// All reasons, those of the employer first, in the order a question shows them.
    pub const ALL: [Self; 14] = [
        Self::Dismissal,
        Self::DismissalForCause,
        Self::DismissalAfterSickness,
        Self::ProbationFailed,
        Self::FixedTermEnd,
        Self::ApprenticeshipEnd,
        Self::JustCauseResignation,
        Self::ProtectedParenthoodResignation,
        Self::ConsensualArt7,
        Self::ConsensualTransferRefused,
        Self::ConsensualOther,
        Self::VoluntaryResignation,
        Self::ImpliedResignation,
        Self::Retirement,
    ];

    /// The names of all reasons, in the same order: the options of a question.
    pub const NAMES: [&'static str; 14] = {
        let mut names = [""; 14];
        let mut index = 0;
        while index < names.len() {
            names[index] = Self::ALL[index].as_str();
            index += 1;
        }
        names
    };

    /// The lasting name, as it travels and as texts are keyed.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Dismissal => "dismissal",
            Self::DismissalForCause => "dismissal_for_cause",
            Self::DismissalAfterSickness => "dismissal_after_sickness",
            Self::ProbationFailed => "probation_failed",
            Self::FixedTermEnd => "fixed_term_end",
            Self::ApprenticeshipEnd => "apprenticeship_end",
            Self::JustCauseResignation => "just_cause_resignation",
            Self::ProtectedParenthoodResignation => "protected_parenthood_resignation",
            Self::ConsensualArt7 => "consensual_art_7",
            Self::ConsensualTransferRefused => "consensual_transfer_refused",
            Self::ConsensualOther => "consensual_other",
            Self::VoluntaryResignation => "voluntary_resignation",
            Self::ImpliedResignation => "implied_resignation",
            Self::Retirement => "retirement",
        }
    }

    /// The reason with this name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reason| reason.as_str() == name)
    }

    /// Why this reason gives no right to NASpI; `None` if it does.
    pub fn refusal(self) -> Option<Refusal> {
        match self {
            Self::VoluntaryResignation | Self::ImpliedResignation => {
                Some(Refusal::VoluntaryResignation)
            }
            Self::ConsensualOther => Some(Refusal::ConsensualTermination),
            Self::Retirement => Some(Refusal::Pension),
            Self::Dismissal
            | Self::DismissalForCause
            | Self::DismissalAfterSickness
            | Self::ProbationFailed
            | Self::FixedTermEnd
            | Self::ApprenticeshipEnd
            | Self::JustCauseResignation
            | Self::ProtectedParenthoodResignation
            | Self::ConsensualArt7
            | Self::ConsensualTransferRefused => None,
        }
    }

    /// Whether an earlier permanent employment that ended so brings the 13 weeks of the 2025 rule into play.
    pub fn is_voluntary(self) -> bool {
        matches!(
            self,
            Self::VoluntaryResignation | Self::ImpliedResignation | Self::ConsensualOther
        )
    }
}

impl Serialize for EndReason {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for EndReason {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let name = String::deserialize(deserializer)?;
        Self::parse(&name).ok_or_else(|| serde::de::Error::custom("error.naspi.end_reason"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_read_back() {
        for (reason, name) in EndReason::ALL.into_iter().zip(EndReason::NAMES) {
            assert_eq!(EndReason::parse(name), Some(reason));
            let wire = serde_json::to_string(&reason).expect("text");
            assert_eq!(
                serde_json::from_str::<EndReason>(&wire).expect("known"),
                reason
            );
        }
        assert_eq!(EndReason::parse("Dismissal"), None);
        assert!(serde_json::from_str::<EndReason>("\"fired\"").is_err());
    }
}
