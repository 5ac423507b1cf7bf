//! Something is on its way.

use crate::state::State;
use sportello::{text::current::t, ui::loading::loading};

pub const STATES: &[State] = &[
    State::new("Some lines", || loading(t("loading"), 3)),
    State::new("Many lines", || loading(t("loading"), 6)),
];
