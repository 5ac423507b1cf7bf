//! The judges, each proven on a page with a fault that it must condemn and on one page without faults.

use crate::{
    failure::{Failure, Outcome, ensure},
    oracles::{Oracle, loss_at},
    page::Page,
    scenario::{BOTH_SIZES, EACH_ENGINE, ONCE, Site, Subject},
};

pub fn subjects() -> Vec<Subject> {
    let subject = |name, runs, script| Subject {
        name,
        site: Site::Fixtures,
        runs,
        script,
    };
    vec![
        subject("a11y/fixture/clean", BOTH_SIZES, |page| {
            Box::pin(clean(page))
        }),
        subject("a11y/fixture/axe", EACH_ENGINE, |page| {
            Box::pin(condemned(page, Oracle::Axe, "color-contrast"))
        }),
        subject("a11y/fixture/axe-undecided", ONCE, |page| {
            Box::pin(undecided(page))
        }),
        subject("a11y/fixture/alfa", ONCE, |page| {
            Box::pin(condemned(page, Oracle::Alfa, "sia-r111"))
        }),
        subject("a11y/fixture/ibm", ONCE, |page| {
            Box::pin(condemned(page, Oracle::Ibm, "label_name_visible"))
        }),
        subject("a11y/fixture/markup", ONCE, |page| {
            Box::pin(condemned(page, Oracle::Markup, "element-permitted-content"))
        }),
        subject("a11y/fixture/markup-listbox", ONCE, |page| {
            Box::pin(lonely_listbox(page))
        }),
        subject("a11y/fixture/nu", ONCE, |page| {
            Box::pin(condemned(page, Oracle::Nu, "error"))
        }),
        subject("a11y/fixture/basics", EACH_ENGINE, |page| {
            Box::pin(basics(page))
        }),
        subject("a11y/fixture/reflow", ONCE, |page| Box::pin(reflow(page))),
        subject("a11y/fixture/dark", ONCE, |page| Box::pin(dark(page))),
        subject("a11y/fixture/reading", ONCE, |page| {
            Box::pin(hard_to_read(page))
        }),
        subject("a11y/fixture/title", ONCE, |page| Box::pin(title(page))),
    ]
}

/// No judge has anything to say about a page without faults, before and after it is used.
async fn clean(page: &Page) -> Outcome {
    page.open("/clean.html").await?;
    page.check_screen("fixture-clean").await?;
    page.activate("Invia la richiesta").await?;
    page.wait_heading("Richiesta ricevuta").await?;
    page.check_screen("fixture-clean-sent").await
}

/// The judge finds the fault of the page with its name.
async fn condemned(page: &Page, judge: Oracle, rule: &str) -> Outcome {
    page.open(&format!("/{judge}.html")).await?;
    ensure_found(page, judge, rule).await?;
    ensure_condemned(page, rule).await
}

/// What axe cannot decide counts as a fault until somebody has looked at it.
async fn undecided(page: &Page) -> Outcome {
    page.open("/axe-undecided.html").await?;
    ensure_found(page, Oracle::Axe, "color-contrast").await?;
    let findings = page.audit(&[Oracle::Axe]).await?;
    let told = findings
        .iter()
        .all(|finding| finding.message.starts_with("cannot decide"));
    ensure(told, || format!("not undecided: {findings:?}"))
}

async fn basics(page: &Page) -> Outcome {
    page.open("/basics.html").await?;
    for rule in [
        "title",
        "language",
        "one-heading",
        "duplicate-id",
        "dangling-reference",
        "notation",
    ] {
        ensure_found(page, Oracle::Basics, rule).await?;
    }
    Ok(())
}

async fn reflow(page: &Page) -> Outcome {
    page.open("/reflow.html").await?;
    let findings = loss_at(&page.browser, 320).await?;
    let found = findings
        .iter()
        .any(|finding| finding.rule == "reflow" && finding.place == "div.wide");
    ensure(found, || {
        format!("the wide block was not found: {findings:?}")
    })
}

/// A fault that only the dark scheme has is found.
async fn dark(page: &Page) -> Outcome {
    page.open("/dark.html").await?;
    let findings = page.audit(&[Oracle::Axe]).await?;
    ensure(findings.is_empty(), || {
        format!("the light scheme has faults: {findings:?}")
    })?;
    ensure_condemned(page, "color-contrast").await
}

/// Only the list of a combobox may be a listbox.
async fn lonely_listbox(page: &Page) -> Outcome {
    page.open("/markup-listbox.html").await?;
    let findings = page.audit(&[Oracle::Markup]).await?;
    let places: Vec<&str> = findings
        .iter()
        .filter(|finding| finding.rule == "prefer-native-element")
        .map(|finding| finding.place.as_str())
        .collect();
    ensure(places == ["#lista"], || format!("{findings:?}"))
}

/// The language of offices is found.
async fn hard_to_read(page: &Page) -> Outcome {
    page.open("/reading.html").await?;
    ensure_condemned(page, "gulpease").await
}

/// Two screens with one title are found.
async fn title(page: &Page) -> Outcome {
    page.open("/clean.html").await?;
    page.check_screen("fixture-title-first").await?;
    match page.check_screen("fixture-title-second").await {
        Err(failure) if failure.to_string().contains("unique-title") => Ok(()),
        other => Err(Failure::new(format!("the same title passed: {other:?}"))),
    }
}

async fn ensure_found(page: &Page, judge: Oracle, rule: &str) -> Outcome {
    let findings = page.audit(&[judge]).await?;
    let found = findings.iter().any(|finding| finding.rule == rule);
    ensure(found, || {
        format!("{judge} does not find {rule}, but {findings:?}")
    })
}

/// The examination of a whole screen tells it too.
async fn ensure_condemned(page: &Page, rule: &str) -> Outcome {
    match page.check_screen(&format!("fixture-{rule}")).await {
        Err(failure) if failure.to_string().contains(rule) => Ok(()),
        other => Err(Failure::new(format!(
            "the screen is not condemned for {rule}: {other:?}"
        ))),
    }
}
