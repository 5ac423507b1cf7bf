//! Trouble while a field is typed in, and while what was typed is being saved.

use super::{ALL, Cell, Trouble, begin, faults::Way, moments::wait_saved, print};
use crate::{
    engines::Key,
    failure::Outcome,
    page::Page,
    scenarios::draft_steps::{answer_elsewhere, ensure_value, log_in_beside, open_claim},
};
use serde_json::json;

const PERSON: &str = "Giulia Ferri";
const STEP: &str = "contacts";
const HEADING: &str = "Come ti contattiamo?";
const EMAIL: &str = "Indirizzo e-mail";
const DRAFT: (&str, &str) = ("PUT", "/api/v1/drafts");

const ON_DEVICE: &str = "Salvato su questo dispositivo";
const WAITING: &str = "Non ancora inviato, riproviamo";
const SAVED: &str = "Salvato da INPS alle";
const LOGGED_OUT: &str = "La sessione è finita";
const REFUSED: &str = "Questo dispositivo non può tenere le tue risposte";
const RESTORED: &str = "Abbiamo ritrovato";
const MERGED: &str = "Hai risposto anche da un’altra parte";

/// The trouble comes while the field is not left yet: what stands in it stays, and is saved when it is left.
pub async fn while_typing(page: &Page) -> Outcome {
    let mut cells = Vec::new();
    for trouble in ALL {
        begin(page, trouble).await?;
        open_claim(page, PERSON, STEP, &json!({})).await?;
        page.wait_heading(HEADING).await?;
        trouble.make(page, DRAFT.0, DRAFT.1).await?;
        page.fill(EMAIL, "prima@example.org").await?;
        let said = match trouble.way {
            Way::TabKilled => {
                page.wait_text(ON_DEVICE).await?;
                page.crash_tab("/domanda/naspi/contacts").await?;
                page.wait_heading(HEADING).await?;
                RESTORED
            }
            Way::TwoTabs => {
                answer_elsewhere(page, STEP, &json!({ "phone": "+39 333 7654321" })).await?;
                MERGED
            }
            Way::StorageFull | Way::StorageWiped => REFUSED,
            _ => ON_DEVICE,
        };
        if said == ON_DEVICE || said == REFUSED || said == RESTORED {
            page.wait_text(said).await?;
        }
        ensure_value(page, EMAIL, "prima@example.org").await?;
        page.press(Key::Tab).await?;
        if said == MERGED {
            page.wait_text(said).await?;
        }
        recover(page, trouble).await?;
        ensure_value(page, EMAIL, "prima@example.org").await?;
        wait_saved(page, "email", "prima@example.org").await?;
        cells.push(Cell {
            fault: trouble.name,
            said,
        });
    }
    print("typing", &cells);
    Ok(())
}

/// The trouble is there when the field is left: the person is told where the answer is, and it arrives in the end.
pub async fn while_saving(page: &Page) -> Outcome {
    let mut cells = Vec::new();
    for trouble in ALL {
        begin(page, trouble).await?;
        open_claim(page, PERSON, STEP, &json!({})).await?;
        page.wait_heading(HEADING).await?;
        trouble.make(page, DRAFT.0, DRAFT.1).await?;
        if trouble.way == Way::TwoTabs {
            let other = json!({ "email": "altrove@example.org" });
            answer_elsewhere(page, STEP, &other).await?;
        }
        page.fill(EMAIL, "dopo@example.org").await?;
        page.press(Key::Tab).await?;
        let said = said_when_saving(trouble.way);
        page.wait_text(said).await?;
        if trouble.way == Way::TabKilled {
            page.crash_tab("/domanda/naspi/contacts").await?;
            page.wait_heading(HEADING).await?;
        }
        recover(page, trouble).await?;
        if trouble.way == Way::TwoTabs {
            page.activate("Vale quella di qui: dopo@example.org")
                .await?;
        }
        ensure_value(page, EMAIL, "dopo@example.org").await?;
        wait_saved(page, "email", "dopo@example.org").await?;
        page.reload().await?;
        page.wait_heading(HEADING).await?;
        ensure_value(page, EMAIL, "dopo@example.org").await?;
        cells.push(Cell {
            fault: trouble.name,
            said,
        });
    }
    print("save", &cells);
    Ok(())
}

fn said_when_saving(way: Way) -> &'static str {
    match way {
        Way::SessionEnded => LOGGED_OUT,
        Way::TwoTabs => "Due risposte alla stessa domanda",
        Way::StorageFull => REFUSED,
        Way::StorageWiped | Way::ClockOff | Way::TabKilled => SAVED,
        _ => WAITING,
    }
}

/// Ends the trouble, and does what the page asks for.
async fn recover(page: &Page, trouble: &Trouble) -> Outcome {
    trouble.end(page).await?;
    if trouble.way == Way::SessionEnded {
        page.wait_text(LOGGED_OUT).await?;
        log_in_beside(page, PERSON).await?;
    }
    Ok(())
}
