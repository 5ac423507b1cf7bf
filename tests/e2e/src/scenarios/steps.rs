//! Steps that many scenarios share.

use crate::{
    failure::{Failure, Outcome, ensure},
    page::Page,
};
use std::time::{Duration, Instant};

/// How long a screen may take to say what is expected of it.
const PATIENCE: Duration = Duration::from_secs(10);

/// The claim's pages in order for whoever's job ended without a dismissal, with the questions that nothing answers
/// beforehand: all are answered with no.
const CLAIM: &[(&str, &[&str])] = &[
    (FIRST, &[]),
    ("Come ti contattiamo?", &[]),
    ("Qual è l’ultimo lavoro che hai perso?", &[]),
    ("Perché è finito il lavoro?", &[]),
    ("Avevi già lasciato un altro lavoro?", &[]),
    (
        "Hai altri lavori?",
        &[
            "Hai una partita IVA?",
            "Hai un’iscrizione a un albo o a una cassa di professionisti?",
            "Sei socio di una società?",
        ],
    ),
    (
        "Come stai?",
        &[
            "Sei in malattia ora?",
            "Eri in malattia quando è finito il lavoro?",
            "Ricevi l’assegno ordinario di invalidità?",
        ],
    ),
    ("Dove ti paghiamo?", &[]),
    (LAST, &[]),
];

/// Logs in with SPID on the gateway's page, as the person whose name it shows.
pub async fn log_in(page: &Page, name: &str) -> Outcome {
    page.wait_heading("Entra con la tua identità digitale")
        .await?;
    page.choose_radio("Con quale identità entri?", "SPID")
        .await?;
    page.choose_radio("Chi sei?", &format!("{name}…")).await?;
    page.activate("Entra").await
}

/// Says that others use the device too, or takes it back: in sight before the login, in the person's menu after it.
pub async fn switch_shared(page: &Page) -> Outcome {
    let folded = "return String(document.getElementById('person')?.ariaExpanded === 'false')";
    if page.read(folded).await? == "true" {
        page.activate("Sei …").await?;
    }
    // A guest's choices are in the menu of a small screen.
    let in_menu = "const bar = document.querySelector('.site-header__wide'); \
        return String(bar !== null && getComputedStyle(bar).display === 'none')";
    if page.read(in_menu).await? == "true" {
        page.activate("Menu").await?;
    }
    page.activate("Dispositivo condiviso").await
}

/// The first page of the claim.
pub const FIRST: &str = "Chi sei?";
/// Its last, where it is sent.
pub const LAST: &str = "Controlla e manda";

/// Walks the claim from the page called `from` to the one called `until`, with what is known already.
pub async fn walk_claim(page: &Page, from: &str, until: &str) -> Outcome {
    let pages = CLAIM.iter().skip_while(|(heading, _)| *heading != from);
    for (heading, questions) in pages {
        page.wait_heading(heading).await?;
        if *heading == until {
            return Ok(());
        }
        for question in *questions {
            page.choose_radio(question, "No").await?;
        }
        page.activate("Continua").await?;
    }
    Err(Failure::new(format!(
        "no page «{until}» comes after «{from}»"
    )))
}

/// Says of a document that it comes later.
pub async fn send_later(page: &Page, document: &str) -> Outcome {
    page.choose_radio(&format!("{document}: che cosa fai?"), "Lo mando dopo")
        .await
}

/// Makes the declaration and presses the button that sends the claim, whatever comes of it.
pub async fn send(page: &Page) -> Outcome {
    page.wait_heading(LAST).await?;
    page.check("Dichiaro che ciò che ho scritto è vero", true)
        .await?;
    page.activate("Manda la domanda").await
}

/// Sends the claim that is under review.
pub async fn send_claim(page: &Page) -> Outcome {
    send(page).await?;
    page.wait_heading("Domanda mandata").await
}

/// A day as the pages write it and as people type it.
pub struct Day {
    /// `31 ottobre 2026`.
    pub words: String,
    pub day: String,
    pub month: String,
    pub year: String,
}

/// The day that is `days` after today, in Italy.
pub async fn day_from_today(page: &Page, days: i32) -> Outcome<Day> {
    let script = format!(
        "const today = new Intl.DateTimeFormat('sv-SE', {{ timeZone: 'Europe/Rome' }}).format(new Date()); \
         const day = new Date(Date.parse(today + 'T12:00Z') + {days} * 86400000); \
         const written = (options) => new Intl.DateTimeFormat('it-IT', {{ timeZone: 'UTC', ...options }}).format(day); \
         return [written({{ day: 'numeric', month: 'long', year: 'numeric' }}), \
             day.getUTCDate(), day.getUTCMonth() + 1, day.getUTCFullYear()].join('|')"
    );
    let written = page.read(&script).await?;
    let parts: Vec<&str> = written.split('|').collect();
    let [words, day, month, year] = parts[..] else {
        return Err(Failure::new(format!("«{written}» is not a day")));
    };
    let owned = str::to_owned;
    Ok(Day {
        words: owned(words),
        day: owned(day),
        month: owned(month),
        year: owned(year),
    })
}

/// Fills the three boxes of the only date on the page.
pub async fn type_date(page: &Page, [day, month, year]: [&str; 3]) -> Outcome {
    page.fill("Giorno", day).await?;
    page.fill("Mese", month).await?;
    page.fill("Anno", year).await
}

impl Day {
    /// The three boxes.
    pub fn parts(&self) -> [&str; 3] {
        [&self.day, &self.month, &self.year]
    }
}

/// The texts of all elements that match, in order, with single spaces.
pub async fn texts(page: &Page, selector: &str) -> Outcome<Vec<String>> {
    let script = format!(
        "return JSON.stringify([...document.querySelectorAll('{selector}')].map(each => squeeze(each.innerText)))"
    );
    Ok(serde_json::from_str(&page.read(&script).await?)?)
}

/// Fails unless the elements that match come to say exactly this.
pub async fn ensure_texts(page: &Page, selector: &str, expected: &[&str]) -> Outcome {
    page.note(format!("read {selector}"));
    let start = Instant::now();
    loop {
        let shown = texts(page, selector).await?;
        if shown == expected {
            return Ok(());
        }
        ensure(start.elapsed() < PATIENCE, || {
            format!("{selector} says {shown:#?}, not {expected:#?}")
        })?;
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

/// Chooses English in the page's header.
pub async fn speak_english(page: &Page) -> Outcome {
    page.activate("Lingua: Italiano").await?;
    page.activate("English").await
}
