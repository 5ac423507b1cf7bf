//! It is done.

use crate::state::State;
use leptos::prelude::*;
use sportello::{
    text::current::t,
    ui::{
        confirmation_panel::{ConfirmationPanel, confirmation_panel},
        rich::rich,
    },
};

pub const STATES: &[State] = &[
    State::new("With numbers", || {
        show(vec![
            (
                t("receipt.protocol"),
                "INPS.9999.00/00/2026.0000001".to_owned(),
            ),
            (t("receipt.domus"), "0000001".to_owned()),
        ])
    }),
    State::new("Without numbers", || show(Vec::new())),
];

fn show(numbers: Vec<(String, String)>) -> AnyView {
    let panel = confirmation_panel(ConfirmationPanel {
        heading: t("receipt.title"),
        context: "confirmation-panel".to_owned(),
        text: rich("carta_disabilita.receipt.sent"),
        numbers,
    });
    view! { <div class="page page--narrow">{panel}</div> }.into_any()
}
