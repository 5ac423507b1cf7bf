//! Firefox under geckodriver.

use {
    super::{Process, WebDriver, process},
    crate::{failure::Outcome, places},
    serde_json::{Value, json},
    std::path::Path,
    tokio::process::Command,
};

/// Starts geckodriver and a headless Firefox.
pub async fn start(worker: usize) -> Outcome<(Process, WebDriver)> {
    let port = process::free_port()?;
    let mut command = Command::new(places::tool("geckodriver"));
    // The port for the newer protocol is fixed unless it is told otherwise, and two workers would meet on it.
    command.args([
        "--port",
        &port.to_string(),
        "--websocket-port",
        &process::free_port()?.to_string(),
    ]);
    let mut driver = Process::start(command, &format!("geckodriver-{worker}"))?;
    let address = format!("127.0.0.1:{port}");
    driver.wait_for(&address, process::STARTING).await?;
    let session = WebDriver::open(&address, capabilities()).await?;
    Ok((driver, session))
}

fn capabilities() -> Value {
    let mut options = json!({
        "args": ["-headless"],
        "prefs": { "intl.accept_languages": "it-IT,it", "ui.prefersReducedMotion": 1, "accessibility.tabfocus": 7, "devtools.jsonview.enabled": false },
    });
    let extended_support = "/usr/bin/firefox-esr";
    if Path::new(extended_support).exists() {
        options["binary"] = json!(extended_support);
    }
    json!({ "timeouts": { "script": 60_000, "pageLoad": 30_000 }, "moz:firefoxOptions": options })
}
