//! Today, in Italy: the day that terms are counted from.

use super::object::object;
use crate::domain::date::from_iso;
use jiff::{Timestamp, civil::Date};
use js_sys::{Array, Intl};
use std::cell::Cell;
use wasm_bindgen::JsValue;

/// Differences that are no fault of a clock, in milliseconds: an answer takes a while to travel.
const USUAL: f64 = 60_000.0;
const DAY: f64 = 86_400_000.0;

thread_local! {
    /// The day last told, and the minute it was asked in: every look at the answers asks, and the browser's calendar is slow.
    static TODAY: Cell<Option<(f64, Date)>> = const { Cell::new(None) };
    /// How far the gateway's clock is ahead of the device's, in milliseconds.
    static AHEAD: Cell<f64> = const { Cell::new(0.0) };
}

/// Goes by the gateway's clock from now on, `ahead` milliseconds before the device's: terms are the gateway's.
pub fn follow(ahead: f64) {
    AHEAD.set(if ahead.abs() > USUAL { ahead } else { 0.0 });
}

/// Whether the device's clock is more than a day away from the gateway's.
pub fn is_device_wrong() -> bool {
    AHEAD.get().abs() > DAY
}

/// The day that the device believes it is, in Rome.
pub fn device_day() -> Date {
    day_in_rome(&js_sys::Date::new_0())
}

/// Today's date in Rome, whatever the device's time zone and, once the gateway has answered, its clock.
pub fn today() -> Date {
    let now = milliseconds_now();
    let minute = (now / 60_000.0).floor();
    match TODAY.get() {
        Some((asked, day)) if asked == minute => day,
        _ => {
            let day = day_in_rome(&js_sys::Date::new(&JsValue::from_f64(now)));
            TODAY.set(Some((minute, day)));
            day
        }
    }
}

/// The date of an instant in Rome.
pub fn day_of(instant: Timestamp) -> Date {
    let milliseconds = instant.as_millisecond() as f64;
    day_in_rome(&js_sys::Date::new(&JsValue::from_f64(milliseconds)))
}

fn day_in_rome(instant: &js_sys::Date) -> Date {
    let options = object(&[("timeZone", &"Europe/Rome".into())]);
    // Swedish dates are ISO dates.
    let formatter = Intl::DateTimeFormat::new(&Array::of1(&"sv-SE".into()), &options);
    formatter
        .format()
        .call1(&JsValue::NULL, instant)
        .ok()
        .and_then(|text| text.as_string())
        .and_then(|text| from_iso(&text))
        .unwrap_or_else(|| utc_day(instant))
}

/// This moment, by the gateway's clock once it has answered.
pub fn time_now() -> Timestamp {
    Timestamp::from_millisecond(milliseconds_now() as i64).unwrap_or(Timestamp::UNIX_EPOCH)
}

fn milliseconds_now() -> f64 {
    js_sys::Date::now() + AHEAD.get()
}

fn utc_day(instant: &js_sys::Date) -> Date {
    let [year, month, day] = [
        instant.get_utc_full_year(),
        instant.get_utc_month() + 1,
        instant.get_utc_date(),
    ];
    Date::new(year as i16, month as i8, day as i8).unwrap_or(Date::MIN)
}
