//! The way to a human: the contact centre's numbers and hours.

use super::rich::rich;
use leptos::prelude::*;

/// The box with the telephone numbers (source: inps.it, Contact Center).
#[component]
pub fn PhoneHelp() -> impl IntoView {
    view! {
        <section class="phone-help">
            <h2 class="phone-help__heading">{rich("help.phone.heading")}</h2>
            <ul class="phone-help__list">
                <li><a class="phone-help__number" href="tel:803164">"803 164"</a>" "{rich("help.phone.landline")}</li>
                <li><a class="phone-help__number" href="tel:+3906164164">"06 164 164"</a>" "{rich("help.phone.mobile")}</li>
            </ul>
            <p>{rich("help.phone.hours")}</p>
        </section>
    }
}
