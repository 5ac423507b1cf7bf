//! Pages whose code travels when they are first opened, so that a public page weighs only what it shows
//! (docs/decisions/0010-program-in-parts.md).

use super::{
    accessibility::Accessibility,
    appearance::Appearance,
    case_part::CasePart,
    pages::Home,
    routes::Page,
    services::SERVICES,
    sheets::SheetPage,
    text_pages::{Cookies, Help, LoggedInAgain, Privacy},
};
use crate::{
    account::{
        case::CasePage, cases::CasesPage, check_receipt::CheckReceiptPage, claim::ClaimPage,
        confirmations::ConfirmationsPage, journal, session::Forget,
    },
    device::style::load_inner_style,
    gateway::client::GatewayError,
    segments::unemployed::{easy_sheet::EasySheet, pre_check_result::PreCheckPage},
    text::{catalogue::Area, load::load_area},
    ui::{fetched::fetched, rating::Details, rating_details, services_menu},
};
use futures_util::future::join;
use leptos::{
    prelude::*,
    wasm_split::{SplitLoaderError, wasm_split},
};
use std::{future::Future, pin::Pin};

/// A page, or the news that its code did not come.
type Fetched = Result<Page, SplitLoaderError>;
type Fetching = Pin<Box<dyn Future<Output = Fetched>>>;

/// The questions before the login, and their result.
pub fn pre_check() -> AnyView {
    on_demand("sheet.calculate", || Box::pin(fetch_pre_check()))
}

/// The claim, step by step.
pub fn claim() -> AnyView {
    on_demand("claim.loading", || Box::pin(fetch_claim()))
}

/// The easy version of the NASpI sheet.
pub fn easy_sheet() -> AnyView {
    with_texts("shell.services", || Box::pin(fetch_easy_sheet()))
}

/// The first page.
pub fn home() -> AnyView {
    with_texts("home.title", || Box::pin(fetch_home()))
}

/// Phone, office, what to bring.
pub fn help() -> AnyView {
    with_texts("help.title", || Box::pin(fetch_help()))
}

/// Where a login in another tab ends.
pub fn logged_in_again() -> AnyView {
    with_texts(
        "logged_in_again.title",
        || Box::pin(fetch_logged_in_again()),
    )
}

/// What the law asks to say about accessibility.
pub fn accessibility() -> AnyView {
    with_texts("accessibility.title", || Box::pin(fetch_accessibility()))
}

/// How the pages look.
pub fn appearance() -> AnyView {
    with_texts("appearance.title", || Box::pin(fetch_appearance()))
}

/// What the law asks to say about personal data.
pub fn privacy() -> AnyView {
    with_texts("privacy.title", || Box::pin(fetch_privacy()))
}

/// What is kept in the browser.
pub fn cookies() -> AnyView {
    with_texts("cookies.title", || Box::pin(fetch_cookies()))
}

/// The sheet of a benefit whose texts travel with its journey.
pub fn sheet() -> AnyView {
    on_demand("shell.services", || Box::pin(fetch_sheet()))
}

/// The list of the person's cases.
pub fn cases() -> AnyView {
    on_demand("cases.title", || Box::pin(fetch_cases()))
}

/// What waits for the person's confirmation.
pub fn confirmations() -> AnyView {
    on_demand("confirm.title", || Box::pin(fetch_confirmations()))
}

/// One case.
pub fn case() -> AnyView {
    on_demand("case.title", || Box::pin(fetch_case()))
}

/// The receipt of a claim, or a case that is not among the gateway's.
pub fn case_part() -> AnyView {
    on_demand("claim.loading", || Box::pin(fetch_case_part()))
}

/// The check of a receipt, without a login.
pub fn check_receipt() -> AnyView {
    on_demand("proof.title", || Box::pin(fetch_check_receipt()))
}

/// The services of the header's menu.
pub fn services_menu() -> Pin<Box<dyn Future<Output = Result<Page, GatewayError>>>> {
    Box::pin(async {
        let (menu, style) = join(fetch_services_menu(), load_inner_style()).await;
        style.ok_or(GatewayError::Unreachable)?;
        load_area(Area::Pages)
            .await
            .ok_or(GatewayError::Unreachable)?;
        menu.map_err(|_| GatewayError::Unreachable)
    })
}

/// The code that removes what the device keeps of a person.
pub fn forget() -> Pin<Box<dyn Future<Output = Option<Forget>>>> {
    Box::pin(async { fetch_forget().await.ok() })
}

/// The questions that follow the stars of a rating, with their texts and style.
pub fn rating_details() -> Pin<Box<dyn Future<Output = Option<Details>>>> {
    Box::pin(async {
        let (details, style) = join(fetch_rating_details(), load_inner_style()).await;
        style?;
        load_area(Area::Pages).await?;
        details.ok()
    })
}

#[wasm_split(pages, wasm_split_path = leptos::wasm_split, fallible)]
fn fetch_rating_details() -> Result<Details, SplitLoaderError> {
    Ok(rating_details::rating_details)
}

#[wasm_split(pages, wasm_split_path = leptos::wasm_split, fallible)]
fn fetch_services_menu() -> Fetched {
    Ok(services_menu::services_menu)
}

#[wasm_split(pages, wasm_split_path = leptos::wasm_split, fallible)]
fn fetch_easy_sheet() -> Fetched {
    Ok(|| view! { <EasySheet/> }.into_any())
}

#[wasm_split(pages, wasm_split_path = leptos::wasm_split, fallible)]
fn fetch_home() -> Fetched {
    Ok(|| view! { <Home/> }.into_any())
}

#[wasm_split(pages, wasm_split_path = leptos::wasm_split, fallible)]
fn fetch_help() -> Fetched {
    Ok(|| view! { <Help/> }.into_any())
}

#[wasm_split(pages, wasm_split_path = leptos::wasm_split, fallible)]
fn fetch_logged_in_again() -> Fetched {
    Ok(|| view! { <LoggedInAgain/> }.into_any())
}

#[wasm_split(pages, wasm_split_path = leptos::wasm_split, fallible)]
fn fetch_accessibility() -> Fetched {
    Ok(|| view! { <Accessibility/> }.into_any())
}

#[wasm_split(pages, wasm_split_path = leptos::wasm_split, fallible)]
fn fetch_appearance() -> Fetched {
    Ok(|| view! { <Appearance/> }.into_any())
}

#[wasm_split(pages, wasm_split_path = leptos::wasm_split, fallible)]
fn fetch_privacy() -> Fetched {
    Ok(|| view! { <Privacy/> }.into_any())
}

#[wasm_split(pages, wasm_split_path = leptos::wasm_split, fallible)]
fn fetch_cookies() -> Fetched {
    Ok(|| view! { <Cookies/> }.into_any())
}

#[wasm_split(unemployed, wasm_split_path = leptos::wasm_split, fallible)]
fn fetch_pre_check() -> Fetched {
    Ok(|| view! { <PreCheckPage/> }.into_any())
}

#[wasm_split(personal, wasm_split_path = leptos::wasm_split, fallible)]
fn fetch_case_part() -> Fetched {
    Ok(|| view! { <CasePart/> }.into_any())
}

#[wasm_split(personal, wasm_split_path = leptos::wasm_split, fallible)]
fn fetch_sheet() -> Fetched {
    Ok(|| view! { <SheetPage/> }.into_any())
}

#[wasm_split(personal, wasm_split_path = leptos::wasm_split, fallible)]
fn fetch_claim() -> Fetched {
    Ok(|| view! { <ClaimPage services=SERVICES/> }.into_any())
}

#[wasm_split(personal, wasm_split_path = leptos::wasm_split, fallible)]
fn fetch_cases() -> Fetched {
    Ok(|| view! { <CasesPage services=SERVICES/> }.into_any())
}

#[wasm_split(personal, wasm_split_path = leptos::wasm_split, fallible)]
fn fetch_confirmations() -> Fetched {
    Ok(|| view! { <ConfirmationsPage/> }.into_any())
}

#[wasm_split(personal, wasm_split_path = leptos::wasm_split, fallible)]
fn fetch_case() -> Fetched {
    Ok(|| view! { <CasePage services=SERVICES/> }.into_any())
}

#[wasm_split(proof, wasm_split_path = leptos::wasm_split, fallible)]
fn fetch_check_receipt() -> Fetched {
    Ok(|| view! { <CheckReceiptPage services=SERVICES/> }.into_any())
}

#[wasm_split(personal, wasm_split_path = leptos::wasm_split, fallible)]
fn fetch_forget() -> Result<Forget, SplitLoaderError> {
    Ok(|tax_code| Box::pin(async move { journal::forget(&tax_code).await }))
}

/// Shows a page once its code and the texts of such pages are here.
fn with_texts(heading: &'static str, fetch: fn() -> Fetching) -> AnyView {
    let fetch = move || async move {
        let page = fetch().await.map_err(|_| GatewayError::Unreachable)?;
        load_area(Area::Pages)
            .await
            .ok_or(GatewayError::Unreachable)?;
        Ok(page)
    };
    fetched(heading, fetch, |build: Page| build())
}

/// Shows the page once its code and its style are here.
fn on_demand(heading: &'static str, fetch: fn() -> Fetching) -> AnyView {
    let fetch = move || async move {
        let (page, style) = join(fetch(), load_inner_style()).await;
        style.ok_or(GatewayError::Unreachable)?;
        page.map_err(|_| GatewayError::Unreachable)
    };
    fetched(heading, fetch, |build: Page| build())
}
