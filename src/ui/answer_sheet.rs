//! All answers in parts, each with its heading: the same sheet where they are checked, on the receipt and on paper.
//!
//! Read by heading, and within a part as a list of terms; printed, no row is torn apart.

use super::summary_list::{SummaryRow, summary_list};
use leptos::prelude::*;

/// A part of the sheet.
pub struct Part {
    pub heading: String,
    pub rows: Vec<SummaryRow>,
}

/// Where the parts' headings stand in the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    /// Right below the page's heading.
    Second,
    /// Below another heading.
    Third,
}

/// The sheet.
pub fn answer_sheet(level: Level, parts: Vec<Part>) -> AnyView {
    sheet_of(parts.into_iter().map(|one| part(level, one)).collect())
}

/// The sheet of parts that are drawn already.
pub fn sheet_of(parts: Vec<AnyView>) -> AnyView {
    view! { <div class="answer-sheet">{parts}</div> }.into_any()
}

/// One part; nothing when it has no rows.
pub fn part(level: Level, part: Part) -> AnyView {
    if part.rows.is_empty() {
        return ().into_any();
    }
    let heading = match level {
        Level::Second => view! { <h2>{part.heading}</h2> }.into_any(),
        Level::Third => view! { <h3>{part.heading}</h3> }.into_any(),
    };
    view! { <div class="answer-sheet__part">{heading}{summary_list(part.rows)}</div> }.into_any()
}
