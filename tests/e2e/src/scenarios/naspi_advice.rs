//! What a person is told before, while and after claiming when NASpI is probably not due: why, and what they can do.

use super::{
    decision::{ask_for_review, send_and_be_refused},
    pre_check::{PreCheck, ensure_not_due},
    steps::{FIRST, LAST, day_from_today, ensure_texts, log_in, texts, type_date, walk_claim},
};
use crate::{
    failure::{Outcome, ensure},
    page::Page,
    scenario::{ONCE, Script, Subject},
};

const DECIDES: &str = "Puoi mandare la domanda lo stesso: decide l’INPS e ti scrive perché.";

pub fn subjects() -> Vec<Subject> {
    let subject = |name, script: Script| Subject::app(name, ONCE, script);
    vec![
        subject("naspi/advice/voluntary-resignation", |page| {
            Box::pin(voluntary_resignation(page))
        }),
        subject("naspi/advice/rule-2025", |page| Box::pin(rule_2025(page))),
        subject("naspi/advice/too-few-weeks", |page| {
            Box::pin(too_few_weeks(page))
        }),
        subject("naspi/advice/too-late", |page| Box::pin(too_late(page))),
        subject("naspi/advice/nothing-left", |page| {
            Box::pin(nothing_left(page))
        }),
        subject("naspi/advice/entitled", |page| Box::pin(entitled(page))),
    ]
}

/// Claims as this person: the advice stands on the page that caused it and on the last one.
async fn claim_advised(page: &Page, name: &str, cause: &str, advice: &str) -> Outcome {
    page.open("/domanda/naspi").await?;
    log_in(page, name).await?;
    walk_claim(page, FIRST, cause).await?;
    ensure_texts(page, "[data-advice]", &[advice]).await?;
    walk_claim(page, cause, LAST).await?;
    ensure_texts(page, "[data-advice]", &[advice]).await
}

/// Davide Greco resigned of his own will a week ago.
async fn voluntary_resignation(page: &Page) -> Outcome {
    let todo = format!(
        "Non ti pagavano? Ti maltrattavano? Aspettavi un figlio? Allora cambia la risposta. Se hai dubbi, un patronato \
         ti aiuta gratis. {DECIDES}"
    );
    PreCheck {
        reason: "Ho lasciato io il lavoro",
        ended_days_ago: 7,
        weeks: "150",
        pay: "45.000",
        ..PreCheck::ORDINARY
    }
    .give(page)
    .await?;
    ensure_not_due(page,
            &format!("Hai lasciato tu il lavoro, senza una giusta causa. In questo caso la NASpI non spetta. {todo}"),
        )
        .await?;
    page.open("/domanda/naspi").await?;
    log_in(page, "Davide Greco").await?;
    walk_claim(page, FIRST, "Perché è finito il lavoro?").await?;
    let advice = format!(
        "Attenzione Chi lascia il lavoro di solito non ha la NASpI La legge dà la NASpI a chi perde il lavoro senza volerlo. {todo}"
    );
    ensure_texts(page, "[data-advice]", &[&advice]).await?;
    // The advice goes when the answer that caused it goes.
    page.choose_radio("Scegli il motivo", "Mi sono dimesso per giusta causa")
        .await?;
    ensure_texts(page, "[data-advice]", &[]).await?;
    page.choose_radio("Scegli il motivo", "Ho lasciato io il lavoro")
        .await?;
    walk_claim(page, "Perché è finito il lavoro?", LAST).await?;
    ensure_texts(page, "[data-advice]", &[&advice]).await?;
    send_and_be_refused(
        page,
        "Davide Greco",
        "Ci risulta che hai lasciato tu il lavoro. Se avevi una giusta causa, chiedi il riesame e porta le prove.",
    )
    .await?;
    ask_for_review(page).await
}

/// Sara Lombardi left a permanent job eight months ago, then worked nine weeks.
async fn rule_2025(page: &Page) -> Outcome {
    let todo = format!(
        "Se lo hai lasciato per giusta causa, la regola non vale: rispondi no. Se hai dubbi, un patronato ti aiuta \
         gratis. {DECIDES}"
    );
    PreCheck {
        ended_days_ago: 12,
        weeks: "170",
        pay: "51.000",
        weeks_since_resignation: Some("9"),
        ..PreCheck::ORDINARY
    }
    .give(page)
    .await?;
    ensure_not_due(page,
            &format!(
                "Nei 12 mesi prima avevi lasciato tu un altro lavoro. Da allora hai 9 settimane di contributi e ne \
                 servono 13. {todo}"
            ),
        )
        .await?;
    let advice = format!(
        "Attenzione Prima avevi lasciato un altro lavoro Da quando lo hai lasciato servono almeno 13 settimane di contributi. Ne \
         troviamo 9. {todo}"
    );
    claim_advised(
        page,
        "Sara Lombardi",
        "Avevi già lasciato un altro lavoro?",
        &advice,
    )
    .await?;
    send_and_be_refused(
        page,
        "Sara Lombardi",
        "Prima avevi lasciato tu un altro lavoro. Da allora ci risultano meno di 13 settimane di contributi. Se ne hai \
         di più, chiedi il riesame e porta le buste paga.",
    )
    .await
}

/// Luca Moretti worked ten weeks, his first.
async fn too_few_weeks(page: &Page) -> Outcome {
    let todo = format!(
        "Guarda il tuo estratto conto contributivo: manca un lavoro? Tieni le buste paga e chiedi a un patronato, \
         gratis. {DECIDES}"
    );
    PreCheck {
        ended_days_ago: 20,
        weeks: "10",
        pay: "2.900",
        ..PreCheck::ORDINARY
    }
    .give(page)
    .await?;
    ensure_not_due(
        page,
        &format!("Hai 10 settimane di contributi in 4 anni. Ne servono 13. {todo}"),
    )
    .await?;
    let advice = format!(
        "Attenzione Forse non hai abbastanza settimane Troviamo 10 settimane di contributi negli ultimi 4 anni. Ne servono almeno \
         13. {todo}"
    );
    claim_advised(
        page,
        "Luca Moretti",
        "Qual è l’ultimo lavoro che hai perso?",
        &advice,
    )
    .await?;
    send_and_be_refused(
        page,
        "Luca Moretti",
        "Ci risultano meno di 13 settimane di contributi in 4 anni. Guarda il tuo estratto conto: se manca un lavoro, \
         chiedi il riesame e porta le buste paga.",
    )
    .await
}

/// Anna Fabbri's job ended 75 days ago: here nothing can be sent any more.
async fn too_late(page: &Page) -> Outcome {
    let todo = "Controlla la data. Se eri in malattia o in maternità, i giorni possono fermarsi. Chiama il numero 803 164 o \
                chiedi a un patronato, gratis.";
    PreCheck {
        ended_days_ago: 75,
        weeks: "96",
        pay: "28.800",
        ..PreCheck::ORDINARY
    }
    .give(page)
    .await?;
    let last_day = day_from_today(page, 68 - 75).await?.words;
    ensure_not_due(
        page,
        &format!("L’ultimo giorno per fare domanda era il {last_day}. {todo}"),
    )
    .await?;
    page.ensure_absent("lo stesso").await?;
    // After a dismissal, pay in place of notice may have put the last day off.
    PreCheck {
        reason: "Mi hanno licenziato",
        ended_days_ago: 75,
        ..PreCheck::ORDINARY
    }
    .give(page)
    .await?;
    let notice = "Ti hanno pagato il preavviso? Allora i giorni si contano da quando finisce: cerca la data sull’ultima \
                  busta paga.";
    ensure_not_due(
        page,
        &format!("L’ultimo giorno per fare domanda era il {last_day}. {notice} {DECIDES}"),
    )
    .await?;
    let job = "Qual è l’ultimo lavoro che hai perso?";
    let advice = format!(
        "Importante Il giorno 68 è passato L’ultimo giorno per fare domanda era il {last_day}. Da qui non la puoi più mandare. {todo}"
    );
    claim_advised(page, "Anna Fabbri", job, &advice).await?;
    page.ensure_absent("Manda la domanda").await?;
    // The last day itself is not too late.
    page.activate("Cambia Qual è stato l’ultimo giorno di lavoro?")
        .await?;
    page.wait_heading(job).await?;
    type_date(page, day_from_today(page, -68).await?.parts()).await?;
    walk_claim(page, job, LAST).await?;
    ensure_texts(page, "[data-advice]", &[]).await?;
    page.wait_text("Manda la domanda").await
}

/// All weeks have been used by an earlier benefit: due, but for no time at all.
async fn nothing_left(page: &Page) -> Outcome {
    PreCheck {
        used_weeks: "104",
        ..PreCheck::ORDINARY
    }
    .give(page)
    .await?;
    ensure_texts(
        page,
        ".alert",
        &[&format!(
            "Attenzione Le tue settimane sono già usate Hai 104 settimane di contributi, ma sono già servite per un’altra NASpI. \
             Non ne restano per una nuova: durerebbe zero giorni. Guarda il tuo estratto conto contributivo: dopo \
             l’altra NASpI hai lavorato ancora? Tieni le buste paga e chiedi a un patronato, gratis. {DECIDES} Hai \
             sbagliato una risposta? Cambiala qui sotto. La risposta vera la dà l’INPS."
        )],
    )
    .await?;
    ensure_texts(page, "main table", &[]).await
}

/// Giulia Ferri's figures without logging in: month by month, each line with its rule, and nothing leaves the device.
async fn entitled(page: &Page) -> Outcome {
    PreCheck {
        ended_days_ago: 21,
        weeks: "200",
        pay: "60.000",
        birth: ["23", "aprile", "1991"],
        ..PreCheck::ORDINARY
    }
    .give(page)
    .await?;
    ensure_texts(
        page,
        ".alert",
        &["Bene La NASpI ti può spettare Da ciò che hai risposto, hai tutto ciò che serve. Fai domanda presto: prima la \
           mandi, prima parte."],
    )
    .await?;
    let [today, start, last_day, reduced, end] = [
        day_from_today(page, 0).await?.words,
        day_from_today(page, 1).await?.words,
        day_from_today(page, 68 - 21).await?.words,
        day_from_today(page, 1 + 150).await?.words,
        day_from_today(page, 1 + 699).await?.words,
    ];
    ensure_texts(
        page,
        "main .facts__item",
        &[
            "All’inizio, al mese, lordi 974,25 €",
            "Per quanto tempo 100 settimane",
            &format!("Da quando {start}"),
        ],
    )
    .await?;
    ensure_texts(page, ".explained__line", &[
        "Hai perso il lavoro senza volerlo: la NASpI può spettare. Regola: D.Lgs. 22/2015, art. 3, c. 1 e 2",
        "Hai 200 settimane di contributi in 4 anni. Ne servono almeno 13. Regola: D.Lgs. 22/2015, art. 3, c. 1, lett. b)",
        &format!("Sei in tempo: puoi fare domanda fino al {last_day}. Regola: D.Lgs. 22/2015, art. 6"),
        "La tua paga media. Si fa 60.000,00 €, diviso 200 settimane, per 4,33. 1.299,00 € Regola: D.Lgs. 22/2015, art. 4, c. 1 e 2",
        "Prendi il 75 % di 1.299,00 €: è sotto la soglia di 1.456,72 €. 974,25 € Regola: Circ. INPS 4/2026, par. 6 (da verificare con l’INPS)",
        &format!("Se fai domanda il {today}, parte il giorno dopo, il {start}. Regola: D.Lgs. 22/2015, art. 6"),
        &format!("Hai 200 settimane di contributi e 0 già usate. Dura la metà del resto: 100 settimane, fino al {end}. Regola: D.Lgs. 22/2015, art. 5"),
        &format!("Dal mese 6, che comincia il {reduced}, cala del 3 % ogni mese. Regola: D.Lgs. 22/2015, art. 4, c. 3; L. 234/2021, art. 1, c. 221; circ. INPS 2/2022"),
    ]).await?;
    let rows = texts(page, "main tbody tr").await?;
    ensure(rows.len() == 24, || format!("{} months", rows.len()))?;
    // The fifth month is the last one in full; of the twenty-fourth ten days are left.
    for (month, amount) in [
        (1, "974,25 €"),
        (5, "974,25 €"),
        (6, "945,02 €"),
        (7, "916,67 €"),
        (24, "182,06 €"),
    ] {
        let first_day = day_from_today(page, 1 + (month - 1) * 30).await?.words;
        let expected = format!("{month} {first_day} {amount}");
        ensure(rows.contains(&expected), || {
            format!("«{expected}» is not among the months {rows:#?}")
        })?;
    }
    page.wait_text("È una stima fatta sul tuo dispositivo. Non ci hai mandato nulla. La risposta vera la dà l’INPS.")
        .await?;
    // Nothing was asked of the gateway but who is logged in, once, when the site was opened.
    let asked = page
        .read(
            "return performance.getEntriesByType('resource').map(each => new URL(each.name).pathname) \
             .filter(path => path.startsWith('/api/')).join(' ')",
        )
        .await?;
    ensure(asked == "/api/v1/session", || {
        format!("the pre-check asked the gateway for {asked}")
    })?;
    let stored = page
        .read(
            "return JSON.stringify([localStorage.length, sessionStorage.length, document.cookie])",
        )
        .await?;
    ensure(stored == "[0,0,\"\"]", || {
        format!("the pre-check stored {stored}")
    })?;
    page.activate("Fai domanda").await?;
    page.wait_heading("Entra con la tua identità digitale")
        .await
}
