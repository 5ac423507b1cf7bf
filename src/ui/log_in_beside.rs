//! The way to a new login that leaves this page as it is: in another tab.

use super::{
    alert::{Alert, Kind},
    route::Route,
};
use crate::text::current::t;
use leptos::prelude::*;

/// A warning with these words, and the link.
#[component]
pub fn LogInBeside(heading: String, text: String) -> impl IntoView {
    let body = view! {
        <p>{text}</p>
        <LogInLink/>
    };
    Alert::new(Kind::Warning, body).about(heading).view()
}

/// The link alone, for a message that has its own words.
#[component]
pub fn LogInLink() -> impl IntoView {
    view! {
        <p><a class="button button--secondary" target="_blank" href=Route::LoggedInAgain.login_href()>{t("save.log_in_again.action")}</a></p>
    }
}
