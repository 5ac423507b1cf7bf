//! A message inside the page: why something matters and what to do. Read in its place; spoken when it appears later.

use super::rich::rich_with;
use super::value_text::advice_values;
use crate::journey::advice::{Advice, Weight};
use leptos::prelude::*;

/// An advice of a journey.
pub fn advice(advice: &Advice) -> AnyView {
    let class = match advice.weight {
        Weight::Information => "alert alert--info",
        Weight::Warning => "alert alert--warning",
        Weight::Obstacle => "alert alert--danger",
    };
    let values = advice_values(advice);
    let values: Vec<(&str, &str)> = values
        .iter()
        .map(|(name, value)| (*name, value.as_str()))
        .collect();
    let title = rich_with(&format!("{}.title", advice.key), &values);
    let text = rich_with(&format!("{}.text", advice.key), &values);
    let todo = rich_with(&format!("{}.todo", advice.key), &values);
    view! {
        <div class=class data-advice=advice.key>
            <p class="alert__heading">{title}</p>
            <p>{text}</p>
            <p>{todo}</p>
        </div>
    }
    .into_any()
}
