//! The bar of a shared device.

use crate::state::State;
use leptos::prelude::*;
use sportello::ui::{
    shared_bar::shared_bar,
    shared_device::{set_shared, show_amounts},
};

pub const STATES: &[State] = &[
    State::new("Amounts hidden", || show(false)),
    State::new("Amounts shown", || show(true)),
];

fn show(amounts: bool) -> AnyView {
    set_shared(true);
    show_amounts(amounts);
    on_cleanup(|| set_shared(false));
    shared_bar(|| {})
}
