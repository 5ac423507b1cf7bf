//! Public pages and the beginning of a claim in each language, before all judges: longer words, other letters.

use {
    super::Audit,
    crate::{
        failure::Outcome,
        page::Page,
        scenarios::{
            steps::log_in,
            words::{OTHERS, Spoken},
        },
    },
};

/// The heading of the page that each language ends on.
const LAST: &str = "naspi.contacts.title";

pub async fn walk(page: &Page) -> Outcome {
    let audit = Audit::of(page);
    let walked = languages(&audit).await;
    audit.close(walked)
}

async fn languages(audit: &Audit<'_>) -> Outcome {
    let page = audit.page;
    page.open("/pratiche").await?;
    log_in(page, "Elena Conti").await?;
    page.wait_heading("Le mie domande").await?;
    let (mut menu, mut here) = ("Lingua: Italiano".to_owned(), "cases.title");
    // English has walks of its own.
    for language in OTHERS.iter().filter(|language| language.code != "en") {
        page.activate(&menu).await?;
        page.activate(language.own_name).await?;
        page.wait_heading(&language.text(here)?).await?;
        here = LAST;
        menu = format!(
            "{}: {}",
            language.text("shell.language")?,
            language.own_name
        );
        pages(audit, language).await?;
    }
    Ok(())
}

async fn pages(audit: &Audit<'_>, language: &Spoken) -> Outcome {
    let page = audit.page;
    let screens = [
        ("cases", "/pratiche", "cases.title"),
        ("home", "/", "home.title"),
        ("sheet", "/servizi/naspi", "sheet.title"),
        ("easy-sheet", "/servizi/naspi/facile", "easy.title"),
        (
            "pre-check",
            "/servizi/naspi/calcolo/reason",
            "check.reason.title",
        ),
        ("help", "/aiuto", "help.title"),
        ("claim", "/domanda/naspi/identity", "naspi.identity.title"),
    ];
    for (name, path, heading) in screens {
        page.open(path).await?;
        page.wait_heading(&language.text(heading)?).await?;
        audit.screen(&format!("{name}-{}", language.code)).await;
    }
    let go_on = language.text("step.continue")?;
    page.activate(&go_on).await?;
    page.wait_heading(&language.text(LAST)?).await?;
    let address = language.text("naspi.email.label")?;
    page.fill(&address, "elena.example.org").await?;
    page.activate(&go_on).await?;
    page.wait_text(&language.text("error.summary")?).await?;
    audit
        .screen(&format!("claim-contacts-{}-wrong", language.code))
        .await;
    Ok(())
}
