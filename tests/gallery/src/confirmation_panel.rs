//! It is done.

use crate::state::State;
use leptos::prelude::*;
use sportello::{
    text::{
        current::{t, words},
        words::Words,
    },
    ui::{
        confirmation_panel::{ConfirmationPanel, confirmation_panel},
        rich::rich,
    },
};

pub const STATES: &[State] = &[
    State::new("With numbers", || {
        show(
            "with numbers",
            vec![
                (
                    words("receipt.protocol"),
                    "INPS.9999.00/00/2026.0000001".to_owned(),
                ),
                (words("receipt.domus"), "0000001".to_owned()),
            ],
        )
    }),
    State::new("Without numbers", || show("without numbers", Vec::new())),
];

fn show(context: &str, numbers: Vec<(Words, String)>) -> AnyView {
    let panel = confirmation_panel(ConfirmationPanel {
        heading: t("receipt.title"),
        context: format!("confirmation-panel {context}"),
        text: rich("carta_disabilita.receipt.sent"),
        numbers,
    });
    view! { <div class="page page--narrow">{panel}</div> }.into_any()
}
