//! The estimate before sending: amount, duration, start, and how each came about.

use super::naspi_rules;
use crate::{
    journey::answers::View,
    text::{current::t, format},
    ui::{
        disclosure::details,
        explained::explained,
        notice::notice,
        rich::{rich, rich_with},
        shared_device::own_money,
    },
};
use leptos::prelude::*;

/// The box in the summary; nothing where there is nothing to estimate.
pub fn claim_estimate(answers: &View) -> AnyView {
    let Some(Ok(estimate)) = naspi_rules::claim_estimate(answers) else {
        return ().into_any();
    };
    let amount = estimate.initial_amount;
    let weeks = format::decimal(&estimate.duration.weeks.normalize().to_string());
    let start = format::date(estimate.start);
    let how = view! {
        {explained(&estimate.lines)}
        <p>{rich("result.estimate_note")}</p>
    };
    notice(view! {
        <strong>{t("review.estimate")}": "</strong>
        {move || rich_with("review.estimate.text", &[("amount", &own_money(amount)), ("weeks", &weeks), ("date", &start)])}
        {details(t("review.estimate.how").into_any(), how.into_any())}
    })
}
