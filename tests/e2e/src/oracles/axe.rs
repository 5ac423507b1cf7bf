//! axe-core, injected into the page. What it cannot decide has to be in the reviewed list.

use {
    super::{Finding, Oracle, findings, package_file, reviewed},
    crate::{engines::Browser, failure::Outcome},
    serde_json::json,
    tokio::sync::OnceCell,
};

pub(super) const TAGS: [&str; 7] = [
    "wcag2a",
    "wcag2aa",
    "wcag21a",
    "wcag21aa",
    "wcag22aa",
    "best-practice",
    "EN-301-549",
];

pub(super) async fn audit(source: &OnceCell<String>, browser: &Browser) -> Outcome<Vec<Finding>> {
    let driver = &browser.driver;
    if driver
        .execute("return typeof window.axe", json!([]))
        .await?
        != "object"
    {
        let source = source
            .get_or_try_init(|| package_file("axe-core/axe.min.js"))
            .await?;
        driver.execute(source, json!([])).await?;
    }
    let report = driver
        .execute(include_str!("in_page/axe.js"), json!([TAGS]))
        .await?;
    let mut faults = findings(Oracle::Axe, &report["violations"]);
    let undecided = findings(Oracle::Axe, &report["incomplete"]);
    faults.extend(
        undecided
            .into_iter()
            .filter(|finding| !reviewed::explains(finding))
            .map(|finding| Finding {
                message: format!(
                    "cannot decide, and not in reviewed-incomplete.json: {}",
                    finding.message
                ),
                ..finding
            }),
    );
    Ok(faults)
}
