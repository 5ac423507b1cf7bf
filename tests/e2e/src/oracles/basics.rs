//! What every screen needs and no engine has to be asked for.

use {
    super::{Finding, Oracle, findings},
    crate::{engines::Browser, failure::Outcome},
    serde_json::json,
};

pub(super) async fn audit(browser: &Browser) -> Outcome<Vec<Finding>> {
    let faults = browser
        .driver
        .execute(include_str!("in_page/basics.js"), json!([]))
        .await?;
    Ok(findings(Oracle::Basics, &faults))
}

/// Makes the page `width` CSS pixels wide and looks for what then needs a horizontal scroll (WCAG 1.4.10).
/// The caller sets the size back.
pub async fn overflow_at(browser: &Browser, width: u32) -> Outcome<Vec<Finding>> {
    browser.set_size(width, 800).await?;
    let faults = browser
        .driver
        .execute(include_str!("in_page/overflow.js"), json!([]))
        .await?;
    Ok(findings(Oracle::Basics, &faults))
}
