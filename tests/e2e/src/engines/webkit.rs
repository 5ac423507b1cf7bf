//! WebKit (Safari's engine) in its small browser under WebKitWebDriver.

use {
    super::{Process, WebDriver, process},
    crate::failure::Outcome,
    serde_json::{Value, json},
    tokio::{process::Command, sync::Mutex},
};

const BROWSER: &str = "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser";

/// `xvfb-run -a` looks for a free display and takes it a moment later: two at once can take the same.
static STARTING: Mutex<()> = Mutex::const_new(());

/// Starts WebKitWebDriver and the browser on an invisible display with a session bus of its own.
pub async fn start(worker: usize) -> Outcome<(Process, WebDriver)> {
    let _alone = STARTING.lock().await;
    let port = process::free_port()?;
    let mut command = Command::new("xvfb-run");
    command
        .args([
            "-a",
            "-s",
            "-screen 0 1500x1200x24",
            "dbus-run-session",
            "--",
            "WebKitWebDriver",
        ])
        .arg(format!("--port={port}"))
        .env("LANGUAGE", "it_IT")
        // Without it the bus would start the accessibility bus, which outlives the session.
        .env("NO_AT_BRIDGE", "1")
        .env("GTK_A11Y", "none");
    let mut driver = Process::start(command, &format!("webkitdriver-{worker}"))?;
    let address = format!("127.0.0.1:{port}");
    driver.wait_for(&address, process::STARTING).await?;
    let session = WebDriver::open(&address, capabilities()).await?;
    Ok((driver, session))
}

fn capabilities() -> Value {
    json!({
        "timeouts": { "script": 60_000, "pageLoad": 30_000 },
        "webkitgtk:browserOptions": { "binary": BROWSER, "args": ["--automation"] },
    })
}
