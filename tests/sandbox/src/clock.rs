//! The sandbox's time: the machine's, moved by an offset that tests change and the store keeps.

use jiff::SignedDuration;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use std::sync::atomic::AtomicI64;
use std::sync::atomic::Ordering;

/// Where INPS is: days begin and end by this time zone.
const TIME_ZONE: &str = "Europe/Rome";

/// A clock that runs at the usual pace from wherever it was put.
pub struct Clock {
    offset_seconds: AtomicI64,
    zone: TimeZone,
}

impl Clock {
    /// A clock that far from the machine's.
    ///
    /// # Errors
    /// When the machine has no data on Italy's time zone.
    pub fn new(offset_seconds: i64) -> Result<Self, jiff::Error> {
        let zone = TimeZone::get(TIME_ZONE)?;
        Ok(Self {
            offset_seconds: AtomicI64::new(offset_seconds),
            zone,
        })
    }

    /// The present moment, in whole seconds.
    pub fn now(&self) -> Timestamp {
        let machine = Timestamp::now().as_second();
        moment(machine.saturating_add(self.offset_seconds()))
    }

    /// The present day in Italy.
    pub fn today(&self) -> Date {
        self.day_of(self.now())
    }

    /// The day in Italy of a moment.
    pub fn day_of(&self, at: Timestamp) -> Date {
        self.zone.to_datetime(at).date()
    }

    /// Distance from the machine's clock.
    pub fn offset_seconds(&self) -> i64 {
        self.offset_seconds.load(Ordering::SeqCst)
    }

    /// Moves the clock by some seconds, forwards or back.
    pub fn advance(&self, by: SignedDuration) {
        self.offset_seconds
            .fetch_add(by.as_secs(), Ordering::SeqCst);
    }

    /// Puts the clock to a moment, from which it runs on.
    pub fn set(&self, to: Timestamp) {
        let offset = to.as_second().saturating_sub(Timestamp::now().as_second());
        self.offset_seconds.store(offset, Ordering::SeqCst);
    }
}

/// The moment of a number of seconds since 1970; the nearest there is when it lies beyond the year 9999.
pub fn moment(seconds: i64) -> Timestamp {
    let outside = if seconds < 0 {
        Timestamp::MIN
    } else {
        Timestamp::MAX
    };
    Timestamp::from_second(seconds).unwrap_or(outside)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moves_and_keeps_running() {
        let clock = Clock::new(0).expect("Europe/Rome");
        clock.set("2026-12-01T23:30:00Z".parse().expect("a moment"));
        assert_eq!(
            clock.today().to_string(),
            "2026-12-02",
            "past midnight in Rome"
        );
        clock.advance(SignedDuration::from_hours(24));
        assert_eq!(clock.today().to_string(), "2026-12-03");
        assert_eq!(moment(i64::MAX), Timestamp::MAX);
    }
}
