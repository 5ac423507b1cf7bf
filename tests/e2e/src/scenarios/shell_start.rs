//! The program does not come, comes late or breaks: the page says so, and whom to call.

use crate::{
    failure::{Outcome, ensure},
    page::Page,
    scenario::{ONCE, Script, Subject},
    server::Fault,
};

const PAGE: &str = "/servizi/naspi";
const HEADING: &str = "NASpI: i soldi per chi ha perso il lavoro";
const STATIC_HEADING: &str = "Stiamo aprendo lo sportello";
/// Heading and number of the help; the number alone stands in the footer too.
const HELP: [&str; 3] = ["La pagina non si apre?", "803 164", "06 164 164"];
/// Longer than the page waits before it shows the help.
const LATE: Fault = Fault::Delay(12_000);
/// The path of the program, which has a hash in its name.
const PROGRAM: &str =
    "return new URL(document.querySelector('link[rel=preload][as=fetch]').href).pathname";

/// The path of the part of the program that is behind the login.
const PART: &str = "const parts = JSON.parse(document.querySelector('meta[name=program-parts]').content); \
    const program = document.querySelector('link[rel=preload][as=fetch]').href; \
    return new URL(parts.personal[0], program).pathname";
/// The path of the style sheet that comes with them.
const STYLE: &str = "return document.querySelector('meta[name=inner-style]').content";

pub fn subjects() -> Vec<Subject> {
    let subject = |name, script: Script| Subject::app(name, ONCE, script);
    vec![
        subject("shell/start/program-missing", |page| {
            Box::pin(program_fails(page, Fault::Status(503, None)))
        }),
        subject("shell/start/program-cut", |page| {
            Box::pin(program_fails(page, Fault::Malformed))
        }),
        subject("shell/start/texts-missing", |page| {
            Box::pin(fails_at_once(
                page,
                "/text/it/base.json",
                Fault::Status(503, None),
            ))
        }),
        subject("shell/start/texts-late", |page| Box::pin(texts_late(page))),
        subject("shell/start/no-script", |page| Box::pin(no_script(page))),
        subject("shell/start/part-missing", |page| {
            Box::pin(part_missing(page, PART))
        }),
        subject("shell/start/style-missing", |page| {
            Box::pin(part_missing(page, STYLE))
        }),
        subject("shell/start/breaks-later", |page| {
            Box::pin(breaks_later(page))
        }),
    ]
}

async fn program_fails(page: &Page, fault: Fault) -> Outcome {
    page.open(PAGE).await?;
    let program = page.read(PROGRAM).await?;
    fails_at_once(page, &program, fault).await
}

/// What is known to be broken is said without waiting, and not called "a moment" any more.
async fn fails_at_once(page: &Page, route: &str, fault: Fault) -> Outcome {
    page.browser.forget_cache().await?;
    // As often as the page may try.
    page.sandbox()?.add_fault("GET", route, fault, 20).await?;
    page.open(PAGE).await?;
    page.wait_heading(STATIC_HEADING).await?;
    ensure_help(page).await?;
    page.ensure_absent("Un momento").await?;
    let waited = page.read("return String(performance.now())").await?;
    ensure(
        waited.parse().is_ok_and(|waited: f64| waited < 7_000.0),
        || format!("the help came {waited} ms after the page was opened"),
    )?;
    page.sandbox()?.clear_faults().await?;
    page.reload().await?;
    page.wait_heading(HEADING).await?;
    page.ensure_absent(HELP[0]).await
}

/// The help comes first, the page after all; then the help is gone.
async fn texts_late(page: &Page) -> Outcome {
    page.sandbox()?
        .add_fault("GET", "/text/it/base.json", LATE, 1)
        .await?;
    page.open(PAGE).await?;
    page.wait_heading(STATIC_HEADING).await?;
    page.wait_text("Un momento").await?;
    page.ensure_absent(HELP[0]).await?;
    ensure_help(page).await?;
    page.wait_heading(HEADING).await?;
    page.ensure_absent(HELP[0]).await
}

/// Not even the script that starts the program is there, as in a browser too old for it.
async fn no_script(page: &Page) -> Outcome {
    page.browser.forget_cache().await?;
    page.sandbox()?
        .add_fault("GET", "/boot.mjs", Fault::Status(503, None), 20)
        .await?;
    page.open(PAGE).await?;
    page.wait_heading(STATIC_HEADING).await?;
    page.ensure_absent(HELP[0]).await?;
    ensure_help(page).await
}

/// The shell came, the part behind the login does not: the page says so, and trying again helps.
async fn part_missing(page: &Page, part: &str) -> Outcome {
    page.open(PAGE).await?;
    let part = page.read(part).await?;
    page.browser.forget_cache().await?;
    page.sandbox()?
        .add_fault("GET", &part, Fault::Status(503, None), 20)
        .await?;
    page.open("/domanda/naspi").await?;
    page.wait_heading("Non riusciamo a collegarci").await?;
    page.sandbox()?.clear_faults().await?;
    page.activate("Riprova").await?;
    page.wait_heading("Entra con la tua identità digitale")
        .await
}

/// A panic leaves a program that answers nothing more: the page tells to load it anew.
async fn breaks_later(page: &Page) -> Outcome {
    page.open(PAGE).await?;
    page.wait_heading(HEADING).await?;
    page.read(
        "const error = new WebAssembly.RuntimeError('unreachable'); \
         dispatchEvent(new ErrorEvent('error', { error })); \
         dispatchEvent(new ErrorEvent('error', { error })); return ''",
    )
    .await?;
    let alerts = page
        .read("return [...document.querySelectorAll('main [role=alert]')].map(alert => alert.innerText).join('|')")
        .await?;
    ensure(
        alerts
            == "Qualcosa si è rotto in questa pagina. Ricaricala: le risposte salvate sono al sicuro.",
        || format!("after a panic the page says «{alerts}»"),
    )
}

async fn ensure_help(page: &Page) -> Outcome {
    for text in HELP {
        page.wait_text(text).await?;
    }
    // To be called from the telephone that shows the page.
    let number = page
        .read("return document.querySelector('#start-help a[href^=\"tel:\"]').href")
        .await?;
    ensure(number == "tel:803164", || {
        format!("the first number to call is {number}")
    })
}
