//! What is below a case in the address: its receipt, or the case of a benefit that is not among the gateway's.

use super::services::SERVICES;
use crate::account::{elsewhere_case::ElsewherePage, receipt::ReceiptPage};
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

/// The page for `/pratiche/{claim}/ricevuta`, `/pratiche/{benefit}/{claim}` or `/pratiche/{benefit}/{claim}/ricevuta`. One
/// route serves all three, because each shape of a route weighs on the first view.
#[component]
pub fn CasePart() -> impl IntoView {
    let params = use_params_map();
    let param = move |name| params.with(|params| params.get(name)).unwrap_or_default();
    let address = Memo::new(move |_| (param("id"), param("place")));
    move || {
        let (id, place) = address.get();
        if place == "ricevuta" {
            view! { <ReceiptPage services=SERVICES/> }.into_any()
        } else {
            view! { <ElsewherePage services=SERVICES benefit=id place/> }.into_any()
        }
    }
}
