//! The pages of the gallery: the list of all components, a component with its states, a state by itself.

use crate::{
    components::states,
    state::State,
    table::{COMPONENTS, Component, Layout},
};
use leptos::prelude::*;
use leptos_router::{
    components::{FlatRoutes, Route, Router},
    hooks::use_location,
    path,
};
use sportello::{
    text::{current::language, language::Language},
    ui::{heading::Heading, live::LiveRegion},
};

/// Follows the name of the page in its title.
const CONTEXT: &str = "Component gallery";

#[component]
pub fn Gallery() -> impl IntoView {
    view! {
        <Router>
            <div class="skip-links"><a href="#main" rel="external">"Skip to the component"</a></div>
            <Top/>
            <main id="main" tabindex="-1">
                <FlatRoutes fallback=Page>
                    <Route path=path!("/*place") view=Page/>
                </FlatRoutes>
                <LiveRegion/>
            </main>
        </Router>
    }
}

/// Where one is, the way to the list, and the languages.
#[component]
fn Top() -> impl IntoView {
    let path = use_location().pathname;
    let here = move || path.get().replace('/', " › ");
    let languages = move || {
        let link = |one: Language| {
            let href = format!("{}?lang={}", path.get(), one.code());
            let here = (one == language()).then_some("true");
            view! { <li><a class="lone-link" rel="external" href=href lang=one.code() aria-current=here>{one.own_name()}</a></li> }
        };
        Language::ALL.map(link).collect_view()
    };
    view! {
        <header class="gallery-top">
            <nav aria-label="Gallery">
                <p><a class="lone-link" href=address("/")>"Gallery"</a>{here}</p>
                <ul class="gallery-languages">{languages}</ul>
            </nav>
        </header>
    }
}

#[component]
fn Page() -> impl IntoView {
    let path = use_location().pathname;
    move || page(&path.get())
}

fn page(path: &str) -> AnyView {
    let mut parts = path.trim_matches('/').split('/');
    let name = parts.next().unwrap_or_default();
    if name.is_empty() {
        return list();
    }
    let component = COMPONENTS.iter().find(|component| component.name == name);
    match (component, parts.next()) {
        (Some(component), None) => all_states(component),
        (Some(component), Some(slug)) => {
            let state = states(component).iter().find(|state| state.slug() == slug);
            state.map_or_else(nothing, |state| one_state(component, state))
        }
        (None, _) => nothing(),
    }
}

fn list() -> AnyView {
    let line = |component: &Component| {
        let href = address(&format!("/{}", component.name));
        view! { <li><a class="lone-link" href=href>{component.name}</a></li> }
    };
    view! {
        <div class="page page--narrow">
            <Heading text=CONTEXT.to_owned()/>
            <ul>{COMPONENTS.iter().map(line).collect_view()}</ul>
        </div>
    }
    .into_any()
}

fn all_states(component: &'static Component) -> AnyView {
    let states = states(component);
    let shown = match component.layout {
        Layout::Together => states.iter().map(section).collect_view().into_any(),
        Layout::Apart | Layout::Pages => {
            let link = |state: &State| {
                let href = address(&format!("/{}/{}", component.name, state.slug()));
                view! { <li><a class="lone-link" data-state href=href>{state.name}</a></li> }
            };
            view! { <ul>{states.iter().map(link).collect_view()}</ul> }.into_any()
        }
    };
    view! {
        <div class="page page--narrow">
            <Heading text=component.name.to_owned() context=CONTEXT/>
            <p><code>{component.source}</code></p>
            {shown}
        </div>
    }
    .into_any()
}

/// A state below its heading.
fn section(state: &State) -> AnyView {
    view! {
        <h2 class="gallery-state" id=format!("state-{}", state.slug())>{state.name}</h2>
        <div lang=language().code()>{(state.show)()}</div>
    }
    .into_any()
}

fn one_state(component: &Component, state: &State) -> AnyView {
    let shown = view! { <div lang=language().code()>{(state.show)()}</div> }.into_any();
    if component.layout == Layout::Pages {
        return shown;
    }
    view! {
        <div class="page page--narrow">
            <Heading text=state.name.to_owned() context=format!("{} — {CONTEXT}", component.name)/>
            {shown}
        </div>
    }
    .into_any()
}

fn nothing() -> AnyView {
    view! {
        <div class="page page--narrow">
            <Heading text="There is no such component".to_owned() context=CONTEXT/>
            <p>"Components link to pages of the app, which are not in the gallery."</p>
        </div>
    }
    .into_any()
}

/// A path of the gallery that keeps the language.
fn address(path: &str) -> String {
    match language() {
        Language::Italian => path.to_owned(),
        other => format!("{path}?lang={}", other.code()),
    }
}
