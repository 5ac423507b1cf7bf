//! What a step does with an answer that is wrong or missing: it says so above and beside the question, leads to it, and
//! goes on once it is right (the rules of the error summary, docs/architecture.md).

use crate::{
    failure::{Outcome, ensure},
    page::Page,
};
use serde_json::{Value, json};

const SUMMARY: &str = "C’è qualcosa da correggere";

/// A question that is answered wrongly: the control its message leads to, and the message.
pub type Mistake<'a> = (&'a str, &'a str);

/// Tries to go on and is told exactly these mistakes, in order; each link then leads to its question.
pub async fn refused(page: &Page, mistakes: &[Mistake<'_>]) -> Outcome {
    refused_by(page, "Continua", mistakes).await
}

/// The same with another button than the one that goes on.
pub async fn refused_by(page: &Page, button: &str, mistakes: &[Mistake<'_>]) -> Outcome {
    let heading = page.heading().await?;
    page.activate(button).await?;
    let expected: Vec<&str> = mistakes.iter().map(|(_, message)| *message).collect();
    for message in &expected {
        page.wait_text(message).await?;
    }
    page.wait_focus(SUMMARY).await?;
    let shown: Value = serde_json::from_str(&page.read(include_str!("mistakes.js")).await?)?;
    let title = shown["title"].as_str().unwrap_or_default();
    ensure(
        title.starts_with(&format!("Errore: {heading} — ")),
        || format!("the title is «{title}»"),
    )?;
    // The same words above and, tied to the question, beside it.
    let complete = json!({
        "title": title, "above": true, "lines": expected, "beside": expected, "marked": true,
    });
    ensure(shown == complete, || {
        format!("of the mistakes {expected:#?} the page says {shown:#}")
    })?;
    for (field, message) in mistakes {
        page.activate(message).await?;
        page.wait_focus(field).await?;
        ensure_label_in_view(page, field).await?;
    }
    Ok(())
}

/// Goes on to the page called `next`, which no longer speaks of mistakes.
pub async fn accepted(page: &Page, next: &str) -> Outcome {
    page.activate("Continua").await?;
    page.wait_heading(next).await?;
    page.wait_focus(next).await?;
    page.ensure_absent(SUMMARY).await?;
    let title = page.title().await?;
    ensure(title.starts_with(next), || {
        format!("the title is «{title}»")
    })
}

/// Types each wrong answer in turn, is told why, and finds the answer still there.
pub async fn refused_in_turn(page: &Page, field: &str, wrong: &[(&str, &str)]) -> Outcome {
    for (typed, message) in wrong {
        page.fill(field, typed).await?;
        refused(page, &[(field, message)]).await?;
        let kept = page.value(field).await?;
        ensure(kept == *typed, || format!("«{typed}» has become «{kept}»"))?;
    }
    Ok(())
}

async fn ensure_label_in_view(page: &Page, field: &str) -> Outcome {
    let script = "const active = document.activeElement; \
        const label = active.closest('fieldset')?.querySelector('legend') ?? active.labels[0]; \
        const box = label.getBoundingClientRect(); \
        return String(box.top >= 0 && box.bottom <= innerHeight)";
    ensure(page.read(script).await? == "true", || {
        format!("the label of «{field}» is not in view")
    })
}
