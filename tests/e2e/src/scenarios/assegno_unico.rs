//! A claim for the Assegno unico: children as a list, last year's answers, the other parent who confirms.

use super::{
    draft_steps::open_review,
    steps::{FIRST, LAST, ensure_texts, log_in, send_claim},
};
use crate::{
    failure::Outcome,
    page::Page,
    scenario::{BOTH_WAYS, ONCE, Subject},
};

const CHILDREN: &str = "Per quali figli lo chiedi?";
const OTHER_PARENT: &str = "Chi è l’altro genitore?";
const REQUIREMENTS: &str = "Hai ciò che chiede la legge?";
const PAYMENT: &str = "Dove ti paghiamo?";
const TRUE: &str = "Dichiaro che ciò che ho scritto è vero";
const AGREED: &str =
    "Dichiaro che l’altro genitore sa della domanda ed è d’accordo su come dividiamo l’assegno";

pub fn subjects() -> Vec<Subject> {
    vec![
        Subject::app("assegno/claim", BOTH_WAYS, |page| Box::pin(claim(page))),
        Subject::app("assegno/children", ONCE, |page| Box::pin(children(page))),
        Subject::app("assegno/last-year", ONCE, |page| Box::pin(last_year(page))),
        Subject::app("assegno/beside-naspi", ONCE, |page| {
            Box::pin(beside_naspi(page))
        }),
        Subject::app("assegno/half", ONCE, |page| Box::pin(half(page))),
        Subject::app("assegno/yourself", ONCE, |page| Box::pin(yourself(page))),
    ]
}

/// From the sheet to the receipt, by somebody of whom no register knows a child.
async fn claim(page: &Page) -> Outcome {
    page.open("/servizi/assegno-unico").await?;
    page.wait_heading("Assegno unico: un aiuto ogni mese per i figli")
        .await?;
    page.activate("Fai domanda").await?;
    log_in(page, "Giulia Ferri").await?;
    to_children(page).await?;
    page.wait_text("Non c’è ancora nessun figlio nell’elenco.")
        .await?;
    page.activate("Continua").await?;
    page.wait_text("Aggiungi almeno un figlio").await?;
    page.activate("Aggiungi un figlio").await?;
    page.wait_heading("Figlio 1").await?;
    page.activate("Salva e torna all’elenco").await?;
    page.wait_text("Scrivi il codice fiscale del figlio")
        .await?;
    fill_child(page, "Anna", "FRRNNA18C41A944S").await?;
    page.wait_heading(CHILDREN).await?;
    page.wait_text("Anna Ferri").await?;
    page.activate("Continua").await?;
    page.wait_heading(OTHER_PARENT).await?;
    page.choose_radio("C’è un altro genitore?", "No: è morto")
        .await?;
    page.activate("Continua").await?;
    meets_requirements(page).await?;
    page.wait_text("Non troviamo un ISEE").await?;
    page.activate("Continua").await?;
    page.wait_heading(LAST).await?;
    page.wait_text("FRRNNA18C41A944S").await?;
    send(page, &[TRUE]).await
}

/// Children are added, changed, taken away and put back; the list survives the page.
async fn children(page: &Page) -> Outcome {
    page.open("/domanda/assegno-unico").await?;
    log_in(page, "Giulia Ferri").await?;
    to_children(page).await?;
    for (name, code) in [("Anna", "FRRNNA18C41A944S"), ("Bea", "FRRBEA20A41A944O")] {
        page.activate("Aggiungi un figlio").await?;
        fill_child(page, name, code).await?;
        page.wait_heading(CHILDREN).await?;
    }
    ensure_texts(page, ".panel__heading", &["Anna Ferri", "Bea Ferri"]).await?;
    page.activate("Togli Anna Ferri").await?;
    page.wait_text("Hai tolto Anna Ferri.").await?;
    ensure_texts(page, ".panel__heading", &["Bea Ferri"]).await?;
    page.activate("Rimetti").await?;
    ensure_texts(page, ".panel__heading", &["Anna Ferri", "Bea Ferri"]).await?;
    page.activate("Modifica Bea Ferri").await?;
    page.wait_heading("Figlio 2").await?;
    page.fill("Nome", "Beatrice").await?;
    page.activate("Salva e torna all’elenco").await?;
    ensure_texts(page, ".panel__heading", &["Anna Ferri", "Beatrice Ferri"]).await?;
    page.activate("Togli Anna Ferri").await?;
    page.wait_text("Hai tolto Anna Ferri.").await?;
    page.wait_text("Salvato da INPS alle").await?;
    page.reload().await?;
    page.wait_heading(CHILDREN).await?;
    ensure_texts(page, ".panel__heading", &["Beatrice Ferri"]).await
}

/// Caterina Orlando claimed last year: what she wrote then is there, each answer with where it comes from.
async fn last_year(page: &Page) -> Outcome {
    page.open("/domanda/assegno-unico").await?;
    log_in(page, "Caterina Orlando").await?;
    for heading in [FIRST, "Come ti contattiamo?", "Per chi lo chiedi?"] {
        page.wait_heading(heading).await?;
        page.activate("Continua").await?;
    }
    page.wait_heading(CHILDREN).await?;
    page.wait_text("Lo hai scritto nella domanda di prima")
        .await?;
    page.activate("Continua").await?;
    page.wait_heading(OTHER_PARENT).await?;
    page.activate("Continua").await?;
    page.wait_heading("A chi paghiamo?").await?;
    page.activate("Continua").await?;
    meets_requirements(page).await?;
    page.activate("Continua").await?;
    send(page, &[TRUE, AGREED]).await
}

/// A claim for another benefit that INPS has not decided on is in nobody's way.
async fn beside_naspi(page: &Page) -> Outcome {
    open_review(page).await?;
    send_claim(page).await?;
    page.open("/domanda/assegno-unico").await?;
    page.wait_heading(FIRST).await?;
    page.wait_text("Ci vogliono circa").await
}

/// Ilaria Bassi asks for half; her husband confirms with his own account, and the case goes on.
async fn half(page: &Page) -> Outcome {
    page.open("/domanda/assegno-unico").await?;
    log_in(page, "Ilaria Bassi").await?;
    to_children(page).await?;
    page.wait_text("Lo sappiamo dalla tua DSU").await?;
    page.activate("Continua").await?;
    page.wait_heading(OTHER_PARENT).await?;
    page.choose_radio("C’è un altro genitore?", "Sì").await?;
    let own = page
        .read(
            "return fetch('/api/v1/registers').then(found => found.json()).then(all => \
             [all.person.tax_code, all.household.members.find(one => one.relation === 'spouse').tax_code].join(' '))",
        )
        .await?;
    let (own, husband) = own.split_once(' ').unwrap_or_default();
    page.fill("Codice fiscale dell’altro genitore", own).await?;
    page.choose_radio("Lavorate tutti e due?", "Sì").await?;
    page.wait_text("L’altro genitore non puoi essere tu")
        .await?;
    page.fill("Codice fiscale dell’altro genitore", husband)
        .await?;
    // The advice goes because the field is left by this very click: the button must not move under it.
    page.activate("Continua").await?;
    page.wait_heading("A chi paghiamo?").await?;
    page.choose_radio(
        "Come dividiamo l’assegno?",
        "Metà a me e metà all’altro genitore",
    )
    .await?;
    page.check("Non lo so", true).await?;
    page.activate("Continua").await?;
    meets_requirements(page).await?;
    page.activate("Continua").await?;
    page.wait_text("deve confermare").await?;
    send(page, &[TRUE, AGREED]).await?;
    page.activate("Esci").await?;
    page.wait_heading("Che cosa ti serve?").await?;
    confirm(page).await
}

async fn confirm(page: &Page) -> Outcome {
    page.open("/pratiche").await?;
    log_in(page, "Pietro Neri").await?;
    page.wait_heading("Le mie domande").await?;
    page.activate("Da confermare").await?;
    page.wait_heading("Da confermare").await?;
    page.wait_text("Ilaria Bassi").await?;
    page.activate("Confermo").await?;
    page.wait_text("Scrivi il tuo IBAN").await?;
    page.fill(
        "IBAN del conto dove vuoi la tua metà",
        "IT60X0542811101000000123456",
    )
    .await?;
    page.activate("Confermo").await?;
    page.wait_text("Non c’è niente da confermare.").await
}

/// Giorgia Mancini is nineteen and asks for herself: nobody asks her for children.
async fn yourself(page: &Page) -> Outcome {
    page.open("/domanda/assegno-unico").await?;
    log_in(page, "Giorgia Mancini").await?;
    for heading in [FIRST, "Come ti contattiamo?"] {
        page.wait_heading(heading).await?;
        page.activate("Continua").await?;
    }
    page.wait_heading("Per chi lo chiedi?").await?;
    page.choose_radio(
        "Chi sei per i figli?",
        "Lo chiedo per me: ho da 18 a 20 anni",
    )
    .await?;
    page.activate("Continua").await?;
    page.wait_heading("Che cosa fai ora?").await?;
    page.choose_radio("Hai una disabilità riconosciuta?", "No")
        .await?;
    page.choose_radio("Che cosa fai ora?", "Studio").await?;
    page.activate("Continua").await?;
    meets_requirements(page).await?;
    page.fill("IBAN del tuo conto", "IT60X0542811101000000123456")
        .await?;
    page.activate("Continua").await?;
    send(page, &[TRUE]).await
}

pub(super) async fn to_children(page: &Page) -> Outcome {
    for heading in [FIRST, "Come ti contattiamo?"] {
        page.wait_heading(heading).await?;
        page.activate("Continua").await?;
    }
    page.wait_heading("Per chi lo chiedi?").await?;
    page.choose_radio("Chi sei per i figli?", "Sono il papà o la mamma")
        .await?;
    page.activate("Continua").await?;
    page.wait_heading(CHILDREN).await
}

pub(super) async fn meets_requirements(page: &Page) -> Outcome {
    page.wait_heading(REQUIREMENTS).await?;
    page.choose_radio("È vero tutto questo?", "Sì").await?;
    page.activate("Continua").await?;
    page.wait_heading(PAYMENT).await
}

pub(super) async fn send(page: &Page, declarations: &[&str]) -> Outcome {
    page.wait_heading(LAST).await?;
    for declaration in declarations {
        page.check(declaration, true).await?;
    }
    page.activate("Manda la domanda").await?;
    page.wait_heading("Domanda mandata").await
}

pub(super) async fn fill_child(page: &Page, name: &str, code: &str) -> Outcome {
    page.fill("Nome", name).await?;
    page.fill("Cognome", "Ferri").await?;
    page.fill("Codice fiscale del figlio", code).await?;
    page.choose_radio("Il figlio ha una disabilità riconosciuta?", "No")
        .await?;
    page.choose_radio("Vive con te?", "Sì").await?;
    page.activate("Salva e torna all’elenco").await
}
