//! Short messages at the edge of the page.

use crate::state::State;
use leptos::prelude::*;
use sportello::ui::toast::{Toaster, toasts};

pub const STATES: &[State] = &[
    State::new("One message", || show(&["Messaggio spostato."])),
    State::new("Several messages", || {
        show(&[
            "Messaggio spostato.",
            "Abbiamo salvato il numero di telefono. Lo trovi nel tuo profilo.",
        ])
    }),
    State::new("When a button is pressed", || {
        let toaster = Toaster::new();
        let press = move |_| toaster.say("Messaggio spostato.".to_owned());
        view! {
            <button type="button" class="button" on:click=press>"Sposta il messaggio"</button>
            {toasts(toaster)}
        }
        .into_any()
    }),
];

/// They stay, so that they can be looked at.
fn show(messages: &[&str]) -> AnyView {
    let toaster = Toaster::new();
    for words in messages {
        toaster.show((*words).to_owned());
    }
    toasts(toaster)
}
