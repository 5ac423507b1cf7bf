//! What a shared device needs at the top of every page: that nothing is kept, amounts on demand, and a way out at once.

use super::on_demand;
use crate::{
    account::session::SessionState,
    text::current::t,
    ui::shared_device::{is_shared, show_amounts, shows_amounts},
};
use leptos::prelude::*;

#[component]
pub fn SharedBar() -> impl IntoView {
    let session = expect_context::<SessionState>();
    let pressed = || if shows_amounts() { "true" } else { "false" };
    move || {
        is_shared().then(|| {
            view! {
                <section class="shared-bar" aria-label=t("shared.switch")>
                    <p class="shared-bar__text">{t("shared.text")}</p>
                    <button type="button" class="button" on:click=move |_| session.leave_at_once(on_demand::forget)>
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
    }
}
