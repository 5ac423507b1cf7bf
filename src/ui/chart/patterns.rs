//! What fills the bars of each series: whole, stripes, dots, upright lines. Told apart without colours.

use leptos::prelude::*;

fn pattern_id(chart: &str, series: usize) -> String {
    format!("{chart}-pattern-{}", series % 4)
}

/// The fill of a series.
pub fn fill(chart: &str, series: usize) -> String {
    format!("url(#{})", pattern_id(chart, series))
}

/// The patterns of a chart, to be referred to.
pub fn patterns(chart: &str) -> AnyView {
    let ids = [0, 1, 2, 3].map(|series| pattern_id(chart, series));
    let [whole, stripes, dots, upright] = ids;
    view! {
        <svg class="chart__patterns" width="0" height="0" aria-hidden="true" focusable="false">
            <pattern id=whole class="chart__ink chart__ink--0" width="8" height="8" patternUnits="userSpaceOnUse">
                <rect width="8" height="8" fill="currentColor"/>
            </pattern>
            <pattern id=stripes class="chart__ink chart__ink--1" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
                <rect width="8" height="8" class="chart__ground"/>
                <rect width="4" height="8" fill="currentColor"/>
            </pattern>
            <pattern id=dots class="chart__ink chart__ink--2" width="8" height="8" patternUnits="userSpaceOnUse">
                <rect width="8" height="8" class="chart__ground"/>
                <circle cx="4" cy="4" r="2.5" fill="currentColor"/>
            </pattern>
            <pattern id=upright class="chart__ink chart__ink--3" width="6" height="8" patternUnits="userSpaceOnUse">
                <rect width="6" height="8" class="chart__ground"/>
                <rect width="2" height="8" fill="currentColor"/>
            </pattern>
        </svg>
    }
    .into_any()
}

/// A sample for the legend.
pub fn sample(chart: &str, series: usize) -> AnyView {
    view! {
        <svg class="chart__sample" aria-hidden="true" focusable="false">
            <rect class=ink(series) width="100%" height="100%" fill=fill(chart, series)/>
        </svg>
    }
    .into_any()
}

/// The classes that give a series its colour.
pub fn ink(series: usize) -> &'static str {
    match series % 4 {
        0 => "chart__ink chart__ink--0",
        1 => "chart__ink chart__ink--1",
        2 => "chart__ink chart__ink--2",
        _ => "chart__ink chart__ink--3",
    }
}
