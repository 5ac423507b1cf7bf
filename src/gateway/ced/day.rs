//! Days as this API writes them: a moment whose time says nothing.

use crate::domain::date::{from_iso, to_iso};
use jiff::civil::Date;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};

/// A day that travels as `1985-12-10T00:00:00Z`. Its time and zone are not read: a birthday is the same day everywhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(value_type = String, format = DateTime))]
pub struct DayOnWire(pub Date);

impl Serialize for DayOnWire {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&format_args!("{}T00:00:00Z", to_iso(self.0)))
    }
}

impl<'de> Deserialize<'de> for DayOnWire {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        day(&text)
            .map(Self)
            .ok_or_else(|| D::Error::custom("no day"))
    }
}

fn day(text: &str) -> Option<Date> {
    let (day, time) = (text.get(..10)?, text.get(10..)?);
    (time.is_empty() || time.starts_with(['T', 't']))
        .then(|| from_iso(day))
        .flatten()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn the_day_alone_counts() {
        let check = |text: &str, expected: Option<Date>| assert_eq!(day(text), expected, "{text}");
        let born = Some(date(1985, 12, 10));
        check("1985-12-10T00:00:00Z", born);
        check("1985-12-10T00:00:00", born);
        check("1985-12-10T23:00:00+01:00", born);
        check("1985-12-10", born);
        check("1985-12-32T00:00:00Z", None);
        check("1985-12-10 00:00", None);
        check("", None);
        check("è985-12-10", None);
    }
}
