//! Deliberate faults, put into the app as it is rendered, and each must be caught by who is expected to: a fault that passes
//! is a fault of the suite. `docs/accessibility-proof.md` is the list, as a run writes it.
//!
//! That nothing is found on the same screens without the fault is what the audits show.

mod table;

use {
    super::{shell_routes::ensure_arrived, steps::log_in, words::OTHERS},
    crate::{
        failure::{Failure, Outcome, ensure},
        oracles::{Finding, unknown},
        page::Page,
        reports::Proof,
        scenario::{ONCE, Subject},
    },
    serde_json::json,
    std::collections::BTreeSet,
};

/// A fault and who catches it.
pub struct Mutation {
    pub name: &'static str,
    /// In words.
    pub fault: &'static str,
    pub place: Place,
    /// Makes the fault in the page, and returns how often.
    pub script: &'static str,
    pub look: Look,
    /// Judges with their rule, or checks of the harness, that must catch it.
    pub caught_by: &'static [&'static str],
}

/// A screen of the app.
#[derive(Clone, Copy)]
pub enum Place {
    Help,
    /// The claim's page with an e-mail address.
    Contacts,
    /// The same with an address that is wrong.
    ContactsWrong,
    /// The service sheet in German.
    German,
}

/// Which of the suite's checks looks at it.
#[derive(Clone, Copy)]
pub enum Look {
    /// The judges, as on every screen of the audits.
    Screen,
    /// The judges, on this screen and on the next.
    NextScreen,
    /// The check of a change of page (`shell/routes`).
    Arrival,
    /// The walk with Tab.
    Keyboard,
}

const HELP: &str = "Parla con noi";
/// A link on every page, and the heading it leads to.
const NEXT: &str = "Informativa privacy";

pub fn subjects() -> Vec<Subject> {
    let subject =
        |mutation: &Mutation| Subject::app(mutation.name, ONCE, |page| Box::pin(prove(page)));
    table::TABLE.iter().map(subject).collect()
}

async fn prove(page: &Page) -> Outcome {
    let named = |mutation: &&Mutation| mutation.name == page.subject();
    let mutation = table::TABLE
        .iter()
        .find(named)
        .ok_or_else(|| Failure::new("there is no such mutation"))?;
    go_to(page, mutation.place).await?;
    if matches!(mutation.look, Look::NextScreen) {
        page.examine("before").await?;
    }
    let times = page
        .browser
        .driver
        .execute(mutation.script, json!([]))
        .await?;
    ensure(times.as_u64() > Some(0), || {
        format!("the fault was made {times} times")
    })?;
    let caught_by = look(page, mutation).await?;
    for expected in mutation.caught_by {
        ensure(caught_by.contains(*expected), || {
            format!("{expected} does not catch it, but {caught_by:?}")
        })?;
    }
    ensure(!mutation.caught_by.is_empty(), || {
        format!("nobody is expected to catch it; {caught_by:?} did")
    })?;
    page.auditors.prove(Proof {
        name: mutation.name.to_owned(),
        fault: mutation.fault.to_owned(),
        screen: mutation.place.to_string(),
        caught_by: caught_by.into_iter().collect(),
    });
    Ok(())
}

async fn go_to(page: &Page, place: Place) -> Outcome {
    match place {
        Place::Help => {
            page.open("/aiuto").await?;
            page.wait_heading(HELP).await
        }
        Place::Contacts => {
            page.open("/domanda/naspi").await?;
            log_in(page, "Giulia Ferri").await?;
            page.wait_heading("Chi sei?").await?;
            page.activate("Continua").await?;
            page.wait_heading("Come ti contattiamo?").await
        }
        Place::ContactsWrong => {
            Box::pin(go_to(page, Place::Contacts)).await?;
            page.fill("Indirizzo e-mail", "giulia.example.org").await?;
            page.activate("Continua").await?;
            page.wait_text("C’è qualcosa da correggere").await
        }
        Place::German => {
            let [german, ..] = OTHERS;
            page.open("/servizi/naspi").await?;
            page.activate("Lingua: Italiano").await?;
            page.activate(german.own_name).await?;
            page.wait_heading(&german.text("sheet.title")?).await
        }
    }
}

/// Who catches what is wrong with the page.
async fn look(page: &Page, mutation: &Mutation) -> Outcome<BTreeSet<String>> {
    let expected = mutation.caught_by;
    Ok(match mutation.look {
        Look::Screen => catchers(&page.examine("mutated").await?, expected),
        Look::NextScreen => {
            page.activate(NEXT).await?;
            page.wait_heading(NEXT).await?;
            catchers(&page.examine("after").await?, expected)
        }
        Look::Arrival => {
            page.activate(NEXT).await?;
            harness("change of page", ensure_arrived(page, NEXT).await)
        }
        Look::Keyboard => harness("walk with Tab", page.walk_keyboard().await),
    })
}

/// Who found something that is not known of every screen, or is what is expected.
fn catchers(findings: &[Finding], expected: &[&str]) -> BTreeSet<String> {
    let kinds = findings.iter().map(Finding::kind);
    let expected = kinds.filter(|kind| expected.contains(&kind.as_str()));
    let unknown = unknown("", findings);
    expected.chain(unknown.iter().map(Finding::kind)).collect()
}

/// What the harness says, by the words that tell its faults apart.
fn harness(check: &str, outcome: Outcome) -> BTreeSet<String> {
    const FAULTS: [&str; 4] = [
        "the focus is not on the heading",
        "the focus is trapped",
        "neither outline nor shadow",
        "the title is",
    ];
    let failure = outcome
        .err()
        .map(|failure| failure.to_string())
        .unwrap_or_default();
    FAULTS
        .iter()
        .filter(|fault| failure.contains(**fault))
        .map(|fault| format!("{check}: {fault}"))
        .collect()
}

impl std::fmt::Display for Place {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(match self {
            Self::Help => "help",
            Self::Contacts => "claim, how to be reached",
            Self::ContactsWrong => "the same with a wrong answer",
            Self::German => "service sheet, in German",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::table::TABLE;

    /// `docs/accessibility-proof.md` is what a run wrote: it has a line for each fault, and who must catch it is in that line.
    #[test]
    fn the_page_shows_every_mutation() {
        let page = include_str!("../../../../../docs/accessibility-proof.md");
        let lines: Vec<&str> = page.lines().filter(|line| line.starts_with("| ")).collect();
        // Two lines are the table's head.
        assert_eq!(lines.len(), TABLE.len() + 2);
        for mutation in &TABLE {
            let name = mutation.name.rsplit('/').next().unwrap_or_default();
            let line = lines
                .iter()
                .find(|line| line.starts_with(&format!("| {name} |")));
            let line = line.unwrap_or_else(|| panic!("{name} is not in the page"));
            for catcher in mutation.caught_by {
                assert!(line.contains(catcher), "{name}: {catcher} is not in {line}");
            }
        }
    }
}
