//! What a person is told when the page changes without being loaded, and what the browser's own buttons do.

use super::{
    draft_steps::ensure_value,
    steps::{FIRST, log_in, walk_claim},
};
use crate::{
    engines::{Engine, Size},
    failure::{Outcome, ensure},
    page::{Hands, Page},
    scenario::{EACH_ENGINE, EVERYWHERE, ONCE, Run, Subject},
    server::Fault,
};

/// A link and the heading of the page it leads to, one after the other.
const WAY: [(&str, &str); 8] = [
    ("Ho perso il lavoro", SHEET),
    ("Leggi la versione facile", "La NASpI in parole facili"),
    ("Torna alla scheda completa", SHEET),
    ("Calcola quanto ti spetta", "Perché hai perso il lavoro?"),
    ("Aiuto", "Parla con noi"),
    (ACCESSIBILITY, ACCESSIBILITY),
    ("Informativa privacy", "Informativa privacy"),
    ("Cookie", "Cookie"),
];
const SHEET: &str = "NASpI: i soldi per chi ha perso il lavoro";
/// Stands above the last of the lists of services.
const USEFUL: &str = "Serve sempre";
const ACCESSIBILITY: &str = "Dichiarazione di accessibilità";

/// The small screen's menu, by both hands.
const SMALL: &[Run] = &[
    (Engine::Chromium, Size::Mobile, Hands::Mouse),
    (Engine::Chromium, Size::Mobile, Hands::Keyboard),
];

pub fn subjects() -> Vec<Subject> {
    vec![
        Subject::app("shell/routes", EACH_ENGINE, |page| {
            Box::pin(announced(page))
        }),
        Subject::app("shell/menu", SMALL, |page| Box::pin(menu(page))),
        Subject::app("shell/services", EVERYWHERE, |page| {
            Box::pin(services(page))
        }),
        Subject::app("shell/menus", EACH_ENGINE, |page| Box::pin(menus(page))),
        Subject::app("shell/part", EACH_ENGINE, |page| Box::pin(part(page))),
        Subject::app("shell/history/place", EACH_ENGINE, |page| {
            Box::pin(place(page))
        }),
        Subject::app("shell/history/place-fetched", ONCE, |page| {
            Box::pin(place_fetched(page))
        }),
        Subject::app("shell/history/answers", EACH_ENGINE, |page| {
            Box::pin(answers(page))
        }),
    ]
}

/// A page chosen in the menu is not covered by it.
async fn menu(page: &Page) -> Outcome {
    page.open("/").await?;
    page.wait_heading("Che cosa ti serve?").await?;
    page.activate("Menu").await?;
    page.activate("Aiuto").await?;
    ensure_arrived(page, "Parla con noi").await?;
    page.ensure_absent("Le mie domande").await
}

/// The services come when they are asked for; a page chosen among them is not covered by them. When they do not come, the
/// other ways stay, and they are asked for again.
async fn services(page: &Page) -> Outcome {
    let menu = match page.size() {
        Size::Mobile => "Menu",
        Size::Desktop => "Servizi",
    };
    // Of this page's texts none are those of the menu.
    page.open("/non-esiste").await?;
    page.wait_heading("Questa pagina non c’è").await?;
    let broken = Fault::Status(500, None);
    page.sandbox()?
        .add_fault("GET", "/text", broken, 20)
        .await?;
    page.activate(menu).await?;
    page.wait_text("Che cosa ti serve?").await?;
    let waiting = "return String(!!document.querySelector('#services-panel > p'))";
    page.wait_read(waiting, "false").await?;
    page.ensure_absent(USEFUL).await?;
    page.activate(menu).await?;
    page.sandbox()?.clear_faults().await?;
    page.activate(menu).await?;
    page.wait_text(USEFUL).await?;
    page.activate("Carta europea della disabilità").await?;
    ensure_arrived(page, "Carta europea della disabilità").await?;
    page.ensure_absent(USEFUL).await
}

/// One menu is open at most, and it closes when something else is pressed.
async fn menus(page: &Page) -> Outcome {
    page.open("/pratiche").await?;
    log_in(page, "Giulia Ferri").await?;
    page.wait_heading("Le mie domande").await?;
    page.activate("Sei Giulia Ferri").await?;
    page.wait_text("Da confermare").await?;
    page.activate("Lingua: Italiano").await?;
    page.wait_text("Slovenščina").await?;
    page.ensure_absent("Da confermare").await?;
    page.read("document.querySelector('h1').click(); return ''")
        .await?;
    page.ensure_absent("Slovenščina").await?;
    page.activate("Sei Giulia Ferri").await?;
    page.activate("Da confermare").await?;
    ensure_arrived(page, "Da confermare").await?;
    page.ensure_absent("Dispositivo condiviso").await
}

/// A link to a part of another page leads there, and so does the address when it is typed.
async fn part(page: &Page) -> Outcome {
    page.open("/servizi/naspi").await?;
    page.wait_heading(SHEET).await?;
    page.activate("Fatti aiutare da un patronato…").await?;
    ensure_at_part(page).await?;
    page.reload().await?;
    ensure_at_part(page).await
}

async fn ensure_at_part(page: &Page) -> Outcome {
    page.wait_heading("Parla con noi").await?;
    page.wait_focus("Chiedi a un patronato").await?;
    let place = page
        .read("return String(document.getElementById('patronato').getBoundingClientRect().top)")
        .await?;
    let seen = place
        .parse()
        .is_ok_and(|top: f64| (0.0..700.0).contains(&top));
    ensure(seen, || format!("the part asked for is at {place}"))
}

/// Each change of page writes the title and takes the focus to the heading, which a screen reader then reads.
async fn announced(page: &Page) -> Outcome {
    page.open("/").await?;
    page.wait_heading("Che cosa ti serve?").await?;
    for (link, heading) in WAY {
        page.activate(link).await?;
        ensure_arrived(page, heading).await?;
    }
    // The same after the browser's own buttons.
    page.back().await?;
    ensure_arrived(page, "Informativa privacy").await?;
    page.forward().await?;
    ensure_arrived(page, "Cookie").await
}

/// The page was changed: it has its title, and its heading has the focus.
pub async fn ensure_arrived(page: &Page, heading: &str) -> Outcome {
    page.wait_heading(heading).await?;
    page.wait_focus_on_heading().await?;
    let title = page.title().await?;
    ensure(
        title.starts_with(&format!("{heading} — ")) && title.ends_with(" — Sportello"),
        || format!("the title is «{title}» under the heading «{heading}»"),
    )?;
    let headings = page
        .read("return String(document.querySelectorAll('h1').length)")
        .await?;
    ensure(headings == "1", || {
        format!("«{heading}» is one of {headings} main headings")
    })
}

/// A page that was left far down is found there again; one that is new begins at its top.
async fn place(page: &Page) -> Outcome {
    page.open("/servizi/naspi").await?;
    ensure_place_kept(page, SHEET).await
}

/// The same for a page whose content has to be fetched anew.
async fn place_fetched(page: &Page) -> Outcome {
    page.open("/pratiche/claim-paolo-vitale").await?;
    log_in(page, "Paolo Vitale").await?;
    ensure_place_kept(page, "La tua domanda di NASpI").await
}

async fn ensure_place_kept(page: &Page, heading: &str) -> Outcome {
    page.wait_heading(heading).await?;
    page.tab_to(ACCESSIBILITY).await?;
    let left_at = scrolled(page).await?;
    ensure(left_at > 100.0, || {
        format!("the footer is reached at {left_at}: nothing to be restored")
    })?;
    page.activate(ACCESSIBILITY).await?;
    page.wait_heading(ACCESSIBILITY).await?;
    page.wait_text("A che punto siamo").await?;
    ensure_at(page, 0.0).await?;
    page.back().await?;
    page.wait_heading(heading).await?;
    ensure_at(page, left_at).await?;
    page.forward().await?;
    page.wait_heading(ACCESSIBILITY).await?;
    page.wait_text("A che punto siamo").await?;
    ensure_at(page, 0.0).await?;
    page.back().await?;
    page.wait_heading(heading).await?;
    ensure_at(page, left_at).await
}

/// Back and forward through the pre-check and the claim: what was answered is still there.
async fn answers(page: &Page) -> Outcome {
    let reason = "Perché hai perso il lavoro?";
    page.open("/servizi/naspi/calcolo/reason").await?;
    page.wait_heading(reason).await?;
    page.choose_radio("Scegli il motivo", "Mi hanno licenziato")
        .await?;
    page.activate("Continua").await?;
    page.wait_heading("Quando è finito il lavoro?").await?;
    page.back().await?;
    page.wait_heading(reason).await?;
    let chosen = "return document.querySelector('input:checked')?.labels[0].innerText ?? ''";
    let kept = page.read(chosen).await?;
    ensure(kept == "Mi hanno licenziato", || {
        format!("after going back «{kept}» is chosen")
    })?;
    page.forward().await?;
    page.wait_heading("Quando è finito il lavoro?").await?;

    page.open("/domanda/naspi").await?;
    log_in(page, "Giulia Ferri").await?;
    walk_claim(page, FIRST, "Come ti contattiamo?").await?;
    page.fill("Indirizzo e-mail", "nuova@example.org").await?;
    page.activate("Continua").await?;
    page.wait_heading("Qual è l’ultimo lavoro che hai perso?")
        .await?;
    page.back().await?;
    ensure_address(page).await?;
    page.back().await?;
    page.wait_heading("Chi sei?").await?;
    page.forward().await?;
    ensure_address(page).await?;
    page.forward().await?;
    page.wait_heading("Qual è l’ultimo lavoro che hai perso?")
        .await
}

async fn ensure_address(page: &Page) -> Outcome {
    page.wait_heading("Come ti contattiamo?").await?;
    ensure_value(page, "Indirizzo e-mail", "nuova@example.org").await
}

async fn scrolled(page: &Page) -> Outcome<f64> {
    let place = page.read("return String(scrollY)").await?;
    Ok(place.parse().unwrap_or_default())
}

async fn ensure_at(page: &Page, place: f64) -> Outcome {
    let now = scrolled(page).await?;
    ensure((now - place).abs() < 3.0, || {
        format!("the page is scrolled by {now}, not by {place}")
    })
}
