//! What the first view of a public page weighs, everything together.

use crate::{
    failure::{Outcome, ensure},
    page::Page,
    scenario::{ONCE, Subject},
};

/// The budget of the first view in bytes, as they travel (brotli), without their headers.
const BUDGET: u64 = 190_000;
/// The budget of all style sheets together, in bytes of brotli.
const STYLE_BUDGET: u64 = 20_000;
/// What the style sheets weigh, the second as if it had been asked for.
const STYLES: &str = "const first = document.querySelector('link[rel=stylesheet]').href; \
    const inner = new URL(document.querySelector('meta[name=inner-style]').content, location.href).href; \
    await (await fetch(inner, { cache: 'reload' })).text(); \
    return [first, inner].map(name => performance.getEntriesByName(name).at(-1).encodedBodySize).join(' ')";
/// The files that came, with their weight, one a line: the page itself first. Read when the last thing that a page asks
/// for, who is logged in, is answered and the fonts are there. A file asked for ahead of its use came once.
const WEIGHTS: &str = "const session = location.origin + '/api/v1/session'; \
    while (!performance.getEntriesByName(session).length) await new Promise(later => setTimeout(later, 50)); \
    await document.fonts.ready; \
    const entries = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]; \
    const weights = new Map(); \
    for (const { name, encodedBodySize } of entries) weights.set(name, Math.max(encodedBodySize, weights.get(name) ?? 0)); \
    return [...weights].map(([name, weight]) => `${weight} ${new URL(name).pathname}`).join('\\n')";

pub fn subjects() -> Vec<Subject> {
    vec![
        Subject::app("shell/weight", ONCE, |page| Box::pin(first_view(page))),
        Subject::app("shell/weight/styles", ONCE, |page| Box::pin(styles(page))),
    ]
}

async fn first_view(page: &Page) -> Outcome {
    page.browser.forget_cache().await?;
    page.open("/servizi/naspi").await?;
    page.wait_heading("NASpI: i soldi per chi ha perso il lavoro")
        .await?;
    let weights = page
        .read(&format!("return (async () => {{ {WEIGHTS} }})()"))
        .await?;
    let total: u64 = weights
        .lines()
        .filter_map(|line| line.split(' ').next()?.parse::<u64>().ok())
        .sum();
    // A program that came from a cache weighs nothing, and would hide what it weighs.
    let program = weights
        .lines()
        .any(|line| line.ends_with("/sportello_bg.wasm") && !line.starts_with("0 "));
    ensure(program, || {
        format!("the program did not travel:\n{weights}")
    })?;
    ensure(total <= BUDGET, || {
        format!("the first view weighs {total} bytes, the budget is {BUDGET}:\n{weights}")
    })
}

async fn styles(page: &Page) -> Outcome {
    page.browser.forget_cache().await?;
    page.open("/servizi/naspi").await?;
    page.wait_heading("NASpI: i soldi per chi ha perso il lavoro")
        .await?;
    let weights = page
        .read(&format!("return (async () => {{ {STYLES} }})()"))
        .await?;
    let sizes: Vec<u64> = weights
        .split(' ')
        .filter_map(|size| size.parse().ok())
        .collect();
    ensure(
        sizes.len() == 2 && sizes.iter().all(|size| *size > 0),
        || format!("the style sheets are not there: {weights}"),
    )?;
    ensure(sizes.iter().sum::<u64>() <= STYLE_BUDGET, || {
        format!("the style sheets weigh {weights} bytes, the budget is {STYLE_BUDGET}")
    })
}
