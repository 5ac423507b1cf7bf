//! Files for a page to choose.

use crate::{failure::Outcome, page::Page, places};
use std::path::PathBuf;

/// A file on this machine, one folder for each worker: a browser gives up a file that is written anew after it was chosen.
pub async fn saved(page: &Page, name: &str, content: &[u8]) -> Outcome<PathBuf> {
    let origin = page.read("return location.origin").await?;
    let folder = places::output()
        .join("files")
        .join(places::file_name(&origin));
    tokio::fs::create_dir_all(&folder).await?;
    let path = folder.join(name);
    tokio::fs::write(&path, content).await?;
    Ok(path)
}
