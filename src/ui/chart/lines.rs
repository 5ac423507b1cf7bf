//! Lines through the values of each series, each with marks of its own shape.

use super::{Chart, patterns::ink};
use crate::shape::chart::{across, is_named, share, ticks};
use leptos::prelude::*;

/// Where the plot begins and ends, in parts of a hundred of the picture's height: there is room for a mark at either end.
const UPPER: f64 = 6.0;
const LOWER: f64 = 94.0;
/// How many labels have room on a small screen.
const ROOM: usize = 4;

/// The plot. Its places are shares of its size, so text and marks keep theirs; text is the page's, and grows with it.
pub fn lines(chart: &Chart) -> AnyView {
    let ticks = ticks(chart.largest());
    let top = ticks.last().copied().unwrap_or(1);
    let heights = ticks.iter().map(|tick| height(*tick, top));
    let rules = heights.clone().map(rule).collect_view();
    let values = ticks.iter().map(|tick| (chart.write)(*tick));
    let values = heights.zip(values).map(value_at).collect_view();
    let count = chart.labels.len();
    let names = chart
        .labels
        .iter()
        .enumerate()
        .filter(|(place, _)| is_named(*place, count, ROOM))
        .map(|(place, label)| label_at(place, count, label.clone()))
        .collect_view();
    let series = (0..chart.series.len())
        .map(|series| line(chart, series, top))
        .collect_view();
    view! {
        <div class="chart__lines">
            <div class="chart__axis">{values}</div>
            <svg class="chart__plot" aria-hidden="true" focusable="false">{rules}{series}</svg>
            <div class="chart__names">{names}</div>
        </div>
    }
    .into_any()
}

fn percent(share: f64) -> String {
    format!("{share:.2}%")
}

fn height(value: i64, top: i64) -> f64 {
    LOWER - share(value, top) * (LOWER - UPPER) / 100.0
}

fn rule(at: f64) -> AnyView {
    view! { <line class="chart__rule" x1="0" x2="100%" y1=percent(at) y2=percent(at)/> }.into_any()
}

/// A round value, beside its line and not in the way of the others.
fn value_at((at, value): (f64, String)) -> AnyView {
    view! { <span class="chart__tick" style:inset-block-start=percent(at)>{value}</span> }
        .into_any()
}

/// The label of a place; the first and the last do not stand out over the edge.
fn label_at(place: usize, count: usize, label: String) -> AnyView {
    let class = match place {
        _ if count < 2 => "chart__name",
        0 => "chart__name chart__name--first",
        place if place + 1 == count => "chart__name chart__name--last",
        _ => "chart__name",
    };
    view! { <span class=class style:inset-inline-start=percent(across(place, count))>{label}</span> }
        .into_any()
}

fn line(chart: &Chart, series: usize, top: i64) -> AnyView {
    let count = chart.labels.len();
    let points: Vec<(String, String)> = (0..count)
        .map(|place| {
            let value = chart.value(series, place);
            (percent(across(place, count)), percent(height(value, top)))
        })
        .collect();
    let dashes = match series % 4 {
        0 => None,
        1 => Some("8 4"),
        2 => Some("2 4"),
        _ => Some("12 3 2 3"),
    };
    let pieces = points
        .windows(2)
        .filter_map(|pair| {
            let [(x1, y1), (x2, y2)] = pair else { return None };
            Some(view! {
                <line class="chart__stroke" stroke-dasharray=dashes x1=x1.clone() y1=y1.clone() x2=x2.clone() y2=y2.clone()/>
            })
        })
        .collect_view();
    let marks = points
        .iter()
        .map(|(x, y)| mark(series, x.clone(), y.clone()))
        .collect_view();
    view! { <g class=ink(series)>{pieces}{marks}</g> }.into_any()
}

/// A point of a series: round, square, on its tip, three corners.
fn mark(series: usize, x: String, y: String) -> AnyView {
    let path = match series % 4 {
        0 => "M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0z",
        1 => "M-5-5h10v10h-10z",
        2 => "M0-7l7 7l-7 7l-7-7z",
        _ => "M0-6l6 11h-12z",
    };
    view! { <svg class="chart__mark" x=x y=y width="1" height="1"><path d=path/></svg> }.into_any()
}

/// A sample for the legend.
pub fn sample(series: usize) -> AnyView {
    view! {
        <svg class="chart__sample" aria-hidden="true" focusable="false">
            <g class=ink(series)>{mark(series, "50%".to_owned(), "50%".to_owned())}</g>
        </svg>
    }
    .into_any()
}
