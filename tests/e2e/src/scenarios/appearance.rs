//! How the pages look, chosen by the person: at once, everywhere, also after loading anew, and back again.

use crate::{
    failure::{Outcome, ensure},
    page::Page,
    scenario::{BOTH_WAYS, ONCE, Subject},
};

const SIZE: &str = "Quanto è grande il testo?";
const COLOURS: &str = "Quali colori?";
const SPACING: &str = "Quanto spazio tra le righe e le lettere?";
const LETTERS: &str = "Quali lettere?";
const MOTION: &str = "Vuoi vedere cose che si muovono?";
/// What of the page's look can be measured.
const LOOK: &str = "const body = getComputedStyle(document.body); \
    await document.fonts.load('1em \"Atkinson Hyperlegible\"'); \
    return [getComputedStyle(document.documentElement).fontSize, body.backgroundColor, body.letterSpacing !== 'normal', \
        body.fontFamily.split(',')[0].replaceAll('\"', '')].join(' ')";
const CHOSEN: &str = "32px rgb(0, 0, 0) true Atkinson Hyperlegible";
const USUAL: &str = "16px rgb(255, 255, 255) false Titillium Web";

pub fn subjects() -> Vec<Subject> {
    vec![
        Subject::app("appearance/chosen", BOTH_WAYS, |page| {
            Box::pin(chosen(page))
        }),
        Subject::app("appearance/shared", ONCE, |page| Box::pin(shared(page))),
    ]
}

/// Chooses the last of everything.
pub async fn choose_all(page: &Page) -> Outcome {
    page.choose_radio(SIZE, "Il doppio").await?;
    page.choose_radio(COLOURS, "Contrasto molto forte").await?;
    page.choose_radio(SPACING, "Di più").await?;
    page.choose_radio(LETTERS, "Più facili da distinguere")
        .await?;
    page.choose_radio(MOTION, "No, tutto fermo").await
}

async fn chosen(page: &Page) -> Outcome {
    page.open("/aspetto").await?;
    page.wait_heading("Aspetto").await?;
    choose_all(page).await?;
    ensure_look(page, CHOSEN).await?;
    page.open("/servizi/naspi").await?;
    page.wait_heading("NASpI: i soldi per chi ha perso il lavoro")
        .await?;
    ensure_look(page, CHOSEN).await?;
    page.open("/aspetto").await?;
    page.wait_heading("Aspetto").await?;
    page.activate("Rimetti tutto com’era").await?;
    page.wait_text("Il sito è di nuovo com’era").await?;
    ensure_look(page, USUAL).await?;
    page.reload().await?;
    page.wait_heading("Aspetto").await?;
    ensure_look(page, USUAL).await
}

/// A device that others use remembers nothing of it.
async fn shared(page: &Page) -> Outcome {
    page.open("/aspetto").await?;
    page.wait_heading("Aspetto").await?;
    page.activate("Dispositivo condiviso").await?;
    page.choose_radio(COLOURS, "Scuri").await?;
    page.reload().await?;
    page.wait_heading("Aspetto").await?;
    let theme = page
        .read("return [document.documentElement.dataset.theme, localStorage.length].join(' ')")
        .await?;
    ensure(theme == "dark 0", || {
        format!("the theme and what is kept: {theme}")
    })
}

/// The letters come a little later.
async fn ensure_look(page: &Page, wanted: &str) -> Outcome {
    let look = format!("return (async () => {{ {LOOK} }})()");
    page.wait_read(&look, wanted).await
}
