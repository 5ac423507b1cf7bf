//! Start: language, texts, then the view. The whole view is built anew when the language changes.

use super::{footer::Footer, on_demand, routes::Pages};
use crate::{
    account::{claim::Desks, session::SessionState},
    device::{document, preference},
    text::{
        catalogue::Area,
        current::{self, t},
        language::Language,
        load::{fetch_texts, load_area},
    },
    ui::{heading, lasting::Lasting, rating::FetchDetails},
};
use gloo_timers::future::TimeoutFuture;
use leptos::{mount::mount_to, prelude::*, task::spawn_local};

/// Asks for another language; the texts come first, the change after.
#[derive(Clone, Copy)]
pub struct LanguageSwitch(RwSignal<Language>);

impl LanguageSwitch {
    /// Loads the texts of `language` and shows everything in it. When they cannot be loaded, all stays as it is.
    pub fn choose(self, language: Language) {
        spawn_local(async move {
            let mut texts = Vec::new();
            for area in current::loaded() {
                match fetch_texts(language, area).await {
                    Some(catalogue) => texts.push((area, catalogue)),
                    None => return,
                }
            }
            current::set_language(language);
            for (area, catalogue) in texts {
                current::add(area, catalogue);
            }
            preference::remember_language(language);
            document::set_language(language.code());
            self.0.set(language);
        });
    }
}

/// Puts the app in the place of the static page, once its texts are here.
pub fn start() {
    #[cfg(debug_assertions)]
    console_error_panic_hook::set_once();
    heading::watch_history();
    // Leptos' own executor is set up when the view is mounted; this runs before.
    wasm_bindgen_futures::spawn_local(async {
        let language = preference::language();
        current::set_language(language);
        if load_area(Area::Base).await.is_none() {
            // The static page stays, with its help: boot.mjs shows it when this class is set.
            if let Some(root) = document::find("html") {
                let _ = root.class_list().add_1("start-failed");
            }
            return;
        }
        document::set_language(language.code());
        // Texts read and page built in one go would hold up the browser for too long on a slow telephone.
        TimeoutFuture::new(0).await;
        if let Some(place) = document::element("app") {
            place.set_inner_html("");
            mount_to(place, App).forget();
        }
    });
}

#[component]
fn App() -> impl IntoView {
    let language = RwSignal::new(current::language());
    provide_context(LanguageSwitch(language));
    provide_context(FetchDetails(on_demand::rating_details));
    provide_context(SessionState::look_up());
    let lasting = Lasting::begin();
    provide_context(lasting);
    provide_context(Desks::none(lasting));
    move || {
        language.track();
        view! {
            <div class="skip-links"><a href="#main" rel="external">{t("shell.skip")}</a></div>
            <Pages/>
            <Footer/>
        }
    }
}
