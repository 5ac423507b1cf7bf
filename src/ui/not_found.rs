//! There is no page at this address.

use super::{heading::Heading, phone_help::PhoneHelp, rich::rich, route::Route};
use crate::text::current::t;
use leptos::prelude::*;

#[component]
pub fn NotFound() -> impl IntoView {
    view! {
        <div class="page page--narrow">
            <Heading text=t("not_found.title")/>
            <p class="lead">{rich("not_found.text")}</p>
            <p><a class="lone-link" href=Route::Home.href()>{t("not_found.home")}</a></p>
            <PhoneHelp/>
        </div>
    }
}
