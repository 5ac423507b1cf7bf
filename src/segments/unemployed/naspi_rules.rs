//! From answers to the rules: the situation they describe, the advice that follows, and the estimate.

use crate::{
    domain::{Money, date},
    gateway::contract::registers::Registers,
    journey::{
        advice::{Advice, AdviceValue, Weight},
        answers::View,
        check, facts,
    },
    rules::naspi::{
        ClaimWindow, EndReason, Ending, Entitlement, Estimate, EstimateError, EstimateInput,
        Outcome, Pay, PreviousEnd, Refusal, Situation, entitlement, estimate,
    },
};
use jiff::civil::Date;

/// How the last job ended, once both questions have an answer.
pub fn ending(answers: &View) -> Option<Ending> {
    Some(Ending {
        date: check::date_of(&answers.get("end_date")?)?,
        reason: EndReason::parse(&answers.get("reason")?)?,
        notice_paid_until: None,
    })
}

/// The situation of a claim, by the registers and the answers.
pub fn claim_situation(answers: &View, today: Date) -> Option<Situation> {
    let registers = answers.registers?;
    let ending = ending(answers)?;
    Some(Situation {
        ending,
        claim: today,
        contribution_weeks: registers.contributions.weeks,
        previous_end: answers
            .yes("earlier_resignation")
            .then(|| known_resignation(registers, ending.date))
            .flatten(),
        has_direct_pension: false,
    })
}

/// What the person should know while answering. Nothing while the questions have no answer, or outside the years known.
pub fn advice(answers: &View, today: Date) -> Vec<Advice> {
    let mut given = Vec::new();
    if let Some(situation) = claim_situation(answers, today) {
        if let Ok(Entitlement {
            outcome: Outcome::NotEntitled(refusals),
            ..
        }) = entitlement(&situation)
        {
            given.extend(refusals.into_iter().map(refusal_advice));
        }
        let window = ClaimWindow::after(situation.ending);
        if today < window.earliest_start && today > situation.ending.date {
            given.push(Advice {
                key: "advice.claim_soon",
                weight: Weight::Information,
                step: "last-job",
                values: vec![("date", AdviceValue::Date(window.earliest_start))],
            });
        }
    }
    if answers.yes("invalidity_allowance") {
        given.push(Advice {
            key: "advice.invalidity",
            weight: Weight::Information,
            step: "health",
            values: Vec::new(),
        });
    }
    given
}

/// The keys of all advice, for the test that each has its texts.
pub const ADVICE_KEYS: &[&str] = &[
    "advice.not_yet_ended",
    "advice.voluntary_resignation",
    "advice.consensual",
    "advice.pension",
    "advice.too_few_weeks",
    "advice.rule_2025",
    "advice.too_late",
    "advice.claim_soon",
    "advice.invalidity",
];

fn refusal_advice(refusal: Refusal) -> Advice {
    let count = |name, value| (name, AdviceValue::Count(value));
    let (key, weight, step, values) = match refusal {
        Refusal::NotYetEnded { .. } => (
            "advice.not_yet_ended",
            Weight::Obstacle,
            "last-job",
            Vec::new(),
        ),
        Refusal::VoluntaryResignation => (
            "advice.voluntary_resignation",
            Weight::Warning,
            "reason",
            Vec::new(),
        ),
        Refusal::ConsensualTermination => {
            ("advice.consensual", Weight::Warning, "reason", Vec::new())
        }
        Refusal::Pension => ("advice.pension", Weight::Warning, "reason", Vec::new()),
        Refusal::TooFewWeeks { found, needed } => (
            "advice.too_few_weeks",
            Weight::Warning,
            "last-job",
            vec![count("found", found), count("needed", needed)],
        ),
        Refusal::Rule2025TooFewWeeks { found, needed, .. } => (
            "advice.rule_2025",
            Weight::Warning,
            "earlier-resignation",
            vec![count("found", found), count("needed", needed)],
        ),
        Refusal::ClaimTooLate { last_day } => (
            "advice.too_late",
            Weight::Obstacle,
            "last-job",
            vec![("last_day", AdviceValue::Date(last_day))],
        ),
    };
    Advice {
        key,
        weight,
        step,
        values,
    }
}

fn known_resignation(registers: &Registers, end: Date) -> Option<PreviousEnd> {
    let job = facts::resignation_in_year_before(registers, end)?;
    Some(PreviousEnd {
        date: job.end_date?,
        reason: EndReason::parse(job.end_reason.as_deref()?)?,
        weeks_since: registers
            .contributions
            .weeks_since_voluntary_end
            .unwrap_or(0),
    })
}

/// The estimate of a claim, from the contribution account.
pub fn claim_estimate(answers: &View, today: Date) -> Option<Result<Estimate, EstimateError>> {
    let registers = answers.registers?;
    Some(estimate(&EstimateInput {
        ending: ending(answers)?,
        claim: today,
        pay: Pay::LastFourYears(registers.contributions.taxable_pay),
        contribution_weeks: registers.contributions.weeks,
        used_weeks: registers.contributions.weeks_already_used,
        age_at_claim: date::age_on(registers.person.birth_date, today),
    }))
}

/// Whether NASpI is due by the answers of the pre-check.
pub fn pre_check_entitlement(
    answers: &View,
    today: Date,
) -> Option<Result<Entitlement, crate::rules::OutsideTable>> {
    let ending = ending(answers)?;
    let resigned = answers.yes("earlier_resignation").then(|| PreviousEnd {
        // The day does not matter once it is in the twelve months before: the person says that it is.
        date: date::add_months(ending.date, -6),
        reason: EndReason::VoluntaryResignation,
        weeks_since: number(answers, "weeks_since"),
    });
    Some(entitlement(&Situation {
        ending,
        claim: today,
        contribution_weeks: number(answers, "weeks"),
        previous_end: resigned,
        has_direct_pension: false,
    }))
}

/// The estimate by the answers of the pre-check.
pub fn pre_check_estimate(answers: &View, today: Date) -> Option<Result<Estimate, EstimateError>> {
    Some(estimate(&EstimateInput {
        ending: ending(answers)?,
        claim: today,
        pay: Pay::LastFourYears(Money::parse(&answers.get("pay")?).ok()?),
        contribution_weeks: number(answers, "weeks"),
        used_weeks: number(answers, "used_weeks"),
        age_at_claim: date::age_on(check::date_of(&answers.get("birth")?)?, today),
    }))
}

fn number(answers: &View, question: &str) -> u32 {
    answers
        .get(question)
        .and_then(|answer| answer.trim().parse().ok())
        .unwrap_or(0)
}

#[cfg(test)]
#[path = "naspi_rules_tests.rs"]
mod tests;
