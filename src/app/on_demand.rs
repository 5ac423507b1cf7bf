//! Pages whose code travels when they are first opened, so that a public page weighs only what it shows
//! (docs/decisions/0010-program-in-parts.md).

use super::{routes::Page, services::SERVICES};
use crate::{
    account::{
        case::CasePage, cases::CasesPage, check_receipt::CheckReceiptPage, claim::ClaimPage,
        confirmations::ConfirmationsPage, journal, receipt::ReceiptPage, session::Forget,
    },
    gateway::client::GatewayError,
    segments::{families::sheet::AssegnoUnicoSheet, unemployed::pre_check_result::PreCheckPage},
    ui::fetched::fetched,
};
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

/// The sheet of the Assegno unico.
pub fn assegno_unico_sheet() -> AnyView {
    on_demand("shell.services", || Box::pin(fetch_assegno_unico_sheet()))
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

/// The receipt of a claim.
pub fn receipt() -> AnyView {
    on_demand("receipt.loading", || Box::pin(fetch_receipt()))
}

/// The check of a receipt, without a login.
pub fn check_receipt() -> AnyView {
    on_demand("proof.title", || Box::pin(fetch_check_receipt()))
}

/// The code that removes what the device keeps of a person.
pub fn forget() -> Pin<Box<dyn Future<Output = Option<Forget>>>> {
    Box::pin(async { fetch_forget().await.ok() })
}

#[wasm_split(unemployed, wasm_split_path = leptos::wasm_split, fallible)]
fn fetch_pre_check() -> Fetched {
    Ok(|| view! { <PreCheckPage/> }.into_any())
}

#[wasm_split(personal, wasm_split_path = leptos::wasm_split, fallible)]
fn fetch_assegno_unico_sheet() -> Fetched {
    Ok(|| view! { <AssegnoUnicoSheet/> }.into_any())
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

#[wasm_split(personal, wasm_split_path = leptos::wasm_split, fallible)]
fn fetch_receipt() -> Fetched {
    Ok(|| view! { <ReceiptPage services=SERVICES/> }.into_any())
}

#[wasm_split(proof, wasm_split_path = leptos::wasm_split, fallible)]
fn fetch_check_receipt() -> Fetched {
    Ok(|| view! { <CheckReceiptPage services=SERVICES/> }.into_any())
}

#[wasm_split(personal, wasm_split_path = leptos::wasm_split, fallible)]
fn fetch_forget() -> Result<Forget, SplitLoaderError> {
    Ok(|tax_code| Box::pin(async move { journal::forget(&tax_code).await }))
}

/// Shows the page once its code is here.
fn on_demand(heading: &'static str, fetch: fn() -> Fetching) -> AnyView {
    let fetch = move || async move { fetch().await.map_err(|_| GatewayError::Unreachable) };
    fetched(heading, fetch, |build: Page| build())
}
