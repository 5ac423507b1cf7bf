//! The check of a receipt, with each of its findings.

use {
    super::Audit,
    crate::{
        failure::Outcome,
        page::Page,
        scenarios::{
            files::saved,
            proof::{CHANGED, CHECK, FILE, GENUINE, NOT_ONE, TITLE, UNKNOWN, give},
            receipt_files::{signed_receipt, with_changed},
        },
    },
};

pub async fn walk(page: &Page) -> Outcome {
    let audit = Audit::of(page);
    let walked = findings(&audit).await;
    audit.close(walked)
}

async fn findings(audit: &Audit<'_>) -> Outcome {
    let page = audit.page;
    let receipt = signed_receipt(page).await?;
    page.open(CHECK).await?;
    page.wait_heading(TITLE).await?;
    audit.screen("check-receipt").await;
    give(page, &receipt).await?;
    page.wait_text(GENUINE).await?;
    audit.screen("check-receipt+genuine").await;
    give(page, &with_changed(&receipt, "/answers")?).await?;
    page.wait_text(CHANGED).await?;
    audit.screen("check-receipt+changed").await;
    give(page, &with_changed(&receipt, "/statement/key_id")?).await?;
    page.wait_text(UNKNOWN).await?;
    audit.screen("check-receipt+unknown-key").await;
    let file = saved(page, "other.json", b"{}").await?;
    page.upload(FILE, &file).await?;
    page.wait_text(NOT_ONE).await?;
    audit.screen("check-receipt+no-receipt").await;
    Ok(())
}
