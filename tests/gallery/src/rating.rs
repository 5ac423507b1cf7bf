//! How easy was it.

use crate::state::State;
use leptos::prelude::*;
use sportello::ui::rating::{RatingForm, State as Standing, rating_form};

pub const STATES: &[State] = &[
    State::new("Asking", || show(0, Standing::Asking)),
    State::new("Liked", || show(5, Standing::Asking)),
    State::new("Found hard", || show(2, Standing::Asking)),
    State::new("Sending", || show(4, Standing::Sending)),
    State::new("Failed", || show(4, Standing::Failed)),
    State::new("Thanked", || show(4, Standing::Thanked)),
];

fn show(stars: u8, standing: Standing) -> AnyView {
    let form = RatingForm::none();
    form.stars.set(stars);
    form.state.set(standing);
    rating_form(form, || {})
}
