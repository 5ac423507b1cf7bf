//! The header, with what only the app can do for it.

use super::{on_demand, start::LanguageSwitch};
use crate::{
    account::session::{SessionState, Who},
    ui::site_header::site_header,
};
use leptos::prelude::*;

#[component]
pub fn Header() -> impl IntoView {
    let session = expect_context::<SessionState>();
    let switch = expect_context::<LanguageSwitch>();
    let name = move || match session.who.get() {
        Who::Somebody(person) => Some(format!("{} {}", person.given_name, person.family_name)),
        Who::Unknown | Who::Nobody => None,
    };
    site_header(
        name,
        on_demand::services_menu,
        move || session.log_out(on_demand::forget),
        move || session.leave_at_once(on_demand::forget),
        move |language| switch.choose(language),
    )
}
