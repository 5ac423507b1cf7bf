//! Fetching texts: only the language in use travels.

use super::{
    catalogue::{Area, Catalogue},
    current,
    language::Language,
};
use gloo_net::http::Request;
use web_sys::AbortSignal;

/// How long a file is waited for, in milliseconds: a request that is stuck is made anew, or else the page would wait for ever.
const PATIENCE: u32 = 30_000;

/// Loads the texts of an area in the language in use. `None` when they do not come.
pub async fn load_area(area: Area) -> Option<()> {
    if current::has(area) {
        return Some(());
    }
    current::add(area, fetch_texts(current::language(), area).await?);
    Some(())
}

/// The texts of an area in a language.
pub async fn fetch_texts(language: Language, area: Area) -> Option<Catalogue> {
    let address = format!("/text/{}/{}.json", language.code(), area.name());
    match fetch(&address).await {
        Some(text) => Catalogue::parse(&text).ok(),
        None => Catalogue::parse(&fetch(&address).await?).ok(),
    }
}

async fn fetch(address: &str) -> Option<String> {
    let response = Request::get(address)
        .abort_signal(Some(&AbortSignal::timeout_with_u32(PATIENCE)))
        .send()
        .await
        .ok()
        .filter(|response| response.ok())?;
    response.text().await.ok()
}
