//! How much of something is done.

use crate::state::State;
use leptos::prelude::AnyView;
use sportello::ui::progress_bar::{ProgressBar, progress_bar};

pub const STATES: &[State] = &[
    State::new("Nothing yet", || show("none", "La carta d’identità", 0)),
    State::new("Some", || show("some", "La dichiarazione", 3)),
    State::new("All", || show("all", "I certificati", 5)),
];

fn show(id: &str, label: &str, done: u32) -> AnyView {
    let bar = ProgressBar {
        id: id.to_owned(),
        label: label.to_owned(),
        total: 5,
    };
    progress_bar(
        bar,
        move || done,
        move || format!("{done} pagine su 5 mandate"),
    )
}
