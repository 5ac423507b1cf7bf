//! Dates and instants on the wire, for `#[serde(with = "…")]` on a field.
//!
//! Read by hand, not by jiff's own serde: its parser and the texts of its errors weighed 40 KB in the browser
//! (docs/performance.md), and a malformed answer of the gateway is shown as one sentence whatever is wrong with it.

use super::date::{from_iso, to_iso};
use jiff::{
    Timestamp,
    civil::{Date, Time},
    tz::Offset,
};
use serde::{Deserialize, Deserializer, Serializer, de::Error};

/// A date: `2026-03-31`.
pub mod iso_date {
    use super::*;

    /// Writes the date.
    pub fn serialize<S: Serializer>(date: &Date, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&to_iso(*date))
    }

    /// Reads the date, and refuses one that does not exist.
    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Date, D::Error> {
        let text = String::deserialize(deserializer)?;
        from_iso(&text).ok_or_else(|| D::Error::custom("error.date.wire"))
    }
}

/// A date that may be absent.
pub mod optional_iso_date {
    use super::*;

    /// Writes the date, or null.
    pub fn serialize<S: Serializer>(date: &Option<Date>, serializer: S) -> Result<S::Ok, S::Error> {
        match date {
            Some(date) => iso_date::serialize(date, serializer),
            None => serializer.serialize_none(),
        }
    }

    /// Reads the date, and refuses one that does not exist.
    pub fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Option<Date>, D::Error> {
        match Option::<String>::deserialize(deserializer)? {
            None => Ok(None),
            Some(text) => from_iso(&text)
                .map(Some)
                .ok_or_else(|| D::Error::custom("error.date.wire")),
        }
    }
}

/// An instant: `2026-03-31T10:42:00Z` (RFC 3339).
pub mod iso_instant {
    use super::*;

    /// Writes the instant in UTC.
    pub fn serialize<S: Serializer>(instant: &Timestamp, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(instant)
    }

    /// Reads the instant, and refuses one that does not exist.
    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Timestamp, D::Error> {
        let text = String::deserialize(deserializer)?;
        instant(&text).ok_or_else(|| D::Error::custom("error.instant.wire"))
    }
}

/// Reads an RFC 3339 instant to the second: fractions are dropped.
pub fn instant(text: &str) -> Option<Timestamp> {
    let date = from_iso(text.get(..10)?)?;
    let time = text.get(10..)?.strip_prefix(['T', 't'])?;
    let offset_at = time.find(['Z', 'z', '+', '-'])?;
    let (clock, offset) = time.split_at(offset_at);
    let (whole, fraction) = clock.split_once('.').unwrap_or((clock, "0"));
    if fraction.is_empty() || !fraction.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let mut parts = whole.split(':');
    let [hour, minute, second] = [parts.next()?, parts.next()?, parts.next()?].map(two_digits);
    if parts.next().is_some() {
        return None;
    }
    // A leap second is the one before it, as everywhere in computing.
    let second = second?.min(59);
    let moment = date.to_datetime(Time::new(hour?, minute?, second, 0).ok()?);
    seconds_east(offset)?.to_timestamp(moment).ok()
}

fn seconds_east(offset: &str) -> Option<Offset> {
    if matches!(offset, "Z" | "z") {
        return Some(Offset::UTC);
    }
    let (hours, minutes) = offset.get(1..)?.split_once(':')?;
    let seconds = i32::from(two_digits(hours)?) * 3600 + i32::from(two_digits(minutes)?) * 60;
    let sign = if offset.starts_with('-') { -1 } else { 1 };
    Offset::from_seconds(sign * seconds).ok()
}

fn two_digits(text: &str) -> Option<i8> {
    let plain = text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_digit());
    plain.then(|| text.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn instants_are_read_as_rfc_3339_writes_them() {
        let check = |text: &str, expected: Option<&str>| {
            let expected = expected.map(|text| text.parse::<Timestamp>().expect("an instant"));
            assert_eq!(instant(text), expected, "{text}");
        };
        for text in [
            "2026-11-25T10:42:00Z",
            "2026-11-25t10:42:00z",
            "2026-11-25T11:42:00+01:00",
            "2026-11-25T05:12:00-05:30",
            "2026-11-25T10:42:00.000Z",
        ] {
            check(text, Some("2026-11-25T10:42:00Z"));
        }
        for text in [
            "",
            "2026-11-25",
            "2026-11-25 10:42:00Z",
            "2026-11-25T10:42Z",
            "2026-11-25T10:42:00",
            "2026-11-25T24:42:00Z",
            "2026-11-25T10:42:00.Z",
            "2026-11-25T10:42:00+1:00",
            "2026-02-30T10:42:00Z",
            "2026-11-25T10:42:00:00Z",
            "è",
        ] {
            check(text, None);
        }
    }

    proptest! {
        #[test]
        fn what_jiff_writes_is_read_back_to_the_second(seconds in -60_000_000_000_i64..200_000_000_000) {
            let written = Timestamp::from_second(seconds).expect("in range");
            prop_assert_eq!(instant(&written.to_string()), Some(written));
        }
    }
}
