//! The header: word mark, navigation, who is logged in, language.

use super::{on_demand, start::LanguageSwitch};
use crate::{
    account::session::{SessionState, Who},
    text::{
        current::{self, t, t_with},
        language::Language,
    },
    ui::{
        live::announce,
        route::Route,
        shared_bar::shared_bar,
        shared_device::{is_shared, set_shared},
    },
};
use leptos::{
    html::{Details, Summary},
    prelude::*,
};
use leptos_router::hooks::use_location;

#[component]
pub fn Header() -> impl IntoView {
    let session = expect_context::<SessionState>();
    let menu = NodeRef::<Details>::new();
    let path = use_location().pathname;
    // The header stays when the page changes: a menu left open would cover the page that was chosen in it.
    Effect::new(move |_| {
        path.track();
        close(menu);
    });
    view! {
        <header class="site-header">
            {shared_bar(move || session.leave_at_once(on_demand::forget))}
            <div class="site-header__bar">
                <p class="site-header__tagline">{t("shell.tagline")}</p>
                <ul class="site-header__tools">
                    <Person/>
                    <li><SharedSwitch/></li>
                    <li><a href=Route::Appearance.href()>{t("appearance.title")}</a></li>
                    <li><LanguageMenu/></li>
                </ul>
            </div>
            <div class="site-header__main">
                <a class="site-header__brand" href=Route::Home.href()>"Sport"<span>"ello"</span></a>
                <nav class="site-nav" aria-label=t("shell.navigation")><Links/></nav>
                <details class="site-menu" node_ref=menu>
                    <summary class="site-menu__button">{t("shell.menu")}</summary>
                    <nav class="site-menu__panel" aria-label=t("shell.menu")><Links/></nav>
                </details>
            </div>
        </header>
    }
}

#[component]
fn Links() -> impl IntoView {
    let path = use_location().pathname;
    let link = move |route: Route, key: &str, prefixes: &'static [&'static str]| {
        let here = move || {
            path.with(|path| {
                prefixes
                    .iter()
                    .any(|prefix| path == *prefix || path.starts_with(&format!("{prefix}/")))
            })
        };
        view! { <li><a href=route.href() aria-current=move || here().then_some("true")>{t(key)}</a></li> }.into_any()
    };
    view! {
        <ul>
            {link(Route::Home, "shell.services", &["/servizi"])}
            {link(Route::Cases, "shell.cases", &["/pratiche", "/domanda"])}
            {link(Route::Help, "shell.help", &["/aiuto"])}
        </ul>
    }
}

#[component]
fn Person() -> impl IntoView {
    let session = expect_context::<SessionState>();
    move || {
        match session.who.get() {
        Who::Somebody(person) => {
            let name = format!("{} {}", person.given_name, person.family_name);
            view! {
                <li><span>{t_with("shell.logged_in_as", &[("name", &name)])}</span></li>
                <li>
                    <button type="button" on:click=move |_| session.log_out(on_demand::forget)>
                        {t("shell.log_out")}
                    </button>
                </li>
            }
            .into_any()
        }
        Who::Unknown | Who::Nobody => {
            view! { <li><a rel="external" href=Route::Cases.login_href()>{t("shell.log_in")}</a></li> }.into_any()
        }
    }
    }
}

/// Beside the way in and the way out: said before the login, it holds from the first answer on.
#[component]
fn SharedSwitch() -> impl IntoView {
    let switch = move |_| {
        let now = !is_shared();
        set_shared(now);
        announce(t(if now { "shared.on" } else { "shared.off" }));
    };
    let pressed = move || if is_shared() { "true" } else { "false" };
    view! { <button type="button" aria-pressed=pressed on:click=switch>{t("shared.switch")}</button> }
}

#[component]
fn LanguageMenu() -> impl IntoView {
    let switch = expect_context::<LanguageSwitch>();
    let menu = NodeRef::<Details>::new();
    let button = NodeRef::<Summary>::new();
    let choose = move |language| {
        close(menu);
        if let Some(button) = button.get_untracked() {
            let _ = button.focus();
        }
        switch.choose(language);
    };
    let options = Language::ALL
        .into_iter()
        .map(|language| {
            let pressed = if language == current::language() {
                "true"
            } else {
                "false"
            };
            view! {
                <li>
                    <button
                        type="button"
                        class="tool-menu__option"
                        lang=language.code()
                        aria-pressed=pressed
                        on:click=move |_| choose(language)
                    >{language.own_name()}</button>
                </li>
            }
        })
        .collect_view();
    view! {
        <details class="tool-menu" node_ref=menu>
            <summary class="tool-menu__button" node_ref=button>
                <span class="visually-hidden">{t("shell.language")}": "</span>{current::language().own_name()}
            </summary>
            <ul class="tool-menu__list">{options}</ul>
        </details>
    }
}

fn close(menu: NodeRef<Details>) {
    if let Some(menu) = menu.get_untracked() {
        menu.set_open(false);
    }
}
