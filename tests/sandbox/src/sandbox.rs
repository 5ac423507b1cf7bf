//! What all routes share.

use crate::api::rate_limit::RateLimits;
use crate::arguments::Settings;
use crate::card::OrderedStates;
use crate::clock::Clock;
use crate::faults::Faults;
use crate::seed;
use crate::site::Site;
use crate::store::Store;
use crate::store::idempotency;
use crate::store::people;
use crate::store::people::LoginChoice;
use crate::store::settings as kept;
use jiff::Timestamp;
use std::error::Error;
use std::sync::Arc;

/// The sandbox as a whole; a clone is another handle on the same one.
#[derive(Clone)]
pub struct Sandbox(Arc<Parts>);

/// The parts of the sandbox, for its own modules.
pub struct Parts {
    pub(crate) store: Store,
    pub(crate) clock: Clock,
    pub(crate) site: Site,
    pub(crate) faults: Faults,
    pub(crate) rate_limits: RateLimits,
    pub(crate) card_states: OrderedStates,
    pub(crate) test_controls: bool,
    /// Where the clock was told to start, and starts again after a reset.
    pub(crate) starts_at: Option<Timestamp>,
}

impl std::ops::Deref for Sandbox {
    type Target = Parts;

    fn deref(&self) -> &Parts {
        &self.0
    }
}

impl Sandbox {
    /// Opens the store and fills the registers.
    ///
    /// # Errors
    /// When the database cannot be used or the machine lacks Italy's time zone.
    pub fn start(settings: &Settings) -> Result<Self, Box<dyn Error>> {
        let store = Store::open(settings.database.as_deref())?;
        store.change(idempotency::release_unfinished)?;
        let offset = store.change(kept::clock_offset)?;
        let clock = Clock::new(offset)?;
        if let Some(now) = settings.now {
            clock.set(now);
            let offset = clock.offset_seconds();
            store.change(|transaction| kept::keep_clock_offset(transaction, offset))?;
        }
        store.change(|transaction| seed::fill(transaction, &clock))?;
        Ok(Self(Arc::new(Parts {
            store,
            clock,
            site: Site::new(settings.site.clone()),
            faults: Faults::default(),
            rate_limits: RateLimits::new(settings.requests_per_minute),
            card_states: OrderedStates::default(),
            test_controls: settings.test_controls,
            starts_at: settings.now,
        })))
    }

    /// Everybody one can log in as.
    ///
    /// # Errors
    /// When the store fails.
    pub fn people(&self) -> Result<Vec<LoginChoice>, rusqlite::Error> {
        self.store.change(people::choices)
    }
}
