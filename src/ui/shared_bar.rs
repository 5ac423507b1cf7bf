//! What a shared device needs at the top of every page: that nothing is kept, amounts on demand, and a way out at once.
//!
//! Use it once, first in the header. Do not use it for what concerns one page only.
//! Keyboard: two buttons. Announced: as a region with a name; the second button is pressed or not.

use super::shared_device::{is_shared, show_amounts, shows_amounts};
use crate::text::current::t;
use leptos::prelude::*;

/// The bar, while the device is shared. `leave` ends the session at once.
pub fn shared_bar(leave: impl Fn() + Copy + Send + 'static) -> AnyView {
    let pressed = || if shows_amounts() { "true" } else { "false" };
    (move || {
        is_shared().then(|| {
            view! {
                <section class="shared-bar" aria-label=t("shared.switch")>
                    <p class="shared-bar__text">{t("shared.text")}</p>
                    <button type="button" class="button" on:click=move |_| leave()>
                        {t("shared.leave")}
                    </button>
                    <button
                        type="button"
                        class="button button--secondary"
                        aria-pressed=pressed
                        on:click=move |_| show_amounts(!shows_amounts())
                    >{t("shared.amounts")}</button>
                </section>
            }
        })
    })
    .into_any()
}
