//! Saving the draft when gateway or network fail: what was typed stays, the person is told, and it is saved in the end.

use crate::{
    engines::Key,
    failure::{Outcome, ensure},
    page::Page,
    scenario::{ONCE, Subject},
    scenarios::draft_steps::{ensure_value, open_claim},
    server::Fault,
};
use serde_json::json;
use std::time::{Duration, Instant};

const EMAIL: &str = "Indirizzo e-mail";
const RETRYING: &str =
    "Non ancora inviato, riproviamo. Le risposte sono salvate su questo dispositivo.";

/// A browser too repeats a request that was cut: the day is bad until it is over.
const MANY: u32 = 50;

/// One bad day of the gateway, and what the person reads meanwhile.
struct BadDay {
    name: &'static str,
    fault: Fault,
    /// Whether the answer was written down and only the reply is lost.
    after_work: bool,
    said: &'static str,
    /// The gateway asked not to be tried again sooner, in seconds.
    wait: u64,
}

const PLAIN: BadDay = BadDay {
    name: "",
    fault: Fault::Drop,
    after_work: false,
    said: RETRYING,
    wait: 0,
};

const BAD_DAYS: &[BadDay] = &[
    BadDay {
        name: "broken",
        fault: Fault::Status(500, None),
        ..PLAIN
    },
    BadDay {
        name: "closed",
        fault: Fault::Status(503, Some(5)),
        wait: 5,
        ..PLAIN
    },
    BadDay {
        name: "crowded",
        fault: Fault::Status(429, Some(5)),
        wait: 5,
        ..PLAIN
    },
    BadDay {
        name: "cut",
        ..PLAIN
    },
    BadDay {
        name: "reply-cut",
        after_work: true,
        ..PLAIN
    },
    BadDay {
        name: "garbled",
        fault: Fault::Malformed,
        ..PLAIN
    },
    BadDay {
        name: "slow",
        fault: Fault::Delay(2_000),
        said: "Salvato su questo dispositivo",
        ..PLAIN
    },
    BadDay {
        name: "reply-slow",
        fault: Fault::Delay(2_000),
        after_work: true,
        said: "Salvato su questo dispositivo",
        ..PLAIN
    },
];

pub fn subjects() -> Vec<Subject> {
    vec![
        Subject::app("draft/failing-gateway", ONCE, |page| {
            Box::pin(survives(page))
        }),
        Subject::app("draft/silent-gateway", ONCE, |page| {
            Box::pin(survives_silence(page))
        }),
    ]
}

/// Half a minute of waiting, told and made short.
const SHORT_PATIENCE: &str = "const timeout = AbortSignal.timeout; window.patience = []; \
    AbortSignal.timeout = limit => { window.patience.push(limit); return timeout.call(AbortSignal, 1500); }; return ''";

/// A gateway that takes the answer and never replies is not waited for without end.
async fn survives_silence(page: &Page) -> Outcome {
    open_claim(page, "Giulia Ferri", "contacts", &json!({})).await?;
    page.wait_heading("Come ti contattiamo?").await?;
    page.read(SHORT_PATIENCE).await?;
    page.sandbox()?
        .add_fault("PUT", "/api/v1/drafts", Fault::Delay(120_000), 1)
        .await?;
    page.fill(EMAIL, "silent@example.org").await?;
    page.press(Key::Tab).await?;
    page.wait_text("Salvato su questo dispositivo").await?;
    page.wait_text(RETRYING).await?;
    page.wait_text("Salvato da INPS alle").await?;
    let patience = page.read("return String(window.patience[0])").await?;
    ensure(patience == "30000", || {
        format!("the page would have waited {patience} ms")
    })?;
    page.reload().await?;
    page.wait_heading("Come ti contattiamo?").await?;
    ensure_value(page, EMAIL, "silent@example.org").await
}

async fn survives(page: &Page) -> Outcome {
    open_claim(page, "Giulia Ferri", "contacts", &json!({})).await?;
    for day in BAD_DAYS {
        page.note(format!("the gateway is {}", day.name));
        page.wait_heading("Come ti contattiamo?").await?;
        survives_one(page, day).await?;
    }
    Ok(())
}

async fn survives_one(page: &Page, day: &BadDay) -> Outcome {
    let typed = format!("{}@example.org", day.name);
    let (sandbox, route) = (page.sandbox()?, "/api/v1/drafts");
    if day.after_work {
        sandbox
            .add_fault_after_work("PUT", route, day.fault, MANY)
            .await?;
    } else {
        sandbox.add_fault("PUT", route, day.fault, MANY).await?;
    }
    page.fill(EMAIL, &typed).await?;
    let asked = Instant::now();
    page.press(Key::Tab).await?;
    page.wait_text(day.said).await?;
    sandbox.clear_faults().await?;
    ensure_value(page, EMAIL, &typed).await?;
    page.wait_text("Salvato da INPS alle").await?;
    let waited = asked.elapsed();
    ensure(waited >= Duration::from_secs(day.wait), || {
        format!("it was tried again after {waited:?}")
    })?;
    page.ensure_absent("Hai risposto anche da un’altra parte")
        .await?;
    page.reload().await?;
    page.wait_heading("Come ti contattiamo?").await?;
    ensure_value(page, EMAIL, &typed).await
}
