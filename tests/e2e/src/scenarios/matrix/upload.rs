//! Trouble while a file is on its way, in pieces: it arrives in the end, once, and no answer is lost.

use super::{ALL, Cell, Trouble, begin, faults::Way, moments::wait_saved, print_files};
use crate::{
    failure::{Outcome, ensure},
    page::Page,
    scenarios::{
        draft_steps::{log_in_beside, open_claim, other_answers},
        files::saved,
        uploads::{FIELD, HEADING, PDF},
    },
    server::Fault,
};
use serde_json::json;

const PERSON: &str = "Elena Conti";
const PIECES: (&str, &str) = ("PATCH", "/api/v1/uploads");
const KILOBYTES: usize = 1200;

const THERE: &str = "grande.pdf 1201 KB Ricevuto";
const NO_NETWORK: &str = "La connessione si è interrotta e il file non è arrivato";
const FAILED: &str = "Il file non è arrivato: riprova";
const LOGGED_OUT: &str = "La sessione è finita: entra di nuovo e poi riprova";

/// What the matrix does to waiting does not reach requests that tell how much has left.
const SHORT_PATIENCE: &str = "const { set } = Object.getOwnPropertyDescriptor(XMLHttpRequest.prototype, 'timeout'); \
    Object.defineProperty(XMLHttpRequest.prototype, 'timeout', { set() { set.call(this, 1500); } }); return ''";

pub async fn while_uploading(page: &Page) -> Outcome {
    let content = [PDF, &vec![b' '; KILOBYTES * 1024], PDF].concat();
    let file = saved(page, "grande.pdf", &content).await?;
    let mut cells = Vec::new();
    for trouble in ALL {
        begin(page, trouble).await?;
        let mut answers = other_answers();
        answers["just_cause"] = json!("unpaid_wages");
        answers["notice_pay"] = json!("no");
        open_claim(page, PERSON, "documents", &answers).await?;
        page.wait_heading(HEADING).await?;
        let sandbox = page.sandbox()?;
        match trouble.way {
            Way::Silence => page.read(SHORT_PATIENCE).await.map(drop)?,
            Way::TabKilled => {
                sandbox
                    .add_fault_after(1, PIECES.0, PIECES.1, Fault::Hold, 1)
                    .await?;
            }
            Way::TwoTabs => send_elsewhere(page, content.len()).await?,
            _ => {}
        }
        trouble.make(page, PIECES.0, PIECES.1).await?;
        page.upload(FIELD, &file).await?;
        let said = said(trouble.way);
        if trouble.way == Way::TabKilled {
            page.wait_text("Mandiamo grande.pdf… 512 di 1201 KB")
                .await?;
            page.crash_tab("/domanda/naspi/documents").await?;
            page.wait_heading(HEADING).await?;
        }
        page.wait_text(said).await?;
        recover(page, trouble, said).await?;
        page.wait_text(THERE).await?;
        ensure_one_file(page, content.len()).await?;
        wait_saved(page, "just_cause", "unpaid_wages").await?;
        cells.push(Cell {
            fault: trouble.name,
            said,
        });
    }
    print_files("upload", &cells);
    Ok(())
}

fn said(way: Way) -> &'static str {
    match way {
        Way::Offline | Way::Silence | Way::CutAfterWork => NO_NETWORK,
        Way::SessionEnded => LOGGED_OUT,
        Way::Status(..) | Way::Malformed | Way::WrongType => FAILED,
        Way::TabKilled | Way::StorageWiped | Way::StorageFull | Way::ClockOff | Way::TwoTabs => {
            THERE
        }
    }
}

/// Ends the trouble, and does what the page asks for. With the network back the file goes on by itself.
async fn recover(page: &Page, trouble: &Trouble, said: &str) -> Outcome {
    trouble.end(page).await?;
    if trouble.way == Way::SessionEnded {
        log_in_beside(page, PERSON).await?;
    }
    if said != THERE && trouble.way != Way::Offline {
        page.activate("Riprova grande.pdf").await?;
    }
    Ok(())
}

/// The same file, sent from another tab.
async fn send_elsewhere(page: &Page, size: usize) -> Outcome {
    let script = format!(
        "return (async () => {{ \
            const pdf = new TextEncoder().encode({pdf}); \
            const content = new Uint8Array({size}).fill(32); content.set(pdf); content.set(pdf, {size} - pdf.length); \
            const session = await (await fetch('/api/v1/session')).json(); \
            const form = new FormData(); form.append('kind', 'just_cause_proof'); \
            form.append('file', new Blob([content]), 'grande.pdf'); \
            const headers = {{ 'X-Anti-Forgery': session.anti_forgery_token }}; \
            return String((await fetch('/api/v1/documents', {{ method: 'POST', headers, body: form }})).status); \
        }})()",
        pdf = json!(String::from_utf8_lossy(PDF)),
    );
    let status = page.read(&script).await?;
    ensure(status == "201", || {
        format!("the other tab was answered {status}")
    })
}

/// The file is at the gateway, whole and once.
async fn ensure_one_file(page: &Page, size: usize) -> Outcome {
    let script = "return (async () => { const found = await (await fetch('/api/v1/documents')).json(); \
        return found.items.map(file => file.size_bytes).join(' '); })()";
    let found = page.read(script).await?;
    ensure(found == size.to_string(), || {
        format!("the gateway has files of {found} bytes, not one of {size}")
    })
}
