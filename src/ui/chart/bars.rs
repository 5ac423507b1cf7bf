//! Bars that lie: a label of any length has room above its bar, on a small screen too.

use super::{
    Chart, ChartKind,
    patterns::{fill, ink},
};
use crate::shape::chart::{share, stacked};
use leptos::prelude::*;

/// A row for each label, with one bar for each series or one that is made of them.
pub fn bars(chart: &Chart) -> AnyView {
    let top = chart.largest();
    let rows = (0..chart.labels.len())
        .map(|place| row(chart, place, top))
        .collect_view();
    view! { <div class="chart__rows">{rows}</div> }.into_any()
}

fn row(chart: &Chart, place: usize, top: i64) -> AnyView {
    let values: Vec<i64> = (0..chart.series.len())
        .map(|series| chart.value(series, place))
        .collect();
    let bars = match chart.kind {
        ChartKind::Stacked => {
            let parts = stacked(&values, top)
                .into_iter()
                .enumerate()
                .map(|(series, (from, length))| part(chart, series, from, length))
                .collect_view();
            bar((chart.write)(values.iter().sum()), parts.into_any())
        }
        ChartKind::Bars | ChartKind::Lines => values
            .iter()
            .enumerate()
            .map(|(series, value)| {
                let part = part(chart, series, 0.0, share(*value, top));
                bar((chart.write)(*value), part)
            })
            .collect_view()
            .into_any(),
    };
    let label = chart.labels.get(place).cloned().unwrap_or_default();
    view! { <div class="chart__row"><span class="chart__label">{label}</span>{bars}</div> }
        .into_any()
}

fn bar(value: String, parts: AnyView) -> AnyView {
    view! {
        <span class="chart__line">
            <svg class="chart__bar" aria-hidden="true" focusable="false">{parts}</svg>
            <span class="chart__value">{value}</span>
        </span>
    }
    .into_any()
}

fn part(chart: &Chart, series: usize, from: f64, length: f64) -> AnyView {
    view! {
        <rect
            class=format!("chart__part {}", ink(series))
            x=format!("{from}%")
            width=format!("{length}%")
            height="100%"
            fill=fill(&chart.id, series)
        />
    }
    .into_any()
}
