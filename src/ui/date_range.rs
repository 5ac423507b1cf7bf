//! From one day to another: three fields for each, and beside them, for near days, a calendar.
//!
//! When to use: a span of time, as when one was away or which payments to show. When not: one day (`question/date.rs`).
//!
//! Keyboard: Tab through the fields; nothing jumps by itself; the calendar is after its fields (`calendar.rs`). Announced:
//! the question with its hint, then "from" and "to", each with its error.

use super::{
    calendar::{Calendar, calendar},
    date_box::{BOXES, date_box, date_box_id, date_boxes},
};
use crate::journey::check::date_of;
use crate::text::words::Words;
use jiff::civil::Date;
use leptos::prelude::*;

/// One end of it.
#[derive(Clone)]
pub struct DateEnd {
    /// The id of its first field.
    pub id: String,
    pub label: String,
    /// As typed: day, month and year with a bar between them, as answers of a journey have it.
    pub value: RwSignal<String>,
    pub error: Signal<Option<Words>>,
}

/// The question.
pub struct DateRange {
    pub id: String,
    pub legend: String,
    pub hint: Option<Words>,
    pub from: DateEnd,
    pub to: DateEnd,
    /// The first and the last day of the calendar, where the days are near.
    pub near: Option<(Date, Date)>,
}

/// The fields.
pub fn date_range(range: DateRange) -> AnyView {
    let hint_id = range.hint.is_some().then(|| format!("{}-hint", range.id));
    let hint = range
        .hint
        .map(|hint| view! { <p class="field__hint" id=hint_id.clone()>{hint}</p> });
    view! {
        <fieldset class="field date-range" aria-describedby=hint_id>
            <legend class="field__label">{range.legend}</legend>
            {hint}
            {end(range.from, range.near)}
            {end(range.to, range.near)}
        </fieldset>
    }
    .into_any()
}

fn end(end: DateEnd, near: Option<(Date, Date)>) -> AnyView {
    let DateEnd {
        id,
        label,
        value,
        error,
    } = end;
    let error_id = format!("{id}-error");
    let wrong = move || error.with(Option::is_some);
    let described = {
        let error_id = error_id.clone();
        move || wrong().then(|| error_id.clone())
    };
    let parts = BOXES.map(|shown| {
        let id = date_box_id(&id, shown.part);
        let leave = move |date| value.set(date);
        date_box(shown, id, "off", move || value.get(), wrong, |_| {}, leave)
    });
    let parts = parts.collect_view();
    let days = near.map(|(first, last)| {
        let shown = Calendar {
            id: format!("{id}-calendar"),
            about: label.clone(),
            first,
            last,
        };
        calendar(
            shown,
            move || date_of(&value.get()),
            move |day| value.set(format!("{}|{}|{}", day.day(), day.month(), day.year())),
        )
    });
    view! {
        <fieldset class="field date-range__end" class:field--error=wrong aria-describedby=described>
            <legend class="date-range__label">{label}</legend>
            <p class="field__error" id=error_id hidden=move || !wrong()>{move || error.get().map(IntoRender::into_render)}</p>
            {date_boxes(parts.into_any())}
            {days}
        </fieldset>
    }
    .into_any()
}
