//! The footer: what the law asks to be reachable from every page, and the telephone.

use crate::{
    text::current::t,
    ui::{rich::rich, route::Route},
};
use leptos::prelude::*;

#[component]
pub fn Footer() -> impl IntoView {
    view! {
        <footer class="site-footer">
            <ul class="site-footer__links">
                <li><a href=Route::Accessibility.href() data-element="accessibility-link">{t("footer.accessibility")}</a></li>
                <li><a href=Route::Privacy.href() data-element="privacy-policy-link">{t("footer.privacy")}</a></li>
                <li><a href=Route::Cookies.href()>{t("footer.cookies")}</a></li>
                <li><a href=Route::Help.href()>{t("footer.help")}</a></li>
            </ul>
            <p class="site-footer__phone">{rich("footer.phone")}</p>
        </footer>
    }
}
