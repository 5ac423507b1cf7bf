//! A part of a page in a box: what belongs together and asks for something, as a form in a case.
//!
//! When to use: a form or a request among other things of a page. When not: things that lead further (`card.rs`); words
//! that only tell something (`alert.rs`).
//!
//! Keyboard: none of its own. Announced: by its heading.

use super::heading_level::HeadingLevel;
use leptos::prelude::*;

/// The box, with a heading of the page's parts where it has one.
pub fn panel(heading: Option<AnyView>, content: AnyView) -> AnyView {
    view! { <section class="panel">{inside(heading, content)}</section> }.into_any()
}

/// The box where it is the person's turn.
pub fn urgent_panel(heading: AnyView, content: AnyView) -> AnyView {
    view! { <section class="panel panel--urgent">{inside(Some(heading), content)}</section> }
        .into_any()
}

/// Boxes in a list, each with its heading; nothing without any, since a list without items would be read out as one.
pub fn panels(each: Vec<(AnyView, AnyView)>) -> AnyView {
    if each.is_empty() {
        return ().into_any();
    }
    let each = each.into_iter().map(
        |(heading, content)| view! { <li class="panel">{inside(Some(heading), content)}</li> },
    );
    view! { <ul class="panels">{each.collect_view()}</ul> }.into_any()
}

fn inside(heading: Option<AnyView>, content: AnyView) -> AnyView {
    let heading = heading.map(|words| HeadingLevel::Two.heading("panel__heading", words));
    view! { {heading} {content} }.into_any()
}
