//! The app's frame: what is there before any journey.

use crate::{
    failure::Outcome,
    page::Page,
    scenario::{EVERYWHERE, Site, Subject},
};

pub fn subjects() -> Vec<Subject> {
    vec![Subject {
        name: "shell",
        site: Site::App,
        runs: EVERYWHERE,
        script: |page| Box::pin(opens(page)),
    }]
}

/// The first page shows a heading and can be walked from its top to its end with Tab.
async fn opens(page: &Page) -> Outcome {
    page.open("/").await?;
    page.wait_heading("Che cosa ti serve?").await?;
    page.walk_keyboard().await
}
