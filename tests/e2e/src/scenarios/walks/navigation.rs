//! Random walks over the whole app, by who is not logged in, by people with and without claims, on a small screen too.
//! `navigation.js` says what they do; after each step our own judge looks at the page, and what was typed must be there.

use super::{seed, walk_on};
use crate::{
    engines::{Engine, Size},
    failure::Outcome,
    oracles,
    page::{Hands, Page},
    scenario::{ONCE, Run, Subject},
};
use serde_json::json;

/// How many steps each part walks.
const STEPS: u64 = 150;

const SMALL: &[Run] = &[(Engine::Chromium, Size::Mobile, Hands::Mouse)];

pub fn subjects() -> Vec<Subject> {
    vec![
        Subject::app("walks/navigation/guest", ONCE, |page| {
            Box::pin(walk(page, None))
        }),
        // Has to be asked everything.
        Subject::app("walks/navigation/new", ONCE, |page| {
            Box::pin(walk(page, Some("Giulia Ferri")))
        }),
        // Has a claim for NASpI.
        Subject::app("walks/navigation/waiting", ONCE, |page| {
            Box::pin(walk(page, Some("Francesca Serra")))
        }),
        // Has a claim for the Assegno unico.
        Subject::app("walks/navigation/parent", SMALL, |page| {
            Box::pin(walk(page, Some("Caterina Orlando")))
        }),
    ]
}

/// In a tab of its own: where an earlier scenario has filled the browser's history (50 entries), it tells the page less of it.
async fn walk(page: &Page, who: Option<&str>) -> Outcome {
    let seed = seed(page);
    match who {
        None => page.crash_tab("/").await?,
        Some(name) => log_in(page, name).await?,
    }
    let state = json!({
        "typed": {}, "titles": {}, "trail": [], "pages": {}, "steps": STEPS, "guest": who.is_none(),
        "random": (seed + 5) * 1_000_003 + who.map_or(0, str::len), "texts": oracles::texts()?, "known": oracles::known(),
    });
    let script = format!(
        "const basics = {};\n{}",
        oracles::in_page(),
        include_str!("navigation.js")
    );
    let state = walk_on(page, state, &script).await;
    let words = |state: &serde_json::Value| {
        let pages = state["pages"].as_object().map_or(0, serde_json::Map::len);
        println!(
            "  {}  SPORTELLO_WALKS_SEED={seed}  {STEPS} steps over {pages} pages",
            page.subject()
        );
    };
    state
        .map(|state| words(&state))
        .map_err(|failure| failure.while_doing(&format!("with SPORTELLO_WALKS_SEED={seed}")))
}

async fn log_in(page: &Page, who: &str) -> Outcome {
    page.crash_tab("/login?return_to=/").await?;
    page.choose_radio("Con quale identità entri?", "SPID")
        .await?;
    page.choose_radio("Chi sei?", &format!("{who}…")).await?;
    page.activate("Entra").await?;
    page.wait_heading("Che cosa ti serve?").await
}
