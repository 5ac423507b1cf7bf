//! The language switch: everything changes at once, is remembered, costs one language's texts, and loses no answer.

use sportello::text::{language::Language, plural};

use super::{
    draft_steps::ensure_value,
    steps::{FIRST, ensure_texts, log_in, walk_claim},
    words::OTHERS,
};
use crate::{
    failure::{Outcome, ensure},
    page::Page,
    scenario::{EACH_ENGINE, ONCE, Subject},
    server::Fault,
};

const SHEET_IN_ITALIAN: &str = "NASpI: i soldi per chi ha perso il lavoro";
const SHEET_IN_ENGLISH: &str = "NASpI: money for people who lost their job";

/// The text files that this load of the page has asked for, as "en/base". WebKit lists a file asked for ahead twice.
const TEXTS_LOADED: &str = "return [...new Set(performance.getEntriesByType('resource') \
    .map(({ name }) => new URL(name).pathname.match(/^\\/text\\/(.+)\\.json$/)?.[1]))] \
    .filter(Boolean).sort().join(' ')";

/// Counts of days, weeks and letters; half weeks too.
const NUMBERS: &str = "0 0.5 1 1.5 2 2.5 3 4 5 6 10 11 12 13 21 52 52.5 99 100 101 102 103 104 105 111 200 201 202 1001";

pub fn subjects() -> Vec<Subject> {
    vec![
        Subject::app("shell/language", EACH_ENGINE, |page| {
            Box::pin(on_the_sheet(page))
        }),
        Subject::app("shell/languages", ONCE, |page| Box::pin(all(page))),
        Subject::app("shell/plurals", ONCE, |page| Box::pin(plurals(page))),
        Subject::app("shell/language-in-claim", ONCE, |page| {
            Box::pin(in_the_claim(page))
        }),
    ]
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

/// From one language to the next, each by the switch of the one before; each is remembered, and only its texts travel.
async fn all(page: &Page) -> Outcome {
    page.open("/servizi/naspi").await?;
    ensure_speaks(page, "it", SHEET_IN_ITALIAN).await?;
    let mut menu = "Lingua: Italiano".to_owned();
    for language in OTHERS {
        switch(page, &menu, language.own_name).await?;
        let heading = language.text("sheet.title")?;
        ensure_speaks(page, language.code, &heading).await?;
        page.wait_focus(&heading).await?;
        page.reload().await?;
        ensure_speaks(page, language.code, &heading).await?;
        ensure_loaded(page, &format!("{}/base", language.code)).await?;
        menu = format!(
            "{}: {}",
            language.text("shell.language")?,
            language.own_name
        );
    }
    Ok(())
}

/// The browser's own rules say the same of each number as those of the program.
async fn plurals(page: &Page) -> Outcome {
    page.open("/servizi/naspi").await?;
    let categories = |language| match plural::forms(language) {
        4 => ["one", "two", "few", "other"].as_slice(),
        _ => &["one", "other"],
    };
    for language in Language::ALL {
        let ours: Vec<&str> = NUMBERS
            .split(' ')
            .map(|number| categories(language)[plural::form(language, number)])
            .collect();
        let theirs = page
            .read(&format!(
                "const rules = new Intl.PluralRules('{}'); \
                 return '{NUMBERS}'.split(' ').map(number => rules.select(Number(number))).join(' ')",
                language.locale()
            ))
            .await?;
        ensure(ours.join(" ") == theirs, || {
            format!("{language:?}: the browser says {theirs}, the program {ours:?}")
        })?;
    }
    Ok(())
}

/// The step stays, and so does an answer that the gateway has not taken yet.
async fn in_the_claim(page: &Page) -> Outcome {
    page.open("/domanda/naspi").await?;
    log_in(page, "Giulia Ferri").await?;
    walk_claim(page, FIRST, "Come ti contattiamo?").await?;
    page.sandbox()?
        .add_fault("PUT", "/api/v1/drafts", Fault::Delay(3_000), 1)
        .await?;
    page.fill("Indirizzo e-mail", "nuova@example.org").await?;
    switch(page, "Lingua: Italiano", "English").await?;
    ensure_speaks(page, "en", "How do we reach you?").await?;
    page.wait_path("/domanda/naspi/contacts").await?;
    ensure_address(page, "E-mail address").await?;
    // A word that stays Italian is set off by blanks, not more and not less.
    ensure_texts(
        page,
        ".ways-out a",
        &[
            "Book an appointment",
            "Get help from a patronato, free of charge",
            "Stop for now: go on when you like",
        ],
    )
    .await?;
    page.wait_text("Saved by INPS at").await?;
    page.activate("Continue").await?;
    ensure_speaks(page, "en", "Which job did you lose last?").await?;
    switch(page, "Language: English", "Italiano").await?;
    ensure_speaks(page, "it", "Qual è l’ultimo lavoro che hai perso?").await?;
    page.activate("Torna indietro").await?;
    ensure_speaks(page, "it", "Come ti contattiamo?").await?;
    ensure_address(page, "Indirizzo e-mail").await?;
    page.reload().await?;
    ensure_speaks(page, "it", "Come ti contattiamo?").await?;
    ensure_address(page, "Indirizzo e-mail").await?;
    ensure_loaded(page, "it/base it/claim").await
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
    // French sets blanks that do not break before some marks.
    let title = page.title().await?.replace('\u{a0}', " ");
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

async fn ensure_address(page: &Page, label: &str) -> Outcome {
    ensure_value(page, label, "nuova@example.org").await
}
