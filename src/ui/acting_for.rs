//! For whom one is acting: on every page while it is somebody else.
//!
//! When to use: whenever what is shown and sent is another person's, as a child's or a ward's. When not: for oneself; then
//! nothing stands there.
//!
//! Keyboard: Tab to the way to stop. Announced: as a region of its own, which one can go to; the name first, since it is
//! what must not be mistaken.

use crate::text::current::{t, t_with};
use leptos::prelude::*;

/// For whom, and why one may.
pub struct ActingFor {
    pub name: String,
    /// As whom: parent, guardian, by proxy until a day.
    pub capacity: String,
}

/// The banner. `stop` goes back to one's own affairs.
pub fn acting_for(acting: ActingFor, stop: impl Fn() + 'static) -> AnyView {
    view! {
        <section class="acting-for" aria-label=t("ui.acting_for.label")>
            <p class="acting-for__words">
                <strong>{t_with("ui.acting_for.name", &[("name", &acting.name)])}</strong>" "{acting.capacity}
            </p>
            <button type="button" class="acting-for__stop" on:click=move |_| stop()>{t("ui.acting_for.stop")}</button>
        </section>
    }
    .into_any()
}
