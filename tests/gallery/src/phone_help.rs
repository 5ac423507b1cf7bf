//! The way to a human.

use crate::state::State;
use leptos::prelude::*;
use sportello::ui::phone_help::PhoneHelp;

pub const STATES: &[State] = &[State::new("Always", || view! { <PhoneHelp/> }.into_any())];
