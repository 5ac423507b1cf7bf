//! The question before a session's end.

use crate::state::State;
use leptos::prelude::*;
use sportello::{
    text::current::{t, t_with},
    ui::{dialog::Dialog, heading::Heading},
};

pub const STATES: &[State] = &[State::new("Open", open)];

fn open() -> AnyView {
    let heading = t_with("session.ending", &[("n", "5")]);
    view! {
        <Heading text="Under a dialog".to_owned()/>
        <Dialog
            id="gallery-dialog"
            open=true
            heading
            text=t("session.ending.text")
            on_escape=|| {}
        >
            <div class="button-row">
                <button type="button" class="button">{t("session.stay")}</button>
                <button type="button" class="button button--secondary">{t("session.leave")}</button>
            </div>
        </Dialog>
    }
    .into_any()
}
