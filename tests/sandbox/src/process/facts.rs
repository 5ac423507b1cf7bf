//! What the registers said on the day of the claim: later changes of the registers do not change a claim.

use jiff::civil::Date;
use serde::Deserialize;
use serde::Serialize;
use sportello::gateway::contract::claims::LastEmployment;
use sportello::gateway::contract::registers::ContractKind;
use sportello::gateway::contract::registers::Contributions;
use sportello::gateway::contract::registers::Employment;
use sportello::gateway::contract::registers::Registers;
use sportello::rules::naspi::EndReason;
use sportello::rules::naspi::PreviousEnd;

/// The facts a decision rests on.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Facts {
    pub birth_date: Date,
    pub contributions: Contributions,
    pub has_direct_pension: bool,
    /// The latest permanent employment that ended, by the person's own will or not, before the last one.
    pub earlier_end: Option<EarlierEnd>,
}

/// The end of an earlier permanent employment.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct EarlierEnd {
    pub date: Date,
    pub reason: EndReason,
}

impl Facts {
    /// The facts that matter for a claim about one employment.
    pub fn about(last: &LastEmployment, registers: &Registers, has_direct_pension: bool) -> Self {
        let earlier = registers
            .employments
            .iter()
            .filter(|job| job.contract == ContractKind::Permanent);
        let voluntary = earlier
            .filter_map(earlier_end)
            .filter(|end| end.date < last.end_date);
        Self {
            birth_date: registers.person.birth_date,
            contributions: registers.contributions.clone(),
            has_direct_pension,
            earlier_end: voluntary
                .filter(|end| end.reason.is_voluntary())
                .max_by_key(|end| end.date),
        }
    }

    /// The earlier end as the rules take it.
    pub fn previous_end(&self) -> Option<PreviousEnd> {
        let EarlierEnd { date, reason } = self.earlier_end?;
        let weeks_since = self
            .contributions
            .weeks_since_voluntary_end
            .unwrap_or(self.contributions.weeks);
        Some(PreviousEnd {
            date,
            reason,
            weeks_since,
        })
    }
}

fn earlier_end(job: &Employment) -> Option<EarlierEnd> {
    let reason = EndReason::parse(job.end_reason.as_deref()?)?;
    Some(EarlierEnd {
        date: job.end_date?,
        reason,
    })
}
