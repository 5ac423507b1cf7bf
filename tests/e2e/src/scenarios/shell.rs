//! The app's frame: what is there before any journey.

use crate::{
    failure::{Outcome, ensure},
    page::Page,
    scenario::{EACH_ENGINE, Site, Subject},
};

pub fn subjects() -> Vec<Subject> {
    vec![Subject {
        name: "shell",
        site: Site::App,
        runs: EACH_ENGINE,
        script: |page| Box::pin(opens(page)),
    }]
}

/// The first page shows a heading and can be walked from its top to its end with Tab.
async fn opens(page: &Page) -> Outcome {
    page.open("/").await?;
    page.wait_heading("…").await?;
    let heading = page.heading().await?;
    ensure(!heading.is_empty(), || {
        "the first page has no heading".to_owned()
    })?;
    page.walk_keyboard().await
}
