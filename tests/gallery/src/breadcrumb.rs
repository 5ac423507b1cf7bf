//! The way back to the page above.

use crate::state::State;
use sportello::{
    text::current::t,
    ui::{breadcrumb::breadcrumb, route::Route},
};

pub const STATES: &[State] = &[State::new("Always", || {
    breadcrumb(&Route::Home, "shell.services", t("naspi.name").into())
})];
