//! Days that matter, as entries for the person's own calendar (RFC 5545): one whole day each, with no personal data in them.

use crate::{
    device::{clock::time_now, download::save_text},
    domain::date::{add_days, to_iso},
    text::current::t,
};
use jiff::civil::Date;
use leptos::prelude::*;

/// A day that matters.
#[derive(Clone, Debug)]
pub struct Entry {
    /// Tells it from all others for ever: chosen again, it takes the place of itself.
    pub name: String,
    pub day: Date,
    pub summary: String,
}

/// The button that hands the person a calendar file of this name with these days.
pub fn button(name: &'static str, entries: Vec<Entry>) -> AnyView {
    view! {
        <button type="button" class="button button--secondary screen-only" on:click=move |_| save(name, &entries)>
            {t("receipt.calendar")}
        </button>
    }
    .into_any()
}

fn save(name: &str, entries: &[Entry]) {
    let stamp = utc_stamp(&time_now().to_string());
    let events = entries.iter().flat_map(|entry| event(entry, &stamp));
    let lines: Vec<String> = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Sportello//IT"]
        .map(str::to_owned)
        .into_iter()
        .chain(events)
        .chain(["END:VCALENDAR".to_owned(), String::new()])
        .collect();
    save_text(
        &[name, ".ics"].concat(),
        "text/calendar",
        &lines.join("\r\n"),
    );
}

fn event(entry: &Entry, stamp: &str) -> [String; 7] {
    let compact = |date| to_iso(date).replace('-', "");
    [
        "BEGIN:VEVENT".to_owned(),
        format!("UID:{}@sportello", entry.name),
        format!("DTSTAMP:{stamp}"),
        format!("DTSTART;VALUE=DATE:{}", compact(entry.day)),
        format!("DTEND;VALUE=DATE:{}", compact(add_days(entry.day, 1))),
        format!("SUMMARY:{}", escaped(&entry.summary)),
        "END:VEVENT".to_owned(),
    ]
}

/// A text of RFC 5545, 3.3.11.
fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\")
        .replace(';', "\\;")
        .replace(',', "\\,")
}

/// `20261125T093000Z` of `2026-11-25T09:30:00.5Z`.
fn utc_stamp(timestamp: &str) -> String {
    let whole = timestamp.split(['.', 'Z']).next().unwrap_or_default();
    format!("{}Z", whole.replace(['-', ':'], ""))
}
