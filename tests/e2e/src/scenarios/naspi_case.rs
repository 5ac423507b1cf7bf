//! A case from the claim to the decision, as the list and the case's page tell it.

use super::{
    decision::{ensure_state, open_case_after},
    files::saved,
    steps::{
        FIRST, LAST, day_from_today, ensure_texts, log_in, send_claim, send_later, walk_claim,
    },
};
use crate::{
    failure::{Outcome, ensure},
    page::Page,
    scenario::{ONCE, Subject},
};

pub fn subjects() -> Vec<Subject> {
    vec![
        Subject::app("naspi/case/accepted", ONCE, |page| Box::pin(accepted(page))),
        Subject::app("naspi/case/documents", ONCE, |page| {
            Box::pin(documents(page))
        }),
    ]
}

/// Giulia Ferri's claim: on the day, four days later and after the decision.
async fn accepted(page: &Page) -> Outcome {
    const NAME: &str = "Giulia Ferri";
    page.open("/domanda/naspi").await?;
    log_in(page, NAME).await?;
    walk_claim(page, FIRST, LAST).await?;
    send_claim(page).await?;
    let (sent, taken, checked) = (
        day_from_today(page, 0).await?.words,
        day_from_today(page, 1).await?.words,
        day_from_today(page, 3).await?.words,
    );
    let (decided, by) = (
        day_from_today(page, 12).await?.words,
        // 55 days from the first day of the benefit, the day after the claim.
        day_from_today(page, 1 + 55).await?.words,
    );
    page.activate("Segui la tua domanda").await?;
    page.wait_heading("La tua domanda di NASpI").await?;
    ensure_state(page, "Presa in carico").await?;
    page.wait_text(&format!("L’INPS decide entro il {by}"))
        .await?;
    let submitted = format!("Hai mandato la domanda (fatto) {sent}");
    let checking =
        "Controlliamo la domanda (ora) Guardiamo i tuoi contributi e perché è finito il lavoro.";
    let decision = format!("La risposta (poi) entro il {by} Ti scriviamo sì o no, e perché.");
    let paid_then =
        "Il denaro sul conto (poi) Se è sì, arriva ogni mese sull’IBAN che ci hai dato.";
    ensure_texts(
        page,
        ".timeline__item",
        &[&submitted, checking, &decision, paid_then],
    )
    .await?;

    open_case_after(page, 4, NAME).await?;
    let taken = format!("La sede l’ha presa in carico (fatto) {taken}");
    let checked = format!("La sede ha controllato i contributi (fatto) {checked}");
    ensure_texts(
        page,
        ".timeline__item",
        &[&submitted, &taken, &checked, checking, &decision, paid_then],
    )
    .await?;

    open_case_after(page, 10, NAME).await?;
    ensure_state(page, "Accolta").await?;
    ensure_texts(
        page,
        "main .alert",
        &["Bene La risposta è sì Ricevi 974,25 € lordi al mese, all’inizio. Abbiamo contato 200 settimane di lavoro."],
    )
    .await?;
    page.ensure_absent("L’INPS decide entro").await?;
    ensure_texts(
        page,
        ".timeline__item",
        &[
            &submitted,
            &taken,
            &checked,
            &format!("L’INPS ha detto sì (fatto) {decided}"),
            "Il denaro sul conto (ora) Arriva ogni mese sull’IBAN che ci hai dato.",
        ],
    )
    .await?;
    let dates = page
        .read(
            "return String([...document.querySelectorAll('.timeline time')] \
             .every(each => !Number.isNaN(Date.parse(each.dateTime))))",
        )
        .await?;
    ensure(dates == "true", || "a date is not for machines".to_owned())?;

    page.open("/pratiche").await?;
    page.wait_heading("Le mie domande").await?;
    ensure_texts(
        page,
        "main .card",
        &[&format!(
            "A che punto è: Accolta Domanda di NASpI, mandata il {sent} Chiusa: c’è la risposta."
        )],
    )
    .await
}

/// Elena Conti resigned for just cause and promises the proof; INPS asks for it, she sends it, and INPS decides.
async fn documents(page: &Page) -> Outcome {
    const NAME: &str = "Elena Conti";
    const PROOF: &str = "Prova della giusta causa";
    let (reason, earlier, account) = (
        "Perché è finito il lavoro?",
        "Avevi già lasciato un altro lavoro?",
        "Dove ti paghiamo?",
    );
    page.open("/domanda/naspi").await?;
    log_in(page, NAME).await?;
    walk_claim(page, FIRST, reason).await?;
    page.choose_radio("Qual è la giusta causa?", "Non mi pagavano")
        .await?;
    page.activate("Continua").await?;
    page.wait_heading("Ti hanno pagato il preavviso?").await?;
    page.choose_radio("Hai ricevuto l’indennità di mancato preavviso?", "No")
        .await?;
    page.activate("Continua").await?;
    walk_claim(page, earlier, account).await?;
    page.activate("Continua").await?;
    page.wait_heading("Quali documenti ci mandi?").await?;
    send_later(page, PROOF).await?;
    page.activate("Continua").await?;
    send_claim(page).await?;
    page.wait_text("Ti resta da mandare").await?;

    open_case_after(page, 6, NAME).await?;
    ensure_state(page, "Aspettiamo i tuoi documenti").await?;
    page.wait_text("Ora tocca a te: manda ciò che manca, così andiamo avanti.")
        .await?;
    // Asked for on the fifth day, with thirty days to send it.
    let by = day_from_today(page, 5 + 30).await?.words;
    page.wait_text(&format!("Mandalo entro il {by}.")).await?;
    let letter = saved(page, "lettera.pdf", b"%PDF-1.4\n%%EOF\n").await?;
    page.upload(PROOF, &letter).await?;
    page.wait_text("lettera.pdf 1 KB Ricevuto").await?;
    page.activate("Manda i documenti").await?;
    let words = |days| async move { day_from_today(page, days).await.map(|day| day.words) };
    let said = [
        format!("Hai mandato la domanda (fatto) {}", words(0).await?),
        format!("La sede l’ha presa in carico (fatto) {}", words(1).await?),
        format!(
            "La sede ha controllato i contributi (fatto) {}",
            words(3).await?
        ),
        format!(
            "La sede ti ha chiesto dei documenti (fatto) {}",
            words(5).await?
        ),
        format!(
            "La sede ha ricevuto i documenti (fatto) {}",
            words(6).await?
        ),
    ];
    page.wait_text(&said.join(" ")).await?;
    ensure_state(page, "Presa in carico").await?;

    // Seven days after the documents.
    open_case_after(page, 7, NAME).await?;
    ensure_state(page, "Accolta").await?;
    page.wait_text(&format!("L’INPS ha detto sì (fatto) {}", words(13).await?))
        .await
}
