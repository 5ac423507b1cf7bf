//! Near days to choose from.

use crate::state::State;
use leptos::prelude::*;
use sportello::{
    device::clock::today,
    ui::calendar::{Calendar, calendar},
};

pub const STATES: &[State] = &[State::new("Sixty days from today", || {
    let chosen = RwSignal::new(None);
    let days = Calendar {
        id: "appointment".to_owned(),
        about: "Il giorno dell’appuntamento".to_owned(),
        first: today(),
        last: (0..60).fold(today(), |day, _| day.tomorrow().unwrap_or(day)),
    };
    calendar(days, move || chosen.get(), move |day| chosen.set(Some(day)))
})];
