//! The service sheets whose texts travel with their journey.

use crate::{
    segments::{disability::sheet::CartaDisabilitaSheet, families::sheet::AssegnoUnicoSheet},
    ui::not_found::NotFound,
};
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

/// The sheet of the benefit in the address.
#[component]
pub fn SheetPage() -> impl IntoView {
    let params = use_params_map();
    let benefit = Memo::new(move |_| params.with(|params| params.get("benefit")));
    move || match benefit.get().as_deref() {
        Some("assegno-unico") => view! { <AssegnoUnicoSheet/> }.into_any(),
        Some("carta-disabilita") => view! { <CartaDisabilitaSheet/> }.into_any(),
        _ => view! { <NotFound/> }.into_any(),
    }
}
