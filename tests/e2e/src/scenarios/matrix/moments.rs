//! What is checked at every moment: the answer at the gateway, and how many claims there are.

use crate::{
    failure::{Outcome, ensure},
    page::Page,
};
use std::time::{Duration, Instant};

/// How long an answer may take to reach the gateway once the trouble is over.
const PATIENCE: Duration = Duration::from_secs(15);

/// Waits until the gateway's draft has this answer.
pub async fn wait_saved(page: &Page, question: &str, expected: &str) -> Outcome {
    let script = format!(
        "return fetch('/api/v1/drafts/naspi').then(found => found.json()).then(draft => draft.content.answers['{question}'] ?? '')\
         .catch(() => '')"
    );
    let start = Instant::now();
    loop {
        let found = page.read(&script).await?;
        if found == expected {
            return Ok(());
        }
        ensure(start.elapsed() < PATIENCE, || {
            format!("the gateway has «{found}» for {question}, not «{expected}»")
        })?;
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
}
