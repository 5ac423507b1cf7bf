//! Siteimprove Alfa, bundled once into a script that audits the document in the page.

use {
    super::{Finding, Oracle, findings},
    crate::{
        engines::Browser,
        failure::{Failure, Outcome},
        places,
    },
    serde_json::json,
    tokio::{process::Command, sync::OnceCell},
};

/// Two workers bundle once.
static BUNDLE: OnceCell<String> = OnceCell::const_new();

pub(super) async fn audit(browser: &Browser) -> Outcome<Vec<Finding>> {
    let driver = &browser.driver;
    if driver
        .execute("return typeof window.sportelloAlfa", json!([]))
        .await?
        != "object"
    {
        let source = BUNDLE.get_or_try_init(bundle).await?;
        driver.execute(source, json!([])).await?;
    }
    let faults = driver
        .execute("return sportelloAlfa.audit()", json!([]))
        .await?;
    Ok(findings(Oracle::Alfa, &faults))
}

async fn bundle() -> Outcome<String> {
    let target = places::output().join("alfa.js");
    let output = Command::new(places::root().join("node_modules/.bin/esbuild"))
        .arg(places::package().join("oracles/alfa.mjs"))
        .args([
            "--bundle",
            "--minify",
            "--format=iife",
            "--global-name=sportelloAlfaBundle",
            "--log-level=error",
        ])
        .arg("--footer:js=window.sportelloAlfa = sportelloAlfaBundle;")
        .arg(format!("--outfile={}", target.display()))
        .output()
        .await
        .map_err(|error| {
            Failure::new(format!("cannot run esbuild: {error}; run ./sportello test"))
        })?;
    if !output.status.success() {
        return Err(Failure::new(format!(
            "esbuild: {}",
            String::from_utf8_lossy(&output.stderr)
        )));
    }
    Ok(tokio::fs::read_to_string(&target).await?)
}
