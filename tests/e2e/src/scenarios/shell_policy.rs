//! The Content-Security-Policy: strict, and nothing on the whole journey goes against it.

use super::naspi;
use crate::{
    failure::{Outcome, ensure},
    page::Page,
    scenario::{ONCE, Subject},
};
use serde_json::json;

/// Notes what the policy forbids, from the first moment of every page. The storage outlives the pages.
const WITNESS: &str = "addEventListener('securitypolicyviolation', event => { \
    sessionStorage.forbidden = (sessionStorage.forbidden ?? '') + \
        `${event.effectiveDirective} ${event.blockedURI} on ${location.pathname}; ` })";

const FORBIDDEN: &str = "return sessionStorage.forbidden ?? ''";

pub fn subjects() -> Vec<Subject> {
    vec![Subject::app("shell/policy", ONCE, |page| {
        Box::pin(nothing_forbidden(page))
    })]
}

async fn nothing_forbidden(page: &Page) -> Outcome {
    let driver = &page.browser.driver;
    let added = driver
        .devtools(
            "Page.addScriptToEvaluateOnNewDocument",
            json!({ "source": WITNESS }),
        )
        .await?;
    naspi::claim(page).await?;
    let forbidden = page.read(FORBIDDEN).await?;
    ensure(forbidden.is_empty(), || {
        format!("the policy forbade: {forbidden}")
    })?;
    ensure_strict(page).await?;
    ensure_witness_awake(page).await?;
    // The browser is used again by other scenarios.
    driver
        .devtools("Page.removeScriptToEvaluateOnNewDocument", added)
        .await
        .map(drop)
}

async fn ensure_strict(page: &Page) -> Outcome {
    let policy = page
        .read("return fetch('/').then(answer => answer.headers.get('content-security-policy'))")
        .await?;
    ensure(
        policy.contains("default-src 'none'") && policy.contains("script-src 'self'"),
        || format!("the policy is {policy:?}"),
    )?;
    for weak in ["'unsafe-inline'", "'unsafe-eval'", "*", "http:", "https:"] {
        ensure(!policy.contains(weak), || {
            format!("the policy allows {weak}: {policy}")
        })?;
    }
    Ok(())
}

/// Had something been forbidden, it would have been noted.
async fn ensure_witness_awake(page: &Page) -> Outcome {
    page.read(
        "const script = document.createElement('script'); \
         script.textContent = 'window.ranInline = true'; document.body.append(script); script.remove(); return ''",
    )
    .await?;
    let ran = page.read("return String(window.ranInline)").await?;
    ensure(ran == "undefined", || "an inline script ran".to_owned())?;
    let forbidden = page.read(FORBIDDEN).await?;
    ensure(forbidden.starts_with("script-src"), || {
        format!("of an inline script is noted only {forbidden:?}")
    })
}
