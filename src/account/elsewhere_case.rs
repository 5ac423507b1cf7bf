//! Case and receipt of a claim that is not among the gateway's: the benefit's segment fetches and draws them.

use super::{guard::loaded, session::SessionState};
use crate::ui::{
    elsewhere::{Draw, Elsewhere},
    not_found::NotFound,
    service::{Service, Services, find, load_texts},
};
use leptos::prelude::*;

/// What the end of a receipt's address says.
const RECEIPT: &str = "ricevuta";

/// The case that `place` names, or its receipt.
#[component]
pub fn ElsewherePage(services: Services, benefit: String, place: String) -> impl IntoView {
    let (claim, paper) = place.split_once('/').unwrap_or((&place, ""));
    let service = find(services, &benefit).filter(|_| paper.is_empty() || paper == RECEIPT);
    match service.and_then(|service| Some((service, service.elsewhere?))) {
        Some((service, elsewhere)) => page(service, elsewhere, claim.to_owned(), paper == RECEIPT),
        None => view! { <NotFound/> }.into_any(),
    }
}

fn page(
    service: &'static Service,
    elsewhere: &'static Elsewhere,
    claim: String,
    receipt: bool,
) -> AnyView {
    let session = expect_context::<SessionState>();
    let ask = if receipt {
        elsewhere.receipt
    } else {
        elsewhere.case
    };
    let load = move || {
        let claim = claim.clone();
        async move {
            load_texts([service]).await?;
            ask(session.tax_code().unwrap_or_default(), claim).await
        }
    };
    let show = |draw: Draw| draw();
    if receipt {
        loaded("receipt.loading", load, show)
    } else {
        loaded("cases.title", load, show)
    }
}
