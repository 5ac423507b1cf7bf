//! IBM's equal-access engine, injected into the page.

use {
    super::{Finding, Oracle, findings, package_file},
    crate::{engines::Browser, failure::Outcome},
    serde_json::json,
    tokio::sync::OnceCell,
};

pub(super) async fn audit(source: &OnceCell<String>, browser: &Browser) -> Outcome<Vec<Finding>> {
    let driver = &browser.driver;
    if driver
        .execute("return typeof window.ace", json!([]))
        .await?
        != "object"
    {
        let source = source
            .get_or_try_init(|| package_file("accessibility-checker-engine/ace.js"))
            .await?;
        // It declares a variable; inside a function that would be local.
        driver
            .execute(&format!("{source}\nwindow.ace = ace;"), json!([]))
            .await?;
    }
    let faults = driver
        .execute(include_str!("in_page/ibm.js"), json!([]))
        .await?;
    Ok(findings(Oracle::Ibm, &faults))
}
