//! There is no page.

use crate::state::State;
use leptos::prelude::*;
use sportello::ui::not_found::NotFound;

pub const STATES: &[State] = &[State::new("Always", || view! { <NotFound/> }.into_any())];
