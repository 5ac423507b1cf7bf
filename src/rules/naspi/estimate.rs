//! How much NASpI would be, from when, for how long and month by month, with every step explained.

use super::amount::InitialAmount;
use super::amount::SHARE;
use super::amount::SHARE_ABOVE;
use super::amount::WEEKS_IN_MONTH;
use super::amount::initial_amount;
use super::amount::reference_pay;
use super::duration::Duration;
use super::duration::duration;
use super::parameters::Parameters;
use super::parameters::parameters_for;
use super::reduction::AGE_OF_LATER_REDUCTION;
use super::reduction::REDUCTION_PERCENT;
use super::reduction::first_reduced_month;
use super::schedule::Month;
use super::schedule::first_day_of_month;
use super::schedule::schedule;
use super::sources;
use super::window::ClaimWindow;
use super::window::Ending;
use crate::domain::Money;
use crate::rules::Line;
use crate::rules::OutsideTable;
use crate::rules::Source;
use crate::rules::Value;
use crate::rules::parameters::Dated;
use jiff::civil::Date;

/// What the amount depends on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EstimateInput {
    /// How the employment ended; the figures are those of that year.
    pub ending: Ending,
    /// The day of the claim.
    pub claim: Date,
    /// What the person earned.
    pub pay: Pay,
    /// Weeks of contributions in the four years before the end.
    pub contribution_weeks: u32,
    /// Those of them that already gave an earlier benefit.
    pub used_weeks: u32,
    /// Completed years of age on the day of the claim.
    pub age_at_claim: u32,
}

/// What is known of the pay, before tax and as far as contributions are due on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pay {
    /// The sum of the four years before the end.
    LastFourYears(Money),
    /// An average month, for whoever only knows that.
    AverageMonth(Money),
}

/// An estimate; only INPS's decision is binding. All amounts are before tax.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Estimate {
    /// The monthly pay the benefit is computed from.
    pub reference_pay: Money,
    /// The benefit of a full month before any reduction.
    pub initial_amount: Money,
    /// The first day of the benefit.
    pub start: Date,
    /// The last day of the benefit.
    pub end: Date,
    /// How long it lasts.
    pub duration: Duration,
    /// What is due month by month; never empty.
    pub months: Vec<Month>,
    /// The sum of all months.
    pub total: Money,
    /// Each step with the person's numbers and its rule.
    pub lines: Vec<Line>,
}

/// Why nothing can be estimated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EstimateError {
    /// The employment ended in a year whose figures we do not have.
    OutsideTable(OutsideTable),
    /// There is no week of contributions left to give a benefit.
    NoWeeks,
}

impl EstimateError {
    /// The text key of the message.
    pub fn key(self) -> &'static str {
        match self {
            Self::OutsideTable(outside) => outside.key(),
            Self::NoWeeks => "error.naspi.no_weeks",
        }
    }
}

/// Estimates the benefit; it does not ask whether it is due, which is for `entitlement`.
pub fn estimate(input: &EstimateInput) -> Result<Estimate, EstimateError> {
    let figures = parameters_for(input.ending.date).map_err(EstimateError::OutsideTable)?;
    let (reference, reference_line) = reference(input).ok_or(EstimateError::NoWeeks)?;
    let initial = initial_amount(reference, figures.value);
    let length = duration(input.contribution_weeks, input.used_weeks);
    let window = ClaimWindow::after(input.ending);
    let start = window.start_if_claimed(input.claim);
    let reduced_from = first_reduced_month(input.age_at_claim);
    let months = schedule(start, length.days, initial.exact, reduced_from);
    let end = months.last().ok_or(EstimateError::NoWeeks)?.period.end();

    let mut lines = vec![reference_line];
    lines.extend(initial_lines(reference, initial, figures));
    lines.push(start_line(window, input.claim, start));
    lines.push(duration_line(input, length, end));
    if months.iter().any(|month| month.number >= reduced_from) {
        lines.push(reduction_line(input.age_at_claim, reduced_from, start));
    }
    Ok(Estimate {
        reference_pay: reference,
        initial_amount: Money::from_decimal(initial.exact),
        start,
        end,
        duration: length,
        total: months.iter().map(|month| month.amount).sum(),
        months,
        lines,
    })
}

fn reference(input: &EstimateInput) -> Option<(Money, Line)> {
    let weeks = input.contribution_weeks;
    match input.pay {
        Pay::AverageMonth(reference) => {
            let line = Line::new("naspi.line.reference_pay_given", sources::AMOUNT);
            Some((reference, line.amounting_to(reference)))
        }
        Pay::LastFourYears(total) => {
            let reference = reference_pay(total, weeks)?;
            let line = Line::new("naspi.line.reference_pay", sources::AMOUNT)
                .with("total", Value::Money(total))
                .with("weeks", Value::Whole(weeks))
                .with("factor", Value::Number(WEEKS_IN_MONTH));
            Some((reference, line.amounting_to(reference)))
        }
    }
}

fn initial_lines(
    reference: Money,
    initial: InitialAmount,
    figures: &Dated<Parameters>,
) -> Vec<Line> {
    let Parameters { threshold, ceiling } = figures.value;
    // That these are the figures of the year of the end is our reading of the law.
    let source: Source = figures.source.to_verify();
    let key = if initial.above_threshold {
        "naspi.line.share_above_threshold"
    } else {
        "naspi.line.share"
    };
    let mut share = Line::new(key, source)
        .with("reference", Value::Money(reference))
        .with("threshold", Value::Money(threshold))
        .with("share", Value::Percent(SHARE));
    if initial.above_threshold {
        share = share
            .with("share_above", Value::Percent(SHARE_ABOVE))
            .with("excess", Value::Money(reference - threshold));
    }
    let mut lines = vec![share.amounting_to(Money::from_decimal(initial.by_shares))];
    if initial.at_ceiling {
        let line = Line::new("naspi.line.ceiling", source).with("ceiling", Value::Money(ceiling));
        lines.push(line.amounting_to(ceiling));
    }
    lines
}

fn start_line(window: ClaimWindow, claim: Date, start: Date) -> Line {
    let by_waiting = start == window.earliest_start;
    let key = if by_waiting {
        "naspi.line.start_after_waiting"
    } else {
        "naspi.line.start_after_claim"
    };
    Line::new(key, window.source)
        .with("claim", Value::Date(claim))
        .with("start", Value::Date(start))
}

fn duration_line(input: &EstimateInput, length: Duration, end: Date) -> Line {
    Line::new("naspi.line.duration", sources::DURATION)
        .with("contributed", Value::Whole(input.contribution_weeks))
        .with("used", Value::Whole(input.used_weeks))
        .with("weeks", Value::Number(length.weeks))
        .with("end", Value::Date(end))
}

fn reduction_line(age: u32, reduced_from: u32, start: Date) -> Line {
    let later = age >= AGE_OF_LATER_REDUCTION;
    let key = if later {
        "naspi.line.reduction_from_55"
    } else {
        "naspi.line.reduction"
    };
    Line::new(key, sources::REDUCTION)
        .with("percent", Value::Percent(REDUCTION_PERCENT))
        .with("month", Value::Whole(reduced_from))
        .with("from", Value::Date(first_day_of_month(start, reduced_from)))
}

#[cfg(test)]
#[path = "estimate_tests.rs"]
mod tests;
