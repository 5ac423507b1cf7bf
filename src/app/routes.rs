//! Which page stands at which address.

use super::on_demand;
use crate::segments::unemployed::sheet::Sheet;
use crate::ui::{live::LiveRegion, not_found::NotFound};
use leptos::prelude::*;
use leptos_router::{
    PossibleRouteMatch,
    components::{FlatRoutes, Route, Router},
    path,
};
use std::sync::Arc;

/// Builds a page. All have this one type: the router's code is repeated in the program for each type of page.
pub type Page = fn() -> AnyView;

const HOME: Page = on_demand::home;
const SHEET: Page = || view! { <Sheet/> }.into_any();
const EASY_SHEET: Page = on_demand::easy_sheet;
const HELP: Page = on_demand::help;
const ACCESSIBILITY: Page = on_demand::accessibility;
const APPEARANCE: Page = on_demand::appearance;
const PRIVACY: Page = on_demand::privacy;
const COOKIES: Page = on_demand::cookies;
const LOGGED_IN_AGAIN: Page = on_demand::logged_in_again;
const NOT_FOUND: Page = || view! { <NotFound/> }.into_any();
const PRE_CHECK: Page = on_demand::pre_check;
const OTHER_SHEET: Page = on_demand::sheet;
const CLAIM: Page = on_demand::claim;
const CONFIRMATIONS: Page = on_demand::confirmations;
const CASES: Page = on_demand::cases;
const CASE: Page = on_demand::case;
const CASE_PART: Page = on_demand::case_part;
const CHECK_RECEIPT: Page = on_demand::check_receipt;

/// An address. All have this one type, for the same reason.
type Address = Arc<dyn PossibleRouteMatch + Send + Sync>;

fn address(path: impl PossibleRouteMatch + Send + Sync + 'static) -> Address {
    Arc::new(path)
}

#[component]
pub fn Pages() -> impl IntoView {
    view! {
        <Router>
            <super::header::Header/>
            <main id="main" tabindex="-1">
                <FlatRoutes fallback=NOT_FOUND>
                    <Route path=address(path!("/")) view=HOME/>
                    <Route path=address(path!("/servizi/naspi")) view=SHEET/>
                    <Route path=address(path!("/servizi/naspi/facile")) view=EASY_SHEET/>
                    <Route path=address(path!("/servizi/naspi/calcolo/:step")) view=PRE_CHECK/>
                    <Route path=address(path!("/servizi/:benefit")) view=OTHER_SHEET/>
                    <Route path=address(path!("/domanda/:benefit/*place")) view=CLAIM/>
                    <Route path=address(path!("/pratiche")) view=CASES/>
                    <Route path=address(path!("/conferme")) view=CONFIRMATIONS/>
                    <Route path=address(path!("/pratiche/:id")) view=CASE/>
                    <Route path=address(path!("/pratiche/:id/*place")) view=CASE_PART/>
                    <Route path=address(path!("/verifica-ricevuta")) view=CHECK_RECEIPT/>
                    <Route path=address(path!("/aiuto")) view=HELP/>
                    <Route path=address(path!("/accessibilita")) view=ACCESSIBILITY/>
                    <Route path=address(path!("/aspetto")) view=APPEARANCE/>
                    <Route path=address(path!("/privacy")) view=PRIVACY/>
                    <Route path=address(path!("/cookie")) view=COOKIES/>
                    <Route path=address(path!("/accesso")) view=LOGGED_IN_AGAIN/>
                </FlatRoutes>
                <LiveRegion/>
            </main>
        </Router>
    }
}
