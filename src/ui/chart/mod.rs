//! A chart with the same numbers as a table, and a sentence that says the result.
//!
//! When to use: how something grows, or what it is made of, where the picture says it sooner than words. When not: two or
//! three numbers (`summary_list.rs`); numbers that are looked up one by one (`data_table.rs`).
//!
//! Keyboard: the summary opens the table. Announced: title and result as the figure's caption; the picture by its title and
//! where its numbers are; the table. Series differ by pattern or mark, not by colour alone; text in the picture is text, and
//! grows with the page's.

mod bars;
mod lines;
mod patterns;

use crate::text::current::{t, t_with};
use leptos::prelude::*;
use patterns::{patterns, sample};

/// How it is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChartKind {
    /// Bars beside each other: amounts are compared.
    Bars,
    /// Bars made of their parts: what a whole is made of.
    Stacked,
    /// Lines: how something goes on in time.
    Lines,
}

/// Values of one kind, one for each label. None below nothing.
#[derive(Clone, Debug)]
pub struct Series {
    pub name: String,
    pub values: Vec<i64>,
}

/// What it shows. At most four series: more cannot be told apart.
#[derive(Clone, Debug)]
pub struct Chart {
    pub id: String,
    pub kind: ChartKind,
    pub title: String,
    /// What one should see in it, in a sentence.
    pub result: String,
    /// What the labels are: the table's first column.
    pub over: String,
    pub labels: Vec<String>,
    pub series: Vec<Series>,
    /// Writes a value: money, days.
    pub write: fn(i64) -> String,
}

impl Chart {
    fn value(&self, series: usize, place: usize) -> i64 {
        let series = self.series.get(series);
        series
            .and_then(|series| series.values.get(place))
            .copied()
            .unwrap_or(0)
    }

    /// The largest that is drawn: of a value, or of a stack.
    fn largest(&self) -> i64 {
        let at = |place: usize| {
            let values = (0..self.series.len()).map(|series| self.value(series, place).max(0));
            match self.kind {
                ChartKind::Stacked => values.sum(),
                ChartKind::Bars | ChartKind::Lines => values.max().unwrap_or(0),
            }
        };
        (0..self.labels.len()).map(at).max().unwrap_or(0)
    }
}

/// The figure.
pub fn chart(chart: Chart) -> AnyView {
    let described = t_with("ui.chart.described", &[("title", &chart.title)]);
    let picture = match chart.kind {
        ChartKind::Bars | ChartKind::Stacked => bars::bars(&chart),
        ChartKind::Lines => lines::lines(&chart),
    };
    let legend = (chart.series.len() > 1).then(|| legend(&chart));
    let table = table(&chart);
    view! {
        <figure class="chart">
            <figcaption>
                <p class="chart__title">{chart.title}</p>
                <p>{chart.result}</p>
            </figcaption>
            {patterns(&chart.id)}
            {legend}
            <div class="chart__picture" role="img" aria-label=described>{picture}</div>
            <details class="chart__numbers">
                <summary class="chart__summary">{t("ui.chart.numbers")}</summary>
                {table}
            </details>
        </figure>
    }
    .into_any()
}

fn legend(chart: &Chart) -> AnyView {
    let line = |(place, series): (usize, &Series)| {
        let mark = match chart.kind {
            ChartKind::Lines => lines::sample(place),
            ChartKind::Bars | ChartKind::Stacked => sample(&chart.id, place),
        };
        view! { <li class="chart__series">{mark}{series.name.clone()}</li> }
    };
    let items = chart.series.iter().enumerate().map(line).collect_view();
    view! { <ul class="chart__legend">{items}</ul> }.into_any()
}

fn table(chart: &Chart) -> AnyView {
    let heads = chart
        .series
        .iter()
        .map(|series| view! { <th scope="col" class="chart__figure">{series.name.clone()}</th> })
        .collect_view();
    let row = |(place, label): (usize, &String)| {
        let cells = (0..chart.series.len())
            .map(|series| view! { <td class="chart__figure">{(chart.write)(chart.value(series, place))}</td> })
            .collect_view();
        view! { <tr><th scope="row">{label.clone()}</th>{cells}</tr> }
    };
    let rows = chart.labels.iter().enumerate().map(row).collect_view();
    view! {
        <table class="chart__table">
            <caption class="visually-hidden">{chart.title.clone()}</caption>
            <thead><tr><th scope="col">{chart.over.clone()}</th>{heads}</tr></thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
}
