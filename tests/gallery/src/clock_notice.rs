//! A device whose clock is wrong.

use crate::state::State;
use leptos::prelude::*;
use sportello::ui::clock_notice::{ClockNotice, follow};

/// Three days in milliseconds.
const AHEAD: f64 = 3.0 * 86_400_000.0;

pub const STATES: &[State] = &[State::new("The clock is wrong", || {
    follow(AHEAD);
    on_cleanup(|| follow(0.0));
    view! { <ClockNotice/> }.into_any()
})];
