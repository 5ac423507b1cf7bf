//! Nothing that somebody reads jumps away while more of the page arrives, over a slow network.

use super::steps::{FIRST, log_in};
use crate::{
    failure::{Failure, Outcome},
    page::Page,
    scenario::{BOTH_SIZES, Subject},
};
use serde_json::json;

/// The most that a page may move, as browsers count it (cumulative layout shift); 0.1 is called good elsewhere.
const MOST: f64 = 0.02;

/// Pages for everybody, with their headings.
const PUBLIC: [(&str, &str); 10] = [
    ("/", "Che cosa ti serve?"),
    (
        "/servizi/naspi",
        "NASpI: i soldi per chi ha perso il lavoro",
    ),
    (
        "/servizi/assegno-unico",
        "Assegno unico: un aiuto ogni mese per i figli",
    ),
    ("/servizi/naspi/facile", "La NASpI in parole facili"),
    (
        "/servizi/naspi/calcolo/reason",
        "Perché hai perso il lavoro?",
    ),
    ("/aiuto", "Parla con noi"),
    ("/accessibilita", "Dichiarazione di accessibilità"),
    ("/aspetto", "Aspetto"),
    ("/privacy", "Informativa privacy"),
    ("/non-esiste", "Questa pagina non c’è"),
];

/// What moved since the page was loaded that followed no key or press: how far in all, and each time what.
const SHIFTS: &str = "const observer = new PerformanceObserver(() => {}); \
    observer.observe({ type: 'layout-shift', buffered: true }); \
    const moved = observer.takeRecords().filter(({ hadRecentInput }) => !hadRecentInput); \
    observer.disconnect(); \
    const name = ({ node }) => node?.className || node?.parentElement?.className || node?.nodeName; \
    const each = moved.map(({ value, sources }) => `${value.toFixed(4)} ${sources.map(name).join(', ')}`); \
    return [moved.reduce((sum, { value }) => sum + value, 0), ...each].join('\\n')";

/// That nothing is on its way any more.
const SETTLED: &str = "return String(document.querySelector('.in-turn') === null \
    && document.fonts.status === 'loaded')";

pub fn subjects() -> Vec<Subject> {
    vec![
        Subject::app("shell/shift", BOTH_SIZES, |page| Box::pin(public(page))),
        Subject::app("shell/shift/personal", BOTH_SIZES, |page| {
            Box::pin(personal(page))
        }),
    ]
}

async fn public(page: &Page) -> Outcome {
    slow(page).await?;
    let mut faults = Vec::new();
    for (path, heading) in PUBLIC {
        // Each page as the first one that somebody opens.
        page.browser.forget_cache().await?;
        page.open(path).await?;
        faults.extend(moved(page, path, heading).await?);
    }
    quick(page).await?;
    report(&faults)
}

async fn personal(page: &Page) -> Outcome {
    page.open("/pratiche").await?;
    log_in(page, "Ilaria Bassi").await?;
    page.wait_heading("Le mie domande").await?;
    slow(page).await?;
    let mut faults = Vec::new();
    for (path, heading) in [
        ("/pratiche", "Le mie domande"),
        ("/domanda/naspi", FIRST),
        ("/conferme", "Da confermare"),
    ] {
        page.browser.forget_cache().await?;
        page.open(path).await?;
        faults.extend(moved(page, path, heading).await?);
    }
    quick(page).await?;
    report(&faults)
}

async fn moved(page: &Page, path: &str, heading: &str) -> Outcome<Option<String>> {
    page.wait_heading(heading).await?;
    page.wait_read(SETTLED, "true").await?;
    let shifts = page.read(SHIFTS).await?;
    let sum: f64 = shifts
        .lines()
        .next()
        .and_then(|sum| sum.parse().ok())
        .ok_or_else(|| Failure::new(format!("no sum of shifts: {shifts}")))?;
    Ok((sum > MOST).then(|| format!("{path} moves by {shifts}")))
}

fn report(faults: &[String]) -> Outcome {
    match faults.is_empty() {
        true => Ok(()),
        false => Err(Failure::new(faults.join("\n"))),
    }
}

/// As on a telephone far from the next mast: what a page asks for comes one after the other.
async fn slow(page: &Page) -> Outcome {
    conditions(page, 150, 200_000).await
}

async fn quick(page: &Page) -> Outcome {
    conditions(page, 0, -1).await
}

async fn conditions(page: &Page, latency: u32, bytes_a_second: i32) -> Outcome {
    let driver = &page.browser.driver;
    driver.devtools("Network.enable", json!({})).await?;
    let conditions = json!({
        "offline": false,
        "latency": latency,
        "downloadThroughput": bytes_a_second,
        "uploadThroughput": bytes_a_second,
    });
    driver
        .devtools("Network.emulateNetworkConditions", conditions)
        .await
        .map(drop)
}
