//! What the person says of a document instead of sending it: later, INPS has it, it will not come, and why.

use super::{
    decision::ensure_state,
    draft_steps::answer_elsewhere,
    files::saved,
    mistakes::refused,
    steps::{LAST, send_claim},
    uploads::{FIELD, HEADING, PDF, open_case, open_documents},
};
use crate::{
    failure::{Outcome, ensure},
    page::Page,
    scenario::{BOTH_WAYS, ONCE, Subject},
};
use serde_json::json;

pub(super) const CHOICE: &str = "Prova della giusta causa: che cosa fai?";
pub(super) const NOW: &str = "Lo mando ora";
pub(super) const LATER: &str = "Lo mando dopo";
pub(super) const GIVEN: &str = "L’INPS lo ha già";
pub(super) const WHERE: &str = "In quale domanda o a quale sede lo hai dato, e quando?";
pub(super) const NOT_SENT: &str = "Non lo mando";
const WHY: &str = "Perché non lo mandi?";

pub fn subjects() -> Vec<Subject> {
    vec![
        Subject::app("uploads/choices", BOTH_WAYS, |page| Box::pin(choices(page))),
        Subject::app("uploads/choices-elsewhere", ONCE, |page| {
            Box::pin(elsewhere(page))
        }),
    ]
}

/// Each choice with its own mistake, kept when the page is left, shown before and after sending, and never asked for by the
/// case.
async fn choices(page: &Page) -> Outcome {
    open_documents(page).await?;
    page.wait_text("da allora hai 30 giorni").await?;
    let undecided = "Scegli un file, oppure di’ che cosa fai con questo documento";
    refused(page, &[(FIELD, undecided)]).await?;
    page.choose_radio(CHOICE, GIVEN).await?;
    page.wait_text("D.P.R. 445/2000, art. 43").await?;
    let no_where = "Scrivi in quale domanda o a quale sede lo hai dato, e quando";
    refused(page, &[(WHERE, no_where)]).await?;
    page.fill(WHERE, "Con la denuncia del 2025, a Bologna")
        .await?;
    // Words about one choice are none about another.
    page.choose_radio(CHOICE, NOT_SENT).await?;
    refused(page, &[(WHY, "Scrivi perché non lo mandi")]).await?;
    page.choose_radio(CHOICE, GIVEN).await?;
    page.fill(WHERE, "Con la denuncia del 2025, a Bologna")
        .await?;
    // Nobody has left the field: what is being typed is kept all the same, and the page says when.
    page.wait_text("Salvato su questo dispositivo").await?;
    page.reload().await?;
    page.wait_heading(HEADING).await?;
    ensure_where(page).await?;
    page.activate("Continua").await?;
    page.wait_heading(LAST).await?;
    page.wait_text("L’INPS lo ha già: Con la denuncia del 2025, a Bologna")
        .await?;
    page.wait_text("Salvato da INPS alle").await?;
    page.activate("Non puoi mandarla da qui? Stampala").await?;
    not_to_bring(page).await?;

    page.reload().await?;
    page.wait_heading(LAST).await?;
    page.activate("Torna indietro").await?;
    page.wait_heading(HEADING).await?;
    ensure_where(page).await?;
    // A file that is there says that it is sent.
    page.choose_radio(CHOICE, NOW).await?;
    page.upload(FIELD, &saved(page, "lettera.pdf", PDF).await?)
        .await?;
    page.wait_text("lettera.pdf 1 KB Ricevuto").await?;
    page.choose_radio(CHOICE, NOT_SENT).await?;
    let contradiction = "Hai già mandato un file: toglilo, oppure scegli «Lo mando ora»";
    refused(page, &[(NOW, contradiction)]).await?;
    page.activate("Togli lettera.pdf").await?;
    page.wait_text("lettera.pdf: tolto").await?;
    page.fill(WHY, "La ditta non c’è più").await?;
    page.activate("Continua").await?;
    page.wait_heading(LAST).await?;
    page.wait_text("Non mandato: La ditta non c’è più").await?;
    send_claim(page).await?;
    page.ensure_absent("Ti resta da mandare").await?;
    page.wait_text("Non mandato: La ditta non c’è più").await?;

    page.sandbox()?.advance_clock(6 * 24 * 60 * 60).await?;
    open_case(page).await?;
    ensure_state(page, "Presa in carico").await?;
    page.ensure_absent("Ci servono dei documenti").await
}

/// Two devices say different things of the same document: the person is asked, in the words of the choices.
async fn elsewhere(page: &Page) -> Outcome {
    open_documents(page).await?;
    page.choose_radio(CHOICE, LATER).await?;
    page.wait_text("Salvato da INPS alle").await?;
    let given = json!({
        "document.just_cause_proof": "already_given",
        "document.just_cause_proof.why": "Con la denuncia del 2025",
    });
    answer_elsewhere(page, "documents", &given).await?;
    page.choose_radio(CHOICE, NOT_SENT).await?;
    page.wait_text("Due risposte alla stessa domanda").await?;
    page.wait_text("Vale quella di qui: Non lo mando").await?;
    page.activate("Vale l’altra: L’INPS lo ha già").await?;
    page.wait_text("Hai scelto.").await?;
    ensure(
        page.value(WHERE).await? == "Con la denuncia del 2025",
        || "the words of the other device are gone".to_owned(),
    )?;
    page.activate("Continua").await?;
    page.wait_heading(LAST).await
}

async fn ensure_where(page: &Page) -> Outcome {
    let kept = page.value(WHERE).await?;
    ensure(kept == "Con la denuncia del 2025, a Bologna", || {
        format!("the words are now «{kept}»")
    })
}

/// On paper, too, what INPS has already need not be brought.
async fn not_to_bring(page: &Page) -> Outcome {
    page.wait_text("Domanda di NASpI, su carta").await?;
    let cover = page
        .read("return squeeze(document.querySelector('.paper__cover').innerText)")
        .await?;
    ensure(!cover.contains(FIELD), || {
        format!("the cover asks for it: {cover}")
    })
}
