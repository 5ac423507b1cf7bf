//! Chromium under chromedriver, and what only it can do: exact page sizes and colour schemes.

use {
    super::{Process, Theme, WebDriver, process},
    crate::{failure::Outcome, places},
    serde_json::{Value, json},
    std::path::Path,
    tokio::process::Command,
};

/// Starts chromedriver and a headless Chromium, which keeps what it has in `profile`, or else in a folder of its own that
/// is gone with it.
pub async fn start(worker: usize, profile: Option<&Path>) -> Outcome<(Process, WebDriver)> {
    let port = process::free_port()?;
    let mut command = Command::new(places::tool("chromedriver"));
    command.arg(format!("--port={port}"));
    let mut driver = Process::start(command, &format!("chromedriver-{worker}"))?;
    let address = format!("127.0.0.1:{port}");
    driver.wait_for(&address, process::STARTING).await?;
    let session = WebDriver::open(&address, capabilities(profile)).await?;
    Ok((driver, session))
}

fn capabilities(profile: Option<&Path>) -> Value {
    let mut all = json!({
        "timeouts": { "script": 60_000, "pageLoad": 30_000 },
        "goog:chromeOptions": {
            "args": [
                "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync",
                "--disable-dev-shm-usage", "--hide-scrollbars", "--window-size=1280,900",
            ],
            "prefs": { "intl.accept_languages": "it-IT,it" },
        },
    });
    if let (Some(profile), Some(arguments)) =
        (profile, all["goog:chromeOptions"]["args"].as_array_mut())
    {
        arguments.push(json!(format!("--user-data-dir={}", profile.display())));
    }
    all
}

/// Makes the page exactly `width` by `height` CSS pixels, smaller than any window can be if need be.
pub async fn set_size(driver: &WebDriver, width: u32, height: u32) -> Outcome {
    let metrics = json!({
        "width": width, "height": height, "screenWidth": width, "screenHeight": height,
        "deviceScaleFactor": 1, "mobile": width < 600,
    });
    driver
        .devtools("Emulation.setDeviceMetricsOverride", metrics)
        .await?;
    Ok(())
}

/// Tells the page the preferred colour scheme, and that movement is unwelcome so that no screen is audited in the
/// middle of a transition.
pub async fn set_theme(driver: &WebDriver, theme: Theme) -> Outcome {
    set_media(driver, theme, false).await
}

/// The same, with the person's own colours in the place of the page's when `forced`.
pub async fn set_media(driver: &WebDriver, theme: Theme, forced: bool) -> Outcome {
    let media = json!({ "features": [
        { "name": "forced-colors", "value": if forced { "active" } else { "none" } },
        { "name": "prefers-color-scheme", "value": theme.to_string() },
        { "name": "prefers-reduced-motion", "value": "reduce" },
    ] });
    driver.devtools("Emulation.setEmulatedMedia", media).await?;
    Ok(())
}

/// The whole page as PNG in base 64, beyond the viewport too.
pub async fn screenshot(driver: &WebDriver) -> Outcome<String> {
    let picture = json!({ "format": "png", "captureBeyondViewport": true });
    let value = driver.devtools("Page.captureScreenshot", picture).await?;
    Ok(value["data"].as_str().unwrap_or_default().to_owned())
}
