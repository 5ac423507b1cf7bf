//! An advice of a journey, of each weight.

use crate::state::State;
use leptos::prelude::AnyView;
use sportello::{
    journey::advice::{Advice, Weight},
    ui::alert::advice,
};

pub const STATES: &[State] = &[
    State::new("Information", || show(Weight::Information)),
    State::new("Warning", || show(Weight::Warning)),
    State::new("Obstacle", || show(Weight::Obstacle)),
];

fn show(weight: Weight) -> AnyView {
    advice(&Advice {
        key: "advice.pension",
        weight,
        step: "",
        values: Vec::new(),
    })
}
