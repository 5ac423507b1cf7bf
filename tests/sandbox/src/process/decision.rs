//! The decision on a claim, by the same rules that told the person what to expect.

use super::assegno_unico;
use super::record::ClaimRecord;
use super::record::Matter;
use super::record::Naspi;
use super::states;
use jiff::Timestamp;
use jiff::civil::Date;
use serde_json::Number;
use sportello::domain::date::add_days;
use sportello::domain::date::age_on;
use sportello::gateway::contract::assegno_unico::AssegnoUnicoDecision;
use sportello::gateway::contract::claims::ClaimEventKind;
use sportello::gateway::contract::claims::ClaimState;
use sportello::gateway::contract::claims::LastEmployment;
use sportello::gateway::contract::registers::Contributions;
use sportello::gateway::naspi::wire::DomandaNaspi;
use sportello::gateway::naspi::wire::StatoDiAccolta;
use sportello::rules::naspi::ClaimWindow;
use sportello::rules::naspi::EndReason;
use sportello::rules::naspi::Ending;
use sportello::rules::naspi::EstimateInput;
use sportello::rules::naspi::Outcome;
use sportello::rules::naspi::Pay;
use sportello::rules::naspi::Situation;
use sportello::rules::naspi::entitlement;
use sportello::rules::naspi::estimate;
use std::str::FromStr;

/// The reason of a refusal that no rule of `rules::naspi` knows: promised documents never came.
pub const DOCUMENTS_MISSING: &str = "documents_missing";
/// Where the person does not know until when notice was paid, the sandbox takes it for so many days.
const DAYS_OF_PAID_NOTICE: i32 = 30;

/// What was decided.
enum Decision {
    Accepted(Figures),
    Refused { reasons: Vec<String> },
}

/// The figures of an acceptance, by benefit.
enum Figures {
    Naspi(Box<StatoDiAccolta>),
    AssegnoUnico(AssegnoUnicoDecision),
}

/// How the employment ended, as the rules take it.
pub fn ending(last: &LastEmployment, reason: EndReason, message: &DomandaNaspi) -> Ending {
    let notice_paid: bool = message.se_indennita_mancato_preavviso.into();
    Ending {
        date: last.end_date,
        reason,
        notice_paid_until: notice_paid.then(|| {
            last.notice_paid_until
                .unwrap_or_else(|| add_days(last.end_date, DAYS_OF_PAID_NOTICE))
        }),
    }
}

/// Decides a claim; false when there are no figures for its year, and it must wait.
pub fn decide(record: &mut ClaimRecord, at: Timestamp, on: Date) -> bool {
    let decision = match &record.matter {
        Matter::Naspi(naspi) => decision(record, naspi, on),
        Matter::AssegnoUnico(_) => assegno_unico::decision(record).map(|decision| match decision {
            Ok(accepted) => Decision::Accepted(Figures::AssegnoUnico(accepted)),
            Err(reasons) => Decision::Refused { reasons },
        }),
    };
    let Some(decision) = decision else {
        return false;
    };
    record.awaited.clear();
    record.claim.document_requests.clear();
    match decision {
        Decision::Accepted(figures) => {
            record.claim.refusal_reasons.clear();
            write(record, figures);
            record.happened(ClaimEventKind::Accepted, at, ClaimState::Accolta);
        }
        Decision::Refused { reasons } => {
            record.claim.refusal_reasons = reasons;
            states::refusal(record, on);
            record.happened(ClaimEventKind::Refused, at, ClaimState::Rifiutata);
        }
    }
    true
}

fn write(record: &mut ClaimRecord, figures: Figures) {
    match figures {
        Figures::Naspi(state) => {
            if let Some(message) = &mut record.claim.domanda_naspi {
                message.ha_stato_di_accolta_di_domanda_naspi = Some(*state);
            }
        }
        Figures::AssegnoUnico(decision) => {
            if let Some(case) = &mut record.claim.assegno_unico {
                case.decision = Some(decision);
            }
        }
    }
}

fn decision(record: &ClaimRecord, naspi: &Naspi, on: Date) -> Option<Decision> {
    let Naspi {
        last_employment,
        facts,
    } = naspi;
    let reason = EndReason::parse(&last_employment.end_reason)?;
    let message = record.claim.domanda_naspi.as_ref()?;
    let ending = ending(last_employment, reason, message);
    let contributions = &facts.contributions;
    let entitlement = entitlement(&Situation {
        ending,
        claim: record.claimed_on,
        contribution_weeks: contributions.weeks,
        used_weeks: contributions.weeks_already_used,
        previous_end: facts.previous_end(),
        has_direct_pension: facts.has_direct_pension,
    })
    .ok()?;
    let mut reasons = match entitlement.outcome {
        Outcome::Entitled => Vec::new(),
        Outcome::NotEntitled(refusals) => refusals
            .into_iter()
            .map(|refusal| short_name(refusal.key()))
            .collect(),
    };
    if !record.awaited.is_empty() {
        reasons.push(DOCUMENTS_MISSING.to_owned());
    }
    if !reasons.is_empty() {
        return Some(Decision::Refused { reasons });
    }
    let estimate = estimate(&EstimateInput {
        ending,
        claim: record.claimed_on,
        pay: Pay::LastFourYears(contributions.taxable_pay),
        contribution_weeks: contributions.weeks,
        used_weeks: contributions.weeks_already_used,
        age_at_claim: age_on(facts.birth_date, record.claimed_on),
    })
    .ok()?;
    let initial_amount = number(&estimate.initial_amount.to_string());
    let state = accepted(record, contributions, on, initial_amount);
    Some(Decision::Accepted(Figures::Naspi(Box::new(state))))
}

/// `naspi.refusal.too_few_weeks` travels as `too_few_weeks`.
fn short_name(key: &str) -> String {
    key.rsplit('.').next().unwrap_or(key).to_owned()
}

fn accepted(
    record: &ClaimRecord,
    contributions: &Contributions,
    date: Date,
    initial_amount: Number,
) -> StatoDiAccolta {
    let (domus, protocol) = states::numbers(record);
    StatoDiAccolta {
        domus,
        protocol,
        date,
        contribuzione_post_prestazioni_fruite: contributions
            .weeks
            .saturating_sub(contributions.weeks_already_used)
            .into(),
        contribuzione_ante_prestazioni_fruite: contributions.weeks_already_used.into(),
        contribuzione_indisponibile: 0.into(),
        numero_settimane_lavorate: contributions.weeks.into(),
        importo_retribuzione_utile_complessiva: number(&contributions.taxable_pay.to_string()),
        importo_mensile_iniziale: initial_amount,
    }
}

/// INPS writes amounts as JSON numbers; money's own decimal text is always one.
fn number(decimal: &str) -> Number {
    Number::from_str(decimal).unwrap_or_else(|_| 0.into())
}

/// The last day to claim after the end of an employment.
pub fn last_day_to_claim(last: &LastEmployment, reason: EndReason, message: &DomandaNaspi) -> Date {
    ClaimWindow::after(ending(last, reason, message)).last_day
}
