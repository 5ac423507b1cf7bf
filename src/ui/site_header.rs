//! The header of every page: word mark, the services, who is logged in, language.
//!
//! When to use: once, by the app. When not: inside of a page.
//!
//! Keyboard: Tab goes through it; its menus are those of `menu_button.rs`. A new page closes what is open: it would cover
//! what was chosen. Announced: as the banner, with a navigation; the link or menu of the present page says so.

use super::{
    menu_button::{close_from_inside, close_menu, close_when_left, menu_button, tool_menu},
    route::Route,
    shared_bar::shared_bar,
    user_block::{shared_switch, user_block},
};
use crate::{
    gateway::client::GatewayError,
    text::{
        current::{self, t},
        language::Language,
    },
};
use leptos::{prelude::*, task::spawn_local};
use leptos_router::hooks::use_location;
use std::{future::Future, pin::Pin};

/// Builds the list of the services.
pub type Services = fn() -> AnyView;
/// Gets it, with its texts and its style: it travels when it is first asked for.
pub type FetchServices = fn() -> Pin<Box<dyn Future<Output = Result<Services, GatewayError>>>>;

/// The header. `name` is of the person who is logged in; the others do what only the app can: get the services, log out,
/// leave a shared device at once, speak another language.
pub fn site_header(
    name: impl Fn() -> Option<String> + Send + Sync + 'static,
    fetch: FetchServices,
    log_out: impl Fn() + Copy + Send + 'static,
    leave: impl Fn() + Copy + Send + 'static,
    speak: impl Fn(Language) + Copy + Send + 'static,
) -> AnyView {
    close_when_left();
    let path = use_location().pathname;
    Effect::new(move |_| {
        path.track();
        close_menu();
    });
    let name = Memo::new(move |_| name());
    let person = move || {
        match name.get() {
        Some(name) => view! {
            <li>{user_block(&name)}</li>
            <li><button type="button" on:click=move |_| log_out()>{t("shell.log_out")}</button></li>
        }
        .into_any(),
        None => view! {
            <li><a rel="external" href=Route::Cases.login_href()>{t("shell.log_in")}</a></li>
            <li class="site-header__wide">{shared_switch()}</li>
            <li class="site-header__wide"><a href=Route::Appearance.href()>{t("appearance.title")}</a></li>
        }
        .into_any(),
    }
    };
    view! {
        <header class="site-header">
            {shared_bar(leave)}
            <div class="site-header__bar">
                <p class="site-header__tagline">{t("shell.tagline")}</p>
                <ul class="site-header__tools">
                    {person}
                    <li>{languages(speak)}</li>
                </ul>
            </div>
            <div class="site-header__main">
                <a class="site-header__brand" href=Route::Home.href()>"Sport"<span>"ello"</span></a>
                <nav class="site-nav" aria-label=t("shell.navigation")>
                    {services(fetch, path, name)}
                    <ul class="site-nav__ways">
                        <li>{cases(path)}</li>
                        <li>{help(path)}</li>
                    </ul>
                </nav>
            </div>
        </header>
    }
    .into_any()
}

fn cases(path: Memo<String>) -> AnyView {
    link(
        path,
        Route::Cases,
        "shell.cases",
        &["/pratiche", "/domanda"],
    )
}

fn help(path: Memo<String>) -> AnyView {
    link(path, Route::Help, "shell.help", &["/aiuto"])
}

fn link(path: Memo<String>, route: Route, key: &str, prefixes: &'static [&'static str]) -> AnyView {
    let here = move || is_in(path, prefixes).then_some("true");
    view! { <a href=route.href() aria-current=here>{t(key)}</a> }.into_any()
}

fn is_in(path: Memo<String>, prefixes: &[&str]) -> bool {
    path.with(|path| {
        prefixes.iter().any(|prefix| {
            path.strip_prefix(prefix)
                .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        })
    })
}

/// Every service by what has happened to somebody. On a small screen, where nothing else of the navigation has room, the
/// other ways come first, and a guest's switch of the bar, whose other link is among the services. They are there at once,
/// and stay when the services do not come.
fn services(fetch: FetchServices, path: Memo<String>, name: Memo<Option<String>>) -> AnyView {
    let list = RwSignal::new_local(None::<Result<Services, GatewayError>>);
    let get = move || {
        if list.with_untracked(|list| matches!(list, Some(Ok(_)))) {
            return;
        }
        list.set(None);
        spawn_local(async move {
            // The header may have been built anew in another language meanwhile.
            let _ = list.try_set(Some(fetch().await));
        });
    };
    let words = view! {
        <span class="site-menu__wide">{t("shell.services")}</span>
        <span class="site-menu__narrow">{t("shell.menu")}</span>
    };
    let panel = view! {
        <ul class="site-menu__ways">
            <li><a href=Route::Home.href()>{t("home.title")}</a></li>
            <li class="site-menu__narrow">{cases(path)}</li>
            <li class="site-menu__narrow">{help(path)}</li>
            {move || name.with(Option::is_none).then(|| view! { <li class="site-menu__narrow">{shared_switch()}</li> })}
        </ul>
        {move || match list.get() {
            None => view! { <p>{t("loading")}</p> }.into_any(),
            Some(Ok(build)) => build(),
            Some(Err(_)) => ().into_any(),
        }}
    };
    let here = move || is_in(path, &["/servizi"]);
    menu_button(
        "services",
        "site-menu",
        here,
        get,
        words.into_any(),
        panel.into_any(),
    )
}

fn languages(speak: impl Fn(Language) + Copy + Send + 'static) -> AnyView {
    let words = view! {
        <span class="visually-hidden">{t("shell.language")}": "</span>{current::language().own_name()}
    };
    let option = move |language: Language| {
        let chosen = language == current::language();
        let choose = move |_| {
            close_from_inside();
            speak(language);
        };
        view! {
            <button
                type="button"
                lang=language.code()
                aria-pressed=if chosen { "true" } else { "false" }
                on:click=choose
            >{language.own_name()}</button>
        }
        .into_any()
    };
    let options = Language::ALL.map(option).into();
    tool_menu("language", words.into_any(), options)
}
