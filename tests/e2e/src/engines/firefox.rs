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
    let driver = Command::new(places::tool("geckodriver"));
    open(
        driver,
        &format!("geckodriver-{worker}"),
        "-headless",
        json!({}),
    )
    .await
}

/// Starts geckodriver and a Firefox that fills the display and tells the screen reader all it shows.
pub async fn start_for_screen_reader() -> Outcome<(Process, WebDriver)> {
    let mut driver = Command::new(places::tool("geckodriver"));
    driver.env("GNOME_ACCESSIBILITY", "1");
    // What moves by itself would keep Firefox busy after each key.
    let still = json!({
        "accessibility.force_disabled": -1,
        "general.smoothScroll": false,
        "ui.caretBlinkTime": 0,
        // When a link counts as visited is chance: the history is written beside everything else.
        "layout.css.visited_links_enabled": false,
        "places.history.enabled": false,
    });
    open(driver, "geckodriver-screen-reader", "--kiosk", still).await
}

async fn open(
    mut command: Command,
    log: &str,
    manner: &str,
    more: Value,
) -> Outcome<(Process, WebDriver)> {
    let port = process::free_port()?;
    // The port for the newer protocol is fixed unless it is told otherwise, and two workers would meet on it.
    command.args([
        "--port",
        &port.to_string(),
        "--websocket-port",
        &process::free_port()?.to_string(),
    ]);
    let mut driver = Process::start(command, log)?;
    let address = format!("127.0.0.1:{port}");
    driver.wait_for(&address, process::STARTING).await?;
    let session = WebDriver::open(&address, capabilities(manner, more)).await?;
    Ok((driver, session))
}

fn capabilities(manner: &str, more: Value) -> Value {
    let mut preferences = json!({
        "intl.accept_languages": "it-IT,it",
        "ui.prefersReducedMotion": 1,
        "accessibility.tabfocus": 7,
        "devtools.jsonview.enabled": false,
    });
    for (name, value) in more.as_object().into_iter().flatten() {
        preferences[name] = value.clone();
    }
    let mut options = json!({ "args": [manner], "prefs": preferences });
    let extended_support = "/usr/bin/firefox-esr";
    if Path::new(extended_support).exists() {
        options["binary"] = json!(extended_support);
    }
    json!({ "timeouts": { "script": 60_000, "pageLoad": 30_000 }, "moz:firefoxOptions": options })
}
