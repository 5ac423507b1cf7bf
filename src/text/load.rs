//! Fetching texts: only the language in use travels.

use super::{
    catalogue::{Area, Catalogue},
    current,
    language::Language,
};
use gloo_net::http::Request;

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
    let response = Request::get(&address)
        .send()
        .await
        .ok()
        .filter(|response| response.ok())?;
    Catalogue::parse(&response.text().await.ok()?).ok()
}
