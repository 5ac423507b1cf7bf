//! Random walks over the claim for NASpI, as people walk who change their mind: two hundred of them, in parts that run
//! beside one another. Each step is done in the page with events like a person's; `hands.js` and `claim.js` say which, and what
//! must be true after each. Those over the whole app are in `navigation.rs`.
//!
//! `SPORTELLO_WALKS_SEED` begins all of them elsewhere; what fails says where it began.

mod navigation;

use super::{
    steps::FIRST,
    words::{OTHERS, Spoken},
};
use crate::{
    failure::{Failure, Outcome},
    page::Page,
    scenario::{ONCE, Subject},
};
use serde_json::{Value, json};

/// How often each part walks, and how many steps.
const WALKS: usize = PEOPLE.len() * WALKS_EACH;
const STEPS: u64 = 20;
/// After so many walks somebody else comes, with an empty draft.
const WALKS_EACH: usize = 5;
/// People of whom the registers know different things: jobs, accounts, how they can be reached.
const PEOPLE: [&str; 5] = [
    "Giulia Ferri",
    "Marco Rinaldi",
    "Elena Conti",
    "Roberto Marchetti",
    "Amina Haddad",
];

pub fn subjects() -> Vec<Subject> {
    let claim = vec![
        Subject::app("walks/naspi/1", ONCE, |page| Box::pin(walks(page, 1))),
        Subject::app("walks/naspi/2", ONCE, |page| Box::pin(walks(page, 2))),
        Subject::app("walks/naspi/3", ONCE, |page| Box::pin(walks(page, 3))),
        Subject::app("walks/naspi/4", ONCE, |page| Box::pin(walks(page, 4))),
        Subject::app("walks/naspi/5", ONCE, |page| Box::pin(walks(page, 5))),
        Subject::app("walks/naspi/6", ONCE, |page| Box::pin(walks(page, 6))),
        Subject::app("walks/naspi/7", ONCE, |page| Box::pin(walks(page, 7))),
        Subject::app("walks/naspi/8", ONCE, |page| Box::pin(walks(page, 8))),
    ];
    claim.into_iter().chain(navigation::subjects()).collect()
}

async fn walks(page: &Page, part: usize) -> Outcome {
    let seed = seed(page);
    let mut state = Value::Null;
    for walk in 0..WALKS {
        if walk % WALKS_EACH == 0 {
            state = json!({ "typed": {}, "titles": {}, "trail": [] });
            begin(page, PEOPLE[walk / WALKS_EACH]).await?;
        } else {
            page.reload().await?;
        }
        state["steps"] = STEPS.into();
        state["random"] = (seed * 1_000_003 + part * 1_009 + walk).into();
        page.note(format!("walk {walk} of part {part}"));
        state = walk_on(page, state, include_str!("claim.js")).await?;
    }
    Ok(())
}

/// Somebody logs in and comes to the first page of an empty claim.
async fn begin(page: &Page, who: &str) -> Outcome {
    page.forget().await?;
    page.open("/login?return_to=/domanda/naspi/identity")
        .await?;
    page.choose_radio("Con quale identità entri?", "SPID")
        .await?;
    page.choose_radio("Chi sei?", &format!("{who}…")).await?;
    page.activate("Entra").await?;
    page.wait_heading(FIRST).await
}

/// Where chance begins.
fn seed(page: &Page) -> usize {
    let seed = std::env::var("SPORTELLO_WALKS_SEED").ok();
    let seed = seed.and_then(|text| text.parse().ok()).unwrap_or(1);
    page.note(format!("SPORTELLO_WALKS_SEED={seed}"));
    seed
}

/// Walks until the steps are done, loading the page anew where the walk asks for it. `walk` says what a step is and what
/// is looked at after each.
async fn walk_on(page: &Page, mut state: Value, walk: &str) -> Outcome<Value> {
    let italian = Spoken {
        code: "it",
        own_name: "Italiano",
    };
    let languages = || [italian].into_iter().chain(OTHERS);
    let in_all = |keys: &'static [&str]| {
        let texts = keys
            .iter()
            .flat_map(|key| languages().map(|each| each.text(key)));
        texts.collect::<Outcome<Vec<String>>>()
    };
    // How a title says that something is wrong,.
    state["mistaken"] = in_all(&["title.error"])?
        .iter()
        .map(|mark| mark.trim())
        .collect();
    while state["steps"] != 0 {
        // The history before this page belongs to another stretch.
        (state["behind"], state["ahead"]) = (0.into(), 0.into());
        let script = format!(
            "const start = {state};\n{}\n{walk}\n{}",
            include_str!("hands.js"),
            include_str!("stretch.js"),
        );
        state = serde_json::from_str(&page.read(&script).await?)?;
        if let Some(fault) = state["fault"].as_str() {
            return Err(Failure::new(fault.to_owned()));
        }
        if state["steps"] != 0 {
            page.reload().await?;
        }
    }
    Ok(state)
}
