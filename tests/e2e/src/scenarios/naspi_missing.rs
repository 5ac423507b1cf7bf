//! A claim of which INPS knows nothing beforehand: every kind of question is left out, and each says what it wants.

use super::{
    mistakes::{accepted, refused, refused_in_turn},
    steps::{FIRST, day_from_today, log_in, texts, type_date, walk_claim},
};
use crate::{
    engines::Key,
    failure::{Outcome, ensure},
    page::Page,
    scenario::{ONCE, Subject},
};

pub fn subjects() -> Vec<Subject> {
    vec![Subject::app("naspi/input/missing", ONCE, |page| {
        Box::pin(nothing_known(page))
    })]
}

/// INPS knows of no job of Matteo Gallo that has ended: every kind of question starts without an answer.
async fn nothing_known(page: &Page) -> Outcome {
    const OTHER: &str = "Un altro lavoro, che qui non c’è";
    const EMPLOYER: &str = "Come si chiama l’azienda o la persona per cui lavoravi?";
    const CODE: &str = "Codice fiscale di chi ti dava lavoro";
    const NO_DATE: (&str, &str) = (
        "Giorno",
        "Scrivi l’ultimo giorno di lavoro, per esempio 31 10 2026",
    );
    page.open("/domanda/naspi").await?;
    log_in(page, "Matteo Gallo").await?;
    page.wait_heading(FIRST).await?;
    let own_code = texts(page, "main .summary-list .code").await?.concat();
    walk_claim(page, FIRST, "Qual è l’ultimo lavoro che hai perso?").await?;
    refused(page, &[(OTHER, "Scegli il lavoro che è finito"), NO_DATE]).await?;
    page.choose_radio("Scegli il lavoro che è finito", OTHER)
        .await?;
    refused(
        page,
        &[
            (
                EMPLOYER,
                "Scrivi il nome di chi ti dava lavoro: lo trovi sulla busta paga",
            ),
            (
                CODE,
                "Scrivi il codice fiscale di chi ti dava lavoro: è sulla busta paga",
            ),
            NO_DATE,
        ],
    )
    .await?;
    page.fill(EMPLOYER, "Bar Sport").await?;
    type_date(page, ["1", "10", "2026"]).await?;
    let codes = [
        (
            "8007875058",
            "Un’azienda ha 11 cifre e qui ne hai scritte 10: controlla che ci sia tutto",
        ),
        (
            "80078750588",
            "C’è un errore nelle 11 cifre: copiale di nuovo dalla busta paga",
        ),
        (
            "80078750587.",
            "C’è un segno che non va bene, o una lettera al posto di una cifra: copialo di nuovo",
        ),
        (
            "RSSMRA85T10A562",
            "Una persona ha 16 lettere e cifre e qui ne hai scritte 15: controlla. Se è un’azienda, scrivi le sue 11 \
             cifre",
        ),
        (
            "RSSMRA85T32A562S",
            "C’è un errore nel codice: controlla la lettera e le due cifre dopo le prime otto",
        ),
        (
            "RSSMRA85T10A562T",
            "C’è un errore nel codice: controlla tutte le lettere e le cifre, anche l’ultima",
        ),
        (
            own_code.as_str(),
            "Questo è il tuo codice fiscale: scrivi quello di chi ti dava lavoro",
        ),
    ];
    refused_in_turn(page, CODE, &codes).await?;
    page.fill(CODE, "800 787 505 87").await?;
    type_date(page, ["", "", ""]).await?;
    refused(page, &[NO_DATE]).await?;
    let ahead = day_from_today(page, 400).await?;
    let dates: [([&str; 3], &str, &str); 8] = [
        (
            ["31", "2", "2026"],
            "Giorno",
            "Questo giorno non c’è in quel mese: scrivi il numero giusto, per esempio 28",
        ),
        (
            ["ieri", "10", "2026"],
            "Giorno",
            "Questo giorno non c’è in quel mese: scrivi il numero giusto, per esempio 28",
        ),
        (
            ["5", "13", "2026"],
            "Mese",
            "Questo mese non c’è: scrivi un numero da 1 a 12, o il nome",
        ),
        (
            ["5", "10", "26"],
            "Anno",
            "Scrivi l’anno con quattro cifre, per esempio 2026 e non 26",
        ),
        (
            ["5", "", "2026"],
            "Mese",
            "Scrivi il mese, per esempio 3 o marzo",
        ),
        (["5", "", ""], "Mese", "Scrivi il mese e l’anno"),
        (
            ["5", "10", "1949"],
            "Anno",
            "Questa data è troppo lontana: scrivi un anno dal 1950 in poi",
        ),
        (
            ahead.parts(),
            "Anno",
            "Questa data deve ancora venire: scrivi oggi o un giorno passato",
        ),
    ];
    for (typed, field, message) in dates {
        type_date(page, typed).await?;
        refused(page, &[(field, message)]).await?;
        for (name, written) in ["Giorno", "Mese", "Anno"].into_iter().zip(typed) {
            let kept = page.value(name).await?;
            ensure(kept == written, || {
                format!("«{written}» of {typed:?} has become «{kept}»")
            })?;
        }
    }
    type_date(page, day_from_today(page, -5).await?.parts()).await?;
    accepted(page, "Perché è finito il lavoro?").await?;
    refused(
        page,
        &[("È scaduto il contratto", "Scegli perché è finito il lavoro")],
    )
    .await?;
    page.choose_radio("Scegli il motivo", "Mi sono dimesso per giusta causa")
        .await?;
    refused(
        page,
        &[(
            "Non mi pagavano",
            "Scegli la causa che ti ha fatto lasciare il lavoro",
        )],
    )
    .await?;
    page.choose_radio("Qual è la giusta causa?", "Non mi pagavano")
        .await?;
    accepted(page, "Ti hanno pagato il preavviso?").await?;
    let no = |message| [("Sì", message)];
    refused(page, &no("Rispondi sì o no: ti hanno pagato il preavviso?")).await?;
    page.choose_radio("Hai ricevuto l’indennità di mancato preavviso?", "Sì")
        .await?;
    refused(
        page,
        &[(
            "Giorno",
            "Scrivi l’ultimo giorno di preavviso pagato, per esempio 30 11 2026, o scegli «Non lo so»",
        )],
    )
    .await?;
    // The job ended five days ago.
    let (before, after) = (
        day_from_today(page, -6).await?,
        day_from_today(page, 3 * 366).await?,
    );
    type_date(page, before.parts()).await?;
    // Advice that goes moves the button: the field is left first (docs/roadmap.md).
    page.press(Key::Tab).await?;
    refused(
        page,
        &[(
            "Giorno",
            "Questo giorno viene prima della fine del lavoro: controlla la data",
        )],
    )
    .await?;
    type_date(page, after.parts()).await?;
    refused(
        page,
        &[(
            "Anno",
            "Questo giorno è più di due anni dopo la fine del lavoro: controlla l’anno",
        )],
    )
    .await?;
    type_date(page, day_from_today(page, 25).await?.parts()).await?;
    accepted(page, "Avevi già lasciato un altro lavoro?").await?;
    refused(
        page,
        &no("Rispondi sì o no: hai lasciato un altro lavoro nei 12 mesi prima?"),
    )
    .await?;
    page.choose_radio(
        "Nei 12 mesi prima hai lasciato tu un lavoro a tempo indeterminato?",
        "No",
    )
    .await?;
    accepted(page, "Hai altri lavori?").await?;
    page.choose_radio("Hai una partita IVA?", "Sì").await?;
    refused(
        page,
        &[
            ("Sì", "Rispondi sì o no: lavori con la partita IVA?"),
            (
                "Sì",
                "Rispondi sì o no: hai un’iscrizione a un albo o a una cassa?",
            ),
            ("Sì", "Rispondi sì o no: sei socio di una società?"),
        ],
    )
    .await
}
