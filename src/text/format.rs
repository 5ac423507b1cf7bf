//! Dates, times, numbers and money, written by the browser's `Intl` in the language in use.

use super::{current::language, language::Language};
use crate::domain::money::Money;
use jiff::{Timestamp, civil::Date};
use js_sys::{Array, Intl, Object, Reflect};
use wasm_bindgen::JsValue;

/// Time zone of offices and deadlines.
const ROME: &str = "Europe/Rome";

/// `31 ottobre 2026`.
pub fn date(date: Date) -> String {
    let milliseconds = utc_midnight(date);
    date_time(
        milliseconds,
        &[
            ("day", "numeric"),
            ("month", month_in_dates()),
            ("year", "numeric"),
            ("timeZone", "UTC"),
        ],
    )
}

/// `ottobre 2026`.
pub fn month(date: Date) -> String {
    date_time(
        utc_midnight(date),
        &[("month", "long"), ("year", "numeric"), ("timeZone", "UTC")],
    )
}

/// `venerdì 9 ottobre 2026`.
pub fn day_and_weekday(date: Date) -> String {
    date_time(
        utc_midnight(date),
        &[
            ("weekday", "long"),
            ("day", "numeric"),
            ("month", month_in_dates()),
            ("year", "numeric"),
            ("timeZone", "UTC"),
        ],
    )
}

/// The name of a day's weekday: `long` or `short`.
pub fn weekday(date: Date, length: &str) -> String {
    date_time(
        utc_midnight(date),
        &[("weekday", length), ("timeZone", "UTC")],
    )
}

/// The day of an instant, in Italy.
pub fn day_of(instant: Timestamp) -> String {
    let milliseconds = instant.as_millisecond() as f64;
    date_time(
        milliseconds,
        &[
            ("day", "numeric"),
            ("month", month_in_dates()),
            ("year", "numeric"),
            ("timeZone", ROME),
        ],
    )
}

/// `10:42`, in Italy.
pub fn time_of(instant: Timestamp) -> String {
    let milliseconds = instant.as_millisecond() as f64;
    date_time(
        milliseconds,
        &[
            ("hour", "2-digit"),
            ("minute", "2-digit"),
            ("timeZone", ROME),
        ],
    )
}

/// `1.584,70 €`.
pub fn money(amount: Money) -> String {
    number(
        &amount.to_decimal().to_string(),
        &[
            ("style", "currency"),
            ("currency", "EUR"),
            ("useGrouping", "always"),
        ],
    )
}

/// A decimal number given in plain notation, up to two decimals.
pub fn decimal(plain: &str) -> String {
    number(plain, &[("useGrouping", "always")])
}

/// In Slovene a month's name would have to be declined as the sentence around it wants, which `Intl` does not do.
fn month_in_dates() -> &'static str {
    match language() {
        Language::Slovene => "numeric",
        _ => "long",
    }
}

fn utc_midnight(date: Date) -> f64 {
    let month = i32::from(date.month()) - 1;
    js_sys::Date::utc(f64::from(date.year()), f64::from(month)).max(f64::MIN)
        + f64::from(i32::from(date.day()) - 1) * 86_400_000.0
}

fn options(entries: &[(&str, &str)]) -> Object {
    let options = Object::new();
    for (name, value) in entries {
        // Setting a property of a fresh object cannot fail.
        let _ = Reflect::set(
            &options,
            &JsValue::from_str(name),
            &JsValue::from_str(value),
        );
    }
    options
}

fn locales() -> Array {
    Array::of1(&JsValue::from_str(language().locale()))
}

fn date_time(milliseconds: f64, entries: &[(&str, &str)]) -> String {
    let formatter = Intl::DateTimeFormat::new(&locales(), &options(entries));
    let instant = js_sys::Date::new(&JsValue::from_f64(milliseconds));
    apply(&formatter.format(), &instant)
}

fn number(plain: &str, entries: &[(&str, &str)]) -> String {
    let formatter = Intl::NumberFormat::new(&locales(), &options(entries));
    // A string keeps every digit: `Intl` reads it as an exact decimal.
    apply(&formatter.format(), &JsValue::from_str(plain))
}

fn apply(format: &js_sys::Function, value: &JsValue) -> String {
    format
        .call1(&JsValue::NULL, value)
        .ok()
        .and_then(|text| text.as_string())
        .unwrap_or_default()
}
