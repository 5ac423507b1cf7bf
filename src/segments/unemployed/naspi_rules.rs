//! From answers to the rules: the situation they describe, the advice that follows, and the estimate.

use super::naspi::{NOTICE_DUE, NOTICE_PAID_UNTIL, NOTICE_PAY};
use crate::{
    domain::{Money, date},
    gateway::contract::registers::Registers,
    journey::{
        advice::{Advice, AdviceValue, Weight},
        answers::{NO, View},
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
        notice_paid_until: notice_paid_until(answers),
    })
}

/// The last day that the pay in place of notice is for, where the claim asks for it and the person knows it.
pub fn notice_paid_until(answers: &View) -> Option<Date> {
    let paid = NOTICE_DUE.holds(answers) && answers.value(NOTICE_PAY) == Some(true);
    paid.then(|| answers.value(NOTICE_PAID_UNTIL)).flatten()
}

/// Whether pay in place of notice may move the days to claim by a time that nobody has told yet.
fn notice_open(answers: &View) -> bool {
    NOTICE_DUE.holds(answers)
        && answers.text("notice_pay") != NO
        && notice_paid_until(answers).is_none()
}

/// The situation of a claim, by the registers and the answers.
pub fn claim_situation(answers: &View) -> Option<Situation> {
    let registers = answers.registers?;
    let ending = ending(answers)?;
    Some(Situation {
        ending,
        claim: answers.today,
        contribution_weeks: registers.contributions.weeks,
        used_weeks: registers.contributions.weeks_already_used,
        previous_end: answers
            .yes("earlier_resignation")
            .then(|| known_resignation(registers, ending.date))
            .flatten(),
        has_direct_pension: false,
    })
}

/// What the person should know while answering. Nothing while the questions have no answer, or outside the years known.
pub fn advice(answers: &View) -> Vec<Advice> {
    let mut given = Vec::new();
    if let Some(situation) = claim_situation(answers) {
        let earliest = ClaimWindow::after(situation.ending).earliest_start;
        match entitlement(&situation).map(|judged| judged.outcome) {
            Ok(Outcome::NotEntitled(refusals)) => {
                given.extend(
                    refusals
                        .into_iter()
                        .map(|refusal| refusal_advice(answers, refusal)),
                );
            }
            // Only who can expect money is told to hurry for it.
            Ok(Outcome::Entitled) if answers.today < earliest => given.push(Advice {
                key: "advice.claim_soon",
                weight: Weight::Information,
                step: "last-job",
                values: vec![("date", AdviceValue::Date(earliest))],
            }),
            _ => {}
        }
    }
    if answers.yes("notice_pay") && notice_open(answers) {
        given.push(Advice {
            key: "advice.notice_unknown",
            weight: Weight::Information,
            step: "notice-pay",
            values: Vec::new(),
        });
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
    "advice.no_weeks_left",
    "advice.rule_2025",
    "advice.too_late",
    "advice.maybe_too_late",
    "advice.claim_soon",
    "advice.notice_unknown",
    "advice.invalidity",
];

/// What the person should know and can do about a reason why NASpI is not due.
pub fn refusal_advice(answers: &View, refusal: Refusal) -> Advice {
    match refusal {
        Refusal::ClaimTooLate { last_day } if notice_open(answers) => maybe_too_late(last_day),
        refusal => certain_advice(refusal),
    }
}

fn certain_advice(refusal: Refusal) -> Advice {
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
        Refusal::NoWeeksLeft { found } => (
            "advice.no_weeks_left",
            Weight::Warning,
            "last-job",
            vec![count("found", found)],
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

/// The ordinary term is over, but pay in place of notice may have put it off: the gateway may still take the claim.
fn maybe_too_late(last_day: Date) -> Advice {
    Advice {
        key: "advice.maybe_too_late",
        weight: Weight::Warning,
        step: "last-job",
        values: vec![("last_day", AdviceValue::Date(last_day))],
    }
}

fn known_resignation(registers: &Registers, end: Date) -> Option<PreviousEnd> {
    let job = facts::resignation_in_year_before(registers, end)?;
    Some(PreviousEnd {
        date: job.end_date?,
        reason: EndReason::parse(job.end_reason.as_deref()?)?,
        // Not known is not none: then nothing is said, and INPS counts.
        weeks_since: registers.contributions.weeks_since_voluntary_end?,
    })
}

/// The estimate of a claim, from the contribution account. `None` when NASpI is not due: an amount would be a promise.
pub fn claim_estimate(answers: &View) -> Option<Result<Estimate, EstimateError>> {
    let registers = answers.registers?;
    let judged = entitlement(&claim_situation(answers)?).ok()?;
    if judged.outcome != Outcome::Entitled {
        return None;
    }
    Some(estimate(&EstimateInput {
        ending: ending(answers)?,
        claim: answers.today,
        pay: Pay::LastFourYears(registers.contributions.taxable_pay),
        contribution_weeks: registers.contributions.weeks,
        used_weeks: registers.contributions.weeks_already_used,
        age_at_claim: date::age_on(registers.person.birth_date, answers.today),
    }))
}

/// Whether NASpI is due by the answers of the pre-check.
pub fn pre_check_entitlement(
    answers: &View,
) -> Option<Result<Entitlement, crate::rules::OutsideTable>> {
    let ending = ending(answers)?;
    let resigned = answers.yes("earlier_resignation").then(|| PreviousEnd {
        // The law asks two things of that day: whether it is in the twelve months before the end, which the person says,
        // and how many weeks there are since then, which is the next question. Any day of those months gives the same
        // outcome (a property of `rules::naspi`), and no text shows it, so the person is not asked to look it up.
        date: date::add_months(ending.date, -6),
        reason: EndReason::VoluntaryResignation,
        weeks_since: number(answers, "weeks_since"),
    });
    Some(entitlement(&Situation {
        ending,
        claim: answers.today,
        contribution_weeks: number(answers, "weeks"),
        used_weeks: number(answers, "used_weeks"),
        previous_end: resigned,
        has_direct_pension: false,
    }))
}

/// Key of the heading for the outcome of the pre-check. Whoever lacks nothing but weeks not used
/// yet hears that, since a general no would send them looking for a mistake elsewhere.
pub fn result_key(outcome: &Outcome) -> &'static str {
    match outcome {
        Outcome::Entitled => "result.entitled",
        Outcome::NotEntitled(refusals) => match refusals.as_slice() {
            [Refusal::NoWeeksLeft { .. }] => "result.no_weeks_left",
            _ => "result.not_entitled",
        },
    }
}

/// The estimate by the answers of the pre-check.
pub fn pre_check_estimate(answers: &View) -> Option<Result<Estimate, EstimateError>> {
    Some(estimate(&EstimateInput {
        ending: ending(answers)?,
        claim: answers.today,
        pay: Pay::LastFourYears(Money::parse(&answers.get("pay")?).ok()?),
        contribution_weeks: number(answers, "weeks"),
        used_weeks: number(answers, "used_weeks"),
        age_at_claim: date::age_on(check::date_of(&answers.get("birth")?)?, answers.today),
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
