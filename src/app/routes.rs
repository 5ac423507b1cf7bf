//! Which page stands at which address.

use super::pages;
use crate::{
    account::{case::CasePage, cases::CasesPage, claim::ClaimPage, receipt::ReceiptPage},
    segments::unemployed::{easy_sheet::EasySheet, pre_check_result::PreCheckPage, sheet::Sheet},
};
use leptos::prelude::*;
use leptos_router::{
    components::{FlatRoutes, Route, Router},
    path,
};

#[component]
pub fn Pages() -> impl IntoView {
    view! {
        <Router>
            <super::header::Header/>
            <main id="main" tabindex="-1">
                <FlatRoutes fallback=|| view! { <pages::NotFound/> }>
                    <Route path=path!("/") view=pages::Home/>
                    <Route path=path!("/servizi/naspi") view=Sheet/>
                    <Route path=path!("/servizi/naspi/facile") view=EasySheet/>
                    <Route path=path!("/servizi/naspi/calcolo/:step") view=PreCheckPage/>
                    <Route path=path!("/domanda/naspi") view=ClaimPage/>
                    <Route path=path!("/domanda/naspi/:step") view=ClaimPage/>
                    <Route path=path!("/pratiche") view=CasesPage/>
                    <Route path=path!("/pratiche/:id") view=CasePage/>
                    <Route path=path!("/pratiche/:id/ricevuta") view=ReceiptPage/>
                    <Route path=path!("/aiuto") view=pages::Help/>
                    <Route path=path!("/accessibilita") view=pages::Accessibility/>
                    <Route path=path!("/privacy") view=pages::Privacy/>
                    <Route path=path!("/cookie") view=pages::Cookies/>
                    <Route path=path!("/accesso") view=pages::LoggedInAgain/>
                </FlatRoutes>
            </main>
        </Router>
    }
}
