//! A service sheet whose texts travel with its journey.

use crate::state::State;
use leptos::prelude::*;
use sportello::segments::families::sheet::AssegnoUnicoSheet;

pub const STATES: &[State] = &[State::new("Always", || {
    view! { <AssegnoUnicoSheet/> }.into_any()
})];
