//! The services that the header's menu shows.

use crate::state::State;
use sportello::ui::services_menu::services_menu;

pub const STATES: &[State] = &[State::new("All", services_menu)];
