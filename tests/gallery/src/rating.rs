//! How easy was it.

use crate::state::State;
use leptos::prelude::*;
use sportello::ui::{
    rating::{Details, FetchDetails, RatingForm, State as Standing, rating_form},
    rating_details::rating_details,
};

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
    provide_context(FetchDetails(|| {
        Box::pin(async { Some(rating_details as Details) })
    }));
    rating_form(form, || {})
}
