//! Trouble while the claim is being sent, and when its receipt is asked for.

use super::{ALL, Cell, Trouble, begin, faults::Way, print};
use crate::{
    failure::Outcome,
    page::Page,
    scenarios::{
        draft_steps::{answer_elsewhere, log_in_beside, open_review},
        steps::{LAST, log_in, send, send_claim},
        submission::ensure_one_claim,
    },
    server::Fault,
};
use serde_json::json;

const PERSON: &str = "Giulia Ferri";
const SENT: &str = "Domanda mandata";
const CLAIMS: (&str, &str) = ("POST", "/api/v1/claims");
const UNREACHABLE: &str = "Non riusciamo a collegarci";
const STOPPED: &str = "Il servizio è fermo per ora";
const CROWDED: &str = "Il servizio è fermo per ora";
const WRONG: &str = "Qualcosa è andato storto";
const LOGGED_OUT: &str = "Devi entrare di nuovo";
const UNDER_WAY: &str = "La domanda sta già partendo";
const MERGED: &str = "Hai risposto anche da un’altra parte";

/// The claim is sent in the middle of the trouble, and again when it is over: there is one claim.
pub async fn while_submitting(page: &Page) -> Outcome {
    let mut cells = Vec::new();
    for trouble in ALL {
        begin(page, trouble).await?;
        open_review(page).await?;
        trouble.make(page, CLAIMS.0, CLAIMS.1).await?;
        let said = match trouble.way {
            Way::TabKilled => {
                let slow = Fault::Delay(4_000);
                let sandbox = page.sandbox()?;
                sandbox
                    .add_fault_after_work(CLAIMS.0, CLAIMS.1, slow, 1)
                    .await?;
                send(page).await?;
                page.wait_text("Mandiamo la domanda…").await?;
                page.crash_tab("/domanda/naspi").await?;
                SENT
            }
            Way::TwoTabs => {
                let other = json!({ "email": "altrove@example.org" });
                answer_elsewhere(page, "contacts", &other).await?;
                send(page).await?;
                MERGED
            }
            way => {
                send(page).await?;
                said_when_sending(way)
            }
        };
        page.wait_text(said).await?;
        recover(page, trouble).await?;
        // Where only the network was away, the claim goes out by itself.
        if said != SENT && trouble.way != Way::Offline {
            page.wait_heading(LAST).await?;
            page.activate("Manda la domanda").await?;
        }
        page.wait_heading(SENT).await?;
        ensure_one_claim(page).await?;
        cells.push(Cell {
            fault: trouble.name,
            said,
        });
    }
    print("submit", &cells);
    Ok(())
}

fn said_when_sending(way: Way) -> &'static str {
    match way {
        Way::Offline | Way::Silence | Way::CutAfterWork => UNREACHABLE,
        Way::Status(500 | 503, _) => STOPPED,
        Way::Status(429, _) => CROWDED,
        Way::Status(409, _) => UNDER_WAY,
        Way::SessionEnded => LOGGED_OUT,
        Way::StorageWiped | Way::StorageFull | Way::ClockOff => SENT,
        _ => WRONG,
    }
}

/// The claim is there, and its receipt cannot be shown: it can when the trouble is over.
pub async fn after_submitting(page: &Page) -> Outcome {
    let mut cells = Vec::new();
    for trouble in ALL {
        begin(page, trouble).await?;
        open_review(page).await?;
        send_claim(page).await?;
        let receipt = page.read("return location.pathname").await?;
        page.open("/aiuto").await?;
        page.wait_heading("Parla con noi").await?;
        trouble.make(page, "GET", "/api/v1/claims/").await?;
        let said = match trouble.way {
            Way::TabKilled => {
                page.crash_tab(&receipt).await?;
                SENT
            }
            Way::TwoTabs => {
                page.open("/pratiche").await?;
                page.wait_heading("Le mie domande").await?;
                page.open(&receipt).await?;
                SENT
            }
            Way::SessionEnded => {
                page.open(&receipt).await?;
                log_in(page, PERSON).await?;
                SENT
            }
            way => {
                go_within(page, &receipt).await?;
                said_of_the_receipt(way)
            }
        };
        page.wait_text(said).await?;
        trouble.end(page).await?;
        if said != SENT {
            page.activate("Riprova").await?;
        }
        page.wait_heading(SENT).await?;
        ensure_one_claim(page).await?;
        cells.push(Cell {
            fault: trouble.name,
            said,
        });
    }
    print("after submit", &cells);
    Ok(())
}

fn said_of_the_receipt(way: Way) -> &'static str {
    match way {
        Way::Offline | Way::Silence | Way::CutAfterWork => UNREACHABLE,
        Way::Status(500 | 503, _) => STOPPED,
        Way::Status(429, _) => CROWDED,
        Way::StorageWiped | Way::StorageFull | Way::ClockOff => SENT,
        _ => WRONG,
    }
}

/// Goes to a page of the app without loading it anew, so that what was changed in the page stays changed.
async fn go_within(page: &Page, path: &str) -> Outcome {
    let script = format!(
        "const link = document.createElement('a'); link.href = '{path}'; document.querySelector('main').append(link); \
         link.click(); return ''"
    );
    page.read(&script).await.map(drop)
}

async fn recover(page: &Page, trouble: &Trouble) -> Outcome {
    trouble.end(page).await?;
    if trouble.way == Way::SessionEnded {
        log_in_beside(page, PERSON).await?;
    }
    Ok(())
}
