//! The lines of a result: what was computed, with the person's numbers, the amount, and the rule.

use super::{rich::rich_with, shared_device::own_money};
use crate::{
    rules::{Line, Standing, Value},
    text::{current::t, format},
};
use leptos::prelude::*;

pub fn explained(lines: &[Line]) -> AnyView {
    view! { <ol class="explained">{lines.iter().map(line).collect_view()}</ol> }.into_any()
}

/// What a line says, with the person's numbers.
pub fn sentence(line: &Line) -> AnyView {
    let line = line.clone();
    (move || numbers(&line)).into_any()
}

fn numbers(line: &Line) -> AnyView {
    let values: Vec<(&str, String)> = line
        .values
        .iter()
        .map(|(name, value)| (*name, words(*value)))
        .collect();
    let values: Vec<(&str, &str)> = values
        .iter()
        .map(|(name, value)| (*name, value.as_str()))
        .collect();
    rich_with(line.key, &values)
}

fn line(line: &Line) -> AnyView {
    let amount = line
        .amount
        .map(|amount| view! { <span class="explained__amount">{move || own_money(amount)}</span> });
    let unsure = (line.source.standing == Standing::ToVerify).then(|| t("result.to_verify"));
    view! {
        <li class="explained__line">
            <span class="explained__name">{sentence(line)}</span>
            {amount}
            <span class="explained__source">{t("result.rule")}": "<span lang="it">{line.source.label}</span>" "{unsure}</span>
        </li>
    }
    .into_any()
}

/// A value as the language writes it.
pub fn words(value: Value) -> String {
    match value {
        Value::Money(amount) => own_money(amount),
        Value::Number(number) => format::decimal(&number.normalize().to_string()),
        Value::Percent(percent) => {
            let mut text = format::decimal(&percent.normalize().to_string());
            text.push_str(" %");
            text
        }
        Value::Whole(count) => count.to_string(),
        Value::Date(date) => format::date(date),
    }
}
