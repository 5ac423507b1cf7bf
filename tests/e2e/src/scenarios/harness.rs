//! The harness itself, proven on a form that works and on pages that stop a person who uses the keyboard.

use crate::{
    engines::Key,
    failure::{Failure, Outcome, ensure},
    page::{Hands, Page},
    places,
    scenario::{EACH_ENGINE, EVERYWHERE, Site, Subject},
};

pub fn subjects() -> Vec<Subject> {
    let subject = |name, runs, script| Subject {
        name,
        site: Site::Fixtures,
        runs,
        script,
    };
    vec![
        subject("harness/form", EVERYWHERE, |page| Box::pin(form(page))),
        subject("harness/walk", EACH_ENGINE, |page| Box::pin(walk(page))),
        subject("harness/focus-trapped", EACH_ENGINE, |page| {
            Box::pin(trapped(page))
        }),
        subject("harness/focus-lost", EACH_ENGINE, |page| {
            Box::pin(lost(page))
        }),
        subject("harness/focus-invisible", EACH_ENGINE, |page| {
            Box::pin(invisible(page))
        }),
        subject("harness/focus-covered", EACH_ENGINE, |page| {
            Box::pin(covered(page))
        }),
        subject("harness/crash", EACH_ENGINE, |page| Box::pin(crash(page))),
        subject("harness/forgets", EACH_ENGINE, |page| {
            Box::pin(forgets(page))
        }),
    ]
}

/// One script for mouse and keyboard fills a form with every kind of field and sends it.
async fn form(page: &Page) -> Outcome {
    page.open("/clean.html").await?;
    page.wait_heading("Richiesta di prova").await?;
    page.fill("Nome e cognome", "Zoë D’Angiò").await?;
    page.fill("Nome e cognome", "Zoë D’Angiò (corretto)")
        .await?;
    page.fill_in("Data di nascita", "Giorno", "27").await?;
    page.fill_in("Data di nascita", "Mese", "3").await?;
    page.fill_in("Data di nascita", "Anno", "1984").await?;
    page.choose_radio("Come hai perso il lavoro?", "Scadenza del contratto")
        .await?;
    page.choose_radio("Come hai perso il lavoro?", "Licenziamento")
        .await?;
    page.select("Provincia", "Trieste").await?;
    page.upload("Documento", &places::package().join("fixtures/quiet.html"))
        .await?;
    page.check("Dichiaro che è vero", true).await?;
    page.activate("Invia la richiesta").await?;
    page.wait_heading("Richiesta ricevuta").await?;
    page.wait_focus("Richiesta ricevuta").await?;
    let expected = "Zoë D’Angiò (corretto), 27 3 1984, Licenziamento, Trieste, quiet.html";
    page.wait_text(expected).await?;
    page.activate("Torna al modulo").await?;
    page.wait_heading("Richiesta di…").await?;
    page.ensure_absent(expected).await
}

/// A page without faults can be walked from its top to its end.
async fn walk(page: &Page) -> Outcome {
    page.open("/clean.html").await?;
    page.walk_keyboard().await?;
    page.reload().await?;
    page.tab_to("Dichiaro che è vero").await?;
    page.press(Key::Space).await?;
    page.tab_to("Nome e cognome").await
}

async fn trapped(page: &Page) -> Outcome {
    page.open("/focus-trapped.html").await?;
    ensure_caught("trapped", page.walk_keyboard().await)?;
    page.reload().await?;
    ensure_caught("trapped", page.tab_to("Dopo la trappola").await)
}

async fn lost(page: &Page) -> Outcome {
    page.open("/focus-lost.html").await?;
    page.tab_to("Togli questo pulsante").await?;
    page.press(Key::Enter).await?;
    page.wait_text("Pulsante tolto").await?;
    ensure_caught("lost to the body", page.ensure_focus_visible().await)?;
    ensure(page.hands() == Hands::Keyboard, || {
        "made for the keyboard".to_owned()
    })?;
    ensure_caught("lost to the body", page.tab_to("Aiuto").await)
}

async fn invisible(page: &Page) -> Outcome {
    page.open("/focus-invisible.html").await?;
    ensure_caught(
        "neither outline nor shadow",
        page.tab_to("Senza contorno").await,
    )
}

async fn covered(page: &Page) -> Outcome {
    page.open("/focus-covered.html").await?;
    ensure_caught("covered", page.tab_to("Sotto la barra").await)
}

/// A new tab knows what the browser kept, not what the lost one knew.
async fn crash(page: &Page) -> Outcome {
    page.open("/quiet.html").await?;
    page.read("localStorage.setItem('kept', 'kept'); sessionStorage.setItem('lost', 'lost')")
        .await?;
    page.crash_tab("/quiet.html").await?;
    let known = page
        .read("return [localStorage.kept, sessionStorage.lost].join()")
        .await?;
    ensure(known == "kept,", || format!("the new tab knows «{known}»"))?;
    page.open("/clean.html").await?;
    page.tab_to("Invia la richiesta").await
}

/// What a scenario leaves in the browser, the next does not find.
async fn forgets(page: &Page) -> Outcome {
    page.open("/quiet.html").await?;
    let left = page
        .read("return document.cookie + (localStorage.getItem('left') ?? '')")
        .await?;
    ensure(left.is_empty(), || {
        format!("an earlier scenario left {left}")
    })?;
    page.read("document.cookie = 'left=1'; localStorage.setItem('left', '1')")
        .await?;
    page.forget().await?;
    let left = page
        .read("return document.cookie + (localStorage.getItem('left') ?? '')")
        .await?;
    ensure(left.is_empty(), || format!("not forgotten: {left}"))
}

fn ensure_caught(fault: &str, outcome: Outcome) -> Outcome {
    match outcome {
        Err(failure) if failure.to_string().contains(fault) => Ok(()),
        Err(failure) => Err(Failure::new(format!(
            "caught, but for another reason than «{fault}»: {failure}"
        ))),
        Ok(()) => Err(Failure::new(format!("not caught: {fault}"))),
    }
}
