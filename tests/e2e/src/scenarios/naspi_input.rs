//! Wrong and missing answers: each has its own message, keeps what was typed, and lets the person go on once it is right.

use super::{
    mistakes::{accepted, refused, refused_by, refused_in_turn},
    steps::{FIRST, LAST, day_from_today, log_in, type_date, walk_claim},
};
use crate::{
    failure::Outcome,
    page::Page,
    scenario::{EACH_ENGINE, ONCE, Subject},
};

pub fn subjects() -> Vec<Subject> {
    vec![
        Subject::app("naspi/input/contacts", ONCE, |page| {
            Box::pin(contacts(page))
        }),
        Subject::app("naspi/input/iban", ONCE, |page| Box::pin(iban(page))),
        Subject::app("naspi/input/numbers", ONCE, |page| Box::pin(numbers(page))),
        Subject::app("naspi/input/error-summary", EACH_ENGINE, |page| {
            Box::pin(error_summary(page))
        }),
    ]
}

/// Amina Haddad has no e-mail address on file.
async fn contacts(page: &Page) -> Outcome {
    const EMAIL: &str = "Indirizzo e-mail";
    const PHONE: &str = "Numero di telefono";
    page.open("/domanda/naspi").await?;
    log_in(page, "Amina Haddad").await?;
    walk_claim(page, FIRST, "Come ti contattiamo?").await?;
    page.fill(PHONE, "").await?;
    refused(
        page,
        &[
            (
                EMAIL,
                "Scrivi il tuo indirizzo e-mail, per esempio nome@esempio.it",
            ),
            (
                PHONE,
                "Scrivi un numero di telefono, per esempio 333 123 4567",
            ),
        ],
    )
    .await?;
    page.fill(PHONE, "333 123 4567").await?;
    let emails = [
        (
            "amina.esempio.it",
            "Manca la @: scrivi l’indirizzo così, nome@esempio.it",
        ),
        ("amina@h@esempio.it", "C’è più di una @: lasciane una sola"),
        (
            "amina h@esempio.it",
            "Togli gli spazi dall’indirizzo e-mail",
        ),
        (
            "@esempio.it",
            "Controlla la parte prima della @: non può mancare e non ha accenti",
        ),
        (
            "amina@esempio",
            "Controlla la parte dopo la @, per esempio esempio.it",
        ),
    ];
    refused_in_turn(page, EMAIL, &emails).await?;
    page.fill(EMAIL, "amina@esempio.it").await?;
    let phones = [
        (
            "333 12E 4567",
            "Scrivi solo le cifre del numero, con un + davanti se non è italiano",
        ),
        (
            "812345678",
            "Controlla le prime cifre: un numero italiano comincia con 3 o con 0, uno straniero con +",
        ),
        ("33312", "Mancano delle cifre: controlla il numero"),
        ("333123456789", "Ci sono troppe cifre: controlla il numero"),
        // Signs without a digit say no more than nothing.
        (
            "-",
            "Scrivi un numero di telefono, per esempio 333 123 4567",
        ),
    ];
    refused_in_turn(page, PHONE, &phones).await?;
    page.fill(PHONE, "+49 (30) 123456").await?;
    accepted(page, "Qual è l’ultimo lavoro che hai perso?").await
}

/// Giulia Ferri's account is known; she writes another one.
async fn iban(page: &Page) -> Outcome {
    const IBAN: &str = "IBAN del tuo conto";
    const COPY: &str = "C’è un errore nell’IBAN: copialo di nuovo dal tuo conto";
    page.open("/domanda/naspi").await?;
    log_in(page, "Giulia Ferri").await?;
    walk_claim(page, FIRST, "Dove ti paghiamo?").await?;
    let wrong = [
        (
            "",
            "Scrivi il tuo IBAN: se è italiano comincia con IT e ha 27 caratteri",
        ),
        ("IT60X0542811101000000123457", COPY),
        ("IT61X0542811101000000123456", COPY),
        (
            "IT60X05428111010000001",
            "Questo IBAN ha 22 caratteri, ma ne servono 27: copialo di nuovo dal tuo conto",
        ),
        (
            "DE8937040044053201300012",
            "Questo IBAN ha 24 caratteri, ma ne servono 22: copialo di nuovo dal tuo conto",
        ),
        (
            "TR330006100519786457841326",
            "Su un conto di questo paese non possiamo pagare: scrivi un IBAN italiano o europeo",
        ),
        (
            "000000123456",
            "L’IBAN comincia con due lettere, per esempio IT: controlla l’inizio",
        ),
        (
            "IT60X054281110100000012345_",
            "Nell’IBAN ci sono solo lettere e cifre: togli gli altri segni",
        ),
        (
            "IT64Y0542811101000000123456",
            "C’è un errore nell’IBAN: controlla il quinto segno, che è una lettera",
        ),
    ];
    refused_in_turn(page, IBAN, &wrong).await?;
    page.fill(IBAN, "de89 3704 0044 0532 0130 00").await?;
    accepted(page, LAST).await?;
    page.wait_text("DE89 3704 0044 0532 0130 00").await?;
    let declaration = "Dichiaro che ciò che ho scritto è vero";
    refused_by(
        page,
        "Manda la domanda",
        &[(
            declaration,
            "Metti la spunta per dichiarare che ciò che hai scritto è vero",
        )],
    )
    .await?;
    page.check(declaration, true).await?;
    page.activate("Manda la domanda").await?;
    page.wait_heading("Domanda mandata").await
}

/// The pre-check asks for numbers, money and a date of birth.
async fn numbers(page: &Page) -> Outcome {
    const WEEKS: &str = "Quante settimane di contributi hai negli ultimi 4 anni?";
    const USED: &str = "Quante ne hai già usate per un’altra NASpI?";
    const PAY: &str = "Paga lorda di tutti gli ultimi 4 anni";
    page.open("/servizi/naspi/calcolo/reason").await?;
    page.wait_heading("Perché hai perso il lavoro?").await?;
    page.choose_radio("Scegli il motivo", "È scaduto il contratto")
        .await?;
    accepted(page, "Quando è finito il lavoro?").await?;
    type_date(page, day_from_today(page, -5).await?.parts()).await?;
    accepted(page, "Quanto hai lavorato?").await?;
    refused(
        page,
        &[
            (
                WEEKS,
                "Scrivi quante settimane di contributi hai, per esempio 104",
            ),
            (USED, "Scrivi quante ne hai già usate, oppure 0"),
        ],
    )
    .await?;
    page.fill(USED, "0").await?;
    let weeks = [
        (
            "un anno",
            "Scrivi un numero intero, solo con le cifre, per esempio 52",
        ),
        (
            "10,5",
            "Scrivi un numero intero, solo con le cifre, per esempio 52",
        ),
        ("500", "Scrivi un numero da 0 a 209"),
    ];
    refused_in_turn(page, WEEKS, &weeks).await?;
    page.fill(WEEKS, "104").await?;
    accepted(page, "Quanto hai guadagnato?").await?;
    let pays = [
        (
            "",
            "Scrivi quanto hai guadagnato in 4 anni, per esempio 60.000,00",
        ),
        ("tanto", "Scrivi solo la cifra, per esempio 1.450,50"),
        (
            "1,450",
            "Non capiamo dove sono i centesimi: scrivi per esempio 1.450,00",
        ),
        ("-5", "La cifra non può essere sotto zero"),
        (
            "5000000000",
            "La cifra è troppo alta: controlla di non avere scritto zeri in più",
        ),
    ];
    refused_in_turn(page, PAY, &pays).await?;
    page.fill(PAY, "30.000").await?;
    accepted(page, "Avevi già lasciato un altro lavoro?").await?;
    page.choose_radio(
        "Nei 12 mesi prima hai lasciato tu un lavoro a tempo indeterminato?",
        "Sì",
    )
    .await?;
    let since = "Da allora quante settimane di contributi hai?";
    refused(
        page,
        &[(
            since,
            "Scrivi quante settimane hai da allora, per esempio 20",
        )],
    )
    .await?;
    page.fill(since, "20").await?;
    accepted(page, "Qual è la tua data di nascita?").await?;
    refused(
        page,
        &[(
            "Giorno",
            "Scrivi la tua data di nascita, per esempio 9 3 1980",
        )],
    )
    .await?;
    type_date(page, day_from_today(page, 1).await?.parts()).await?;
    refused(
        page,
        &[(
            "Anno",
            "Questa data deve ancora venire: scrivi oggi o un giorno passato",
        )],
    )
    .await?;
    type_date(page, ["9", "marzo", "1980"]).await?;
    accepted(page, "Il tuo calcolo").await
}

/// The first steps of the pre-check, in each engine with keys alone.
async fn error_summary(page: &Page) -> Outcome {
    page.open("/servizi/naspi/calcolo/reason").await?;
    page.wait_heading("Perché hai perso il lavoro?").await?;
    refused(
        page,
        &[("È scaduto il contratto", "Scegli perché è finito il lavoro")],
    )
    .await?;
    page.choose_radio("Scegli il motivo", "Mi hanno licenziato")
        .await?;
    accepted(page, "Quando è finito il lavoro?").await?;
    type_date(page, ["31", "2", "2026"]).await?;
    refused(
        page,
        &[(
            "Giorno",
            "Questo giorno non c’è in quel mese: scrivi il numero giusto, per esempio 28",
        )],
    )
    .await?;
    page.fill("Giorno", "28").await?;
    accepted(page, "Quanto hai lavorato?").await
}
