//! Who is logged in, and what concerns them: their claims, what waits for them, how the pages look, whether the device is
//! shared.
//!
//! When to use: once, in the header, while somebody is logged in. When not: for the way out, which stands beside it in sight
//! of everybody.
//!
//! Keyboard and announced: as `menu_button.rs`; the switch says whether it is pressed, and that it holds.

use super::{
    live::announce,
    menu_button::tool_menu,
    route::Route,
    shared_device::{is_shared, set_shared},
};
use crate::text::current::{t, t_with};
use leptos::prelude::*;

/// The block of the person with this name.
pub fn user_block(name: &str) -> AnyView {
    let link = |route: Route, key: &str| view! { <a href=route.href()>{t(key)}</a> }.into_any();
    let words = t_with("shell.logged_in_as", &[("name", name)]).into_any();
    let options = vec![
        link(Route::Cases, "shell.cases"),
        link(Route::Confirmations, "confirm.title"),
        link(Route::Appearance, "appearance.title"),
        shared_switch(),
    ];
    tool_menu("person", words, options)
}

/// Whether others use the device too. Said before the login, it holds from the first answer on.
pub fn shared_switch() -> AnyView {
    let switch = move |_| {
        let now = !is_shared();
        set_shared(now);
        announce(t(if now { "shared.on" } else { "shared.off" }));
    };
    let pressed = move || if is_shared() { "true" } else { "false" };
    view! { <button type="button" aria-pressed=pressed on:click=switch>{t("shared.switch")}</button> }
        .into_any()
}
