//! The way to a new login in another tab.

use crate::state::State;
use leptos::prelude::*;
use sportello::{
    text::current::t,
    ui::log_in_beside::{LogInBeside, LogInLink},
};

pub const STATES: &[State] = &[
    State::new("With words", || {
        view! { <LogInBeside heading=t("save.log_in_again") text=t("save.log_in_again.text")/> }
            .into_any()
    }),
    State::new("The link alone", || view! { <LogInLink/> }.into_any()),
];
