//! Whether NASpI is due.

use super::duration::duration;
use super::end_reason::EndReason;
use super::parameters::parameters_for;
use super::refusal::Refusal;
use super::sources;
use super::window::ClaimWindow;
use super::window::Ending;
use crate::domain::date::add_months;
use crate::rules::Line;
use crate::rules::OutsideTable;
use crate::rules::Value;
use jiff::civil::Date;
use jiff::civil::date;

/// Weeks of contributions needed, in the four years and, by the 2025 rule, since a voluntary end.
pub const WEEKS_NEEDED: u32 = 13;
/// Months before the end in which an earlier voluntary end counts.
const MONTHS_OF_RULE_2025: i32 = 12;
/// The rule of L. 207/2024 is for employments that end from this day.
const RULE_2025_FROM: Date = date(2025, 1, 1);

/// What the right to NASpI depends on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Situation {
    /// How the last employment ended.
    pub ending: Ending,
    /// The day of the claim; today for whoever has not claimed yet.
    pub claim: Date,
    /// Weeks of contributions against unemployment in the four years before the end.
    pub contribution_weeks: u32,
    /// Those of them that already gave an earlier benefit: they count for the right, not for how long it lasts.
    pub used_weeks: u32,
    /// A permanent employment that ended before the last one; the latest such end of the person's own will, if any.
    pub previous_end: Option<PreviousEnd>,
    /// Whether the person has an old-age or early pension. An *assegno ordinario di invalidità* is none: one may choose
    /// between it and NASpI.
    pub has_direct_pension: bool,
}

/// The end of an earlier permanent employment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PreviousEnd {
    /// Its last day.
    pub date: Date,
    /// Why it ended.
    pub reason: EndReason,
    /// Weeks of contributions since then, up to the end of the last employment.
    pub weeks_since: u32,
}

/// Whether NASpI is due, and each rule that was applied, in order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entitlement {
    pub outcome: Outcome,
    pub lines: Vec<Line>,
}

/// Due or not due. An estimate: only INPS decides.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    Entitled,
    /// Every reason that applies, in the order of the checks; never empty.
    NotEntitled(Vec<Refusal>),
}

/// Applies every requirement; an employment that ended outside the years we have rules for is not judged.
pub fn entitlement(situation: &Situation) -> Result<Entitlement, OutsideTable> {
    parameters_for(situation.ending.date)?;
    let checks = [
        Some(reason(situation)),
        situation
            .has_direct_pension
            .then_some(Err(Refusal::Pension)),
        Some(weeks(situation)),
        weeks_since_voluntary_end(situation),
        Some(claim_in_time(situation)),
    ];
    let mut refusals = Vec::new();
    let mut lines = Vec::new();
    for check in checks.into_iter().flatten() {
        match check {
            Ok(line) => lines.push(line),
            // A retired person also has a pension: said once.
            Err(refusal) if refusals.contains(&refusal) => {}
            Err(refusal) => {
                refusals.push(refusal);
                lines.push(refusal.line());
            }
        }
    }
    let outcome = if refusals.is_empty() {
        Outcome::Entitled
    } else {
        Outcome::NotEntitled(refusals)
    };
    Ok(Entitlement { outcome, lines })
}

fn reason(situation: &Situation) -> Result<Line, Refusal> {
    match situation.ending.reason.refusal() {
        Some(refusal) => Err(refusal),
        None => Ok(Line::new("naspi.line.involuntary", sources::INVOLUNTARY)),
    }
}

fn weeks(situation: &Situation) -> Result<Line, Refusal> {
    let found = situation.contribution_weeks;
    if found < WEEKS_NEEDED {
        return Err(Refusal::TooFewWeeks {
            found,
            needed: WEEKS_NEEDED,
        });
    }
    if duration(found, situation.used_weeks).days == 0 {
        return Err(Refusal::NoWeeksLeft { found });
    }
    let line = Line::new("naspi.line.weeks", sources::WEEKS);
    Ok(line
        .with("found", Value::Whole(found))
        .with("needed", Value::Whole(WEEKS_NEEDED)))
}

/// The 2025 rule, if it is in play: the law excepts just cause, protected parenthood and the art. 7 agreement.
fn weeks_since_voluntary_end(situation: &Situation) -> Option<Result<Line, Refusal>> {
    let end = situation.ending.date;
    let previous = situation.previous_end.filter(|previous| {
        let twelve_months_before = add_months(end, -MONTHS_OF_RULE_2025);
        previous.reason.is_voluntary() && (twelve_months_before..end).contains(&previous.date)
    })?;
    if end < RULE_2025_FROM {
        return None;
    }
    let (found, voluntary_end) = (previous.weeks_since, previous.date);
    if found < WEEKS_NEEDED {
        return Some(Err(Refusal::Rule2025TooFewWeeks {
            found,
            needed: WEEKS_NEEDED,
            voluntary_end,
        }));
    }
    let line = Line::new(
        "naspi.line.weeks_since_voluntary_end",
        sources::WEEKS_SINCE_VOLUNTARY_END,
    )
    .with("found", Value::Whole(found))
    .with("needed", Value::Whole(WEEKS_NEEDED))
    .with("voluntary_end", Value::Date(voluntary_end));
    Some(Ok(line))
}

fn claim_in_time(situation: &Situation) -> Result<Line, Refusal> {
    let end = situation.ending.date;
    if situation.claim <= end {
        return Err(Refusal::NotYetEnded { end });
    }
    let window = ClaimWindow::after(situation.ending);
    if situation.claim > window.last_day {
        return Err(Refusal::ClaimTooLate {
            last_day: window.last_day,
        });
    }
    Ok(Line::new("naspi.line.claim_in_time", window.source)
        .with("last_day", Value::Date(window.last_day)))
}

#[cfg(test)]
#[path = "entitlement_tests.rs"]
mod tests;
