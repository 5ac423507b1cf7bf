//! How long the session lives on: the gateway ends it when nothing has been asked for a while.

use std::cell::Cell;

thread_local! {
    /// How long the gateway waits, in milliseconds; `None` while nobody is known to be logged in.
    static PATIENCE: Cell<Option<f64>> = const { Cell::new(None) };
    /// When the gateway last answered this browser, in milliseconds of the device's clock.
    static ANSWERED: Cell<f64> = const { Cell::new(0.0) };
}

/// Somebody is logged in, and out again after so many seconds without a request.
pub fn begin(seconds: u32) {
    PATIENCE.set(Some(f64::from(seconds) * 1000.0));
}

/// Nobody is logged in.
pub fn end() {
    PATIENCE.set(None);
}

/// The gateway has just answered. It starts to count when the request arrives, which is before: its session ends a little
/// earlier than `left` says, never later.
pub fn answered() {
    ANSWERED.set(js_sys::Date::now());
}

/// When it last answered, for the browser's other tabs.
pub fn last_answer() -> f64 {
    ANSWERED.get()
}

/// It has answered another tab of this browser.
pub fn answered_elsewhere(at: f64) {
    ANSWERED.set(ANSWERED.get().max(at));
}

/// Milliseconds until the session ends unless something is asked, negative once it has; `None` when nobody is logged in.
pub fn left() -> Option<f64> {
    Some(ANSWERED.get() + PATIENCE.get()? - js_sys::Date::now())
}
