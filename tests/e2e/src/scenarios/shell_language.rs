//! The language switch: everything changes at once, is remembered, and costs one language's texts.

use crate::{
    failure::{Outcome, ensure},
    page::Page,
    scenario::{EACH_ENGINE, Site, Subject},
};

const SHEET_IN_ITALIAN: &str = "NASpI: i soldi per chi ha perso il lavoro";
const SHEET_IN_ENGLISH: &str = "NASpI: money for people who lost their job";

/// The text files that this load of the page has asked for, as "en/base".
const TEXTS_LOADED: &str = "return performance.getEntriesByType('resource') \
    .map(({ name }) => new URL(name).pathname.match(/^\\/text\\/(.+)\\.json$/)?.[1]) \
    .filter(Boolean).sort().join(' ')";

pub fn subjects() -> Vec<Subject> {
    vec![Subject {
        name: "shell/language",
        site: Site::App,
        runs: EACH_ENGINE,
        script: |page| Box::pin(on_the_sheet(page)),
    }]
}

/// Italian, English, and Italian again; what was chosen is there after loading anew.
async fn on_the_sheet(page: &Page) -> Outcome {
    page.open("/servizi/naspi").await?;
    ensure_speaks(page, "it", SHEET_IN_ITALIAN).await?;
    ensure_loaded(page, "it/base").await?;
    switch(page, "Lingua: Italiano", "English").await?;
    ensure_speaks(page, "en", SHEET_IN_ENGLISH).await?;
    page.wait_focus(SHEET_IN_ENGLISH).await?;
    page.reload().await?;
    ensure_speaks(page, "en", SHEET_IN_ENGLISH).await?;
    ensure_loaded(page, "en/base").await?;
    switch(page, "Language: English", "Italiano").await?;
    ensure_speaks(page, "it", SHEET_IN_ITALIAN).await?;
    page.wait_focus(SHEET_IN_ITALIAN).await?;
    page.reload().await?;
    ensure_speaks(page, "it", SHEET_IN_ITALIAN).await?;
    ensure_loaded(page, "it/base").await
}

async fn switch(page: &Page, menu: &str, language: &str) -> Outcome {
    page.activate(menu).await?;
    page.activate(language).await
}

/// Heading, title and the language that a screen reader is told.
async fn ensure_speaks(page: &Page, code: &str, heading: &str) -> Outcome {
    page.wait_heading(heading).await?;
    let told = page.read("return document.documentElement.lang").await?;
    ensure(told == code, || format!("the page says it is in {told:?}"))?;
    let title = page.title().await?;
    ensure(title.starts_with(&format!("{heading} — ")), || {
        format!("the title is «{title}» under the heading «{heading}»")
    })
}

async fn ensure_loaded(page: &Page, expected: &str) -> Outcome {
    let loaded = page.read(TEXTS_LOADED).await?;
    ensure(loaded == expected, || {
        format!("the page loaded the texts {loaded}, not {expected}")
    })
}
