//! The Assegno unico: sheet, list of children, one child, what two parents see.

use {
    super::Audit,
    crate::{
        failure::Outcome,
        page::Page,
        scenarios::{
            assegno_unico::{fill_child, to_children},
            steps::log_in,
        },
    },
};

pub async fn walk(page: &Page) -> Outcome {
    let audit = Audit::of(page);
    let walked = screens(&audit).await;
    audit.close(walked)
}

async fn screens(audit: &Audit<'_>) -> Outcome {
    let page = audit.page;
    page.open("/servizi/assegno-unico").await?;
    page.wait_heading("Assegno unico: un aiuto ogni mese per i figli")
        .await?;
    page.wait_text("Quanto è stato facile").await?;
    audit.screen("assegno-sheet").await;
    page.activate("Fai domanda").await?;
    log_in(page, "Giulia Ferri").await?;
    page.wait_heading("Chi sei?").await?;
    page.wait_text("Ci vogliono circa").await?;
    audit.screen("assegno-first").await;
    to_children(page).await?;
    audit.screen("assegno-children+none").await;
    page.activate("Continua").await?;
    page.wait_text("Aggiungi almeno un figlio").await?;
    audit.screen("assegno-children-missing").await;
    page.activate("Aggiungi un figlio").await?;
    page.wait_heading("Figlio 1").await?;
    audit.screen("assegno-child").await;
    page.activate("Salva e torna all’elenco").await?;
    page.wait_text("Scrivi il codice fiscale del figlio")
        .await?;
    audit.screen("assegno-child-missing").await;
    page.fill("Codice fiscale del figlio", "FRRNNA18C41")
        .await?;
    page.activate("Salva e torna all’elenco").await?;
    page.wait_text("ha 16 lettere e numeri").await?;
    audit.screen("assegno-child-missing+wrong").await;
    fill_child(page, "Anna", "FRRNNA18C41A944S").await?;
    page.wait_text("Anna Ferri").await?;
    audit.screen("assegno-children").await;
    page.activate("Togli Anna Ferri").await?;
    page.wait_text("Hai tolto Anna Ferri.").await?;
    audit.screen("assegno-children+removed").await;
    page.activate("Rimetti").await?;
    page.wait_text("Modifica").await?;
    page.activate("Continua").await?;
    page.wait_heading("Chi è l’altro genitore?").await?;
    page.choose_radio("C’è un altro genitore?", "Sì").await?;
    audit.screen("assegno-other-parent").await;
    page.fill("Codice fiscale dell’altro genitore", "RSSMRA85T10A562S")
        .await?;
    page.choose_radio("Lavorate tutti e due?", "Sì").await?;
    page.activate("Continua").await?;
    page.wait_heading("A chi paghiamo?").await?;
    page.choose_radio(
        "Come dividiamo l’assegno?",
        "Metà a me e metà all’altro genitore",
    )
    .await?;
    page.check("Non lo so", true).await?;
    audit.screen("assegno-split").await;
    page.activate("Continua").await?;
    page.wait_heading("Hai ciò che chiede la legge?").await?;
    page.choose_radio("È vero tutto questo?", "No").await?;
    page.wait_text("Forse l’assegno non ti spetta").await?;
    audit.screen("assegno-requirements").await;
    page.activate("Continua").await?;
    page.wait_heading("Dove ti paghiamo?").await?;
    page.wait_text("La banca è").await?;
    audit.screen("assegno-payment").await;
    page.activate("Continua").await?;
    page.wait_heading("Controlla e manda").await?;
    page.activate("Manda la domanda").await?;
    page.wait_text("C’è qualcosa da correggere").await?;
    audit.screen("assegno-review-undeclared").await;
    page.activate("Esci").await?;
    page.wait_heading("Che cosa ti serve?").await?;
    confirmations(audit).await
}

async fn confirmations(audit: &Audit<'_>) -> Outcome {
    let page = audit.page;
    page.open("/pratiche").await?;
    log_in(page, "Simone Galli").await?;
    page.wait_text("aspetta che tu confermi").await?;
    audit.screen("cases+to-confirm").await;
    page.activate("Da confermare").await?;
    page.wait_text("Marta Villa").await?;
    audit.screen("confirmations").await;
    page.fill("IBAN del conto dove vuoi la tua metà", "IT60")
        .await?;
    page.activate("Confermo").await?;
    page.wait_text("C’è qualcosa da correggere").await?;
    audit.screen("confirmations-wrong").await;
    Ok(())
}
