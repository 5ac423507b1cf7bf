use {
    super::Audit,
    crate::{
        failure::Outcome,
        page::Page,
        scenarios::session_end::{open_contacts, sleep},
    },
};

/// What comes before a session's end, and after it.
pub async fn walk(page: &Page) -> Outcome {
    let audit = Audit::of(page);
    let walked = screens(&audit).await;
    audit.close(walked)
}

async fn screens(audit: &Audit<'_>) -> Outcome {
    let page = audit.page;
    open_contacts(page).await?;
    sleep(page, 25 * 60 + 1).await?;
    page.wait_text("ti facciamo uscire tra 5 minuti").await?;
    audit.screen("naspi-contacts+session-ending").await;
    page.sandbox()?.advance_clock(31 * 60).await?;
    sleep(page, 6 * 60).await?;
    page.wait_text("ti abbiamo fatto uscire").await?;
    audit.screen("naspi-contacts+session-ended").await;
    Ok(())
}
