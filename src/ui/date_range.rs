//! From one day to another: three fields for each, and beside them, for near days, a calendar.
//!
//! When to use: a span of time, as when one was away or which payments to show. When not: one day (`question/date.rs`).
//!
//! Keyboard: Tab through the fields; nothing jumps by itself; the calendar is after its fields (`calendar.rs`). Announced:
//! the question with its hint, then "from" and "to", each with its error.

use super::calendar::{Calendar, calendar};
use crate::{
    journey::check::{date_of, date_parts},
    text::current::t,
};
use jiff::civil::Date;
use leptos::prelude::*;

const PARTS: [(&str, &str); 3] = [
    ("date.day", "field__input field__input--w-2"),
    ("date.month", "field__input field__input--w-10"),
    ("date.year", "field__input field__input--w-4"),
];

/// One end of it.
#[derive(Clone)]
pub struct DateEnd {
    /// The id of its first field.
    pub id: String,
    pub label: String,
    /// As typed: day, month and year with a bar between them, as answers of a journey have it.
    pub value: RwSignal<String>,
    pub error: Signal<Option<String>>,
}

/// The question.
pub struct DateRange {
    pub id: String,
    pub legend: String,
    pub hint: Option<String>,
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
    let parts = PARTS
        .into_iter()
        .enumerate()
        .map(|(part, (key, class))| field(&id, part, t(key), class, value, error))
        .collect_view();
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
        <fieldset class="field date-field date-range__end" class:field--error=wrong aria-describedby=described>
            <legend class="date-range__label">{label}</legend>
            <p class="field__error" id=error_id hidden=move || !wrong()>{move || error.get()}</p>
            <div class="date-field__parts">{parts}</div>
            {days}
        </fieldset>
    }
    .into_any()
}

fn field(
    end: &str,
    part: usize,
    name: String,
    class: &'static str,
    value: RwSignal<String>,
    error: Signal<Option<String>>,
) -> AnyView {
    let id = match part {
        0 => end.to_owned(),
        1 => format!("{end}-month"),
        _ => format!("{end}-year"),
    };
    let typed = move |event: leptos::ev::Event| {
        // The bar parts what is typed in the fields.
        let typed = event_target_value(&event).replace('|', " ");
        value.update(|value| {
            let parts = date_parts(value);
            let mut parts = [parts.day, parts.month, parts.year];
            if let Some(place) = parts.get_mut(part) {
                *place = typed;
            }
            *value = parts.join("|");
        });
    };
    let shown = move || {
        let parts = date_parts(&value.get());
        match part {
            0 => parts.day,
            1 => parts.month,
            _ => parts.year,
        }
    };
    view! {
        <div class="date-field__part">
            <label class="date-field__label" for=id.clone()>{name}</label>
            <input
                class=class
                id=id
                type="text"
                inputmode=(part != 1).then_some("numeric")
                autocomplete="off"
                aria-invalid=move || error.with(Option::is_some).then_some("true")
                prop:value=shown
                on:change=typed
            />
        </div>
    }
    .into_any()
}
