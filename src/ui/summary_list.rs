//! Facts and answers in rows, each with its source and a way to change or contest it.

use crate::text::words::Words;
use leptos::prelude::*;

/// One row.
pub struct SummaryRow {
    pub key: Words,
    pub value: AnyView,
    pub source: Option<Words>,
    /// Address, visible words, and what they are about for those who only hear the link.
    pub action: Option<(String, String)>,
}

pub fn summary_list(rows: Vec<SummaryRow>) -> AnyView {
    view! { <dl class="summary-list">{rows.into_iter().map(row).collect_view()}</dl> }.into_any()
}

fn row(row: SummaryRow) -> AnyView {
    let about = row.key.clone();
    let source = row
        .source
        .map(|source| view! { <span class="summary-list__source">{source}</span> });
    let action = row.action.map(|(href, words)| {
        view! {
            <dd class="summary-list__action">
                <a href=href>{words}<span class="visually-hidden">" "{about}</span></a>
            </dd>
        }
    });
    view! {
        <div class="summary-list__row">
            <dt class="summary-list__key">{row.key}</dt>
            <dd class="summary-list__value">{row.value}{source}</dd>
            {action}
        </div>
    }
    .into_any()
}
