//! What can go wrong, and how it is made to.

use crate::{failure::Outcome, page::Page, server::Fault};
use serde_json::json;

/// More than the app, and the browser below it, try by themselves.
const MANY: u32 = 50;

/// How a trouble is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// No network.
    Offline,
    /// The gateway answers wrongly.
    Status(u16, Option<u64>),
    /// The gateway never answers.
    Silence,
    /// The answer is cut in its middle, after the work was done.
    CutAfterWork,
    Malformed,
    WrongType,
    SessionEnded,
    TabKilled,
    StorageWiped,
    StorageFull,
    ClockOff,
    /// The same person answers in another place meanwhile.
    TwoTabs,
}

/// A row of the table.
#[derive(Clone, Copy, Debug)]
pub struct Trouble {
    pub name: &'static str,
    pub way: Way,
}

const fn trouble(name: &'static str, way: Way) -> Trouble {
    Trouble { name, way }
}

pub const ALL: &[Trouble] = &[
    trouble("offline", Way::Offline),
    trouble("500", Way::Status(500, None)),
    trouble("503", Way::Status(503, Some(2))),
    trouble("429", Way::Status(429, Some(2))),
    trouble("timeout", Way::Silence),
    trouble("dropped in mid-body", Way::CutAfterWork),
    trouble("malformed JSON", Way::Malformed),
    trouble("wrong content type", Way::WrongType),
    trouble("401", Way::SessionEnded),
    trouble("409", Way::Status(409, None)),
    trouble("412", Way::Status(412, None)),
    trouble("413", Way::Status(413, None)),
    trouble("tab killed", Way::TabKilled),
    trouble("storage wiped", Way::StorageWiped),
    trouble("storage full", Way::StorageFull),
    trouble("clock off", Way::ClockOff),
    trouble("two tabs", Way::TwoTabs),
];

/// Waiting made short, so that silence is soon over.
const SHORT_PATIENCE: &str = "const timeout = AbortSignal.timeout; \
    AbortSignal.timeout = () => timeout.call(AbortSignal, 1500); return ''";
const FULL: &str = "IDBObjectStore.prototype.put = () => { throw new DOMException('full', 'QuotaExceededError'); }; return ''";
/// The device believes that it is three days later.
const THREE_DAYS_ON: &str =
    "const now = Date.now; Date.now = () => now() + 3 * 86400000; return ''";
/// Everything that the site keeps, but for the session, which no script can reach.
const WIPE: &str = "return (async () => { localStorage.clear(); sessionStorage.clear(); \
    for (const { name } of await indexedDB.databases()) await new Promise((done) => { \
        const gone = indexedDB.deleteDatabase(name); gone.onsuccess = gone.onblocked = gone.onerror = done; }); \
    return 'wiped'; })()";

impl Trouble {
    /// Makes the trouble, for requests with this method to this route. What happens to the tab or in another one is made
    /// by the moment.
    pub async fn make(&self, page: &Page, method: &str, route: &str) -> Outcome {
        let sandbox = page.sandbox()?;
        match self.way {
            Way::Offline => set_offline(page, true).await,
            Way::Status(status, wait) => {
                let fault = Fault::Status(status, wait);
                sandbox.add_fault(method, route, fault, MANY).await
            }
            Way::Silence => {
                page.read(SHORT_PATIENCE).await?;
                let fault = Fault::Delay(120_000);
                sandbox.add_fault(method, route, fault, MANY).await
            }
            Way::CutAfterWork => {
                let fault = Fault::Drop;
                sandbox
                    .add_fault_after_work(method, route, fault, MANY)
                    .await
            }
            Way::Malformed => {
                sandbox
                    .add_fault(method, route, Fault::Malformed, MANY)
                    .await
            }
            Way::WrongType => {
                sandbox
                    .add_fault(method, route, Fault::WrongType, MANY)
                    .await
            }
            Way::SessionEnded => sandbox.advance_clock(31 * 60).await,
            Way::StorageWiped => page.read(WIPE).await.map(drop),
            Way::StorageFull => page.read(FULL).await.map(drop),
            Way::ClockOff => page.read(THREE_DAYS_ON).await.map(drop),
            Way::TabKilled | Way::TwoTabs => Ok(()),
        }
    }

    /// Ends it.
    pub async fn end(&self, page: &Page) -> Outcome {
        if self.way == Way::Offline {
            set_offline(page, false).await?;
        }
        page.sandbox()?.clear_faults().await
    }
}

pub async fn set_offline(page: &Page, offline: bool) -> Outcome {
    let conditions = json!({
        "offline": offline, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1,
    });
    let driver = &page.browser.driver;
    driver.devtools("Network.enable", json!({})).await?;
    driver
        .devtools("Network.emulateNetworkConditions", conditions)
        .await
        .map(drop)
}
